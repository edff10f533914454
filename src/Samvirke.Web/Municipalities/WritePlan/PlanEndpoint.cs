using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Docx;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Api;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.WritePlan;

/// <summary>A plan for a word processor: <c>GET /kommune/3401/plan/rusmiddelpolitisk.docx</c>.</summary>
internal static class PlanEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/kommune/{municipality}/plan/{name}.docx", AnswerAsync).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(string municipality, string name, HttpRequest request, Visit visit, [FromServices] Visitor visitor, PlanDesk desk)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        if (await desk.OpenAsync(visit, visitor, municipality, name, request.HttpContext.RequestAborted) is not { } open) return Results.NotFound();
        var setting = new DocxSetting(visit.Tongue, desk.PageOf, open.Basis.Snapshot.Find);
        return Results.File(DocxPaper.Write(open.Plan.Paper, setting), DocxPaper.MediaType, $"{name}-{municipality}.docx");
    }
}

using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Docx;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Analyses.MakeReport;
using Samvirke.Web.Api;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.ReportStatus;

/// <summary>A status report for a word processor: <c>GET /oppdrag/tb2024-08/arbeid/hdir/rapport.docx</c>.</summary>
internal static class StatusEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/oppdrag/{id}/arbeid/{agency}/rapport.docx", AnswerAsync)
        .ExcludeFromDescription()
        .WithMetadata(new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true });

    private static async Task<IResult> AnswerAsync(string id, string agency, HttpRequest request, Visit visit, [FromServices] Visitor visitor, StatusDesk desk, ReportDesk reports, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        if (await desk.OpenAsync(visit, visitor.Standing, id, agency, cancellation) is not { } open) return Results.NotFound();
        var setting = new DocxSetting(visit.Tongue, reports.PageOf, visit.Snapshot.Find);
        return Results.File(DocxPaper.Write(open.Paper, setting), DocxPaper.MediaType, $"status-{open.Assignment.Id}-{open.Actor.Id}.docx");
    }
}

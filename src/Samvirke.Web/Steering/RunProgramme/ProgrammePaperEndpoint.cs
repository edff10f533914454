using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Docx;
using Samvirke.Register.Permissions;
using Samvirke.Steering.RunProgramme;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Api;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.RunProgramme;

/// <summary><c>GET /programarbeid/{organisation}/{key}.docx</c>: the programme for a word processor, for those who may read it.</summary>
internal static class ProgrammePaperEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/programarbeid/{organisation}/{key}.docx", AnswerAsync).WithMetadata(new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true }).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(string organisation, string key, HttpRequest request, Visit visit, [FromServices] Visitor visitor, [FromServices] ProgrammeDesk desk, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        if (await desk.OpenAsync(visit, visitor.Standing, organisation, key, cancellation) is not { } open) return Results.NotFound();
        var paper = new ProgrammePaper(open.Whole, open.Telling, visit.Snapshot.Find, visit.Today).Write();
        var setting = new DocxSetting(visit.Tongue, entry => desk.Outside(Links.Permanent(entry.Kind, entry.Id)), visit.Snapshot.Find);
        return Results.File(DocxPaper.Write(paper, setting), DocxPaper.MediaType, $"{key}.docx");
    }
}

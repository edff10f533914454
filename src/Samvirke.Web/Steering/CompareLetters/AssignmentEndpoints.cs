using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Docx;
using Samvirke.Register.Papers;
using Samvirke.Register.Permissions;
using Samvirke.Steering.CompareLetters;
using Samvirke.Steering.ReadLetter;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.CompareLetters;

/// <summary>Assignments across letters as files: the matrix of a year for a spreadsheet, and a common wording for a word processor.</summary>
internal static class AssignmentEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var open = new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true };
        app.MapGet(AssignmentAddress.MatrixFile, MatrixAsync).ExcludeFromDescription().WithMetadata(open);
        app.MapGet("/oppdrag/{assignment}/likelydende.docx", WordingAsync).ExcludeFromDescription().WithMetadata(open);
    }

    private static async Task<IResult> MatrixAsync(HttpRequest request, Visit visit, [FromServices] Visitor visitor, AssignmentDesk desk, CancellationToken cancellation)
    {
        if (!int.TryParse(request.Query[AssignmentAddress.YearParameter].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) year = visit.Today.Year;
        var open = await desk.MatrixAsync(visit, visitor, year, cancellation);
        return Results.File(MatrixTable.Write(open.Matrix, visit), "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"oppdrag-i-brev-{year}.csv"));
    }

    private static async Task<IResult> WordingAsync(string assignment, string? av, Visit visit, [FromServices] Visitor visitor, AssignmentDesk desk, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(visit, visitor, assignment, cancellation) is not { } open) return Results.NotFound();
        var draft = open.Drafts.FirstOrDefault(each => each.Organisation.Id.Value == av);
        if (av is { Length: > 0 } && draft is null) return Results.NotFound();
        var wording = draft?.Wording ?? CommonWording.Proposed(open.Standing, WordingsCompared.Of(open.Standing, PartyNames.Of(visit.Snapshot), null).Chosen);
        var paper = CommonWordingPaper.Of(visit.Snapshot, open.Standing, wording, visit.Date, PaperStamp.Of(visit.Snapshot, visit.Today, NorwegianDays.Zone));
        return Results.File(DocxPaper.Write(paper, new DocxSetting(visit.Tongue, desk.PageOf, visit.Snapshot.Find)), DocxPaper.MediaType, $"likelydende-{assignment}.docx");
    }
}

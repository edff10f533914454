using Samvirke.Formats.Docx;
using Samvirke.Web.Api;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.MakeReport;

/// <summary>Reports as files: <c>GET /rapport/hull.docx</c>, <c>.csv</c> and <c>.json</c>, and so for each analysis.</summary>
internal static class ReportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/rapport/{name}.docx", (string name, HttpRequest request, Visit visit, ReportDesk desk) =>
            AnswerAsync(name, "docx", DocxPaper.MediaType, request, visit, desk, asked => DocxPaper.Write(asked.Paper, new DocxSetting(visit.Tongue, desk.PageOf, asked.Snapshot.Find)))).ExcludeFromDescription();
        app.MapGet("/rapport/{name}.csv", (string name, HttpRequest request, Visit visit, ReportDesk desk) =>
            AnswerAsync(name, "csv", "text/csv; charset=utf-8", request, visit, desk, asked => new ReportCsv(visit, asked).Write())).ExcludeFromDescription();
        app.MapGet("/rapport/{name}.json", (string name, HttpRequest request, Visit visit, ReportDesk desk) =>
            AnswerAsync(name, "json", "application/json; charset=utf-8", request, visit, desk, asked => WrittenJson.Utf8(ReportDocument.Of(asked)))).ExcludeFromDescription();
    }

    private static async Task<IResult> AnswerAsync(string name, string format, string media, HttpRequest request, Visit visit, ReportDesk desk, Func<ReportAsked, byte[]> write)
    {
        if (ReportSort.Find(name) is not { } sort) return Results.NotFound();
        if (MomentProblem.Of(request) is { } problem) return problem;
        var asked = await desk.AskAsync(sort, visit, request.HttpContext.RequestAborted);
        if (asked.IsAreaUnknown) return Results.NotFound();
        if (asked.BadDay is not null) return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Not a date.", detail: $"{ReportAsked.SinceParameter} is a date such as 2026-03-01.");
        return Results.File(write(asked), media, asked.FileName(format));
    }
}

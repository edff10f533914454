using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Samvirke.Formats.Docx;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Steering.FollowProposals;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.FollowProposals;

/// <summary>What came of the proposals: <c>GET /api/v1/proposals-followed</c>, and the page as a document for a ministry and as a table.</summary>
internal static class FollowedEndpoints
{
    private const string MediaType = "application/json";

    private static readonly AudienceAttribute Open = new(Act.ReadRegister) { ChangesByItself = true };

    public static void MapApi(IEndpointRouteBuilder api) => api
        .MapGet("/proposals-followed", ReadAsync)
        .WithMetadata(Open)
        .WithName("readProposalsFollowed")
        .WithSummary("The challenges and proposals of the report: what has been done since, by whom, with what result, and what nobody has taken up")
        .WithDescription("What organisations say that they do is what they share with everybody, and of today: at other moments there is none. `status` is `ingen`, `samme-sak`, `delvis` or `tatt-opp`; `etat` and `utfordring` are the ids of an organisation and a challenge.")
        .Produces<FollowedDocument>(StatusCodes.Status200OK, MediaType)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var answer = operation.Responses?[StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture)].Content?[MediaType];
            answer?.Example = JsonSerializer.SerializeToNode(FollowedDocument.Example, JsonSerializerOptions.Web);
            return Task.CompletedTask;
        });

    /// <summary>For our own pages; not part of the API.</summary>
    public static void MapFiles(IEndpointRouteBuilder app)
    {
        app.MapGet($"{FollowedAddress.All}.docx", (HttpRequest request, Visit visit, [FromServices] FollowedDesk desk, CancellationToken cancellation) =>
            AnswerAsync(request, visit, desk, (open, filter) => Results.File(
                DocxPaper.Write(FollowedDesk.Paper(open, filter, visit), new DocxSetting(visit.Tongue, desk.PageOf, visit.Snapshot.Find)), DocxPaper.MediaType, FileName(visit, "docx")), cancellation))
            .ExcludeFromDescription().WithMetadata(Open);
        app.MapGet($"{FollowedAddress.All}.csv", (HttpRequest request, Visit visit, [FromServices] FollowedDesk desk, CancellationToken cancellation) =>
            AnswerAsync(request, visit, desk, (open, filter) => Results.File(new FollowedCsv(visit, open, filter).Write(), "text/csv; charset=utf-8", FileName(visit, "csv")), cancellation))
            .ExcludeFromDescription().WithMetadata(Open);
    }

    private static Task<IResult> ReadAsync(
        string? status, string? etat, string? utfordring, string? asOf, string? recordedAt, HttpRequest request, Visit visit, [FromServices] FollowedDesk desk, CancellationToken cancellation) =>
        AnswerAsync(request, visit, desk, (open, filter) => Results.Ok(FollowedDocument.Of(open, filter, desk, visit.Snapshot.Find)), cancellation);

    private static async Task<IResult> AnswerAsync(
        HttpRequest request, Visit visit, FollowedDesk desk, Func<OpenFollowed, FollowedFilter, IResult> write, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        // Whoever asks: files and the API have what is open to all.
        if (await desk.OpenAsync(visit, Standing.Reader, cancellation) is not { } open)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such report.", detail: "The register has no report whose proposals answer its challenges at the moment asked for.");
        }

        var filter = FollowedFilter.Of(open.Report, request.Query);
        if (filter.Unknown is [var (_, value), ..])
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Unknown choice.", detail: $"Nothing can be chosen by '{value}'. status is ingen, samme-sak, delvis or tatt-opp; etat and utfordring are ids.");
        }

        return write(open, filter);
    }

    private static string FileName(Visit visit, string format) => string.Create(CultureInfo.InvariantCulture, $"samvirke-forslag-og-oppfolging-{visit.AsOf.Valid ?? visit.Today:yyyy-MM-dd}.{format}");
}

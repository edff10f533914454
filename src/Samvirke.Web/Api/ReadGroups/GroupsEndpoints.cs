using System.Globalization;
using Samvirke.Formats.Csv;
using Samvirke.Web.Analyses.ReadGroups;
using Samvirke.Web.Analyses.ReadJudgements;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadGroups;

/// <summary><c>GET /api/v1/groups</c>: efforts that crowd the same place; and <c>GET /grupper.csv</c>, the same as a table with a row for each member.</summary>
internal static class GroupsEndpoints
{
    public static void MapApi(IEndpointRouteBuilder api) => api
        .MapGet("/groups", Read)
        .WithName("readGroups")
        .WithSummary("Groups of efforts that crowd the same place")
        .WithDescription("The group with most in common first, with reasons. `kind` is the kind of most members, `entry` one of the members; `judged` is yes, no, disputed or rejected: what people say of it. Rejected groups come only where they are asked for.")
        .Produces<GroupsDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    public static void MapTable(IEndpointRouteBuilder app) => app.MapGet("/grupper.csv", Table).ExcludeFromDescription();

    private static IResult Read(string? kind, string? entry, string? judged, string? asOf, string? recordedAt, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var (day, asked) = Asked(kind, entry, judged, visit);
        return asked.Unknown.IsEmpty ? Results.Ok(GroupsDocument.Of(visit.Reading.Analyses.Groups(day), asked, day)) : Unknown(asked);
    }

    private static IResult Table(string? kind, string? entry, string? judged, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var (day, asked) = Asked(kind, entry, judged, visit);
        if (!asked.Unknown.IsEmpty) return Unknown(asked);
        var csv = new CsvText();
        csv.Row(visit.T(GroupTexts.Key), visit.T(GroupTexts.Name), visit.T(GroupTexts.Id), visit.T(GroupTexts.Effort), visit.T(GroupTexts.Sort), visit.T(GroupTexts.Shared), visit.T(JudgementTexts.Judged));
        foreach (var group in asked.In(visit.Reading.Analyses.Groups(day)))
        {
            var why = string.Join(' ', group.Reasons.Select(reason => visit.T(reason.Text)));
            var said = string.Join(' ', SaidLine.Of(group.Judged).Select(line => $"{visit.NameOf(line.Organisation)}: {visit.T(line.Says)}. {visit.T(line.Reason)}"));
            foreach (var member in group.Members) csv.Row(group.Key, visit.T(group.Name), member.Id.Value, visit.T(member.Name), visit.T(member.Kind.One), why, said);
        }

        return Results.File(csv.ToUtf8(), "text/csv; charset=utf-8", $"samvirke-grupper-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");
    }

    private static (DateOnly Day, GroupsAsked Asked) Asked(string? kind, string? entry, string? judged, Visit visit)
    {
        var day = visit.AsOf.Valid ?? visit.Today;
        return (day, GroupsAsked.Of(visit.Reading.Analyses.On(day), kind, entry, judged));
    }

    private static IResult Unknown(GroupsAsked asked) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "Not known.",
        detail: $"Not known: {string.Join(", ", asked.Unknown.Select(ListTexts.Shorten))}. Kinds stand in the OpenAPI document; entry is an id; judged is one of {string.Join(", ", JudgingStates.Words)}.");
}

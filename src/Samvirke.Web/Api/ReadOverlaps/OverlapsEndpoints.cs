using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Analysis.Relating;
using Samvirke.Formats.Csv;
using Samvirke.Web.Analyses.ReadJudgements;
using Samvirke.Web.Analyses.ReadOverlaps;
using Samvirke.Web.Api.ListEntries;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadOverlaps;

/// <summary><c>GET /api/v1/overlaps</c>: how efforts relate; and <c>GET /overlapp.csv</c>, the same as a table.</summary>
internal static class OverlapsEndpoints
{
    private const int DefaultLimit = 100;
    private const int MostLimit = 500;

    public static void MapApi(IEndpointRouteBuilder api) => api
        .MapGet("/overlaps", Read)
        .WithName("readOverlaps")
        .WithSummary("Efforts that overlap, complement, support or conflict with each other")
        .WithDescription("The likeliest first, each pair once, with reasons and what could be aligned. `entry` is one of the two; `kind` and `owner` are those of one of the two; `topic` is what both are about; `judged` is yes, no, disputed or rejected: what people say of the two; rejected pairs, which nobody says have anything to do with each other, come only where they are asked for. Follow `next` for the following page.")
        .Produces<OverlapsDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    public static void MapTable(IEndpointRouteBuilder app) => app.MapGet("/overlapp.csv", Table).ExcludeFromDescription();

    private static IResult Read([AsParameters] OverlapsParameters parameters, HttpContext context, Visit visit)
    {
        if (MomentProblem.Of(context.Request) is { } problem) return problem;
        var (day, asked) = Asked(parameters, visit);
        if (Unknown(asked) is { } unknown) return unknown;
        if (Limit(parameters.Limit) is not { } limit) return Bad("Not a limit.", $"limit is a whole number from 1 to {MostLimit}.");
        if (Cursor.Parse(parameters.Cursor) is not { AfterId: null } cursor) return Bad("Not a cursor.", "cursor is what the page before gave as next; begin again without it.");
        var analysis = visit.Reading.Analyses.Overlaps(day);
        var all = asked.In(analysis).ToList();
        var next = cursor.Offset + limit < all.Count ? Next(context.Request, Cursor.At(cursor.Offset + limit)) : null;
        if (next is not null) context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return Results.Ok(OverlapsDocument.Of(analysis, all.Skip(cursor.Offset).Take(limit), all.Count, day, next));
    }

    private static IResult Table([AsParameters] OverlapsParameters parameters, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var (day, asked) = Asked(parameters, visit);
        if (Unknown(asked) is { } unknown) return unknown;
        var analysis = visit.Reading.Analyses.Overlaps(day);
        var csv = new CsvText();
        csv.Row("a", visit.T(OverlapTexts.One), "b", visit.T(OverlapTexts.Other), visit.T(OverlapTexts.Relation), visit.T(OverlapTexts.Likelihood), visit.T(OverlapTexts.Why), visit.T(OverlapTexts.Align), visit.T(JudgementTexts.Judged), visit.T(OverlapTexts.Sources));
        foreach (var explained in asked.In(analysis).Select(analysis.Explain))
        {
            csv.Row(
                explained.Pair.A.Id.Value, visit.T(explained.Pair.A.Name), explained.Pair.B.Id.Value, visit.T(explained.Pair.B.Name), visit.T(OverlapTexts.Of(explained.Pair.Relation)),
                explained.Pair.Score.ToString("0.00", CultureInfo.InvariantCulture),
                string.Join(' ', explained.Found.Select(reason => visit.T(reason.Text))),
                string.Join(' ', explained.Align.Select(each => visit.T(each.Reason.Text))),
                string.Join(' ', explained.Said.Select(reason => visit.T(reason.Text))),
                string.Join("; ", explained.Reasons.SelectMany(reason => reason.Citations).Select(citation => $"{citation.Source} {citation.Locator}").Distinct(StringComparer.Ordinal)));
        }

        return Results.File(csv.ToUtf8(), "text/csv; charset=utf-8", $"samvirke-overlapp-{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");
    }

    private static (DateOnly Day, OverlapsAsked Asked) Asked(OverlapsParameters parameters, Visit visit)
    {
        var day = visit.AsOf.Valid ?? visit.Today;
        return (day, OverlapsAsked.Of(visit.Reading.Analyses.On(day), parameters.Entry, parameters.Relation, parameters.Kind, parameters.Owner, parameters.Topic, parameters.Judged));
    }

    private static IResult? Unknown(OverlapsAsked asked) => asked.Unknown.IsEmpty
        ? null
        : Bad("Not known.", $"Not known: {string.Join(", ", asked.Unknown.Select(ListTexts.Shorten))}. relation is one of {string.Join(", ", OverlapsAsked.Relations)}; judged is one of {string.Join(", ", JudgingStates.Words)}; kinds and topics stand in the OpenAPI document, entry and owner are ids.");

    private static int? Limit(string? text) => string.IsNullOrEmpty(text)
        ? DefaultLimit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit ? limit : null;

    private static string Next(HttpRequest request, string cursor)
    {
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != "cursor").SelectMany(pair => pair.Value.OfType<string>(), (pair, value) => KeyValuePair.Create(pair.Key, value)))
        {
            { "cursor", cursor },
        };
        return request.Path + query.ToQueryString();
    }

    private static IResult Bad(string title, string detail) => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: title, detail: detail);
}

/// <summary>What pairs can be narrowed by.</summary>
internal sealed record OverlapsParameters(
    [property: FromQuery(Name = "entry")] string? Entry,
    [property: FromQuery(Name = "relation")] string? Relation,
    [property: FromQuery(Name = "kind")] string? Kind,
    [property: FromQuery(Name = "owner")] string? Owner,
    [property: FromQuery(Name = "topic")] string? Topic,
    [property: FromQuery(Name = "judged")] string? Judged,
    [property: FromQuery(Name = "limit")] string? Limit,
    [property: FromQuery(Name = "cursor")] string? Cursor,
    [property: FromQuery(Name = "asOf")] string? ValidAt,
    [property: FromQuery(Name = "recordedAt")] string? RecordedAt);

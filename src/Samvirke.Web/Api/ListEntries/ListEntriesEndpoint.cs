using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Text;
using Samvirke.Search;
using Samvirke.Web.Entries.FindEntries;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ListEntries;

/// <summary><c>GET /api/v1/entries</c>: by id, or by relevance when words are given; in pages that a cursor leads through.</summary>
internal static class ListEntriesEndpoint
{
    private const int DefaultLimit = 100;
    private const int MostLimit = SearchQuery.MaxLimit;

    /// <summary>Proxies refuse answers with long headers; the address of the next page stands in the answer itself as well.</summary>
    private const int LongestHeader = 2000;

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/entries", ListAsync)
        .WithName("listEntries")
        .WithSummary("Entries by kind, facet and words")
        .WithDescription("Every facet is a parameter of its own (sector, level, targetGroup …); several terms of one facet mean any of them, different facets must all hold. Follow `next` for the following page.")
        .Produces<EntryPage>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> ListAsync(
        [AsParameters] ListEntriesParameters parameters, HttpContext context, Visit visit)
    {
        if (MomentProblem.Of(context.Request) is { } problem) return problem;
        var filter = EntryFilter.Parse(context.Request.Query, "kind", Kind.Find);
        if (!filter.Unknown.IsEmpty) return Bad("Unknown kind or term.", $"Not known: {string.Join(", ", filter.Unknown.Take(5).Select(Short))}. The kinds and the terms of each facet stand in the OpenAPI document.");
        if (!TryWhole(parameters.Limit, DefaultLimit, 1, MostLimit, out var limit)) return Bad("Not a limit.", $"limit is a whole number from 1 to {MostLimit}.");
        if (Cursor.Parse(parameters.Cursor) is not { } cursor) return Bad("Not a cursor.", "cursor is what the page before gave as next; begin again without it.");
        var page = filter.Text.Length == 0 ? ById(visit, filter, cursor, limit) : ByRelevance(await visit.SearchAsync(), filter, cursor, limit);
        var next = page.Next is { } following ? Next(context.Request, following) : null;
        if (next is { Length: <= LongestHeader }) context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return Results.Bytes(Write(visit, page, next), "application/json; charset=utf-8");
    }

    private static Page ById(Visit visit, EntryFilter filter, Cursor cursor, int limit)
    {
        var found = visit.Snapshot.Everything;
        if (!filter.Kinds.IsEmpty) found = filter.Kinds.Select(visit.Snapshot.OfKind).Aggregate((a, b) => a.Or(b));
        foreach (var facet in filter.Conditions.GroupBy(condition => condition.Facet))
        {
            found = found.And(facet.Select(condition => visit.Snapshot.WithTerm(facet.Key, condition.Term.Id)).Aggregate((a, b) => a.Or(b)));
        }

        var after = cursor.AfterId;
        var entries = found.Ordinals()
            .Select(i => visit.Snapshot.Entries[i])
            .SkipWhile(entry => after is not null && string.CompareOrdinal(entry.Id.Value, after) <= 0)
            .Take(limit + 1)
            .ToList();
        return entries.Count <= limit
            ? new Page(visit.Snapshot.Moment.Change, found.Count, entries, null)
            : new Page(visit.Snapshot.Moment.Change, found.Count, entries[..limit], Cursor.After(entries[limit - 1].Id));
    }

    private static Page ByRelevance(SearchIndex index, EntryFilter filter, Cursor cursor, int limit)
    {
        var result = index.Search(new SearchQuery
        {
            Text = filter.Text,
            Kinds = filter.Kinds,
            Facets = filter.Facets(),
            Offset = cursor.Offset,
            Limit = limit,
        });
        var seen = cursor.Offset + result.Hits.Length;
        return new Page(index.Snapshot.Moment.Change, result.Total, [.. result.Hits.Select(hit => hit.Entry)], seen < result.Total && result.Hits.Length > 0 ? Cursor.At(seen) : null);
    }

    private static byte[] Write(Visit visit, Page page, string? next)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, EntryWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("asOf", visit.AsOf.Valid?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("change", page.Change);
            json.WriteNumber("total", page.Total);
            json.WriteStartArray("items");
            foreach (var entry in page.Entries) EntryWriter.Write(json, entry);
            json.WriteEndArray();
            json.WriteString("next", next);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string Next(HttpRequest request, string cursor)
    {
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != "cursor").SelectMany(pair => pair.Value.OfType<string>(), (pair, value) => KeyValuePair.Create(pair.Key, value)))
        {
            { "cursor", cursor },
        };
        return request.Path + query.ToQueryString();
    }

    private static bool TryWhole(string? text, int otherwise, int least, int most, out int number)
    {
        number = otherwise;
        return string.IsNullOrEmpty(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most);
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static IResult Bad(string title, string detail) => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: title, detail: detail);

    /// <param name="Change">The last change of the register that was looked through.</param>
    private sealed record Page(long Change, int Total, IReadOnlyList<Entry> Entries, string? Next);
}

/// <summary>The parameters that every list has; the facets come beside them.</summary>
internal sealed record ListEntriesParameters(
    [property: FromQuery(Name = "q")] string? Text,
    [property: FromQuery(Name = "kind")] string[]? Kinds,
    [property: FromQuery(Name = "limit")] string? Limit,
    [property: FromQuery(Name = "cursor")] string? Cursor,
    [property: FromQuery(Name = "asOf")] string? ValidAt,
    [property: FromQuery(Name = "recordedAt")] string? RecordedAt);

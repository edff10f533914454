using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Storage.Log;
using Samvirke.Web.Entries.ReadChanges;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ListChanges;

/// <summary><c>GET /api/v1/changes</c>: the log in its order, in pages that a cursor leads through; never who made a change.</summary>
internal static class ListChangesEndpoint
{
    private const int DefaultLimit = 50;
    private const int MostLimit = 200;

    /// <summary>A change of more entries tells of so many and how many there are.</summary>
    private const int MostOfEach = 1000;

    /// <summary>A page ends before the change that would take it past this many entries.</summary>
    private const int MostEntries = 5000;

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/changes", ListAsync)
        .WithName("listChanges")
        .WithSummary("What was changed, when, for whom and why")
        .WithDescription("The oldest first. Follow `next`; when it is null, ask again later with `after` set to the `change` of the answer. Who made a change is never told.")
        .Produces<ChangePage>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> ListAsync(
        [AsParameters] ListChangesParameters parameters, HttpContext context, Visit visit, ChangeLog log, TimeZoneInfo zone, CancellationToken cancellation)
    {
        if (MomentProblem.Of(context.Request) is { } problem) return problem;
        var since = ChangesAsked.Day(parameters.Since ?? "");
        if (since is null && !string.IsNullOrEmpty(parameters.Since)) return Bad("Not a date.", "since is a date such as 2024-07-01.");
        if (Number(parameters.After) is not { } after) return Bad("Not a change number.", "after is the number of a change: a whole number from 0.");
        if (Limit(parameters.Limit) is not { } limit) return Bad("Not a limit.", $"limit is a whole number from 1 to {MostLimit}.");
        if (ChangeCursor.Parse(parameters.Cursor) is not { } cursor) return Bad("Not a cursor.", "cursor is what the page before gave as next; begin again without it.");
        if (since is { } day) after = Math.Max(after, await log.Pages.LastBeforeAsync(zone.StartOf(day), cancellation));
        var page = await ReadAsync(log.Pages, Math.Max(after, cursor), visit.Snapshot.Moment.Change, limit, cancellation);
        var next = page.Next is { } following ? Next(context.Request, following) : null;
        if (next is not null) context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return Results.Ok(new ChangePage(visit.Snapshot.Moment.Change, page.Items, next));
    }

    private static async Task<(IReadOnlyList<ChangeDocument> Items, long? Next)> ReadAsync(LogPages log, long after, long through, int limit, CancellationToken cancellation)
    {
        if (after >= through) return ([], null);
        var heads = Fitting(await log.HeadsAsync(after, through, limit, newestFirst: false, cancellation));
        if (heads.IsEmpty) return ([], null);
        var touched = await log.TouchedAsync(after, heads[^1].Number, MostOfEach, cancellation).ToLookupAsync(entry => entry.Change, cancellationToken: cancellation);
        var items = heads.Select(head => new ChangeDocument(
            head.Number, head.RecordedAt, head.Organisation, head.Reason, head.Count, [.. touched[head.Number].Select(Document)])).ToList();
        return (items, heads[^1].Number < through ? heads[^1].Number : null);
    }

    private static ImmutableArray<ChangeHead> Fitting(ImmutableArray<ChangeHead> heads)
    {
        var entries = 0;
        return [.. heads.TakeWhile((head, i) => (entries += Math.Min(head.Count, MostOfEach)) <= MostEntries || i == 0)];
    }

    private static ChangedEntryDocument Document(TouchedEntry entry) => new(entry.Id.Value, entry.Kind, entry.Deed switch
    {
        Deed.Added => "added",
        Deed.Changed => "changed",
        Deed.Removed => "removed",
        _ => throw new InvalidOperationException($"An unknown deed: {entry.Deed}"),
    });

    private static string Next(HttpRequest request, long after)
    {
        var query = new QueryBuilder(request.Query
            .Where(pair => pair.Key is "limit" or AsOf.ValidParameter or AsOf.RecordedParameter)
            .SelectMany(pair => pair.Value.OfType<string>(), (pair, value) => KeyValuePair.Create(pair.Key, value)))
        {
            { "cursor", ChangeCursor.After(after) },
        };
        return request.Path + query.ToQueryString();
    }

    private static long? Number(string? text) => string.IsNullOrEmpty(text) ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Limit(string? text) => string.IsNullOrEmpty(text) ? DefaultLimit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostLimit ? number : null;

    private static IResult Bad(string title, string detail) => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: title, detail: detail);
}

/// <summary>The parameters of the list of changes.</summary>
internal sealed record ListChangesParameters(
    [property: FromQuery(Name = "since")] string? Since,
    [property: FromQuery(Name = "after")] string? After,
    [property: FromQuery(Name = "limit")] string? Limit,
    [property: FromQuery(Name = "cursor")] string? Cursor,
    [property: FromQuery(Name = "recordedAt")] string? RecordedAt);

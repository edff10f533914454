using Samvirke.Storage.Log;
using Samvirke.Web.Entries.ReadChanges;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ChangesFeed;

/// <summary><c>GET /endringer.atom</c>: the latest changes for readers of feeds, with the same choices as the page <c>/endringer</c>.</summary>
internal static class ChangesFeedEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/endringer.atom", ReadAsync).ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(HttpRequest request, Visit visit, ChangeLog log, TimeZoneInfo zone, CancellationToken cancellation)
    {
        var asked = ChangesAsked.Parse(request.Query, visit.Snapshot);
        if (!asked.IsDated || asked.Unknown.Length > 0)
        {
            return Results.Problem(
                statusCode: StatusCodes.Status400BadRequest,
                title: "Not a choice of changes.",
                detail: "fra is a date such as 2024-07-01; the other parameters are those that the page /endringer writes.");
        }

        (DateOnly, DateTimeOffset)? since = asked.Since is { } day ? (day, zone.StartOf(day)) : null;
        var view = await ChangesView.ReadAsync(log.Pages, visit.Snapshot, asked, asked.Entries.Text.Length > 0 ? await visit.SearchAsync() : null, since, cancellation);
        return Results.Bytes(new AtomFeed(visit, zone, request).Write(view), "application/atom+xml; charset=utf-8");
    }
}

using Samvirke.Storage.Log;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Api.Health;

/// <summary>What a supervisor asks: whether the process lives, and whether it should be sent readers.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Ok(new { status = "live" })).ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(RegisterReadings readings, ChangeLog log, CancellationToken cancellation)
    {
        var shown = readings.Current.Snapshot;
        var search = readings.Current.IsSearchable ? "ready" : "being made";
        try
        {
            var last = await log.LastChangeAsync(cancellation).WaitAsync(Patience, cancellation);
            return Results.Ok(new { status = "ready", search, change = shown.Moment.Change, lastChange = last.Change, entries = shown.Entries.Length });
        }
        catch (Exception exception) when (LostDatabase.Is(exception))
        {
            return Results.Json(new { status = "database unreachable", change = shown.Moment.Change, entries = shown.Entries.Length }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Snapshots;

namespace Samvirke.Storage.Log;

/// <summary>Finds the last change of the log, or the last up to a moment.</summary>
internal static class MomentReading
{
    public static async Task<Moment> LastAsync(RegisterContext context, DateTimeOffset? recordedAt, CancellationToken cancellation)
    {
        var changes = context.Changes.AsNoTracking();
        if (recordedAt?.ToUniversalTime() is { } time) changes = changes.Where(change => change.RecordedAt <= time);
        var last = await changes
            .OrderByDescending(change => change.Number)
            .Select(change => new { change.Number, change.RecordedAt })
            .FirstOrDefaultAsync(cancellation);
        return last is null ? RegisterSnapshot.Empty.Moment : new Moment(last.Number, last.RecordedAt, null);
    }

    public static Task<DateTimeOffset?> OfAsync(RegisterContext context, long change, CancellationToken cancellation) => context.Changes
        .AsNoTracking()
        .Where(each => each.Number == change)
        .Select(each => (DateTimeOffset?)each.RecordedAt)
        .FirstOrDefaultAsync(cancellation);
}

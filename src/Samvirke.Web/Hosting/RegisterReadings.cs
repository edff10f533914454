using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Hosting;

/// <summary>
/// The pictures of the register that readers see: the one of now, swapped whole, and those of other moments, made when asked for. What is valid changes
/// only on the days on which some statement begins or ends, so that there are few different pictures however many days are asked for; the latest are kept.
/// </summary>
public sealed class RegisterReadings(ChangeLog log, Reading current, TimeZoneInfo zone) : IDisposable
{
    /// <summary>A picture of a large register is large itself, with its index.</summary>
    private const int LargeRegister = 20_000;
    private const int KeptOfLarge = 1;
    private const int Kept = 6;

    private readonly SemaphoreSlim making = new(1, 1);
    private volatile Reading current = current;
    private readonly LinkedList<((long Change, DateOnly? Day) Key, Reading Reading)> others = [];

    /// <summary>The register as it is now, at all times. Another one after each change: who needs it twice keeps it.</summary>
    public Reading Current => current;

    /// <summary>The picture at the moments asked for.</summary>
    public async ValueTask<Reading> AtAsync(AsOf asOf, CancellationToken cancellation)
    {
        var now = current;
        if (asOf.IsNow) return now;
        await making.WaitAsync(cancellation);
        try
        {
            var recorded = asOf.Recorded is { } day ? await RecordedAsync(day, now, cancellation) : now;
            return asOf.Valid is { } valid ? Valid(recorded, valid) : recorded;
        }
        finally
        {
            making.Release();
        }
    }

    public void Dispose() => making.Dispose();

    /// <summary>From now on readers see this picture. Called in the order of the log, by one at a time.</summary>
    internal void Show(RegisterSnapshot next, IReadOnlyCollection<EntryId> changed) => current = current.Next(next, changed);

    /// <summary>Shows the picture of another log; what was kept of the one before is of no use.</summary>
    internal void Replace(RegisterSnapshot next)
    {
        Show(next, [.. next.Entries.Concat(current.Snapshot.Entries).Select(entry => entry.Id).Distinct()]);
        making.Wait();
        foreach (var other in others) other.Reading.Close();
        others.Clear();
        making.Release();
    }

    /// <summary>The register at the end of the day, Norwegian time.</summary>
    private async Task<Reading> RecordedAsync(DateOnly day, Reading now, CancellationToken cancellation)
    {
        if (day == DateOnly.MaxValue) return now;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        var end = new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime().AddTicks(-1);
        if (end >= now.Snapshot.Moment.RecordedAt) return now;
        var snapshot = (await log.SnapshotAsync(end, cancellation)).Snapshot;
        return Keep((snapshot.Moment.Change, null), () => snapshot);
    }

    private Reading Valid(Reading reading, DateOnly day)
    {
        var from = reading.Snapshot.UnchangedSince(day);
        return Keep((reading.Snapshot.Moment.Change, from), () => reading.Snapshot.ValidAt(day));
    }

    private Reading Keep((long Change, DateOnly? Day) key, Func<RegisterSnapshot> make)
    {
        var node = others.First;
        while (node is not null && node.Value.Key != key) node = node.Next;
        if (node is null) node = new((key, new Reading(make())));
        else others.Remove(node);
        others.AddFirst(node);
        while (others.Count > (current.Snapshot.Entries.Length > LargeRegister ? KeptOfLarge : Kept))
        {
            others.Last!.Value.Reading.Close();
            others.RemoveLast();
        }

        return node.Value.Reading;
    }
}

using Samvirke.Register.Snapshots;
using Samvirke.Search;
using Samvirke.Storage.Log;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Hosting;

/// <summary>A picture of the register together with the index to search it; the two always belong together.</summary>
public sealed class Reading(RegisterSnapshot snapshot)
{
    private readonly Lazy<Task<SearchIndex>> search = new(() => Task.Run(() => SearchIndex.Build(snapshot)));

    /// <summary>The register at one moment.</summary>
    public RegisterSnapshot Snapshot { get; } = snapshot;

    /// <summary>Whether <see cref="SearchAsync"/> answers at once.</summary>
    public bool IsSearchable => search is { IsValueCreated: true, Value.IsCompletedSuccessfully: true };

    /// <summary>The index of the same moment, which is begun when it is first asked for. Who asks while it is being made waits without holding a thread.</summary>
    public Task<SearchIndex> SearchAsync() => search.Value;
}

/// <summary>
/// The pictures of the register that readers see: the one of now, swapped whole, and those of other moments, made when asked for. What is valid changes
/// only on the days on which some statement begins or ends, so that there are few different pictures however many days are asked for; the latest are kept.
/// </summary>
public sealed class RegisterReadings(ChangeLog log, Reading current, TimeZoneInfo zone) : IDisposable
{
    /// <summary>A picture of a large register is large itself, with its index.</summary>
    private const int LargeRegister = 20_000;

    private readonly int kept = current.Snapshot.Entries.Length > LargeRegister ? 1 : 6;

    private readonly SemaphoreSlim making = new(1, 1);
    private readonly LinkedList<((long Change, DateOnly? Day) Key, Reading Reading)> others = [];

    /// <summary>The register as it is now, at all times.</summary>
    public Reading Current { get; } = current;

    /// <summary>The picture at the moments asked for.</summary>
    public async ValueTask<Reading> AtAsync(AsOf asOf, CancellationToken cancellation)
    {
        if (asOf.IsNow) return Current;
        await making.WaitAsync(cancellation);
        try
        {
            var recorded = asOf.Recorded is { } day ? await RecordedAsync(day, cancellation) : Current;
            return asOf.Valid is { } valid ? Valid(recorded, valid) : recorded;
        }
        finally
        {
            making.Release();
        }
    }

    public void Dispose() => making.Dispose();

    /// <summary>The register at the end of the day, Norwegian time.</summary>
    private async Task<Reading> RecordedAsync(DateOnly day, CancellationToken cancellation)
    {
        if (day == DateOnly.MaxValue) return Current;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        var end = new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime().AddTicks(-1);
        if (end >= Current.Snapshot.Moment.RecordedAt) return Current;
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
        if (others.Count > kept) others.RemoveLast();
        return node.Value.Reading;
    }
}

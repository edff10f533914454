using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Sealing;

namespace Samvirke.Storage.Log;

/// <summary>
/// The log of accepted changes in a database. It is only ever added to. A lost database shows as an exception; all else that may happen is in the
/// results. Safe for many callers at once.
/// </summary>
public sealed class ChangeLog
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal ChangeLog(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>Adds the change whole, with the next number and the time now (never before the time of the change before it), or refuses it.</summary>
    /// <param name="change">The change; whether its entries agree with the register is for the caller to have judged.</param>
    /// <param name="cancellation">Gives up; nothing of the change is then in the log.</param>
    public Task<AppendOutcome> AppendAsync(ProposedChange change, CancellationToken cancellation = default) =>
        AppendAsync(change, new AppendTerms(), cancellation);

    /// <summary>Adds the change whole, if the terms are met, or nothing of it.</summary>
    /// <param name="change">The change; whether its entries agree with the register is for the caller to have judged.</param>
    /// <param name="terms">Where the log must end, and what is to be kept together with the change.</param>
    /// <param name="cancellation">Gives up; nothing of the change is then in the log.</param>
    public Task<AppendOutcome> AppendAsync(ProposedChange change, AppendTerms terms, CancellationToken cancellation = default) =>
        Appending.RunAsync(store, clock, change, terms, cancellation);

    /// <summary>The changes in the order of the log, read as they are asked for.</summary>
    /// <param name="range">Which changes; all when nothing is given.</param>
    /// <param name="cancellation">Stops reading.</param>
    public IAsyncEnumerable<LoggedChange> ReadAsync(LogRange? range = null, CancellationToken cancellation = default) =>
        ChangeReading.ReadAsync(store, range ?? LogRange.All, cancellation);

    /// <summary>The register as the log had it at a moment. Equal to the replay of the changes up to then, but reads only what counted.</summary>
    /// <param name="recordedAt">The moment, itself included; now when nothing is given.</param>
    /// <param name="cancellation">Stops reading.</param>
    public Task<LoggedSnapshot> SnapshotAsync(DateTimeOffset? recordedAt = null, CancellationToken cancellation = default) =>
        SnapshotReading.ReadAsync(store, recordedAt, cancellation);

    /// <summary>Where the log ends; <see cref="RegisterSnapshot.Empty"/>'s moment for an empty one. Cheap: a node asks it to see whether it is behind.</summary>
    public async Task<Moment> LastChangeAsync(CancellationToken cancellation = default)
    {
        await using var context = store.Context();
        return await MomentReading.LastAsync(context, null, cancellation);
    }

    /// <summary>What was done with one entry, in the order of the log; nothing when no change ever touched it.</summary>
    public Task<ImmutableArray<LoggedRevision>> HistoryAsync(EntryId id, CancellationToken cancellation = default) =>
        HistoryReading.ReadAsync(store, id, cancellation);

    /// <summary>Reads the whole log and compares it with its seals.</summary>
    /// <param name="noted">A seal that somebody noted earlier and kept elsewhere, to be found again.</param>
    /// <param name="cancellation">Stops reading.</param>
    public Task<LogVerification> VerifyAsync(Seal? noted = null, CancellationToken cancellation = default) => Verifying.RunAsync(store, noted, cancellation);

    /// <summary>The log a page at a time, for readers.</summary>
    public LogPages Pages => new(store);
}

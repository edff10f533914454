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

    /// <summary>Adds changes of several authors in one transaction, one after the other: each is recorded, refused or withheld by itself.</summary>
    /// <param name="changes">The changes, each with what is to be kept together with it.</param>
    /// <param name="head">The number of the change that must be the last one.</param>
    /// <param name="cancellation">Gives up; nothing of any is then in the log. So it is when work alongside one of them fails.</param>
    /// <returns>The outcome of each.</returns>
    public Task<ImmutableArray<AppendOutcome>> AppendAsync(ImmutableArray<(ProposedChange Change, Alongside? Alongside)> changes, long head, CancellationToken cancellation = default) =>
        Appending.RunAsync(store, clock, changes, head, cancellation);

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

    /// <summary>When the change was recorded, or nothing where the log does not have it.</summary>
    public async Task<DateTimeOffset?> RecordedAtAsync(long change, CancellationToken cancellation = default)
    {
        await using var context = store.Context();
        return await MomentReading.OfAsync(context, change, cancellation);
    }

    /// <summary>
    /// Calls back whenever somebody may have added to the log, in this process or another, and once when it has begun to listen. Where the database tells
    /// nobody (SQLite), it is silent. Ends by an exception alone: when given up, or when the database is lost.
    /// </summary>
    public Task ListenAsync(Action told, CancellationToken cancellation) => store.ListenAsync(told, cancellation);

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

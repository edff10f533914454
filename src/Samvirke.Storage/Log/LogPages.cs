using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Storage.Log;

/// <summary>
/// The log a page at a time, for readers: each question reads a bounded part of it, whatever its length, and none tells who made a change, only
/// for which organisation.
/// </summary>
public sealed class LogPages
{
    private readonly LogStore store;

    internal LogPages(LogStore store) => this.store = store;

    /// <summary>The last change recorded before the moment; 0 when there is none.</summary>
    public async Task<long> LastBeforeAsync(DateTimeOffset moment, CancellationToken cancellation = default)
    {
        await using var context = store.Context();
        return (await MomentReading.LastAsync(context, moment.AddTicks(-1), cancellation)).Change;
    }

    /// <summary>Changes with how many entries each is about.</summary>
    /// <param name="after">Only changes with a higher number.</param>
    /// <param name="through">Only changes up to this number, itself included.</param>
    /// <param name="most">At most so many: the latest when <paramref name="newestFirst"/>, else the earliest.</param>
    /// <param name="newestFirst">Which end comes first.</param>
    /// <param name="cancellation">Stops reading.</param>
    public Task<ImmutableArray<ChangeHead>> HeadsAsync(long after, long through, int most, bool newestFirst, CancellationToken cancellation = default) =>
        HeadReading.ReadAsync(store, after, through, most, newestFirst, cancellation);

    /// <summary>What changes did with each entry, by change and in the order of the log, with the state of the entry before.</summary>
    /// <param name="after">Only changes with a higher number.</param>
    /// <param name="through">Only changes up to this number, itself included.</param>
    /// <param name="mostOfEach">Changes that are about more entries than this are passed over.</param>
    /// <param name="cancellation">Stops reading.</param>
    public IAsyncEnumerable<EntryStep> StepsAsync(long after, long through, int mostOfEach, CancellationToken cancellation = default) =>
        StepReading.ReadAsync(store, after, through, mostOfEach, cancellation);

    /// <summary>Which entries changes were about and what they did with them; nothing else is read, so that there may be many.</summary>
    /// <param name="after">Only changes with a higher number.</param>
    /// <param name="through">Only changes up to this number, itself included.</param>
    /// <param name="mostOfEach">The first so many of each change.</param>
    /// <param name="cancellation">Stops reading.</param>
    public IAsyncEnumerable<TouchedEntry> TouchedAsync(long after, long through, int mostOfEach, CancellationToken cancellation = default) =>
        TouchedReading.ReadAsync(store, after, through, mostOfEach, cancellation);

    /// <summary>What was done with one entry, newest first.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="through">Only changes up to this number, itself included.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellation">Stops reading.</param>
    public Task<ImmutableArray<HistoryStep>> HistoryAsync(EntryId id, long through, int most, CancellationToken cancellation = default) =>
        HistoryPageReading.ReadAsync(store, id, through, most, cancellation);
}

/// <summary>A change without what it did.</summary>
/// <param name="Number">Its place in the log.</param>
/// <param name="RecordedAt">When it was accepted, in UTC.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many entries it is about.</param>
public sealed record ChangeHead(long Number, DateTimeOffset RecordedAt, string Organisation, string Reason, int Count);

/// <summary>A state of an entry as the log has it: exactly one of the records below.</summary>
public abstract record LoggedState
{
    private LoggedState()
    {
    }

    /// <summary>It reads so.</summary>
    public sealed record Present(Entry Entry) : LoggedState;

    /// <summary>It is not in the register.</summary>
    public sealed record Absent : LoggedState;

    /// <summary>It is there, in a form that this version cannot read.</summary>
    public sealed record Lost : LoggedState;
}

/// <summary>What a change did with one entry.</summary>
public sealed record EntryStep(long Change, EntryId Id, LoggedState Before, LoggedState After);

/// <summary>What a change did with one entry, and the change.</summary>
public sealed record HistoryStep(long Number, DateTimeOffset RecordedAt, string Organisation, string Reason, LoggedState Before, LoggedState After);

/// <summary>What was done with an entry, in a word.</summary>
public enum Deed
{
    /// <summary>It came into the register, or back into it.</summary>
    Added,
    /// <summary>It was in the register and reads otherwise now.</summary>
    Changed,
    /// <summary>It was taken out.</summary>
    Removed,
}

/// <summary>An entry that a change was about.</summary>
/// <param name="Change">The number of the change.</param>
/// <param name="Id">The entry.</param>
/// <param name="Kind">The id of its kind, after the change where it is there, else before; nothing where the log does not tell.</param>
/// <param name="Deed">What was done with it.</param>
public sealed record TouchedEntry(long Change, EntryId Id, string? Kind, Deed Deed);

using System.Collections.Immutable;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Storage.Log;
using Samvirke.Web.Changes.EditEntry;

namespace Samvirke.Web.Changes.MergeChanges;

/// <summary>Something that both have changed.</summary>
/// <param name="Key">What.</param>
/// <param name="Mine">What would differ from the entry of now if what was written held; nothing when that cannot be read.</param>
public sealed record ConflictLine(string Key, ImmutableArray<Difference>? Mine);

/// <summary>What somebody wrote beside what others have made of the entry meanwhile.</summary>
/// <param name="Since">What others have changed.</param>
/// <param name="Lines">What both have changed.</param>
public sealed record EntryConflict(ImmutableArray<Difference> Since, ImmutableArray<ConflictLine> Lines)
{
    private DraftMerge both = null!;

    /// <summary>Lays the draft on top of the entry of now.</summary>
    /// <param name="log">The log, for the entry as both found it.</param>
    /// <param name="id">The entry.</param>
    /// <param name="basedOn">The change that the entry last had when the draft was begun.</param>
    /// <param name="current">The entry of now.</param>
    /// <param name="mine">The draft.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<EntryConflict> ReadAsync(LogPages log, EntryId id, long basedOn, Entry current, DraftText mine, CancellationToken cancellation)
    {
        var before = await BeforeAsync(log, id, basedOn, cancellation);
        var merge = DraftMerge.Of(before is null ? DraftText.Begin(id, current.Kind) : DraftText.Of(before), DraftText.Of(current), mine);
        return new EntryConflict(
            EntryDifference.Between(before, current),
            [.. merge.Conflicts.Select(key => new ConflictLine(key, Between(current, merge.Resolve(each => each == key))))])
        {
            both = merge,
        };
    }

    /// <summary>Both together, as was chosen.</summary>
    /// <param name="isMine">Of each key of <see cref="Lines"/>, whether what was written is to hold.</param>
    public DraftText Resolve(Func<string, bool> isMine) => both.Resolve(isMine);

    /// <summary>The entry as a change left it.</summary>
    public static async Task<Entry?> BeforeAsync(LogPages log, EntryId id, long change, CancellationToken cancellation)
    {
        var steps = change == 0 ? [] : await log.HistoryAsync(id, change, 1, cancellation);
        return (steps.FirstOrDefault()?.After as LoggedState.Present)?.Entry;
    }

    private static ImmutableArray<Difference>? Between(Entry current, DraftText resolved) =>
        EntryReader.Read(DraftNodes.Of(resolved).Map).Entry is { } entry ? EntryDifference.Between(current, entry) : null;
}

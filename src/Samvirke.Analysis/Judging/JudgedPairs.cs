using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Judging;

/// <summary>The pairs of a snapshot that somebody has judged. Judgements of what the snapshot no longer has rest until it is there again.</summary>
public sealed class JudgedPairs
{
    private readonly Dictionary<(EntryId, EntryId), JudgedPair> byPair;

    private JudgedPairs(ImmutableArray<JudgedPair> all)
    {
        All = all;
        byPair = all.ToDictionary(pair => (pair.A, pair.B));
    }

    /// <summary>No judgement.</summary>
    public static JudgedPairs None { get; } = new([]);

    /// <summary>The pairs, in the order of ids.</summary>
    public ImmutableArray<JudgedPair> All { get; }

    /// <summary>Reads the judgements of the snapshot. The order in which they came does not matter.</summary>
    public static JudgedPairs Of(RegisterSnapshot snapshot)
    {
        var entries = snapshot.OfKind(Kind.Judgement);
        if (entries.Count == 0) return None;
        return new(
        [
            .. entries.Ordinals().Select(ordinal => Judgement.Read(snapshot.Entries[ordinal])).OfType<(EntryId A, EntryId B, Judgement Judgement)>()
                .Where(each => IsThere(snapshot, each.A) && IsThere(snapshot, each.B))
                .GroupBy(each => (each.A, each.B)).OrderBy(pair => pair.Key.A).ThenBy(pair => pair.Key.B)
                .Select(pair => new JudgedPair(pair.Key.A, pair.Key.B, [.. pair.Select(each => each.Judgement).OrderBy(judgement => judgement.Organisation)])),
        ]);
    }

    /// <summary>What is said of the two, whichever comes first; nothing where nobody has judged them.</summary>
    public JudgedPair? Find(EntryId one, EntryId other) => byPair.GetValueOrDefault(Judgement.Ordered(one, other));

    /// <summary>The others.</summary>
    internal JudgedPairs Except(JudgedPair pair) => new(All.Remove(pair));

    private static bool IsThere(RegisterSnapshot snapshot, EntryId id) => snapshot.Find(id) is { } entry && EffortKinds.IsCompared(entry.Kind);
}

using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>How all efforts of a snapshot relate: for each those that it has most to do with, and all these pairs in one list.</summary>
public sealed class OverlapAnalysis
{
    /// <summary>So many are kept for each effort.</summary>
    public const int MostEach = 20;

    // From so many changed efforts on, counting all anew takes less time or gives a better answer.
    private const int FewestAnew = 64;
    private const int OneOf = 50;

    private readonly RelationModel model;
    private readonly EffortPairs pairs;
    private readonly TieCandidates candidates;
    private readonly TieLists ties;
    private readonly PairExplanation explanation;

    private OverlapAnalysis(RelationModel model, EffortPairs pairs, TieCandidates candidates, TieLists ties, int followed)
    {
        (this.model, this.pairs, this.candidates, this.ties, Followed) = (model, pairs, candidates, ties, followed);
        explanation = new(pairs, model);
    }

    /// <summary>The snapshot that it is made from.</summary>
    public RegisterSnapshot Snapshot => pairs.Profiles.Snapshot;

    /// <summary>How many efforts were compared.</summary>
    public int Efforts => pairs.Profiles.Count;

    /// <summary>How many pairs have to do with each other.</summary>
    public int Count => ties.All.Count;

    /// <summary>How many changed efforts were followed since all were counted; how rare things are is as it was then.</summary>
    public int Followed { get; }

    /// <summary>The pairs that have to do with each other, the likeliest first; each pair once.</summary>
    public IEnumerable<EffortPair> Pairs => ties.All.Select(Pair);

    /// <summary>Compares all efforts of the snapshot. The answer is the same whatever the number of threads.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="model">The weights; those that the program comes with where nothing is given.</param>
    public static OverlapAnalysis Of(RegisterSnapshot snapshot, int threads = 1, RelationModel? model = null)
    {
        var used = model ?? RelationModel.Shipped;
        var efforts = EffortPairs.Of(snapshot, used, threads);
        var found = TieCandidates.Of(efforts, threads);
        return new(used, efforts, found, new TieSearch(efforts, found).All(threads), 0);
    }

    /// <summary>
    /// The analysis of a later snapshot; this one stays as it is. What changed is compared as it is then, with things as rare as they were when all were
    /// counted; where much has changed all are counted anew.
    /// </summary>
    /// <param name="next">The register then.</param>
    /// <param name="threads">How many threads may work at once.</param>
    public OverlapAnalysis After(RegisterSnapshot next, int threads = 1)
    {
        var reached = EffortReach.Of(Snapshot, next, next.ChangedSince(Snapshot));
        var followed = Followed + reached.Count;
        return followed > Math.Max(FewestAnew, pairs.Profiles.All.Length / OneOf) ? Of(next, threads, model) : After(next, reached, followed, threads);
    }

    /// <summary>The analysis with all compared as they are here, with things as rare as they were when all were counted.</summary>
    /// <param name="next">The register then.</param>
    /// <param name="reached">The entries of which something that is compared may be otherwise.</param>
    /// <param name="followed">How many efforts have then been followed.</param>
    /// <param name="threads">How many threads may work at once.</param>
    internal OverlapAnalysis After(RegisterSnapshot next, IReadOnlyCollection<EntryId> reached, int followed, int threads)
    {
        var then = pairs.With(pairs.Profiles.After(next, reached, threads));
        var changed = reached.SelectMany(id => new[] { pairs.Place(id), then.Place(id) }).OfType<int>().ToHashSet();
        var found = candidates.After(then, changed, out var come);
        return new(model, then, found, new TieSearch(then, found).After(ties, changed, come), followed);
    }

    /// <summary>What the effort has most to do with, the likeliest first; none where the entry is no effort of the snapshot.</summary>
    public IEnumerable<EffortPair> Of(EntryId id) => pairs.Place(id) is { } place ? ties.OfEach[place].Take(MostEach).Select(Pair) : [];

    /// <summary>How the two relate, whatever they have to do with each other; nothing where either is no effort of the snapshot, or both are the same.</summary>
    public EffortPair? Find(EntryId one, EntryId other) => pairs.Place(one) is { } i && pairs.Place(other) is { } j && i != j ? Pair(pairs.Compare(i, j)) : null;

    /// <summary>How likely each relation is, in the order of <see cref="RelationModel.Relations"/>; nothing where there is no such pair.</summary>
    internal double[]? HowLikely(EntryId one, EntryId other) => pairs.Place(one) is { } i && pairs.Place(other) is { } j && i != j ? pairs.HowLikely(i, j) : null;

    /// <summary>The pair with why, and with what could be aligned.</summary>
    public ExplainedPair Explain(EffortPair pair) => explanation.Of(pair);

    /// <summary>Every pair that has to do with each other, found by comparing each effort with all others.</summary>
    internal IEnumerable<EffortPair> CompareAll() => pairs.CompareAll().Order().Select(Pair);

    private static EffortPair Pair(ScoredTie tie) => new(tie.A.Entry, tie.B.Entry, tie.Relation, tie.Score, tie.Confidence);
}

/// <summary>How two efforts relate.</summary>
public static class EffortRelations
{
    /// <summary>How two efforts of a snapshot relate, with why; nothing where either is none, or both are the same. For many pairs, <see cref="OverlapAnalysis"/> is quicker.</summary>
    public static ExplainedPair? For(RegisterSnapshot snapshot, EntryId first, EntryId second)
    {
        var analysis = OverlapAnalysis.Of(snapshot);
        return analysis.Find(first, second) is { } pair ? analysis.Explain(pair) : null;
    }
}

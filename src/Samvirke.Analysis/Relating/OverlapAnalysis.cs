using Samvirke.Analysis.Judging;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
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

    // As the analysis would compare if nobody had judged any pair.
    private readonly EffortPairs alone;
    private readonly EffortPairs pairs;
    private readonly TieCandidates candidates;
    private readonly TieLists ties;
    private readonly PairExplanation explanation;

    private OverlapAnalysis(EffortPairs alone, EffortPairs pairs, JudgedPairs judged, TieCandidates candidates, TieLists ties, int followed)
    {
        (this.alone, this.pairs, Judged, this.candidates, this.ties, Followed) = (alone, pairs, judged, candidates, ties, followed);
        explanation = new(pairs);
        Agreement = JudgementAgreement.Of([.. Judged.All.Select(pair => (pair, JudgementLearning.Answer(alone, pair)))]);
    }

    /// <summary>The snapshot that it is made from.</summary>
    public RegisterSnapshot Snapshot => pairs.Profiles.Snapshot;

    /// <summary>What people say of pairs. The analysis never says what none of them says of a pair, and has learnt from them for others.</summary>
    public JudgedPairs Judged { get; }

    /// <summary>How often the analysis, before it learnt from people, says what they say.</summary>
    public JudgementAgreement Agreement { get; }

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
        var efforts = EffortPairs.Of(snapshot, model ?? RelationModel.Shipped, threads);
        return Taught(efforts, TieCandidates.Of(efforts, threads), JudgedPairs.Of(snapshot), 0, threads);
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
        return followed > Math.Max(FewestAnew, pairs.Profiles.All.Length / OneOf) ? Of(next, threads, alone.Model) : After(next, reached, followed, threads);
    }

    /// <summary>The analysis of a later snapshot, with things as rare as they were when all were counted.</summary>
    /// <param name="next">The register then.</param>
    /// <param name="reached">The entries of which something that is compared may be otherwise.</param>
    /// <param name="followed">How many efforts have then been followed.</param>
    /// <param name="threads">How many threads may work at once.</param>
    internal OverlapAnalysis After(RegisterSnapshot next, IReadOnlyCollection<EntryId> reached, int followed, int threads)
    {
        var then = alone.With(alone.Profiles.After(next, reached, threads));
        var changed = reached.SelectMany(id => new[] { alone.Place(id), then.Place(id) }).OfType<int>().ToHashSet();
        var found = candidates.After(then, changed, out var come);
        var judged = JudgedPairs.Of(next);
        var same = then.With(pairs.Model, judged);
        // Whatever the analysis has learnt rests on what is said, and on the efforts that it is said of.
        var isTaughtOtherwise = changed.Any(place => pairs.JudgedWith(place).Count + same.JudgedWith(place).Count > 0) || reached.Any(id => IsJudgement(Snapshot, id) || IsJudgement(next, id));
        return isTaughtOtherwise
            ? Taught(then, found, judged, followed, threads)
            : new(then, same, judged, found, new TieSearch(same, found).After(ties, changed, come), followed);
    }

    /// <summary>What the effort has most to do with, the likeliest first; none where the entry is no effort of the snapshot.</summary>
    public IEnumerable<EffortPair> Of(EntryId id) => pairs.Place(id) is { } place ? ties.OfEach[place].Take(MostEach).Select(Pair) : [];

    /// <summary>How the two relate, whatever they have to do with each other; nothing where either is no effort of the snapshot, or both are the same.</summary>
    public EffortPair? Find(EntryId one, EntryId other) => pairs.Place(one) is { } i && pairs.Place(other) is { } j && i != j ? Pair(pairs.Compare(i, j)) : null;

    /// <summary>Whether it is likelier that the two have to do with each other than that they have not; where people have judged them, whether somebody says so.</summary>
    public bool IsSomething(EffortPair pair) => pairs.Place(pair.A.Id) is { } i && pairs.Place(pair.B.Id) is { } j && pairs.Tie(pairs.Profiles.All[i], pairs.Profiles.All[j]) is not null;

    /// <summary>How the analysis says that the two relate where it has heard nothing of what people say of any pair, and why; nothing where there is no such pair.</summary>
    public ExplainedPair? Alone(EntryId one, EntryId other) => alone.Place(one) is { } i && alone.Place(other) is { } j && i != j
        ? new PairExplanation(alone).Of(Pair(alone.Compare(i, j)) with { Judged = null })
        : null;

    /// <summary>What it does to other pairs that people have judged this one; nothing where nobody has.</summary>
    public JudgementEffect? EffectOf(EntryId one, EntryId other) => Judged.Find(one, other) is { } judged
        ? JudgementEffect.Of(JudgementLearning.Without(alone, alone.Model, Judged, judged), ties.All, Pair)
        : null;

    /// <summary>How likely each relation is, in the order of <see cref="RelationModel.Relations"/>; nothing where there is no such pair.</summary>
    internal double[]? HowLikely(EntryId one, EntryId other) => pairs.Place(one) is { } i && pairs.Place(other) is { } j && i != j ? pairs.HowLikely(i, j) : null;

    /// <summary>The pair with why, and with what could be aligned.</summary>
    public ExplainedPair Explain(EffortPair pair) => explanation.Of(pair);

    /// <summary>Every pair that has to do with each other, found by comparing each effort with all others.</summary>
    internal IEnumerable<EffortPair> CompareAll() => pairs.CompareAll().Order().Select(Pair);

    private static OverlapAnalysis Taught(EffortPairs alone, TieCandidates candidates, JudgedPairs judged, int followed, int threads)
    {
        var taught = judged.All.IsEmpty ? alone : alone.With(JudgementLearning.Learn(alone, alone.Model, judged), judged);
        return new(alone, taught, judged, candidates, new TieSearch(taught, candidates).All(threads), followed);
    }

    private static bool IsJudgement(RegisterSnapshot snapshot, EntryId id) => snapshot.Find(id)?.Kind == Kind.Judgement;

    private EffortPair Pair(ScoredTie tie) => new(tie.A.Entry, tie.B.Entry, tie.Relation, tie.Score, tie.Confidence) { Judged = pairs.JudgedAt(tie.A.Place, tie.B.Place) };
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

using Samvirke.Analysis.Judging;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>How all efforts of a snapshot relate: for each those that it has most to do with, and all these pairs in one list.</summary>
public sealed class OverlapAnalysis
{
    /// <summary>So many are kept for each effort.</summary>
    public const int MostEach = 20;

    /// <summary>So many of each come into the list of all.</summary>
    private const int MostRanked = 3 * MostEach;

    private readonly EffortPairs pairs;
    private readonly EffortPairs alone;
    private readonly RelationModel untaught;
    private readonly PairExplanation explanation;
    private readonly ScoredTie[][] best;
    private readonly ScoredTie[] ranked;

    private OverlapAnalysis(RegisterSnapshot snapshot, RelationModel model, int threads)
    {
        Snapshot = snapshot;
        Judged = JudgedPairs.Of(snapshot);
        untaught = model;
        pairs = alone = EffortPairs.Of(snapshot, model, threads);
        Agreement = JudgementAgreement.Of([.. Judged.All.Select(pair => (pair, JudgementLearning.Answer(pairs, pair)))]);
        if (!Judged.All.IsEmpty)
        {
            model = JudgementLearning.Learn(pairs, model, Judged);
            pairs = pairs.With(model, Judged);
        }

        explanation = new(snapshot, pairs, model);
        best = new TieSearch(pairs).Best(MostRanked, threads);
        ranked = Ranked(best);
    }

    /// <summary>The snapshot that it is made from.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>What people say of pairs. The analysis never says what none of them says of a pair, and has learnt from them for others.</summary>
    public JudgedPairs Judged { get; }

    /// <summary>How often the analysis, before it learnt from people, says what they say.</summary>
    public JudgementAgreement Agreement { get; }

    /// <summary>How many efforts were compared.</summary>
    public int Efforts => best.Length;

    /// <summary>How many pairs have to do with each other.</summary>
    public int Count => ranked.Length;

    /// <summary>The pairs that have to do with each other, the likeliest first; each pair once.</summary>
    public IEnumerable<EffortPair> Pairs => ranked.Select(Pair);

    /// <summary>Compares all efforts of the snapshot. The answer is the same whatever the number of threads.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="model">The weights; those that the program comes with where nothing is given.</param>
    public static OverlapAnalysis Of(RegisterSnapshot snapshot, int threads = 1, RelationModel? model = null) => new(snapshot, model ?? RelationModel.Shipped, threads);

    /// <summary>What the effort has most to do with, the likeliest first; none where the entry is no effort of the snapshot.</summary>
    public IEnumerable<EffortPair> Of(EntryId id) => pairs.Place(id) is { } place ? best[place].Take(MostEach).Select(Pair) : [];

    /// <summary>How the two relate, whatever they have to do with each other; nothing where either is no effort of the snapshot, or both are the same.</summary>
    public EffortPair? Find(EntryId one, EntryId other) => pairs.Place(one) is { } i && pairs.Place(other) is { } j && i != j ? Pair(pairs.Compare(i, j)) : null;

    /// <summary>How the analysis says that the two relate where it has heard nothing of what people say of any pair, and why; nothing where there is no such pair.</summary>
    public ExplainedPair? Alone(EntryId one, EntryId other) => alone.Place(one) is { } i && alone.Place(other) is { } j && i != j
        ? new PairExplanation(Snapshot, alone, untaught).Of(Pair(alone.Compare(i, j)) with { Judged = null })
        : null;

    /// <summary>What it does to other pairs that people have judged this one; nothing where nobody has.</summary>
    public JudgementEffect? EffectOf(EntryId one, EntryId other) => Judged.Find(one, other) is { } judged
        ? JudgementEffect.Of(JudgementLearning.Without(alone, untaught, Judged, judged), ranked, Pair)
        : null;

    /// <summary>How likely each relation is, in the order of <see cref="RelationModel.Relations"/>; nothing where there is no such pair.</summary>
    internal double[]? HowLikely(EntryId one, EntryId other) => pairs.Place(one) is { } i && pairs.Place(other) is { } j && i != j ? pairs.HowLikely(i, j) : null;

    /// <summary>The pair with why, and with what could be aligned.</summary>
    public ExplainedPair Explain(EffortPair pair) => explanation.Of(pair);

    private EffortPair Pair(ScoredTie tie) => new(pairs.Profiles.All[tie.A].Entry, pairs.Profiles.All[tie.B].Entry, tie.Relation, tie.Score, tie.Confidence) { Judged = pairs.JudgedAt(tie.A, tie.B) };

    private static ScoredTie[] Ranked(ScoredTie[][] best)
    {
        // A pair stands on the list of one or both; the one with the lower place gives it where both have it.
        var all = new List<ScoredTie>();
        for (var i = 0; i < best.Length; i++)
        {
            foreach (var tie in best[i])
            {
                if (tie.A == i || Array.IndexOf(best[tie.A], tie) < 0) all.Add(tie);
            }
        }

        all.Sort();
        return [.. all];
    }
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

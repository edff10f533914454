using Samvirke.Analysis.Defining;
using Samvirke.Analysis.Judging;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>All efforts of a snapshot, to be compared two by two.</summary>
internal sealed class EffortPairs
{
    private const double OneHalf = 0.5;
    private const int Stride = 7919;

    private readonly JudgedPlaces judged;

    private EffortPairs(EffortProfiles profiles, RelationModel model, JudgedPairs said) => (Profiles, Model, judged) = (profiles, model, JudgedPlaces.Of(said, profiles));

    /// <summary>The model that they are compared by.</summary>
    public RelationModel Model { get; }

    /// <summary>What they are compared by.</summary>
    public EffortProfiles Profiles { get; }

    /// <summary>Prepares the efforts of the snapshot for comparing.</summary>
    public static EffortPairs Of(RegisterSnapshot snapshot, RelationModel model, int threads = 1) => new(EffortProfiles.Of(snapshot, threads), model, JudgedPairs.None);

    /// <summary>Other profiles, compared by the same model.</summary>
    public EffortPairs With(EffortProfiles profiles) => new(profiles, Model, JudgedPairs.None);

    /// <summary>The same efforts, compared by another model and by what people say of pairs.</summary>
    public EffortPairs With(RelationModel other, JudgedPairs said) => new(Profiles, other, said);

    /// <summary>What people say of the two; nothing where nobody has judged them.</summary>
    public JudgedPair? JudgedAt(int i, int j) => judged.Find(i, j);

    /// <summary>The places of those that somebody has judged together with the one at the place.</summary>
    public IReadOnlyList<int> JudgedWith(int i) => judged.With(i);

    /// <summary>The place of the effort, or nothing where the entry is none.</summary>
    public int? Place(EntryId id) => Profiles.Place(id);

    /// <summary>The numbers by which a pair is compared; nothing where either is no effort of the snapshot.</summary>
    public double[]? Features(EntryId one, EntryId other) => Place(one) is { } i && Place(other) is { } j && i != j ? Features(i, j) : null;

    /// <summary>The numbers by which a pair is compared.</summary>
    public double[] Features(int i, int j)
    {
        var features = new double[PairFeatures.All.Length];
        PairFeatures.Write(Profiles.All[i], Profiles.All[j], features);
        return features;
    }

    /// <summary>How likely each relation is, in the order of <see cref="RelationModel.Relations"/>.</summary>
    public double[] HowLikely(int i, int j)
    {
        var likely = new double[RelationModel.Relations.Length];
        Write(Profiles.All[i], Profiles.All[j], likely);
        return likely;
    }

    /// <summary>How the two relate. The confidence is 0 where another relation, or nothing, is likelier. What people say stands above what the model says.</summary>
    public ScoredTie Compare(int i, int j)
    {
        Span<double> likely = stackalloc double[RelationModel.Relations.Length];
        var (one, other) = (Profiles.All[i], Profiles.All[j]);
        Write(one, other, likely);
        return judged.Find(i, j) is { } said ? Said(one, other, said, likely) : Likeliest(one, other, likely);
    }

    /// <summary>How the two relate, or nothing where nothing is likelier.</summary>
    public ScoredTie? Tie(EffortProfile one, EffortProfile other)
    {
        if (judged.Find(one.Place, other.Place) is not null) return Compare(one.Place, other.Place) is { Relation: not EffortRelation.None } told ? told : null;
        Span<double> likely = stackalloc double[RelationModel.Relations.Length];
        Write(one, other, likely);
        return likely[0] < OneHalf ? Likeliest(one, other, likely) : null;
    }

    private void Write(EffortProfile one, EffortProfile other, Span<double> likely)
    {
        if (one.IsApartFrom(other))
        {
            likely.Clear();
            likely[RelationModel.Relations.IndexOf(EffortRelation.None)] = 1;
            return;
        }

        if (one.IsDefinition || other.IsDefinition)
        {
            WriteByRule(DefinedPair.Of(one.Entry, other.Entry), likely);
            return;
        }

        Span<double> features = stackalloc double[PairFeatures.All.Length];
        PairFeatures.Write(one, other, features);
        Model.Write(features, likely);
    }

    /// <summary>Definitions are held against each other by rule; a definition and an effort are not compared.</summary>
    private static void WriteByRule(DefinedPair? pair, Span<double> likely)
    {
        likely.Clear();
        var (relation, certain) = pair is null ? (EffortRelation.None, 1) : (pair.Relation, pair.Likely);
        likely[RelationModel.Relations.IndexOf(EffortRelation.None)] = 1 - certain;
        likely[RelationModel.Relations.IndexOf(relation)] = certain;
    }

    private static ScoredTie Likeliest(EffortProfile one, EffortProfile other, ReadOnlySpan<double> likely)
    {
        var best = 1;
        for (var r = 2; r < likely.Length; r++)
        {
            if (likely[r] > likely[best]) best = r;
        }

        var next = 0.0;
        for (var r = 0; r < likely.Length; r++)
        {
            if (r != best) next = Math.Max(next, likely[r]);
        }

        return ScoredTie.Between(one, other, RelationModel.Relations[best], likely[best], Math.Max(0, likely[best] - next));
    }

    /// <summary>What all say is certain. Where they disagree, the pair is kept in sight as the likeliest of the relations that somebody says, without confidence.</summary>
    private static ScoredTie Said(EffortProfile one, EffortProfile other, JudgedPair said, ReadOnlySpan<double> likely)
    {
        if (said.Agreed is { } agreed) return ScoredTie.Between(one, other, agreed, 1, 1);
        var best = 0;
        for (var r = 1; r < likely.Length; r++)
        {
            if (said.IsSaid(RelationModel.Relations[r]) && (best == 0 || likely[r] > likely[best])) best = r;
        }

        return ScoredTie.Between(one, other, RelationModel.Relations[best], likely[best], 0);
    }

    /// <summary>Every pair that has to do with each other, found by comparing each effort with all others.</summary>
    public IEnumerable<ScoredTie> CompareAll()
    {
        for (var i = 0; i < Profiles.All.Length; i++)
        {
            for (var j = i + 1; j < Profiles.All.Length; j++)
            {
                if (Profiles.IsAt(i) && Profiles.IsAt(j) && Tie(Profiles.All[i], Profiles.All[j]) is { } tie) yield return tie;
            }
        }
    }

    /// <summary>Pairs of efforts at even distances: among all, and as many again of efforts of the same kind.</summary>
    /// <param name="count">How many at the most.</param>
    public IEnumerable<(EntryId A, EntryId B)> Spread(int count)
    {
        var all = Enumerable.Range(0, Profiles.All.Length).ToArray();
        int[][] groups = [all, .. all.GroupBy(i => Profiles.All[i].Entry.Kind.Id, StringComparer.Ordinal).Select(group => group.ToArray())];
        return groups.SelectMany(group => Spread(group, (int)((long)count * group.Length / Math.Max(1, 2 * all.Length))));
    }

    private IEnumerable<(EntryId A, EntryId B)> Spread(int[] group, int count)
    {
        for (var n = 0; n < count; n++)
        {
            var (i, j) = (group[(int)((long)n * group.Length / count)], group[(int)((long)(n + 1) * Stride % group.Length)]);
            if (i != j) yield return (Profiles.All[Math.Min(i, j)].Entry.Id, Profiles.All[Math.Max(i, j)].Entry.Id);
        }
    }
}

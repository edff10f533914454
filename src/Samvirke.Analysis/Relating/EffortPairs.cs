using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>Two efforts, as the analysis sees how they relate.</summary>
/// <param name="A">The one, which comes first in the order of ids.</param>
/// <param name="B">The other.</param>
/// <param name="Relation">The likeliest relation that is not nothing.</param>
/// <param name="Score">How likely that relation is, from 0 to 1.</param>
/// <param name="Confidence">How much likelier it is than the next likeliest, nothing included, from 0 to 1; 0 where nothing is likelier.</param>
public sealed record EffortPair(Entry A, Entry B, EffortRelation Relation, double Score, double Confidence);

/// <summary>All efforts of a snapshot, compared two by two.</summary>
public sealed class EffortPairs
{
    private const int Stride = 7919;

    private readonly EffortProfiles profiles;
    private readonly RegisterSnapshot snapshot;
    private readonly RelationModel model;
    private readonly Dictionary<EntryId, int> places;

    private EffortPairs(RegisterSnapshot snapshot, RelationModel model)
    {
        this.snapshot = snapshot;
        this.model = model;
        profiles = EffortProfiles.Of(snapshot);
        places = profiles.All.Select((profile, i) => (profile.Entry.Id, i)).ToDictionary(each => each.Id, each => each.i);
    }

    /// <summary>Prepares the efforts of the snapshot for comparing.</summary>
    public static EffortPairs Of(RegisterSnapshot snapshot, RelationModel model) => new(snapshot, model);

    /// <summary>The pairs that have to do with each other, the surest first.</summary>
    /// <param name="least">The lowest score that is shown.</param>
    public ImmutableArray<EffortPair> Found(double least)
    {
        var found = new List<EffortPair>();
        for (var i = 0; i < profiles.All.Length; i++)
        {
            for (var j = i + 1; j < profiles.All.Length; j++)
            {
                if (Compared(i, j) is { Confidence: > 0 } pair && pair.Score >= least) found.Add(pair);
            }
        }

        return [.. found.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A.Id.Value, StringComparer.Ordinal).ThenBy(pair => pair.B.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>The two, whatever they have to do with each other; nothing where either is no effort of the snapshot, or both are the same.</summary>
    public EffortPair? Find(EntryId one, EntryId other) =>
        places.TryGetValue(one, out var i) && places.TryGetValue(other, out var j) && i != j ? Compared(Math.Min(i, j), Math.Max(i, j)) : null;

    /// <summary>The numbers by which a pair is compared; nothing where either is no effort of the snapshot.</summary>
    internal double[]? Features(EntryId one, EntryId other) =>
        places.TryGetValue(one, out var i) && places.TryGetValue(other, out var j) && i != j ? Features(i, j) : null;

    /// <summary>Pairs of efforts at even distances: among all, and as many again of efforts of the same kind.</summary>
    /// <param name="count">How many at the most.</param>
    internal IEnumerable<(EntryId A, EntryId B)> Spread(int count)
    {
        int[][] groups = [[.. Enumerable.Range(0, profiles.All.Length)], .. Enumerable.Range(0, profiles.All.Length).GroupBy(i => profiles.All[i].Entry.Kind.Id, StringComparer.Ordinal).Select(group => group.ToArray())];
        return groups.SelectMany(group => Spread(group, (int)((long)count * group.Length / (2 * profiles.All.Length))));
    }

    private IEnumerable<(EntryId A, EntryId B)> Spread(int[] group, int count)
    {
        for (var n = 0; n < count; n++)
        {
            var (i, j) = (group[(int)((long)n * group.Length / count)], group[(int)((long)(n + 1) * Stride % group.Length)]);
            if (i != j) yield return (profiles.All[Math.Min(i, j)].Entry.Id, profiles.All[Math.Max(i, j)].Entry.Id);
        }
    }

    private double[] Features(int i, int j)
    {
        var features = new double[PairFeatures.Names.Length];
        PairFeatures.Write(Placed(i), Placed(j), features);
        return features;
    }

    private EffortPair Compared(int i, int j)
    {
        Span<double> features = stackalloc double[PairFeatures.Names.Length];
        Span<double> likely = stackalloc double[RelationModel.Relations.Length];
        PairFeatures.Write(Placed(i), Placed(j), features);
        model.Write(features, likely);
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

        return new(profiles.All[i].Entry, profiles.All[j].Entry, RelationModel.Relations[best], likely[best], Math.Max(0, likely[best] - next));
    }

    private (EffortProfile Profile, int Ordinal) Placed(int i) => (profiles.All[i], snapshot.Ordinal(profiles.All[i].Entry.Id)!.Value);
}

using Samvirke.Analysis.Relating;

namespace Samvirke.Analysis.Grouping;

/// <summary>Efforts that have some traits in common.</summary>
/// <param name="Members">Their numbers, rising.</param>
/// <param name="Shared">The traits that all of them have, rising.</param>
/// <param name="Score">How much they have in common, and how many they are and with how many owners.</param>
internal sealed record FoundGroup(int[] Members, int[] Shared, double Score);

/// <summary>
/// Finds sets of efforts that share what few share: those that have a trait, two traits or three. A set is closed: its traits are all that its members
/// have in common, so that each set is found once, whichever of its traits led to it.
/// </summary>
internal sealed class GroupSearch(EffortTraits traits)
{
    private const int Fewest = 3;
    private const int Most = 25;

    /// <summary>A trait that more have leads nowhere by itself; it may still be the second or third.</summary>
    private const int MostHaving = 300;

    /// <summary>So many are narrowed down by a third trait.</summary>
    private const int MostOfTwo = 100;

    /// <summary>So many are looked at more closely.</summary>
    private const int Kept = 8000;

    /// <summary>Traits come together: each further one says less.</summary>
    private const double Further = 0.7;

    /// <summary>What alike texts count for beside shared traits.</summary>
    private const double OfTexts = 12;

    private readonly HashSet<ulong> seen = [];
    private readonly PriorityQueue<FoundGroup, (double, ulong)> best = new();

    /// <summary>The groups, the one with most in common first.</summary>
    public IReadOnlyList<FoundGroup> Run()
    {
        for (var first = 0; first < traits.All.Length; first++)
        {
            var having = traits.Having(first);
            if (having.Length is < Fewest or > MostHaving) continue;
            if (having.Length <= Most) Add(having.ToArray());
            Narrow(first, having.ToArray(), isLast: false);
        }

        return
        [
            .. best.UnorderedItems.Select(each => each.Element)
                .Select(group => group with { Score = Score(group.Members, group.Shared, Alikeness(group.Members)) })
                .OrderByDescending(group => group.Score)
                .ThenBy(group => group.Members, Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))),
        ];
    }

    /// <summary>The set as a group, whatever its members have in common.</summary>
    /// <param name="members">Three at least, rising.</param>
    public FoundGroup Of(int[] members)
    {
        var shared = Shared(members);
        return new(members, shared, Math.Max(0, Score(members, shared, Alikeness(members))));
    }

    /// <summary>Those of the set that have one more trait, rarer traits having led to it before.</summary>
    private void Narrow(int trait, int[] set, bool isLast)
    {
        var counts = new Dictionary<int, int>();
        foreach (var effort in set)
        {
            foreach (var other in traits.Of(effort))
            {
                if (IsAfter(other, trait)) counts[other] = counts.GetValueOrDefault(other) + 1;
            }
        }

        foreach (var (other, count) in counts)
        {
            if (count == set.Length || count < Fewest || count > (isLast ? Most : MostOfTwo)) continue;
            var narrowed = Array.FindAll(set, effort => traits.Has(effort, other));
            if (count <= Most) Add(narrowed);
            else Narrow(other, narrowed, isLast: true);
        }
    }

    private bool IsAfter(int other, int trait) => (traits.Having(other).Length, other).CompareTo((traits.Having(trait).Length, trait)) > 0;

    private void Add(int[] members)
    {
        var hash = Hash(members);
        if (!seen.Add(hash)) return;
        var shared = Shared(members);
        var score = Score(members, shared, 0);
        // What everybody has is nothing to have in common.
        if (score <= 0) return;
        if (best.Count < Kept) best.Enqueue(new FoundGroup(members, shared, score), (score, hash));
        else best.EnqueueDequeue(new FoundGroup(members, shared, score), (score, hash));
    }

    private int[] Shared(int[] members) => Array.FindAll(traits.Of(members[0]).ToArray(), trait => Array.TrueForAll(members, member => traits.Has(member, trait)));

    private double Score(int[] members, int[] shared, double alikeness)
    {
        var (sum, share) = (0.0, 1.0);
        foreach (var weight in shared.Select(trait => traits.Weights[trait]).OrderDescending())
        {
            sum += share * weight;
            share *= Further;
        }

        var kinds = members.GroupBy(member => traits.Kinds[member]).Max(group => group.Count());
        var ofOneKind = (double)kinds / members.Length;
        return (sum + (OfTexts * alikeness)) * Math.Log(1 + members.Length) * (0.4 + (0.6 * Apart(members))) * (0.3 + (0.7 * ofOneKind));
    }

    /// <summary>The share of all pairs for which nobody answers for both: one owner's efforts crowd nobody.</summary>
    private double Apart(int[] members) => OfPairs(members, (a, b) => traits.Owners[a].Intersect(traits.Owners[b], StringComparer.Ordinal).Any() ? 0 : 1);

    private double Alikeness(int[] members) => OfPairs(members, (a, b) => Alike.Cosine(traits.Words[a], traits.Words[b]));

    private static double OfPairs(int[] members, Func<int, int, double> of)
    {
        var sum = 0.0;
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = 0; j < i; j++) sum += of(members[i], members[j]);
        }

        return sum / (members.Length * (members.Length - 1) / 2.0);
    }

    private static ulong Hash(int[] members)
    {
        // FNV-1a over whole numbers: the same in every run.
        var hash = 14695981039346656037UL;
        foreach (var member in members) hash = (hash ^ (uint)member) * 1099511628211UL;
        return hash;
    }
}

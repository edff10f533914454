using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>All pairs of efforts that have to do with each other: in one list, and for each effort those that it is in; the likeliest first.</summary>
/// <param name="All">All of them.</param>
/// <param name="OfEach">Those of each place.</param>
internal sealed record TieLists(ImmutableSortedSet<ScoredTie> All, Blocks<ScoredTie[]> OfEach)
{
    /// <summary>The lists of pairs that are each given once.</summary>
    /// <param name="found">Of each place some pairs that it is in.</param>
    /// <param name="threads">How many threads may work at once.</param>
    public static TieLists Of(ScoredTie[][] found, int threads)
    {
        var each = new List<ScoredTie>?[found.Length];
        foreach (var tie in found.SelectMany(ties => ties))
        {
            (each[tie.A.Place] ??= []).Add(tie);
            (each[tie.B.Place] ??= []).Add(tie);
        }

        Parallel.ForEach(each, Threads.AtMost(threads), ties => ties?.Sort());
        return new([.. found.SelectMany(ties => ties)], Blocks.Of(Array.ConvertAll(each, ties => ties is null ? [] : ties.ToArray())));
    }

    /// <summary>The lists after some changes; these stay as they are.</summary>
    /// <param name="changed">The places whose pairs are all taken out.</param>
    /// <param name="come">Pairs that are put in, each once, unless they are there.</param>
    /// <param name="length">How many places there are then.</param>
    public TieLists After(IEnumerable<int> changed, IEnumerable<ScoredTie> come, int length)
    {
        var all = All.ToBuilder();
        var each = new Dictionary<int, List<ScoredTie>>();
        for (var place = OfEach.Length; place < length; place++) each.Add(place, []);
        foreach (var tie in changed.Where(place => place < OfEach.Length).SelectMany(place => OfEach[place]))
        {
            if (!all.Remove(tie)) continue;
            Edited(tie.A.Place).Remove(tie);
            Edited(tie.B.Place).Remove(tie);
        }

        foreach (var tie in come)
        {
            if (!all.Add(tie)) continue;
            Edited(tie.A.Place).Add(tie);
            Edited(tie.B.Place).Add(tie);
        }

        return new(all.ToImmutable(), OfEach.With(each.ToDictionary(list => list.Key, list => Sorted(list.Value))));

        List<ScoredTie> Edited(int place) => each.TryGetValue(place, out var list) ? list : each[place] = [.. OfEach[place]];
    }

    private static ScoredTie[] Sorted(List<ScoredTie> ties)
    {
        ties.Sort();
        return [.. ties];
    }
}

using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// Finds for each effort whom to compare it with: those whose texts are most like its own and whose own texts it is most like, those that a relation ties
/// to it, and those that share something rare with it. Whoever is to be compared with the one is to be compared with the other.
/// </summary>
internal sealed class TieSearch
{
    private readonly EffortPairs pairs;
    private readonly RareSharing rare;
    private readonly List<int>[] likeThis;

    public TieSearch(EffortPairs pairs)
    {
        this.pairs = pairs;
        rare = new(pairs.Profiles.All);
        likeThis = new List<int>[pairs.Profiles.All.Length];
        for (var i = 0; i < likeThis.Length; i++) likeThis[i] = [];
        for (var i = 0; i < likeThis.Length; i++)
        {
            foreach (var neighbour in pairs.Profiles.Neighbours.Neighbours(i)) likeThis[neighbour.Document].Add(i);
        }
    }

    /// <summary>The best of each effort.</summary>
    /// <param name="most">How many for each.</param>
    /// <param name="threads">How many threads may work at once.</param>
    public ScoredTie[][] Best(int most, int threads)
    {
        var best = new ScoredTie[likeThis.Length][];
        Parallel.For(0, best.Length, Threads.AtMost(threads), () => (Found: new HashSet<int>(), Ties: new List<ScoredTie>()), (i, _, room) =>
        {
            best[i] = Best(i, most, room.Found, room.Ties);
            return room;
        }, _ => { });
        return best;
    }

    private ScoredTie[] Best(int i, int most, HashSet<int> found, List<ScoredTie> ties)
    {
        found.Clear();
        ties.Clear();
        var profile = pairs.Profiles.All[i];
        foreach (var neighbour in pairs.Profiles.Neighbours.Neighbours(i)) found.Add(neighbour.Document);
        found.UnionWith(likeThis[i]);
        foreach (var number in profile.Supported) found.Add(pairs.PlaceOfNumber[number]);
        foreach (var number in profile.Tied) found.Add(pairs.PlaceOfNumber[number]);
        rare.AddTo(found, profile);
        found.UnionWith(pairs.JudgedWith(i));
        found.Remove(-1);
        found.Remove(i);
        foreach (var j in found)
        {
            if (pairs.Compare(i, j) is { IsSomething: true } tie) ties.Add(tie);
        }

        ties.Sort();
        return [.. ties.Take(most)];
    }
}

using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Relating;

/// <summary>Compares each effort with those that it is to be compared with.</summary>
/// <param name="pairs">The efforts.</param>
/// <param name="candidates">Whom to compare with whom.</param>
internal sealed class TieSearch(EffortPairs pairs, TieCandidates candidates)
{
    /// <summary>All pairs that have to do with each other.</summary>
    /// <param name="threads">How many threads may work at once.</param>
    public TieLists All(int threads)
    {
        var found = new ScoredTie[pairs.Profiles.All.Length][];
        // Each pair is compared once, by the one that comes first.
        Parallel.For(0, found.Length, Threads.AtMost(threads), () => new HashSet<int>(), (i, _, room) =>
        {
            found[i] = pairs.Profiles.IsAt(i) ? [.. Ties(i, Others(i, room).Where(j => j > i))] : [];
            return room;
        }, _ => { });
        return TieLists.Of(found, threads);
    }

    /// <summary>
    /// The pairs after some changes. A pair that was found is there until one of the two changes, even if the two would no longer be held against each other.
    /// </summary>
    /// <param name="before">The pairs before.</param>
    /// <param name="changed">The places of the efforts that are others, have come or are gone.</param>
    /// <param name="come">Pairs besides that are now to be compared.</param>
    public TieLists After(TieLists before, IReadOnlySet<int> changed, IEnumerable<(int Place, int Like)> come)
    {
        var (room, found) = (new HashSet<int>(), new List<ScoredTie>());
        foreach (var i in changed.Where(pairs.Profiles.IsAt).Order())
        {
            found.AddRange(Ties(i, Others(i, room).Where(j => j > i || !changed.Contains(j))));
        }

        found.AddRange(come.Where(pair => !changed.Contains(pair.Place) && !changed.Contains(pair.Like)).SelectMany(pair => Ties(pair.Place, [pair.Like])));
        return before.After(changed, found, pairs.Profiles.All.Length);
    }

    private HashSet<int> Others(int place, HashSet<int> room)
    {
        candidates.Write(place, room);
        room.UnionWith(pairs.JudgedWith(place));
        return room;
    }

    private IEnumerable<ScoredTie> Ties(int place, IEnumerable<int> others)
    {
        var one = pairs.Profiles.All[place];
        foreach (var other in others)
        {
            if (pairs.Tie(one, pairs.Profiles.All[other]) is { } tie) yield return tie;
        }
    }
}

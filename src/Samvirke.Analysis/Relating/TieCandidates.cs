using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// Whom to compare an effort with: those whose texts are most like its own and whose own texts it is most like, those that a relation ties
/// to it, and those that share something rare with it. Whoever is to be compared with the one is to be compared with the other.
/// </summary>
internal sealed class TieCandidates
{
    private readonly EffortPairs pairs;
    private readonly RareThings rare;

    // For each place the places of those whose texts are most like its text.
    private readonly Blocks<int[]> likeThis;

    private TieCandidates(EffortPairs pairs, RareThings rare, Blocks<int[]> likeThis) => (this.pairs, this.rare, this.likeThis) = (pairs, rare, likeThis);

    /// <summary>Prepares for all efforts.</summary>
    public static TieCandidates Of(EffortPairs pairs, int threads)
    {
        var neighbours = pairs.Profiles.Neighbours;
        var counts = new int[pairs.Profiles.All.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            foreach (var neighbour in neighbours.Neighbours(i)) counts[neighbour.Document]++;
        }

        var reversed = Array.ConvertAll(counts, count => new int[count]);
        for (var i = 0; i < counts.Length; i++)
        {
            foreach (var neighbour in neighbours.Neighbours(i)) reversed[neighbour.Document][^counts[neighbour.Document]--] = i;
        }

        return new(pairs, RareThings.Of(pairs.Profiles, threads), Blocks.Of(reversed));
    }

    /// <summary>The places of those to compare the effort at the place with.</summary>
    public void Write(int place, HashSet<int> found)
    {
        found.Clear();
        var profile = pairs.Profiles.All[place];
        foreach (var neighbour in pairs.Profiles.Neighbours.Neighbours(place)) found.Add(neighbour.Document);
        foreach (var other in likeThis[place]) found.Add(other);
        foreach (var number in profile.Supported) found.Add(pairs.Profiles.PlaceOf(number));
        foreach (var number in profile.Tied) found.Add(pairs.Profiles.PlaceOf(number));
        rare.AddTo(found, profile);
        found.Remove(-1);
        found.Remove(place);
    }

    /// <summary>The candidates after some changes.</summary>
    /// <param name="next">The efforts then.</param>
    /// <param name="changed">The places of those that are others, have come or are gone.</param>
    /// <param name="come">The pairs whose texts have become most alike: the one, and who is now among those most like it.</param>
    public TieCandidates After(EffortPairs next, IReadOnlyCollection<int> changed, out List<(int Place, int Like)> come)
    {
        var reversed = new Dictionary<int, int[]>();
        for (var place = likeThis.Length; place < next.Profiles.All.Length; place++) reversed.Add(place, []);
        come = [];
        foreach (var place in next.Profiles.Neighbours.Touched(pairs.Profiles.Neighbours))
        {
            int[] had = place < likeThis.Length ? Like(pairs, place) : [];
            var has = Like(next, place);
            foreach (var other in had.Except(has)) reversed[other] = [.. Reversed(other).Where(each => each != place)];
            foreach (var other in has.Except(had))
            {
                reversed[other] = [.. Reversed(other), place];
                come.Add((place, other));
            }
        }

        return new(next, rare.After(pairs.Profiles, next.Profiles, changed), likeThis.With(reversed));

        int[] Reversed(int place) => reversed.TryGetValue(place, out var list) ? list : likeThis[place];
    }

    private static int[] Like(EffortPairs pairs, int place)
    {
        var neighbours = pairs.Profiles.Neighbours.Neighbours(place);
        var places = new int[neighbours.Length];
        for (var i = 0; i < places.Length; i++) places[i] = neighbours[i].Document;
        return places;
    }
}

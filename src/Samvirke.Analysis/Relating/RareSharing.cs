using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// Who shares with whom something that few have: an entry that both are tied to, a section of a source that speaks of both, somebody whom both are meant for.
/// What many have says little, and finds nobody.
/// </summary>
internal sealed class RareSharing
{
    /// <summary>Few are at most so many.</summary>
    private const int Few = 24;

    private readonly Dictionary<(int Sort, int Thing), List<int>> having = [];

    public RareSharing(IReadOnlyList<EffortProfile> profiles)
    {
        for (var i = 0; i < profiles.Count; i++)
        {
            foreach (var thing in Things(profiles[i]))
            {
                if (!having.TryGetValue(thing, out var all)) having.Add(thing, all = []);
                if (all.Count <= Few) all.Add(i);
            }
        }
    }

    /// <summary>Adds the places of those who share something rare with the effort, itself among them.</summary>
    public void AddTo(ISet<int> found, EffortProfile profile)
    {
        foreach (var thing in Things(profile))
        {
            if (having[thing] is { Count: <= Few } all) found.UnionWith(all);
        }
    }

    private static IEnumerable<(int Sort, int Thing)> Things(EffortProfile profile)
    {
        foreach (var weight in profile.Ties) yield return (0, weight.Term);
        foreach (var weight in profile.Places) yield return (1, weight.Term);
        foreach (var weight in profile.AddresseesWeighed) yield return (2, weight.Term);
        foreach (var basis in profile.Bases) yield return (3, basis);
    }
}

using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>What the sources say is missing: the challenges that name a link (<see cref="Facet.Gap"/>), by the entries that they concern.</summary>
internal sealed class SaidMissing
{
    private readonly Dictionary<EntryId, List<Saying>> byConcerned = [];

    private SaidMissing(List<Entry> challenges) => Challenges = challenges;

    /// <summary>The challenges of the scope that name a link, by id.</summary>
    public IReadOnlyList<Entry> Challenges { get; }

    public static SaidMissing Of(RegisterSnapshot snapshot, GapScope scope)
    {
        var found = new SaidMissing([.. snapshot.OfKind(Kind.Challenge).Ordinals()
            .Select(ordinal => snapshot.Entries[ordinal])
            .Where(challenge => !challenge.Facets[Facet.Gap].IsEmpty && scope.ConcernsLevelOf(challenge))]);
        foreach (var challenge in found.Challenges)
        {
            foreach (var relation in challenge.Relations.Where(relation => relation.Type == RelationTypes.Concerns))
            {
                if (!found.byConcerned.TryGetValue(relation.To, out var sayings)) found.byConcerned[relation.To] = sayings = [];
                sayings.Add(new Saying(challenge, relation));
            }
        }

        return found;
    }

    /// <summary>What is said to be missing at the link of a chain with these entries: each challenge once, by id.</summary>
    public List<Saying> Of(ChainLink link, IEnumerable<EntryId> entries)
    {
        var found = new SortedDictionary<EntryId, Saying>();
        foreach (var saying in entries.SelectMany(id => byConcerned.GetValueOrDefault(id, [])))
        {
            if (Names(saying.Challenge, link)) found.TryAdd(saying.Challenge.Id, saying);
        }

        return [.. found.Values];
    }

    /// <summary>Whether the challenge names the link.</summary>
    public static bool Names(Entry challenge, ChainLink link) => challenge.Facets[Facet.Gap].Contains(link.Term().Id, StringComparer.Ordinal);
}

/// <summary>A challenge that names what is missing, and how it is tied to what it is about.</summary>
internal readonly record struct Saying(Entry Challenge, Relation Relation);

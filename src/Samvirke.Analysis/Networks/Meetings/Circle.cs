using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Actors that meet each other more than they meet others.</summary>
/// <param name="Name">What they share: the structure that most nearly is theirs, and a sector or level that most of them have.</param>
/// <param name="Actors">Two or more, those with most ties within the circle first.</param>
/// <param name="Around">The structure whose participants are most nearly the circle's.</param>
/// <param name="Shared">Terms of sector and level that more than half of them have.</param>
/// <param name="Reasons">Why.</param>
public sealed record Circle(LocalizedText Name, ImmutableArray<Entry> Actors, Entry Around, ImmutableArray<FacetTerm> Shared, ImmutableArray<Reason> Reasons)
{
    private const int Tries = 20;

    /// <summary>The circles, the largest first, and the modularity of the division.</summary>
    internal static (ImmutableArray<Circle> Circles, double Modularity) All(MeetingGraph graph, int seed)
    {
        var tied = Meeting.Tied(graph);
        var found = Communities.BestIn(tied, seed, Tries);
        return ([
            .. Enumerable.Range(0, graph.Actors.Length).GroupBy(actor => found.Of[actor])
                .Where(group => group.Count() > 1)
                .Select(group => Of(graph, tied, [.. group]))
                .OrderByDescending(circle => circle.Actors.Length).ThenBy(circle => circle.Around.Id).ThenBy(circle => circle.Actors[0].Id),
        ], found.Modularity);
    }

    private static Circle Of(MeetingGraph graph, Graph tied, HashSet<int> members)
    {
        ImmutableArray<Entry> actors = [.. members.OrderByDescending(Within).ThenBy(actor => actor).Select(actor => graph.Actors[actor])];
        var ids = actors.Select(actor => actor.Id).ToHashSet();
        // Two in a circle have met, so one of their structures there is.
        var (around, here) = graph.Places.Structures.Select(structure => (Structure: structure, Taking: graph.ByStructure[structure.Id].ToList()))
            .Where(each => each.Taking.Count > 0)
            .Select(each => (each.Structure, Here: each.Taking.Where(participation => ids.Contains(participation.Actor.Id)).ToList(), each.Taking.Count))
            .OrderByDescending(each => (double)each.Here.Count / (ids.Count + each.Count - each.Here.Count)).ThenBy(each => each.Structure.Id)
            .Select(each => (each.Structure, each.Here))
            .First();
        var shared = ((Facet[])[Facet.Sector, Facet.Level]).SelectMany(facet => facet.Terms.Where(term => actors.Count(actor => actor.Facets[facet].Contains(term.Id)) * 2 > actors.Length)).ToImmutableArray();
        return new Circle(CircleTexts.Name(around, shared), actors, around, shared, CircleTexts.Reasons(actors, around, here, shared));

        long Within(int actor)
        {
            var neighbours = tied.Neighbours(actor);
            var sum = 0L;
            for (var i = 0; i < neighbours.Length; i++) sum += members.Contains(neighbours[i]) ? tied.Weights(actor)[i] : 0;
            return sum;
        }
    }
}

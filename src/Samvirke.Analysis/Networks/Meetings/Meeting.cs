using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Two actors who meet, and where.</summary>
/// <param name="A">The one with the lower id.</param>
/// <param name="B">The other.</param>
/// <param name="Structures">The structures in which both meet, in the order of ids; how many tells how strong the tie is.</param>
public sealed record Meeting(Entry A, Entry B, ImmutableArray<Entry> Structures)
{
    /// <summary>Where more meet, that two of them do says nothing.</summary>
    private const int Largest = 1000;

    /// <summary>
    /// Everybody who meets somebody, by ids. Those who take part meet each other and those whom the structure cooperates with; two whom it cooperates with do
    /// not meet by that.
    /// </summary>
    internal static ImmutableArray<Meeting> All(MeetingGraph graph)
    {
        var met = new Dictionary<(int A, int B), List<Entry>>();
        foreach (var (structure, a, b) in Pairs(graph))
        {
            if (!met.TryGetValue((a, b), out var structures)) met.Add((a, b), structures = []);
            structures.Add(structure);
        }

        return [.. met.OrderBy(each => each.Key).Select(each => new Meeting(graph.Nodes[each.Key.A], graph.Nodes[each.Key.B], [.. each.Value]))];
    }

    /// <summary>The actors as a graph in which the tie of a meeting of few weighs more than that of many: each structure gives an actor the same weight (Newman 2001).</summary>
    internal static Graph Tied(MeetingGraph graph)
    {
        var size = graph.Places.Structures.ToDictionary(structure => structure.Id, structure => graph.ByStructure[structure.Id].Count());
        // A number that most sizes divide, or less where so many meet that the sums would not fit.
        var unit = Math.Clamp(500_000_000 / Math.Max(1, size.Values.Sum()), 1, 5040);
        return Graph.Weighted(graph.Actors.Length, [.. Pairs(graph).Select(pair => new Edge(pair.A, pair.B, Math.Max(1, unit / (size[pair.Structure.Id] - 1))))]);
    }

    private static IEnumerable<(Entry Structure, int A, int B)> Pairs(MeetingGraph graph)
    {
        foreach (var structure in graph.Places.Structures)
        {
            var taking = graph.ByStructure[structure.Id].ToList();
            if (taking.Count > Largest) continue;
            for (var i = 0; i < taking.Count; i++)
            {
                for (var j = i + 1; j < taking.Count; j++)
                {
                    if (!taking[i].IsPartner || !taking[j].IsPartner) yield return (structure, graph.NumberOf(taking[i].Actor.Id), graph.NumberOf(taking[j].Actor.Id));
                }
            }
        }
    }
}

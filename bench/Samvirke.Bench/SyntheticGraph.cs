using Samvirke.Analysis.Networks;

namespace Samvirke.Bench;

/// <summary>Graphs of any size for measuring. The same arguments give the same graph.</summary>
internal static class SyntheticGraph
{
    private const double Within = 0.7;

    /// <summary>
    /// Like those who meet: groups from a handful to hundreds, most small; seven of ten ties within the group, the others to anybody, and to a few much more often.
    /// </summary>
    public static Graph Groups(int nodes, int edges, int seed)
    {
        var random = new Random(seed);
        var (first, size) = (new int[nodes], new int[nodes]);
        for (var start = 0; start < nodes;)
        {
            var length = Math.Min(nodes - start, (int)(10 / Math.Pow(1 - (0.97 * random.NextDouble()), 1.2)));
            for (var node = start; node < start + length; node++) (first[node], size[node]) = (start, length);
            start += length;
        }

        return Filled(nodes, edges, () =>
        {
            var node = random.Next(nodes);
            return new Edge(node, random.NextDouble() < Within ? first[node] + random.Next(size[node]) : (int)(nodes * Math.Pow(random.NextDouble(), 2)));
        });
    }

    /// <summary>Any pair as often as any other.</summary>
    public static Graph Uniform(int nodes, int edges, int seed)
    {
        var random = new Random(seed);
        return Filled(nodes, edges, () => new Edge(random.Next(nodes), random.Next(nodes)));
    }

    /// <summary>Draws until there are as many different edges as asked for.</summary>
    private static Graph Filled(int nodes, int edges, Func<Edge> draw)
    {
        var found = new HashSet<(int, int)>(edges);
        var all = new List<Edge>(edges);
        for (var tries = 0L; all.Count < edges && tries < 50L * edges; tries++)
        {
            var edge = draw();
            if (edge.A != edge.B && found.Add((Math.Min(edge.A, edge.B), Math.Max(edge.A, edge.B)))) all.Add(edge);
        }

        return Graph.Of(nodes, [.. all]);
    }
}

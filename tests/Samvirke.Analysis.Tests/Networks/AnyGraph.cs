using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Networks;

namespace Samvirke.Analysis.Tests.Networks;

/// <summary>Edges between a few nodes, with loops and doubles as they come; none at all is among them.</summary>
internal sealed record AnyGraph(int Nodes, Edge[] Edges)
{
    public Graph Graph => Graph.Of(Nodes, Edges);

    public Graph Weighted => Graph.Weighted(Nodes, Edges);

    public static Arbitrary<AnyGraph> Small { get; } = Arb.From(
        from nodes in Gen.Choose(0, 11)
        from edges in Gen.ArrayOf(
            from a in Gen.Choose(0, Math.Max(0, nodes - 1))
            from b in Gen.Choose(0, Math.Max(0, nodes - 1))
            from weight in Gen.Choose(1, 4)
            select new Edge(a, b, weight))
        select new AnyGraph(nodes, nodes == 0 ? [] : edges),
        graph => Enumerable.Range(0, graph.Edges.Length).Select(i => graph with { Edges = [.. graph.Edges[..i], .. graph.Edges[(i + 1)..]] }));

    /// <summary>The steps between all nodes, and the number of shortest ways, the long way; no way is a million steps.</summary>
    public (int[,] Steps, double[,] Ways) AllShortest()
    {
        var (steps, ways) = (new int[Nodes, Nodes], new double[Nodes, Nodes]);
        for (var source = 0; source < Nodes; source++)
        {
            for (var node = 0; node < Nodes; node++) (steps[source, node], ways[source, node]) = node == source ? (0, 1) : (1_000_000, 0);
            for (var step = 0; step < Nodes; step++)
            {
                foreach (var (a, b) in Pairs().Concat(Pairs().Select(pair => (pair.B, pair.A))))
                {
                    if (steps[source, a] != step || steps[source, b] <= step) continue;
                    steps[source, b] = step + 1;
                    ways[source, b] += ways[source, a];
                }
            }
        }

        return (steps, ways);
    }

    /// <summary>How many parts the nodes that are left fall into.</summary>
    public int Parts(Func<int, bool> isLeft, Func<(int A, int B), bool>? isTied = null)
    {
        var part = Enumerable.Range(0, Nodes).ToArray();
        for (var i = 0; i < Nodes; i++)
        {
            foreach (var (a, b) in Pairs().Where(pair => isLeft(pair.A) && isLeft(pair.B) && (isTied?.Invoke(pair) ?? true))) part[a] = part[b] = Math.Min(part[a], part[b]);
        }

        return Enumerable.Range(0, Nodes).Where(isLeft).Select(node => part[node]).Distinct().Count();
    }

    /// <summary>Each tied pair once.</summary>
    public HashSet<(int A, int B)> Pairs() => [.. Edges.Where(edge => edge.A != edge.B).Select(edge => (Math.Min(edge.A, edge.B), Math.Max(edge.A, edge.B)))];
}

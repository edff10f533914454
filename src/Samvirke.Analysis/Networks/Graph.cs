using System.Collections.Immutable;

namespace Samvirke.Analysis.Networks;

/// <summary>An edge between two nodes, either way.</summary>
/// <param name="A">The number of one node.</param>
/// <param name="B">The number of the other.</param>
/// <param name="Weight">How strong it is, at least 1.</param>
public readonly record struct Edge(int A, int B, int Weight = 1);

/// <summary>
/// An undirected graph without loops or double edges, kept as one array of neighbours: those of node i lie from <c>starts[i]</c> up to
/// <c>starts[i + 1]</c>, lowest first. The same edges give the same graph, whatever their order and direction.
/// </summary>
public sealed class Graph
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly int[]? weights;

    private Graph(int[] starts, int[] neighbours, int[]? weights) => (this.starts, this.neighbours, this.weights) = (starts, neighbours, weights);

    /// <summary>How many nodes there are, numbered from 0.</summary>
    public int Nodes => starts.Length - 1;

    /// <summary>How many edges there are.</summary>
    public int Edges => neighbours.Length / 2;

    /// <summary>Whether edges differ in weight; otherwise each weighs 1.</summary>
    public bool IsWeighted => weights is not null;

    internal int[] Starts => starts;

    internal int[] NeighbourArray => neighbours;

    internal int[]? WeightArray => weights;

    /// <summary>The graph of the edges. An edge from a node to itself is left out, and one given again counts once.</summary>
    public static Graph Of(int nodes, ReadOnlySpan<Edge> edges) => Built(nodes, edges, weighted: false);

    /// <summary>The graph of the edges with their weights. An edge from a node to itself is left out, and the weights of one given again are added up.</summary>
    public static Graph Weighted(int nodes, ReadOnlySpan<Edge> edges) => Built(nodes, edges, weighted: true);

    /// <summary>How many neighbours the node has.</summary>
    public int Degree(int node) => starts[node + 1] - starts[node];

    /// <summary>The weight of all edges at the node; where edges have none, its degree.</summary>
    public long Strength(int node)
    {
        if (weights is null) return Degree(node);
        var sum = 0L;
        foreach (var weight in weights.AsSpan(starts[node], Degree(node))) sum += weight;
        return sum;
    }

    /// <summary>The neighbours of the node, lowest first.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => neighbours.AsSpan(starts[node], Degree(node));

    /// <summary>The weight of the edge to each neighbour; empty where edges have none.</summary>
    public ReadOnlySpan<int> Weights(int node) => weights is null ? [] : weights.AsSpan(starts[node], Degree(node));

    /// <summary>Every edge once, from the lower node to the higher, in order.</summary>
    public ImmutableArray<Edge> AllEdges()
    {
        var all = ImmutableArray.CreateBuilder<Edge>(Edges);
        for (var node = 0; node < Nodes; node++)
        {
            for (var i = starts[node]; i < starts[node + 1]; i++)
            {
                if (neighbours[i] > node) all.Add(new Edge(node, neighbours[i], weights is null ? 1 : weights[i]));
            }
        }

        return all.MoveToImmutable();
    }

    /// <summary>Puts every edge with both its ends, lets the ends change place, which leaves neighbours in order, and then makes doubles one.</summary>
    private static Graph Built(int nodes, ReadOnlySpan<Edge> edges, bool weighted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        var from = new int[nodes + 1];
        foreach (var edge in edges)
        {
            Check(edge, nodes);
            if (edge.A == edge.B) continue;
            from[edge.A + 1]++;
            from[edge.B + 1]++;
        }

        for (var i = 0; i < nodes; i++) from[i + 1] = checked(from[i + 1] + from[i]);
        var (to, weight) = (new int[from[nodes]], weighted ? new int[from[nodes]] : null);
        var next = from.AsSpan(0, nodes).ToArray();
        foreach (var edge in edges)
        {
            if (edge.A == edge.B) continue;
            Put(to, weight, next[edge.A]++, edge.B, edge.Weight);
            Put(to, weight, next[edge.B]++, edge.A, edge.Weight);
        }

        return Merged(Turned(from, to, weight));
    }

    private static void Check(Edge edge, int nodes)
    {
        if ((uint)edge.A >= (uint)nodes || (uint)edge.B >= (uint)nodes) throw new ArgumentOutOfRangeException(nameof(edge), edge, $"There are {nodes} nodes.");
        if (edge.Weight < 1) throw new ArgumentOutOfRangeException(nameof(edge), edge, "An edge weighs at least 1.");
    }

    private static Graph Turned(int[] from, int[] to, int[]? weight)
    {
        var (turned, turnedWeight) = (new int[to.Length], weight is null ? null : new int[to.Length]);
        var next = from.AsSpan(0, from.Length - 1).ToArray();
        for (var node = 0; node + 1 < from.Length; node++)
        {
            for (var i = from[node]; i < from[node + 1]; i++) Put(turned, turnedWeight, next[to[i]]++, node, weight is null ? 1 : weight[i]);
        }

        return new Graph(from, turned, turnedWeight);
    }

    private static Graph Merged(Graph graph)
    {
        var (from, to, weight) = (graph.starts, graph.neighbours, graph.weights);
        var ends = new int[from.Length];
        var kept = 0;
        for (var node = 0; node + 1 < from.Length; node++)
        {
            for (var i = from[node]; i < from[node + 1]; i++)
            {
                if (kept == ends[node] || to[kept - 1] != to[i]) Put(to, weight, kept++, to[i], weight is null ? 1 : weight[i]);
                else if (weight is not null) weight[kept - 1] = checked(weight[kept - 1] + weight[i]);
            }

            ends[node + 1] = kept;
        }

        return kept == to.Length ? graph : new Graph(ends, to[..kept], weight?[..kept]);
    }

    private static void Put(int[] to, int[]? weights, int place, int node, int weight)
    {
        to[place] = node;
        if (weights is not null) weights[place] = weight;
    }
}

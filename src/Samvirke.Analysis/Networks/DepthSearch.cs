using System.Collections.Immutable;

namespace Samvirke.Analysis.Networks;

/// <summary>Visits a graph in depth, without recursion, and notes what hangs by what.</summary>
internal sealed class DepthSearch(Graph graph)
{
    private readonly int[] lowest = new int[graph.Nodes];
    private readonly int[] parent = new int[graph.Nodes];
    private readonly int[] next = new int[graph.Nodes];
    private readonly Stack<int> open = new();
    private int visited;

    /// <summary>The nodes as they were visited.</summary>
    public int[] Order { get; } = new int[graph.Nodes];

    /// <summary>When each node was visited.</summary>
    public int[] Place { get; } = new int[graph.Nodes];

    /// <summary>When the last node below each was visited.</summary>
    public int[] Last { get; } = new int[graph.Nodes];

    /// <summary>The node at which the visit of each node's component began.</summary>
    public int[] Root { get; } = new int[graph.Nodes];

    /// <summary>For each node that parts others, the nodes below it at which what it cuts off begins.</summary>
    public List<int>?[] CutOff { get; } = new List<int>?[graph.Nodes];

    public List<Edge> Bridges { get; } = [];

    public List<ImmutableArray<int>> Blocks { get; } = [];

    public void Run()
    {
        Array.Fill(Place, -1);
        for (var root = 0; root < graph.Nodes; root++)
        {
            if (Place[root] < 0) From(root);
        }
    }

    private void From(int root)
    {
        Visit(root, -1, root);
        for (var node = root; node >= 0;)
        {
            var neighbours = graph.Neighbours(node);
            if (next[node] == neighbours.Length)
            {
                Leave(node, root);
                node = parent[node];
                continue;
            }

            var to = neighbours[next[node]++];
            if (Place[to] < 0)
            {
                Visit(to, node, root);
                node = to;
            }
            else if (to != parent[node])
            {
                lowest[node] = Math.Min(lowest[node], Place[to]);
            }
        }

        // A root parts others only where it has several below it.
        if (CutOff[root] is { Count: < 2 }) CutOff[root] = null;
        open.Clear();
    }

    private void Visit(int node, int from, int root)
    {
        (parent[node], Root[node]) = (from, root);
        Order[visited] = node;
        lowest[node] = Place[node] = visited++;
        open.Push(node);
    }

    private void Leave(int node, int root)
    {
        Last[node] = visited - 1;
        if (node == root) return;
        var above = parent[node];
        lowest[above] = Math.Min(lowest[above], lowest[node]);
        if (lowest[node] < Place[above]) return;
        (CutOff[above] ??= []).Add(node);
        if (lowest[node] == Place[node]) Bridges.Add(new Edge(Math.Min(node, above), Math.Max(node, above)));
        Close(node, above);
    }

    private void Close(int node, int above)
    {
        var block = new List<int> { above };
        do block.Add(open.Peek());
        while (open.Pop() != node);
        block.Sort();
        Blocks.Add([.. block]);
    }
}

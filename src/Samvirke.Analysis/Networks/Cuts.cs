using System.Collections.Immutable;

namespace Samvirke.Analysis.Networks;

/// <summary>
/// Where a graph hangs together by one node or one edge alone (Hopcroft and Tarjan 1973). Nodes are visited in depth, so what a node cuts off
/// is a run of the visiting order, and all of it is found in one pass.
/// </summary>
public sealed class Cuts
{
    private readonly int[] order;
    private readonly int[] place;
    private readonly int[] last;
    private readonly List<int>?[] cutOff;
    private readonly int[] ofTree;

    private Cuts(int[] order, int[] place, int[] last, List<int>?[] cutOff, int[] ofTree, ImmutableArray<Edge> bridges, ImmutableArray<ImmutableArray<int>> blocks)
    {
        (this.order, this.place, this.last, this.cutOff, this.ofTree) = (order, place, last, cutOff, ofTree);
        Bridges = bridges;
        Blocks = blocks;
        Points = [.. Enumerable.Range(0, cutOff.Length).Where(node => cutOff[node] is not null)];
    }

    /// <summary>The nodes without which more parts would be without a way between them, lowest first.</summary>
    public ImmutableArray<int> Points { get; }

    /// <summary>The edges without which more parts would be without a way between them, in the order of their nodes.</summary>
    public ImmutableArray<Edge> Bridges { get; }

    /// <summary>The largest sets of nodes, two or more, that no single node can part; each in order, and by their first nodes.</summary>
    public ImmutableArray<ImmutableArray<int>> Blocks { get; }

    /// <summary>The cuts of the graph.</summary>
    public static Cuts In(Graph graph)
    {
        var search = new DepthSearch(graph);
        search.Run();
        return new Cuts(search.Order, search.Place, search.Last, search.CutOff, search.Root,
            [.. search.Bridges.OrderBy(edge => edge.A).ThenBy(edge => edge.B)],
            [.. search.Blocks.OrderBy(block => block, ByNodes.Comparer)]);
    }

    /// <summary>The parts between which there would be no way without the node, each lowest node first, the largest part first.</summary>
    public ImmutableArray<ImmutableArray<int>> PartsWithout(int node)
    {
        if (cutOff[node] is not { } children) return [];
        var parts = children.Select(child => Run(place[child], last[child])).ToList();
        var taken = children.SelectMany(child => Enumerable.Range(place[child], last[child] - place[child] + 1)).Append(place[node]).ToHashSet();
        var root = ofTree[node];
        ImmutableArray<int> rest = [.. Enumerable.Range(place[root], last[root] - place[root] + 1).Where(each => !taken.Contains(each)).Select(each => order[each]).Order()];
        if (!rest.IsEmpty) parts.Add(rest);
        return [.. parts.OrderByDescending(part => part.Length).ThenBy(part => part[0])];
    }

    private ImmutableArray<int> Run(int from, int to) => [.. order.AsSpan(from, to - from + 1).ToArray().Order()];

    private sealed class ByNodes : IComparer<ImmutableArray<int>>
    {
        public static readonly ByNodes Comparer = new();

        public int Compare(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());
    }
}

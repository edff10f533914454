namespace Samvirke.Analysis.Networks;

/// <summary>A graph whose nodes may be groups of nodes; what lies within a group counts in its strength only.</summary>
internal sealed class Level
{
    private Level(int[] starts, int[] neighbours, int[]? weights, long[] strengths, long total) =>
        (Starts, Neighbours, Weights, Strengths, Total) = (starts, neighbours, weights, strengths, total);

    public int Nodes => Strengths.Length;

    public int[] Starts { get; }

    public int[] Neighbours { get; }

    /// <summary>Nothing where every edge weighs 1.</summary>
    public int[]? Weights { get; }

    /// <summary>The weight of all edges at each node, those within it twice.</summary>
    public long[] Strengths { get; }

    /// <summary>The weight of all edges, each twice.</summary>
    public long Total { get; }

    public static Level Of(Graph graph)
    {
        var strengths = new long[graph.Nodes];
        var total = 0L;
        for (var node = 0; node < strengths.Length; node++) total += strengths[node] = graph.Strength(node);
        // Beyond this the products that are compared would not fit.
        if (total > int.MaxValue) throw new ArgumentException("The weights of all edges add up to more than 2^30.", nameof(graph));
        return new Level(graph.Starts, graph.NeighbourArray, graph.WeightArray, strengths, total);
    }

    /// <summary>The graph in which each group is one node.</summary>
    public Level Joined(int[] groups, int count)
    {
        var (members, first) = Members(groups, count);
        var strengths = new long[count];
        for (var node = 0; node < groups.Length; node++) strengths[groups[node]] += Strengths[node];
        var starts = new int[count + 1];
        var (to, weights) = (new List<int>(), new List<int>());
        var tally = new Tally(count);
        for (var group = 0; group < count; group++)
        {
            foreach (var node in members.AsSpan(first[group], first[group + 1] - first[group])) tally.Count(this, node, groups);
            foreach (var other in tally.Groups)
            {
                if (other == group) continue;
                to.Add(other);
                weights.Add(tally[other]);
            }

            tally.Clear();
            starts[group + 1] = to.Count;
        }

        return new Level(starts, [.. to], [.. weights], strengths, Total);
    }

    /// <summary>The nodes by group, and where those of each group begin.</summary>
    public static (int[] Members, int[] First) Members(int[] groups, int count)
    {
        var (members, first) = (new int[groups.Length], new int[count + 1]);
        foreach (var group in groups) first[group + 1]++;
        for (var group = 0; group < count; group++) first[group + 1] += first[group];
        var next = first.AsSpan(0, count).ToArray();
        for (var node = 0; node < groups.Length; node++) members[next[groups[node]]++] = node;
        return (members, first);
    }
}

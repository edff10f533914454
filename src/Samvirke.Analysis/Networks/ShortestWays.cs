namespace Samvirke.Analysis.Networks;

/// <summary>The shortest ways from one node at a time, and what they go through. For one thread.</summary>
internal sealed class ShortestWays
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly int longest;
    private readonly bool[]? isEnd;
    private readonly int[] steps;
    private readonly double[] ways;
    private readonly double[] through;
    private readonly int[] order;

    public ShortestWays(Graph graph, int longest, bool[]? isEnd)
    {
        (starts, neighbours, this.longest, this.isEnd) = (graph.Starts, graph.NeighbourArray, longest, isEnd);
        steps = new int[graph.Nodes];
        ways = new double[graph.Nodes];
        through = new double[graph.Nodes];
        order = new int[graph.Nodes];
        Array.Fill(steps, -1);
    }

    /// <summary>Adds, for each node, the share of the ways from the source that goes through it, over all their far ends.</summary>
    public void AddFrom(int source, double[] sum)
    {
        var reached = Outwards(source);
        Inwards(reached);
        for (var i = 1; i < reached; i++) sum[order[i]] += through[order[i]] - Ending(order[i]);
        for (var i = 0; i < reached; i++) steps[order[i]] = -1;
    }

    /// <summary>How many nodes are reached; they stand in <see cref="order"/>, the nearest first.</summary>
    private int Outwards(int source)
    {
        var (steps, ways, order) = (this.steps, this.ways, this.order);
        var (taken, put) = (0, 1);
        (order[0], steps[source], ways[source]) = (source, 0, 1);
        while (taken < put)
        {
            var node = order[taken++];
            var (beyond, count) = (steps[node] + 1, ways[node]);
            if (beyond > longest) break;
            foreach (var next in neighbours.AsSpan(starts[node], starts[node + 1] - starts[node]))
            {
                var at = steps[next];
                if (at < 0)
                {
                    steps[next] = beyond;
                    ways[next] = count;
                    order[put++] = next;
                }
                else if (at == beyond)
                {
                    ways[next] += count;
                }
            }
        }

        return put;
    }

    /// <summary>From the farthest inwards: what comes to a node is the ways that end in it and those that go on.</summary>
    private void Inwards(int reached)
    {
        var (steps, ways, through) = (this.steps, this.ways, this.through);
        for (var i = 0; i < reached; i++) through[order[i]] = Ending(order[i]);
        for (var i = reached - 1; i > 0; i--)
        {
            var node = order[i];
            var before = steps[node] - 1;
            // The ways to the nodes beside the source come from it alone, and nothing is asked of the source.
            if (before == 0) break;
            var share = through[node] / ways[node];
            foreach (var next in neighbours.AsSpan(starts[node], starts[node + 1] - starts[node]))
            {
                if (steps[next] == before) through[next] += ways[next] * share;
            }
        }
    }

    private double Ending(int node) => isEnd is null || isEnd[node] ? 1 : 0;
}

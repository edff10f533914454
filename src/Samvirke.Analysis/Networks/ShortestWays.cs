namespace Samvirke.Analysis.Networks;

/// <summary>
/// The shortest ways from one node at a time, and what they go through. For one thread. A node's neighbours are one step nearer the source, as near, or one
/// step farther. So where only the numbers of one side are set, and all others are zero, the sum over all neighbours is the sum over those of that side:
/// no neighbour needs to be asked where it is, which is what would take the time.
/// </summary>
internal sealed class ShortestWays
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly int longest;
    private readonly IReadOnlyList<int> reachable;
    private readonly bool[]? isEnd;
    private readonly bool[] isMet;
    private readonly int[] order;
    private readonly List<int> steps = [];
    private readonly double[] ways;
    private readonly double[] through;
    private readonly double[] share;

    /// <param name="graph">The graph.</param>
    /// <param name="longest">Ways of more steps do not count.</param>
    /// <param name="reachable">For each node, how many nodes there is a way to, itself among them.</param>
    /// <param name="isEnd">Whether a way may end at each node; nothing for everywhere.</param>
    public ShortestWays(Graph graph, int longest, IReadOnlyList<int> reachable, bool[]? isEnd)
    {
        (starts, neighbours, this.longest, this.reachable, this.isEnd) = (graph.Starts, graph.NeighbourArray, longest, reachable, isEnd);
        isMet = new bool[graph.Nodes];
        order = new int[graph.Nodes];
        ways = new double[graph.Nodes];
        through = new double[graph.Nodes];
        share = new double[graph.Nodes];
    }

    /// <summary>Adds, for each node, the share of the ways from the source that goes through it, over all their far ends.</summary>
    public void AddFrom(int source, double[] sum)
    {
        Outwards(source);
        Count();
        Inwards();
        for (var i = 1; i < steps[^1]; i++) sum[order[i]] += through[order[i]] - Ending(order[i]);
        foreach (var node in order.AsSpan(0, steps[^1])) (isMet[node], ways[node], share[node]) = (false, 0, 0);
    }

    /// <summary>Puts what is reached in <see cref="order"/>, the nearest first; those of a step end where <see cref="steps"/> says.</summary>
    private void Outwards(int source)
    {
        steps.Clear();
        steps.Add(0);
        (order[0], isMet[source]) = (source, true);
        var (put, all) = (1, reachable[source]);
        for (var from = 0; from < put; from = steps[^1])
        {
            steps.Add(put);
            // Once all have been met, nobody need ask the last about their neighbours.
            if (put == all || steps.Count - 2 == longest) break;
            for (var (i, to) = (from, put); i < to; i++)
            {
                foreach (var next in neighbours.AsSpan(starts[order[i]], starts[order[i] + 1] - starts[order[i]]))
                {
                    if (isMet[next]) continue;
                    isMet[next] = true;
                    order[put++] = next;
                }
            }
        }
    }

    /// <summary>As many ways lead to a node as to its neighbours one step nearer.</summary>
    private void Count()
    {
        ways[order[0]] = 1;
        for (var step = 1; step + 1 < steps.Count; step++)
        {
            var nodes = order.AsSpan(steps[step], steps[step + 1] - steps[step]);
            foreach (var node in nodes) through[node] = step == 1 ? 1 : SumOver(node, ways);
            foreach (var node in nodes) ways[node] = through[node];
        }
    }

    /// <summary>From the farthest inwards: what goes through a node is the ways that end in it and its share of those that end farther out.</summary>
    private void Inwards()
    {
        for (var step = steps.Count - 2; step > 0; step--)
        {
            var nodes = order.AsSpan(steps[step], steps[step + 1] - steps[step]);
            var isFarthest = step == steps.Count - 2;
            foreach (var node in nodes) through[node] = Ending(node) + (isFarthest ? 0 : ways[node] * SumOver(node, share));
            foreach (var node in nodes) share[node] = through[node] / ways[node];
        }
    }

    private double SumOver(int node, double[] values)
    {
        var sum = 0.0;
        foreach (var next in neighbours.AsSpan(starts[node], starts[node + 1] - starts[node])) sum += values[next];
        return sum;
    }

    private double Ending(int node) => isEnd is null || isEnd[node] ? 1 : 0;
}

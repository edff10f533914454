namespace Samvirke.Analysis.Networks;

/// <summary>The parts of a graph between which there is no way.</summary>
/// <param name="Of">The part of each node; parts are numbered by their lowest node.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Components(IReadOnlyList<int> Of, int Count)
{
    /// <summary>The parts of the graph.</summary>
    public static Components In(Graph graph)
    {
        var (starts, neighbours) = (graph.Starts, graph.NeighbourArray);
        var (part, waiting) = (new int[graph.Nodes], new int[graph.Nodes]);
        Array.Fill(part, -1);
        var count = 0;
        for (var first = 0; first < part.Length; first++)
        {
            if (part[first] >= 0) continue;
            var (taken, put) = (0, 0);
            waiting[put++] = first;
            part[first] = count;
            while (taken < put)
            {
                var node = waiting[taken++];
                foreach (var next in neighbours.AsSpan(starts[node], starts[node + 1] - starts[node]))
                {
                    if (part[next] >= 0) continue;
                    part[next] = count;
                    waiting[put++] = next;
                }
            }

            count++;
        }

        return new Components(part, count);
    }
}

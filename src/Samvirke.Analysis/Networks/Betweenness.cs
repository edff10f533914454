using System.Collections.Immutable;

namespace Samvirke.Analysis.Networks;

/// <summary>
/// Of how many shortest ways each node is a part: over all pairs of other nodes, the share of the shortest ways between the two that goes
/// through it (Freeman 1977), by the algorithm of Brandes (2001). Every edge is one step. Each pair counts once.
/// </summary>
/// <remarks>
/// Sources are taken in blocks that do not depend on the number of threads, and the sums of the blocks are added in the order of the blocks, so the
/// result is the same to the last bit. Ways are counted in floating point, as everybody does: beyond 10^308 of them between two nodes the result is not a number.
/// </remarks>
public static class Betweenness
{
    private const int MostBlocks = 64;

    /// <param name="graph">The graph.</param>
    /// <param name="threads">How many may work at the same time.</param>
    /// <param name="longest">Ways of more steps do not count; nothing for all.</param>
    /// <param name="ends">Whether a way may begin or end at each node; nothing for everywhere.</param>
    public static ImmutableArray<double> Of(Graph graph, int threads, int? longest = null, IReadOnlyList<bool>? ends = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var isEnd = ends?.ToArray();
        int[] sources = [.. Enumerable.Range(0, graph.Nodes).Where(node => isEnd?[node] ?? true)];
        var sum = new OrderedSum(graph.Nodes);
        var blocks = Math.Min(MostBlocks, sources.Length);
        var taken = -1;
        var reachable = Reachable(graph);
        Parallel.For(0, Math.Min(threads, Math.Max(blocks, 1)), new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var ways = new ShortestWays(graph, longest ?? int.MaxValue, reachable, isEnd);
            for (var block = Interlocked.Increment(ref taken); block < blocks; block = Interlocked.Increment(ref taken))
            {
                var part = sum.Empty();
                var (from, to) = ((int)((long)block * sources.Length / blocks), (int)((long)(block + 1) * sources.Length / blocks));
                foreach (var source in sources.AsSpan(from, to - from)) ways.AddFrom(source, part);
                sum.Add(block, part);
            }
        });

        // Each pair was met from both its ends.
        return [.. sum.Total.Select(each => each / 2)];
    }

    private static int[] Reachable(Graph graph)
    {
        var parts = Components.In(graph);
        var sizes = new int[parts.Count];
        foreach (var part in parts.Of) sizes[part]++;
        return [.. parts.Of.Select(part => sizes[part])];
    }
}

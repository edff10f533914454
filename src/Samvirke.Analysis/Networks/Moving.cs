namespace Samvirke.Analysis.Networks;

/// <summary>Moves each node to the group where it adds most, and looks again only at nodes whose neighbours have moved.</summary>
internal sealed class Moving
{
    private readonly Level level;
    private readonly int[] of;
    private readonly long[] strengths;
    private readonly int[] sizes;
    private readonly Stack<int> empty = new();
    private readonly int[] waiting;
    private readonly bool[] isWaiting;
    private readonly Tally tally;

    private Moving(Level level, int[] of, Random random)
    {
        (this.level, this.of) = (level, of);
        (strengths, sizes, tally) = (new long[level.Nodes], new int[level.Nodes], new Tally(level.Nodes));
        waiting = Numbered.Shuffled(level.Nodes, random);
        isWaiting = new bool[level.Nodes];
        Array.Fill(isWaiting, true);
        for (var node = 0; node < level.Nodes; node++)
        {
            strengths[of[node]] += level.Strengths[node];
            sizes[of[node]]++;
        }

        for (var group = level.Nodes - 1; group >= 0; group--)
        {
            if (sizes[group] == 0) empty.Push(group);
        }
    }

    /// <summary>The groups when nothing moves any more.</summary>
    public static int[] Settle(Level level, int[] from, Random random)
    {
        var moving = new Moving(level, (int[])from.Clone(), random);
        moving.Run();
        return moving.of;
    }

    private void Run()
    {
        var (first, count) = (0, waiting.Length);
        while (count > 0)
        {
            var node = waiting[first];
            (first, count) = (first + 1 == waiting.Length ? 0 : first + 1, count - 1);
            isWaiting[node] = false;
            if (!Move(node)) continue;
            foreach (var next in level.Neighbours.AsSpan(level.Starts[node], level.Starts[node + 1] - level.Starts[node]))
            {
                if (isWaiting[next] || of[next] == of[node]) continue;
                isWaiting[next] = true;
                var place = first + count++;
                waiting[place < waiting.Length ? place : place - waiting.Length] = next;
            }
        }
    }

    private bool Move(int node)
    {
        var (own, strength) = (of[node], level.Strengths[node]);
        tally.Count(level, node, of);
        strengths[own] -= strength;
        var (best, most) = (own, Gain(own, strength));
        foreach (var group in tally.Groups)
        {
            if (Gain(group, strength) is var gain && gain > most) (best, most) = (group, gain);
        }

        // Alone it would neither gain nor lose.
        if (most < 0 && empty.Count > 0) best = empty.Peek();
        tally.Clear();
        strengths[best] += strength;
        if (best == own) return false;
        if (sizes[best]++ == 0) empty.Pop();
        if (--sizes[own] == 0) empty.Push(own);
        of[node] = best;
        return true;
    }

    /// <summary>What the group gains in modularity by the node, times a number that is the same for all.</summary>
    private long Gain(int group, long strength) => (level.Total * tally[group]) - (strength * strengths[group]);
}

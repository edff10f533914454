namespace Samvirke.Analysis.Networks;

/// <summary>
/// Splits each group into pieces that hold together well: every node begins alone, and one that still is joins the piece of its group where it adds most.
/// This is what keeps a group from falling apart within when nodes that tied it together move on (the refinement of Leiden, without its chance).
/// </summary>
internal sealed class Splitting
{
    private readonly Level level;
    private readonly int[] groups;
    private readonly int[] piece;
    private readonly int[] sizes;
    private readonly long[] strengths;
    private readonly long[] outwards;
    private readonly long[] ofGroup;
    private readonly Tally tally;

    private Splitting(Level level, int[] groups)
    {
        (this.level, this.groups) = (level, groups);
        piece = Numbered.Each(level.Nodes);
        sizes = new int[level.Nodes];
        Array.Fill(sizes, 1);
        strengths = (long[])level.Strengths.Clone();
        outwards = new long[level.Nodes];
        ofGroup = new long[level.Nodes];
        tally = new Tally(level.Nodes);
        for (var node = 0; node < level.Nodes; node++)
        {
            ofGroup[groups[node]] += level.Strengths[node];
            outwards[node] = Within(node);
        }
    }

    /// <summary>The piece of each node; it lies within the node's group.</summary>
    public static int[] Of(Level level, int[] groups, Random random)
    {
        var splitting = new Splitting(level, groups);
        foreach (var node in Numbered.Shuffled(level.Nodes, random))
        {
            if (splitting.sizes[splitting.piece[node]] == 1) splitting.Join(node);
        }

        return splitting.piece;
    }

    private void Join(int node)
    {
        if (!HoldsWell(node, node)) return;
        var (from, length) = (level.Starts[node], level.Starts[node + 1] - level.Starts[node]);
        for (var i = from; i < from + length; i++)
        {
            var next = level.Neighbours[i];
            if (groups[next] == groups[node]) tally.Add(piece[next], level.Weights is null ? 1 : level.Weights[i]);
        }

        var (best, most) = (-1, 0L);
        foreach (var each in tally.Groups)
        {
            var gain = (level.Total * tally[each]) - (level.Strengths[node] * strengths[each]);
            if (gain > most && HoldsWell(each, node)) (best, most) = (each, gain);
        }

        if (best >= 0) Put(node, best);
        tally.Clear();
    }

    private void Put(int node, int into)
    {
        outwards[into] += outwards[node] - (2L * tally[into]);
        strengths[into] += level.Strengths[node];
        sizes[into]++;
        (sizes[node], strengths[node], outwards[node]) = (0, 0, 0);
        piece[node] = into;
    }

    /// <summary>Whether the piece has as much weight to the rest of its group as chance would have it.</summary>
    private bool HoldsWell(int each, int node) => level.Total * outwards[each] >= strengths[each] * (ofGroup[groups[node]] - strengths[each]);

    private long Within(int node)
    {
        var sum = 0L;
        for (var i = level.Starts[node]; i < level.Starts[node + 1]; i++)
        {
            if (groups[level.Neighbours[i]] == groups[node]) sum += level.Weights is null ? 1 : level.Weights[i];
        }

        return sum;
    }
}

namespace Samvirke.Analysis.Networks;

/// <summary>The weight from a node to each group that it has a neighbour in.</summary>
internal sealed class Tally(int groups)
{
    private readonly int[] weightTo = new int[groups];
    private readonly int[] met = new int[groups];
    private int count;

    /// <summary>The groups met, in the order in which they were.</summary>
    public ReadOnlySpan<int> Groups => met.AsSpan(0, count);

    /// <summary>The weight to the group.</summary>
    public int this[int group] => weightTo[group];

    /// <summary>Adds the edges of the node.</summary>
    public void Count(Level level, int node, int[] of)
    {
        var (from, length) = (level.Starts[node], level.Starts[node + 1] - level.Starts[node]);
        var neighbours = level.Neighbours.AsSpan(from, length);
        if (level.Weights is null)
        {
            foreach (var next in neighbours) Add(of[next], 1);
            return;
        }

        var weights = level.Weights.AsSpan(from, length);
        for (var i = 0; i < neighbours.Length; i++) Add(of[neighbours[i]], weights[i]);
    }

    /// <summary>Adds a weight to a group.</summary>
    public void Add(int group, int weight)
    {
        ref var sum = ref weightTo[group];
        if (sum == 0) met[count++] = group;
        sum += weight;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        foreach (var group in Groups) weightTo[group] = 0;
        count = 0;
    }
}

namespace Samvirke.Analysis.Networks;

/// <summary>Groups of nodes as the number of the group of each node.</summary>
internal static class Numbered
{
    /// <summary>Each node for itself.</summary>
    public static int[] Each(int nodes) => [.. Enumerable.Range(0, nodes)];

    /// <summary>The same groups, numbered by their lowest node.</summary>
    public static int[] Anew(int[] of)
    {
        var (result, numbers) = (new int[of.Length], new int[of.Length]);
        var count = 0;
        for (var node = 0; node < of.Length; node++)
        {
            ref var number = ref numbers[of[node]];
            if (number == 0) number = ++count;
            result[node] = number - 1;
        }

        return result;
    }

    /// <summary>How many groups there are, where they are numbered without gaps.</summary>
    public static int Count(int[] of)
    {
        var highest = -1;
        foreach (var group in of) highest = Math.Max(highest, group);
        return highest + 1;
    }

    /// <summary>The nodes in an order that the source of chance decides.</summary>
    public static int[] Shuffled(int nodes, Random random)
    {
        var order = Each(nodes);
        random.Shuffle(order);
        return order;
    }
}

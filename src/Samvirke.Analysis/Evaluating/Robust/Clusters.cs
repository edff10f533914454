namespace Samvirke.Analysis.Evaluating.Robust;

/// <summary>Which rows belong together.</summary>
/// <param name="Order">The rows, those of one cluster after each other and in the order of the file.</param>
/// <param name="Starts">Where each cluster begins in the order, and last where they end.</param>
internal sealed record Clusters(int[] Order, int[] Starts)
{
    /// <summary>How many clusters.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>The rows of the largest.</summary>
    public int LargestSize => Enumerable.Range(0, Count).Max(cluster => Starts[cluster + 1] - Starts[cluster]);

    public ReadOnlySpan<int> Rows(int cluster) => Order.AsSpan(Starts[cluster], Starts[cluster + 1] - Starts[cluster]);

    /// <summary>Groups rows by a code from 0; codes that no row has make no cluster.</summary>
    public static Clusters Of(int[] codes)
    {
        var counts = new int[codes.Length == 0 ? 0 : codes.Max() + 1];
        foreach (var code in codes) counts[code]++;
        var starts = new List<int>(counts.Length + 1) { 0 };
        var next = new int[counts.Length];
        foreach (var (count, code) in counts.Select((count, code) => (count, code)).Where(each => each.count > 0))
        {
            next[code] = starts[^1];
            starts.Add(starts[^1] + count);
        }

        var order = new int[codes.Length];
        for (var row = 0; row < codes.Length; row++) order[next[codes[row]]++] = row;
        return new(order, [.. starts]);
    }

    /// <summary>Each row by itself.</summary>
    public static Clusters OfRows(int rows) => new([.. Enumerable.Range(0, rows)], [.. Enumerable.Range(0, rows + 1)]);
}

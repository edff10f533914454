namespace Samvirke.Analysis.Evaluating.Designs;

/// <summary>Rows in blocks that do not depend on the number of threads, so that sums of fractions do not either.</summary>
internal static class RowBlocks
{
    private const int Rows = 8192;

    /// <summary>Does something with each block, from its first row to the one after its last, side by side.</summary>
    public static void Each(int rows, Action<int, int> work) =>
        Parallel.For(0, (rows + Rows - 1) / Rows, block => work(block * Rows, Math.Min(rows, (block + 1) * Rows)));
}

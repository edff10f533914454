namespace Samvirke.Analysis.TextNeighbours;

/// <summary>How many threads may work at once.</summary>
internal static class Threads
{
    public static ParallelOptions AtMost(int threads) => new() { MaxDegreeOfParallelism = Math.Max(1, threads) };
}

namespace Samvirke.Analysis.Networks;

/// <summary>Adds up arrays in the order of their numbers, whenever they come and whoever brings them: sums of fractions depend on the order.</summary>
internal sealed class OrderedSum(int length)
{
    private readonly Dictionary<int, double[]> waiting = [];
    private readonly Stack<double[]> free = new();
    private int added;

    /// <summary>The sum of those whose turn it has been.</summary>
    public double[] Total { get; } = new double[length];

    /// <summary>An array of zeros to add to.</summary>
    public double[] Empty()
    {
        lock (waiting)
        {
            if (!free.TryPop(out var used)) return new double[Total.Length];
            Array.Clear(used);
            return used;
        }
    }

    /// <summary>Adds the array when all with lower numbers have been.</summary>
    public void Add(int number, double[] part)
    {
        lock (waiting)
        {
            waiting.Add(number, part);
            for (; waiting.Remove(added, out var next); added++)
            {
                for (var i = 0; i < next.Length; i++) Total[i] += next[i];
                free.Push(next);
            }
        }
    }
}

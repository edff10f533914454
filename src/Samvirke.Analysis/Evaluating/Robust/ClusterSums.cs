using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Robust;

/// <summary>What the clusters add to a covariance and to its degrees of freedom.</summary>
/// <param name="side">How many terms.</param>
/// <param name="contrasts">How many contrasts have their degrees of freedom found.</param>
internal sealed class ClusterSums(int side, int contrasts)
{
    private readonly double[] traces = new double[contrasts];
    private readonly double[] squares = new double[contrasts];
    private readonly double[] crosses = new double[contrasts * side * side];

    /// <summary>The sum of the squares of adjusted scores, in the coordinates of Q.</summary>
    public double[] Meat { get; } = new double[side * side];

    /// <summary>Adds the part of one cluster in the i-th contrast: bᵢ = S F w and sᵢ = wᵀ F S F w.</summary>
    public void AddContrast(int i, ReadOnlySpan<double> b, double s)
    {
        var own = SmallMatrix.Dot(b, b);
        traces[i] += s - own;
        squares[i] += (s * s) - (2 * s * own);
        SmallMatrix.AddSquare(crosses.AsSpan(i * side * side, side * side), b);
    }

    public void Add(ClusterSums other)
    {
        for (var i = 0; i < Meat.Length; i++) Meat[i] += other.Meat[i];
        for (var i = 0; i < traces.Length; i++) traces[i] += other.traces[i];
        for (var i = 0; i < squares.Length; i++) squares[i] += other.squares[i];
        for (var i = 0; i < crosses.Length; i++) crosses[i] += other.crosses[i];
    }

    /// <summary>(tr P)² / tr P² of the i-th contrast.</summary>
    public double Freedom(int i)
    {
        var cross = crosses.AsSpan(i * side * side, side * side);
        return traces[i] * traces[i] / (squares[i] + SmallMatrix.Dot(cross, cross));
    }
}

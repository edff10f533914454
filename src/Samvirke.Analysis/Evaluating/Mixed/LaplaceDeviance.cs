using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>The deviance of a logistic regression with a random intercept by Laplace's approximation, with its exact derivatives by the coefficients and, last, by θ, the standard deviation between clusters.</summary>
/// <param name="Point">The coefficients and θ.</param>
/// <param name="Value">Minus twice the logarithm of the likelihood.</param>
/// <param name="Slope">Its first derivatives.</param>
/// <param name="Curvature">Its second, row by row.</param>
/// <remarks>
/// Bates et al. 2015 and lme4's <c>glmer(nAGQ = 1)</c>. A cluster adds 2f(û) + log f″(û), with f(u) = −log p(y | β, θu) + u²/2 and û where f is least. Of f′(û) = 0 follow the
/// derivatives of û, and with them those of the sum.
/// </remarks>
internal sealed record LaplaceDeviance(double[] Point, double Value, double[] Slope, double[] Curvature)
{
    private const int MostBlocks = 64;

    /// <summary>At a point.</summary>
    public static LaplaceDeviance At(LaplaceRows rows, double[] point)
    {
        var blocks = Math.Min(MostBlocks, rows.Clusters.Count);
        var parts = new LaplaceBlock[blocks];
        Parallel.For(0, blocks, block =>
        {
            parts[block] = new LaplaceBlock(rows, point);
            for (var cluster = block * rows.Clusters.Count / blocks; cluster < (block + 1) * rows.Clusters.Count / blocks; cluster++) parts[block].Add(cluster);
        });
        var side = point.Length;
        var (value, slope, curvature) = (0.0, new double[side], new double[side * side]);
        foreach (var part in parts)
        {
            value += part.Value;
            for (var i = 0; i < slope.Length; i++) slope[i] += part.Slope[i];
            for (var i = 0; i < curvature.Length; i++) curvature[i] += part.Curvature[i];
        }

        return new(point, value, slope, curvature);
    }

    /// <summary>The deviation between clusters.</summary>
    public double Deviation => Point[^1];

    /// <summary>The inverse of the curvature by the coefficients, θ taken along where it moves; nothing where the curvature is not that of a bottom.</summary>
    public double[]? Inverse()
    {
        var (side, used) = (Point.Length, Deviation == 0 ? Point.Length - 1 : Point.Length);
        var inverse = Cholesky.Of(Block(Curvature, side, used), used).Inverse;
        return Array.TrueForAll(inverse, double.IsFinite) ? Block(inverse, used, side - 1) : null;
    }

    /// <summary>The upper left corner of a matrix.</summary>
    internal static double[] Block(double[] matrix, int side, int kept)
    {
        var block = new double[kept * kept];
        for (var i = 0; i < kept; i++) matrix.AsSpan(i * side, kept).CopyTo(block.AsSpan(i * kept));
        return block;
    }
}

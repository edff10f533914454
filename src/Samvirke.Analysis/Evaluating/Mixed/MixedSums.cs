using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>All that a model with a random intercept needs to know of the rows, found in one pass over them.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Sizes">The rows of each cluster.</param>
/// <param name="Terms">The sum of the terms in each cluster, cluster by cluster.</param>
/// <param name="Residuals">The sum of the residuals of least squares in each cluster.</param>
/// <param name="Within">The squares and products of the terms about the means of their clusters.</param>
/// <param name="WithinCross">The products of terms and residuals about those means.</param>
/// <param name="WithinSquare">The squares of the residuals about those means.</param>
/// <remarks>
/// Terms are those of Q in X = QR, and the outcome is what least squares leaves over, so that neither terms that are nearly alike nor large numbers cost figures. The inverse
/// of the covariance of a cluster of n rows, (I + λJ)⁻¹, is (I − J/n) + J/(n(1 + nλ)): what goes on within a cluster is summed about its means, what goes on between
/// clusters is its sum, and both are added and never subtracted.
/// </remarks>
internal sealed record MixedSums(int Rows, int[] Sizes, double[] Terms, double[] Residuals, double[] Within, double[] WithinCross, double WithinSquare)
{
    /// <summary>In the coordinates of Q a direction with less of its length within clusters than this is the same for all in a cluster.</summary>
    private const double Same = 1e-10;

    /// <summary>How many terms.</summary>
    public int Side => WithinCross.Length;

    /// <summary>How many directions of the terms are the same for all in a cluster.</summary>
    public int RankBetween()
    {
        var eigen = new SymmetricEigen(Side);
        eigen.Find(Within);
        return eigen.Values.Count(value => value <= Same);
    }

    public ReadOnlySpan<double> TermsOf(int cluster) => Terms.AsSpan(cluster * Side, Side);

    /// <summary>Adds them up.</summary>
    public static MixedSums Of(LeastSquares fit, Clusters clusters)
    {
        var side = fit.Coefficients.Length;
        var sums = new MixedSums(fit.Residuals.Length, new int[clusters.Count], new double[clusters.Count * side], new double[clusters.Count], new double[side * side], new double[side], 0);
        var (mean, raw, row) = (new double[side], new double[side], new double[side]);
        var square = 0.0;
        for (var cluster = 0; cluster < clusters.Count; cluster++)
        {
            var rows = clusters.Rows(cluster);
            var middle = Mean(fit, rows, mean);
            sums.Sizes[cluster] = rows.Length;
            sums.Residuals[cluster] = rows.Length * middle;
            var total = sums.Terms.AsSpan(cluster * side, side);
            Rotate(fit.InverseTriangle, mean, total);
            for (var j = 0; j < side; j++) total[j] *= rows.Length;
            foreach (var place in rows)
            {
                var values = fit.Design.Row(place);
                for (var j = 0; j < side; j++) raw[j] = values[j] - mean[j];
                Rotate(fit.InverseTriangle, raw, row);
                SmallMatrix.AddSquare(sums.Within, row);
                var residual = fit.Residuals[place] - middle;
                for (var j = 0; j < side; j++) sums.WithinCross[j] += row[j] * residual;
                square += residual * residual;
            }
        }

        return sums with { WithinSquare = square };
    }

    /// <summary>The means of a cluster, summed from its first row on: what is the same in all its rows is then exactly its mean.</summary>
    private static double Mean(LeastSquares fit, ReadOnlySpan<int> rows, double[] mean)
    {
        var first = fit.Design.Row(rows[0]);
        var residual = 0.0;
        Array.Clear(mean);
        foreach (var place in rows)
        {
            var values = fit.Design.Row(place);
            for (var j = 0; j < mean.Length; j++) mean[j] += values[j] - first[j];
            residual += fit.Residuals[place];
        }

        for (var j = 0; j < mean.Length; j++) mean[j] = first[j] + (mean[j] / rows.Length);
        return residual / rows.Length;
    }

    /// <summary>A row of X as a row of Q: R⁻ᵀ times it.</summary>
    internal static void Rotate(double[] inverse, ReadOnlySpan<double> row, Span<double> rotated)
    {
        rotated.Clear();
        for (var k = 0; k < row.Length; k++)
        {
            if (row[k] == 0) continue;
            var own = inverse.AsSpan(k * row.Length, row.Length);
            for (var j = k; j < row.Length; j++) rotated[j] += row[k] * own[j];
        }
    }
}

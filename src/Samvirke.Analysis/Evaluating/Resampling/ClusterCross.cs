using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>What a cluster-robust t statistic of one term needs of the rows, added up by cluster once and for all.</summary>
/// <param name="Clusters">How many clusters.</param>
/// <param name="Side">How many terms.</param>
/// <param name="Own">Q_gᵀz_g, cluster by cluster: z is what the term has of its own, beside the other terms.</param>
/// <param name="Left">Q_gᵀû_g: û is what the fit leaves over.</param>
/// <param name="Squares">z_gᵀz_g.</param>
/// <param name="Scores">z_gᵀû_g.</param>
internal sealed record ClusterCross(int Clusters, int Side, double[] Own, double[] Left, double[] Squares, double[] Scores)
{
    /// <summary>Adds them up in one pass over the rows.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="clusters">Which rows belong together.</param>
    /// <param name="term">The place of the term.</param>
    public static ClusterCross Of(LeastSquares fit, Clusters clusters, int term)
    {
        var side = fit.Coefficients.Length;
        // With X = QR the term's own part is z = Q w / |w|², where w is its row of R⁻¹.
        var along = fit.InverseTriangle.AsSpan(term * side, side).ToArray();
        var length = SmallMatrix.Dot(along, along);
        var transposed = SmallMatrix.Transposed(fit.InverseTriangle, side);
        var cross = new ClusterCross(clusters.Count, side, new double[clusters.Count * side], new double[clusters.Count * side], new double[clusters.Count], new double[clusters.Count]);
        Parallel.For(0, clusters.Count, cluster => cross.Add(fit, clusters.Rows(cluster), transposed, along, length, cluster));
        return cross;
    }

    private void Add(LeastSquares fit, ReadOnlySpan<int> rows, double[] transposed, double[] along, double length, int cluster)
    {
        var q = new double[Side];
        var own = Own.AsSpan(cluster * Side, Side);
        var left = Left.AsSpan(cluster * Side, Side);
        foreach (var row in rows)
        {
            var x = fit.Design.Row(row);
            for (var j = 0; j < Side; j++) q[j] = SmallMatrix.Dot(x[..(j + 1)], transposed.AsSpan(j * Side, j + 1));
            var (z, residual) = (SmallMatrix.Dot(q, along) / length, fit.Residuals[row]);
            Squares[cluster] += z * z;
            Scores[cluster] += z * residual;
            for (var j = 0; j < Side; j++)
            {
                own[j] += q[j] * z;
                left[j] += q[j] * residual;
            }
        }
    }
}

using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Robust;

/// <summary>The covariance of coefficients that holds whatever the rows of a cluster have in common, and Satterthwaite's degrees of freedom.</summary>
/// <param name="Covariance">Of the coefficients, row by row; without the factors of CR1, CR1S and HC1.</param>
/// <param name="Freedom">The degrees of freedom of each term that they were asked for.</param>
/// <remarks>
/// Bell and McCaffrey, Bias reduction in standard errors for linear regression with multi-stage samples, Survey Methodology 28(2), 2002; Pustejovsky and Tipton, Small-sample
/// methods for cluster-robust variance estimation and hypothesis testing in fixed effects models, J. Business and Economic Statistics 36(4), 2018. With X = QR, the m rows of a
/// cluster have H = Q_g Q_gᵀ, of which all eigenvalues that are not nil are those of the small S = Q_gᵀQ_g. So Q_gᵀ f(H) e = f(S) Q_gᵀe and
/// Q_gᵀ f(H) Q_g = S f(S): neither the m × m matrices nor their roots are ever made, and a cluster costs m p² + p³. With v = f(S) w, b = S v and s = vᵀb,
/// where w is the contrast in the coordinates of Q, the matrix P of Satterthwaite's approximation is diag(s) − BᵀB, of which trace and sum of squares are
/// added up cluster by cluster.
/// </remarks>
internal sealed record RobustCovariance(double[] Covariance, double[] Freedom)
{
    private const int MostBlocks = 64;

    /// <summary>Finds them.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="weights">The weights that it was fitted with, or nothing.</param>
    /// <param name="clusters">Which rows belong together.</param>
    /// <param name="adjustment">How residuals are adjusted.</param>
    /// <param name="contrasts">The places of the terms whose degrees of freedom are wanted; the working model is that of independent rows with one variance.</param>
    public static RobustCovariance Of(LeastSquares fit, double[]? weights, Clusters clusters, Adjustment adjustment, int[] contrasts)
    {
        var bounds = Bounds(clusters);
        var parts = new ClusterSums[bounds.Count - 1];
        Parallel.For(0, parts.Length, block =>
        {
            var work = new ClusterBlock(fit, weights, adjustment, contrasts);
            for (var cluster = bounds[block]; cluster < bounds[block + 1]; cluster++) work.Add(clusters.Rows(cluster));
            parts[block] = work.Sums;
        });
        for (var block = 1; block < parts.Length; block++) parts[0].Add(parts[block]);
        var covariance = SmallMatrix.Around(fit.InverseTriangle, parts[0].Meat, fit.Coefficients.Length);
        return new(covariance, [.. contrasts.Select((_, place) => parts[0].Freedom(place))]);
    }

    /// <summary>Where blocks of clusters with about as many rows begin, whatever the number of threads.</summary>
    private static List<int> Bounds(Clusters clusters)
    {
        var rows = Math.Max(512, clusters.Order.Length / MostBlocks);
        var bounds = new List<int> { 0 };
        for (var cluster = 1; cluster < clusters.Count; cluster++)
        {
            if (clusters.Starts[cluster] - clusters.Starts[bounds[^1]] >= rows) bounds.Add(cluster);
        }

        bounds.Add(clusters.Count);
        return bounds;
    }
}

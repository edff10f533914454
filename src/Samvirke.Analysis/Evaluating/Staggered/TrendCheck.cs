using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>Whether all that is found before the start is nil, jointly (Wald).</summary>
/// <remarks>The statistic is that of R's <c>did</c>. With few clusters chi-square finds broken trends far too often, so it is held against Hotelling's T²: (C−q)/(q(C−1)) W has the F distribution with q and C−q degrees of freedom.</remarks>
internal static class TrendCheck
{
    /// <summary>With fewer clusters than this for each figure, their covariance is mostly noise.</summary>
    private const int ClustersEach = 2;

    /// <summary>Less than this share of the largest eigenvalue of the correlations says the same as others.</summary>
    private const double Nothing = 1e-10;

    /// <summary>The test of every group at every time before its start; of the means by time where those are too many for the clusters; nothing where they are too many still, or none.</summary>
    public static TrendTest? Of(StaggeredPanel panel, IReadOnlyList<(double Value, double[] Influence)> groupTimes, IReadOnlyList<(double Value, double[] Influence)> byTime)
    {
        foreach (var parts in new[] { groupTimes, byTime })
        {
            if (parts.Count > 0 && parts.Count * ClustersEach < panel.ClusterCount && Of(panel, parts) is { } test) return test;
        }

        return null;
    }

    private static TrendTest? Of(StaggeredPanel panel, IReadOnlyList<(double Value, double[] Influence)> parts)
    {
        var covariance = InfluenceSums.Covariance(panel, [.. parts.Select(part => part.Influence)]);
        var side = parts.Count;
        var errors = Enumerable.Range(0, side).Select(i => Math.Sqrt(covariance[(i * side) + i])).ToArray();
        if (Array.Exists(errors, error => !(error > 0))) return null;
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++) covariance[(i * side) + j] /= errors[i] * errors[j];
        }

        var eigen = new SymmetricEigen(side);
        eigen.Find(covariance);
        var least = Nothing * eigen.Values.Max();
        var (statistic, freedom) = (0.0, 0);
        for (var k = 0; k < side; k++)
        {
            if (eigen.Values[k] <= least) continue;
            var along = Enumerable.Range(0, side).Sum(i => eigen.Vectors[(i * side) + k] * parts[i].Value / errors[i]);
            statistic += along * along / eigen.Values[k];
            freedom++;
        }

        double clusters = panel.ClusterCount;
        return new(statistic, freedom, FisherDistribution.Above((clusters - freedom) / (freedom * (clusters - 1)) * statistic, freedom, clusters - freedom));
    }
}

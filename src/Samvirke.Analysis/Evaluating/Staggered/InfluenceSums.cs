using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>Uncertainty by influence: clusters are independent, whatever goes on within them.</summary>
internal static class InfluenceSums
{
    /// <summary>The standard error of one figure.</summary>
    public static double StandardError(StaggeredPanel panel, double[] influence)
    {
        var sums = ByCluster(panel, influence);
        return Math.Sqrt(SmallMatrix.Dot(sums, sums));
    }

    /// <summary>The covariance of several, row by row.</summary>
    public static double[] Covariance(StaggeredPanel panel, IReadOnlyList<double[]> influences)
    {
        var sums = influences.Select(influence => ByCluster(panel, influence)).ToArray();
        var covariance = new double[sums.Length * sums.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            for (var j = 0; j < sums.Length; j++) covariance[(i * sums.Length) + j] = SmallMatrix.Dot(sums[i], sums[j]);
        }

        return covariance;
    }

    private static double[] ByCluster(StaggeredPanel panel, double[] influence)
    {
        var sums = new double[panel.ClusterCount];
        for (var unit = 0; unit < influence.Length; unit++) sums[panel.Clusters[unit]] += influence[unit] / influence.Length;
        return sums;
    }
}

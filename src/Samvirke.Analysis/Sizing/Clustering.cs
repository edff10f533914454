using System.Collections.Immutable;

namespace Samvirke.Analysis.Sizing;

/// <summary>What people of one school or municipality have in common.</summary>
/// <param name="Correlation">The intraclass correlation: the share of the variance that is between clusters, from 0 to 1.</param>
/// <param name="Size">The mean number of people measured in a cluster, 1 or more.</param>
/// <param name="SizeVariation">The standard deviation of those numbers over their mean; 0 where all are as large.</param>
public sealed record Clustering(double Correlation, double Size, double SizeVariation = 0)
{
    /// <summary>How many times as many people are needed as if everybody were chosen alone: 1 + ((1 + CV²)m − 1)ρ.</summary>
    /// <remarks>Eldridge, Ashby and Kerry, Sample size for cluster randomized trials: effect of coefficient of variation of cluster size and analysis method, Int. J. Epidemiol. 35, 2006.</remarks>
    public double DesignEffect => 1 + ((((1 + (SizeVariation * SizeVariation)) * Size) - 1) * Correlation);

    /// <summary>From the numbers of people in clusters that one knows; their standard deviation is that of just these clusters.</summary>
    /// <param name="correlation">The intraclass correlation.</param>
    /// <param name="sizes">One number or more, each above 0.</param>
    public static Clustering Of(double correlation, ImmutableArray<int> sizes)
    {
        var mean = sizes.Average();
        return new(correlation, mean, Math.Sqrt(sizes.Average(size => (size - mean) * (size - mean))) / mean);
    }
}

/// <summary>How many are compared.</summary>
/// <param name="With">People with the measure.</param>
/// <param name="Without">People without it.</param>
/// <param name="Clustering">What they have in common, where whole clusters get the measure.</param>
public sealed record Arms(double With, double Without, Clustering? Clustering = null)
{
    /// <summary>How many clusters they are in; nothing where people get the measure one by one.</summary>
    public double? Clusters => Clustering is null ? null : (With + Without) / Clustering.Size;
}

using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Sizing;

/// <summary>A cluster in a study with several measurements.</summary>
/// <param name="Start">The first period with the measure, from 0; the number of periods where it never comes.</param>
/// <param name="People">How many are measured in it in each period, above 0.</param>
public sealed record ScheduledCluster(int Start, double People);

/// <summary>Who has the measure when, in clusters that are measured in every period with other people each time.</summary>
/// <param name="Periods">How many times is measured.</param>
/// <param name="Clusters">The clusters.</param>
/// <remarks>
/// The model of Hussey and Hughes (Design and analysis of stepped wedge cluster randomized trials, Contemp. Clin. Trials 28, 2007): an effect of each period, one of the measure
/// and an intercept of each cluster. The variance of the effect by generalised least squares is their equation 8 where clusters are as large, and holds where they are not.
/// </remarks>
public sealed record Schedule(int Periods, ImmutableArray<ScheduledCluster> Clusters)
{
    /// <summary>An effect with more of its information taken by periods than this share cannot be told from them.</summary>
    private const double Inseparable = 1e-10;

    /// <summary>A stepped wedge: all are without the measure first, and as many as possible alike begin at each step.</summary>
    /// <param name="steps">How many times somebody begins, 1 or more.</param>
    /// <param name="sizes">People in each cluster in each period, in the order in which they begin.</param>
    public static Schedule SteppedWedge(int steps, ImmutableArray<double> sizes) =>
        new(steps + 1, [.. sizes.Select((size, place) => new ScheduledCluster(1 + (int)((long)place * steps / sizes.Length), size))]);

    /// <summary>Two groups measured before and after.</summary>
    /// <param name="with">People in each cluster that gets the measure, in each period.</param>
    /// <param name="without">The same in those that do not.</param>
    public static Schedule BeforeAndAfter(ImmutableArray<double> with, ImmutableArray<double> without) =>
        new(2, [.. with.Select(size => new ScheduledCluster(1, size)), .. without.Select(size => new ScheduledCluster(2, size))]);

    /// <summary>The variance of the effect; nothing where it cannot be told from the periods.</summary>
    /// <param name="within">The variance between people of one cluster and period, above 0.</param>
    /// <param name="between">The variance between clusters, 0 or more.</param>
    public double? Variance(double within, double between)
    {
        var side = Periods + 1;
        var information = Information(within, between);
        var variance = Cholesky.Of(information, side).Inverse[^1];
        return variance > 0 && variance * information[^1] * Inseparable < 1 ? variance : null;
    }

    /// <summary>The probability that the difference is found, by t with clusters less two; nothing where it cannot be told from the periods, or fewer than three clusters.</summary>
    /// <param name="measured">What is measured; of proportions the variance is that at the mean of the two, as in Hussey and Hughes.</param>
    /// <param name="difference">With the measure less without it.</param>
    /// <param name="correlation">The intraclass correlation, from 0 up to, but not, 1.</param>
    /// <param name="significance">How often it is found where there is none.</param>
    public double? Power(Measured measured, double difference, double correlation, double significance)
    {
        var total = measured is Measured.Proportion proportion ? measured.VarianceWith(0.5 * difference) : measured.VarianceWithout;
        if (Clusters.Length <= 2 || Variance((1 - correlation) * total, correlation * total) is not { } variance) return null;
        var freedom = Clusters.Length - 2;
        return NoncentralStudent.Above(StudentDistribution.PointAbove(significance / 2, freedom), freedom, Math.Abs(difference) / Math.Sqrt(variance));
    }

    /// <summary>The least difference that is found as surely as wanted, as a number above 0; nothing where not even the largest is.</summary>
    public double? LeastDifference(Measured measured, bool isUpward, double correlation, Certainty certainty)
    {
        var (side, limit) = (isUpward ? 1 : -1, measured.Limit(isUpward));
        var most = double.IsFinite(limit) ? limit * (1 - 1e-12) : Math.Sqrt(measured.VarianceWithout) * 1e6;
        return GroupComparison.Least(difference => Power(measured, side * difference, correlation, certainty.Significance), certainty.Power, most * 1e-12, most);
    }

    /// <summary>Σ ZᵀV⁻¹Z with Z the periods and the measure, V = sI + τ²J and V⁻¹ = (I − τ²J/(s + Tτ²))/s; s is the variance of the mean of a period.</summary>
    private double[] Information(double within, double between)
    {
        var side = Periods + 1;
        var sum = new double[side * side];
        foreach (var cluster in Clusters)
        {
            var own = within / cluster.People;
            var (weight, shared) = (1 / own, between / (own * (own + (Periods * between))));
            var treated = Math.Max(0, Periods - cluster.Start);
            for (var i = 0; i < Periods; i++)
            {
                for (var j = 0; j < Periods; j++) sum[(i * side) + j] += (i == j ? weight : 0) - shared;
                var cross = (i >= cluster.Start ? weight : 0) - (shared * treated);
                sum[(i * side) + Periods] += cross;
                sum[(Periods * side) + i] += cross;
            }

            sum[(side * side) - 1] += (weight * treated) - (shared * treated * treated);
        }

        return sum;
    }
}

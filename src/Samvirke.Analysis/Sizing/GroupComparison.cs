using Samvirke.Analysis.Evaluating.Distributions;

namespace Samvirke.Analysis.Sizing;

/// <summary>How surely a difference between two groups is found.</summary>
/// <remarks>
/// Without clusters as R's <c>power.t.test</c> (t with n₁+n₀−2 degrees of freedom) and <c>power.prop.test</c>, also for groups that are not as large; where a difference is found
/// in the wrong direction does not count, as there. With clusters: t with clusters less two, and the variance times the design effect (Donner and Klar, Design and Analysis of
/// Cluster Randomization Trials in Health Research, 2000, 5).
/// </remarks>
public static class GroupComparison
{
    private const double MostPeople = 1e9;

    /// <summary>With this many in each there is one degree of freedom.</summary>
    private const double Fewest = 1.5;

    /// <summary>The probability that the difference is found; nothing where nothing can be known of the uncertainty: fewer than three people or clusters.</summary>
    /// <param name="measured">What is measured.</param>
    /// <param name="difference">With the measure less without it, in the unit of the outcome or as a fraction.</param>
    /// <param name="arms">How many.</param>
    /// <param name="significance">How often it is found where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The difference cannot occur.</exception>
    public static double? Power(Measured measured, double difference, Arms arms, double significance)
    {
        if (!measured.Allows(difference)) throw new ArgumentOutOfRangeException(nameof(difference), difference, "Such a difference cannot occur.");
        if (arms.Clustering is null && measured is Measured.Proportion proportion) return OfProportions(proportion, difference, arms, significance);
        var freedom = (arms.Clusters ?? (arms.With + arms.Without)) - 2;
        if (!(freedom >= 1)) return null;
        var variance = (measured.VarianceWith(difference) / arms.With) + (measured.VarianceWithout / arms.Without);
        var error = Math.Sqrt(variance * (arms.Clustering?.DesignEffect ?? 1));
        return NoncentralStudent.Above(StudentDistribution.PointAbove(significance / 2, freedom), freedom, Math.Abs(difference) / error);
    }

    /// <summary>How many people each of two groups of one size needs, not rounded; nothing where a thousand million are not enough.</summary>
    public static double? PeopleInEach(Measured measured, double difference, Certainty certainty) =>
        Least(people => Power(measured, difference, new(people, people), certainty.Significance), certainty.Power, Fewest, MostPeople);

    /// <summary>How many clusters each of two groups needs, not rounded; nothing where a thousand million are not enough.</summary>
    public static double? ClustersInEach(Measured measured, double difference, Clustering clustering, Certainty certainty) =>
        Least(clusters => Power(measured, difference, new(clusters * clustering.Size, clusters * clustering.Size, clustering), certainty.Significance), certainty.Power, Fewest, MostPeople);

    /// <summary>The least difference that is found as surely as wanted, as a number above 0; nothing where not even the largest is.</summary>
    /// <param name="measured">What is measured.</param>
    /// <param name="isUpward">Whether the outcome grows by the measure.</param>
    /// <param name="arms">How many.</param>
    /// <param name="certainty">How sure one wants to be.</param>
    public static double? LeastDifference(Measured measured, bool isUpward, Arms arms, Certainty certainty)
    {
        var (side, limit) = (isUpward ? 1 : -1, measured.Limit(isUpward));
        var most = double.IsFinite(limit) ? limit * (1 - 1e-12) : Math.Sqrt(measured.VarianceWithout) * 1e6;
        return Least(difference => Power(measured, side * difference, arms, certainty.Significance), certainty.Power, most * 1e-12, most);
    }

    private static double OfProportions(Measured.Proportion measured, double difference, Arms arms, double significance)
    {
        var all = ((arms.With * (measured.Without + difference)) + (arms.Without * measured.Without)) / (arms.With + arms.Without);
        var errorAtNone = Math.Sqrt(all * (1 - all) * ((1 / arms.With) + (1 / arms.Without)));
        var error = Math.Sqrt((measured.VarianceWith(difference) / arms.With) + (measured.VarianceWithout / arms.Without));
        return NormalDistribution.Above(((NormalDistribution.PointAbove(significance / 2) * errorAtNone) - Math.Abs(difference)) / error);
    }

    /// <summary>The least number at which the power, which grows with it, is as wanted: halved on the logarithm until nothing moves.</summary>
    public static double? Least(Func<double, double?> power, double wanted, double low, double high)
    {
        if (!(power(high) >= wanted)) return null;
        if (power(low) >= wanted) return low;
        var (under, over) = (Math.Log(low), Math.Log(high));
        for (var halving = 0; halving < 60; halving++)
        {
            var middle = 0.5 * (under + over);
            if (power(Math.Exp(middle)) >= wanted) over = middle;
            else under = middle;
        }

        return Math.Exp(over);
    }
}

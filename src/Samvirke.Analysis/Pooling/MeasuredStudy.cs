using Samvirke.Analysis.Evaluating.Distributions;

namespace Samvirke.Analysis.Pooling;

/// <summary>How the means of two groups are compared.</summary>
public enum MeanMeasure
{
    /// <summary>The mean with less the mean without, in the unit of the outcome.</summary>
    MeanDifference,

    /// <summary>The same in standard deviations, without the bias of small studies.</summary>
    HedgesG,
}

/// <summary>What a group was measured to have.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Deviation">The standard deviation.</param>
/// <param name="People">How many.</param>
public sealed record GroupMean(double Mean, double Deviation, int People);

/// <summary>A study that measures an outcome with the measure and without it.</summary>
/// <param name="Label">What the study is called.</param>
/// <param name="With">Those with the measure.</param>
/// <param name="Without">Those without.</param>
public sealed record MeasuredStudy(string Label, GroupMean With, GroupMean Without)
{
    /// <summary>The effect of the study.</summary>
    /// <remarks>
    /// The difference of means, with variance s₁²/n₁+s₂²/n₂; or g = J(m)(x̄₁−x̄₂)/s with s pooled, m = n₁+n₂−2, J(m) = Γ(m/2)/(√(m/2)Γ((m−1)/2)) and variance
    /// 1/n₁+1/n₂+g²/(2(n₁+n₂)) (Hedges, J. Educ. Stat. 6, 1981; metafor's <c>escalc(vtype = "LS")</c>).
    /// </remarks>
    /// <param name="measure">How means are compared.</param>
    public StudyReading Read(MeanMeasure measure)
    {
        if (!IsUsable(With) || !IsUsable(Without)) return new StudyReading.Faulty(new StudyFault.GroupUnusable(Label));
        var difference = With.Mean - Without.Mean;
        var (n, m) = ((double)With.People, (double)Without.People);
        return measure switch
        {
            MeanMeasure.MeanDifference => Complete(difference, (Square(With) / n) + (Square(Without) / m)),
            MeanMeasure.HedgesG => Standardised(difference, n, m),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
        };
    }

    private static bool IsUsable(GroupMean group) => double.IsFinite(group.Mean) && double.IsFinite(group.Deviation) && group.Deviation >= 0 && group.People >= 2;

    private static double Square(GroupMean group) => group.Deviation * group.Deviation;

    /// <summary>J(m). The density of Student's t at 0 has the same ratio of gamma functions in it, and keeps its figures for large studies.</summary>
    private static double Correction(double m) => StudentDistribution.Density(0, m - 1) * Math.Sqrt(2 * Math.PI * (m - 1) / m);

    private StudyReading Standardised(double difference, double n, double m)
    {
        var pooled = Math.Sqrt((((n - 1) * Square(With)) + ((m - 1) * Square(Without))) / (n + m - 2));
        if (pooled == 0) return new StudyReading.Faulty(new StudyFault.GroupUnusable(Label));
        var g = Correction(n + m - 2) * difference / pooled;
        return Complete(g, (1 / n) + (1 / m) + (g * g / (2 * (n + m))));
    }

    private StudyReading Complete(double effect, double variance) => variance > 0
        ? new StudyReading.Complete(new StudyEffect(Label, effect, Math.Sqrt(variance)))
        : new StudyReading.Faulty(new StudyFault.GroupUnusable(Label));
}

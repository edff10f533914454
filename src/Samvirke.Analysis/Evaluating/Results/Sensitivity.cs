using Samvirke.Analysis.Evaluating.Distributions;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>How strong something unseen would have to be, that both who got the treatment and the outcome depend on, to explain an effect away.</summary>
/// <param name="EValue">As a risk ratio with each of the two: whatever is weaker with either cannot (VanderWeele and Ding, Annals of Internal Medicine 167, 2017). One where there is nothing to explain.</param>
/// <param name="EValueOfInterval">The same to move the end of the interval that is nearer to no effect; one where the interval holds it.</param>
/// <param name="RobustnessValue">As the share of what is left of both that it would have to explain (Cinelli and Hazlett, J. Royal Statistical Society B 82, 2020); of linear models alone.</param>
/// <param name="RobustnessOfInterval">The same for the effect to be no longer told from nil at the level, by classical standard errors.</param>
/// <param name="PartialR2">The share of what is left of the treatment that it would have to explain, if it explained all that is left of the outcome.</param>
public sealed record Sensitivity(double? EValue, double? EValueOfInterval, double? RobustnessValue, double? RobustnessOfInterval, double? PartialR2)
{
    /// <summary>A standardised difference of d is about a risk ratio of exp(0.91 d) (Chinn, Statistics in Medicine 19, 2000).</summary>
    private const double RatioOfDifference = 0.91;

    /// <summary>Where more have it than this, the odds ratio is far from the risk ratio, whose root is nearer.</summary>
    private const double Rare = 0.15;

    /// <summary>Of a risk ratio.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="interval">Its interval.</param>
    public static Sensitivity OfRatio(double ratio, Interval interval) => new(E(ratio), interval.Low <= 1 && interval.High >= 1 ? 1 : E(ratio > 1 ? interval.Low : interval.High), null, null, null);

    /// <summary>Of an odds ratio.</summary>
    /// <param name="logarithm">Its logarithm.</param>
    /// <param name="interval">The interval of the logarithm.</param>
    /// <param name="share">The share that has the outcome.</param>
    public static Sensitivity OfOdds(double logarithm, Interval interval, double share)
    {
        var power = share > Rare ? 0.5 : 1;
        return OfRatio(Math.Exp(power * logarithm), new(Math.Exp(power * interval.Low), Math.Exp(power * interval.High)));
    }

    /// <summary>Of a difference of means.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="interval">Its interval.</param>
    /// <param name="deviation">The standard deviation of the outcome.</param>
    public static Sensitivity OfDifference(double difference, Interval interval, double deviation)
    {
        double Ratio(double value) => Math.Exp(RatioOfDifference * value / deviation);
        return OfRatio(Ratio(difference), new(Ratio(interval.Low), Ratio(interval.High)));
    }

    /// <summary>The same with robustness values.</summary>
    /// <param name="statistic">The effect over its classical standard error.</param>
    /// <param name="freedom">The degrees of freedom of the residuals.</param>
    /// <param name="level">The level of the interval.</param>
    public Sensitivity Robust(double statistic, double freedom, double level)
    {
        if (!(freedom > 1)) return this;
        var found = Math.Abs(statistic) / Math.Sqrt(freedom);
        var critical = StudentDistribution.PointAbove((1 - level) / 2, freedom - 1) / Math.Sqrt(freedom - 1);
        var beyond = found - critical;
        // A confounder so strong with the treatment that it lessens what is left more than it explains (the same, 2nd version of R's sensemakr).
        var interval = beyond <= 0 ? 0 : found > 1 / critical ? ((found * found) - (critical * critical)) / (1 + (found * found)) : Value(beyond);
        return this with { RobustnessValue = Value(found), RobustnessOfInterval = interval, PartialR2 = statistic * statistic / ((statistic * statistic) + freedom) };
    }

    private static double Value(double f) => 0.5 * (Math.Sqrt((f * f * f * f) + (4 * f * f)) - (f * f));

    private static double E(double ratio)
    {
        var above = ratio < 1 ? 1 / ratio : ratio;
        return above + Math.Sqrt(above * (above - 1));
    }
}

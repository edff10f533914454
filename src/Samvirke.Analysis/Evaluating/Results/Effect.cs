using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Plans;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>An estimate with its uncertainty.</summary>
/// <param name="Term">What it is of: a term of the model.</param>
/// <param name="Value">The estimate, in the unit of the outcome.</param>
/// <param name="StandardError">Its standard error, in the same unit.</param>
/// <param name="Freedom">The degrees of freedom of its t distribution; infinite where it is the normal one.</param>
public sealed record Estimate(string Term, double Value, double StandardError, double Freedom)
{
    /// <summary>The statistic that is held against its distribution.</summary>
    public double Statistic { get; init; } = Value / StandardError;

    /// <summary>What draws say of it, where p value and interval rest on them and not on a distribution.</summary>
    public DrawnResult? Drawn { get; init; }

    /// <summary>Its p value with regard to how many effects there are, where the plan wants it.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>What it would take to explain it away, where that is told.</summary>
    public Sensitivity? Sensitivity { get; init; }

    /// <summary>The probability of a statistic as far from zero or farther where there is no effect.</summary>
    public double P => Drawn?.P ?? StudentDistribution.TwoSided(Statistic, Freedom);

    /// <summary>The interval that holds the truth in the share of all data sets given.</summary>
    /// <param name="level">Between 0 and 1; that of the plan where it rests on draws.</param>
    /// <exception cref="ArgumentException">It rests on draws, which were made for another level.</exception>
    public Interval At(double level)
    {
        if (Drawn is { } drawn) return drawn.Level == level ? drawn.Interval : throw new ArgumentException("The interval was drawn for another level.", nameof(level));
        var reach = StudentDistribution.PointAbove((1 - level) / 2, Freedom) * StandardError;
        return new(Value - reach, Value + reach);
    }
}

/// <summary>From one number to another.</summary>
/// <param name="Low">The lower.</param>
/// <param name="High">The higher.</param>
public sealed record Interval(double Low, double High);

/// <summary>What an effect is an effect on.</summary>
public enum Estimand
{
    /// <summary>The proportion with the treatment less the proportion without, as fractions.</summary>
    RiskDifference,

    /// <summary>The mean with the treatment less the mean without.</summary>
    MeanDifference,

    /// <summary>The same between people alike in the covariates.</summary>
    AdjustedMeanDifference,

    /// <summary>The change with the treatment less the change without.</summary>
    DifferenceInDifferences,

    /// <summary>The logarithm of the odds with the treatment over the odds without, between people alike in the covariates.</summary>
    LogOddsRatio,

    /// <summary>The mean, over those who started and the times at which they were measured after, of what the measure changed.</summary>
    AverageEffectOnTreated,
}

/// <summary>A model that has been fitted.</summary>
/// <param name="Coefficients">Every term that was estimated.</param>
/// <param name="Covariance">Their covariance, row by row.</param>
/// <param name="Aliased">Terms that follow from others and are left out.</param>
public sealed record Fit(ImmutableArray<Estimate> Coefficients, ImmutableArray<double> Covariance, ImmutableArray<string> Aliased)
{
    /// <summary>What clusters differ by beyond the terms, in a mixed model.</summary>
    public RandomIntercept? RandomIntercept { get; init; }

    /// <summary>What rows of a cluster were taken to have in common, by GEE.</summary>
    public FittedCorrelation? Correlation { get; init; }
}

/// <summary>The working correlation of a model fitted by GEE.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Parameter">Its parameter: how alike two rows of a cluster are, or two that follow each other; nothing where they are taken as independent.</param>
/// <param name="Scale">The variance of Pearson's residuals: of the outcome where the family is gaussian, about 1 where it is binomial.</param>
public sealed record FittedCorrelation(WorkingCorrelation Form, double? Parameter, double Scale);

/// <summary>How clusters and the rows within them vary in a mixed model; in a logistic one on the scale of the logarithm of the odds.</summary>
/// <param name="ClusterDeviation">The standard deviation between clusters.</param>
/// <param name="ResidualDeviation">The standard deviation within them; π/√3, that of the logistic distribution, in a logistic model.</param>
/// <param name="LogLikelihood">The natural logarithm of the likelihood, or of the restricted one.</param>
public sealed record RandomIntercept(double ClusterDeviation, double ResidualDeviation, double LogLikelihood)
{
    /// <summary>The share of the variance that is between clusters.</summary>
    public double IntraclassCorrelation => ClusterDeviation * ClusterDeviation / ((ClusterDeviation * ClusterDeviation) + (ResidualDeviation * ResidualDeviation));
}

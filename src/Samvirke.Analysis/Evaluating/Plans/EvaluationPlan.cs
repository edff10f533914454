using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Plans;

/// <summary>What is to be found out from a data set, fixed before the data are seen. Columns are named as in the header of the data.</summary>
public sealed record EvaluationPlan
{
    /// <summary>By which method.</summary>
    public required EvaluationMethod Method { get; init; }

    /// <summary>The column of what the measure is meant to change.</summary>
    public required string Outcome { get; init; }

    /// <summary>The column of who got what.</summary>
    public required string Treatment { get; init; }

    /// <summary>The level of the treatment that the others are compared with, where it has more than two.</summary>
    public string? Reference { get; init; }

    /// <summary>The column of before and after, in a difference-in-differences.</summary>
    public string? Post { get; init; }

    /// <summary>What else the outcome depends on.</summary>
    public ImmutableArray<Covariate> Covariates { get; init; } = [];

    /// <summary>The column of what rows have in common: a school, a municipality.</summary>
    public string? Cluster { get; init; }

    /// <summary>The column of who is measured several times.</summary>
    public string? Unit { get; init; }

    /// <summary>The column of when.</summary>
    public string? Time { get; init; }

    /// <summary>How the uncertainty is found; <see cref="Errors"/> says what holds where nothing is said.</summary>
    public StandardErrors? StandardErrors { get; init; }

    /// <summary>Which distribution the statistic has; <see cref="Errors"/> says what holds where nothing is said.</summary>
    public DegreesOfFreedom? DegreesOfFreedom { get; init; }

    /// <summary>Which likelihood a mixed model is fitted by.</summary>
    public Estimation Estimation { get; init; } = Estimation.Reml;

    /// <summary>What rows of a cluster are taken to have in common, by GEE.</summary>
    public WorkingCorrelation Correlation { get; init; } = WorkingCorrelation.Exchangeable;

    /// <summary>How the outcome varies about its mean, by GEE.</summary>
    public OutcomeFamily Family { get; init; } = OutcomeFamily.Gaussian;

    /// <summary>How p values are adjusted where the treatment has several levels; not where nothing is said.</summary>
    public MultipleTesting? Multiple { get; init; }

    /// <summary>What the p value and the interval rest on.</summary>
    public Inference Inference { get; init; } = Inference.Model;

    /// <summary>The column of what the treatment was given by chance within, in randomisation inference.</summary>
    public string? Strata { get; init; }

    /// <summary>How many draws at most, where they rest on draws.</summary>
    public int Draws { get; init; } = 9_999;

    /// <summary>What decides the draws.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The share of all such intervals that hold the truth.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>The columns in which a row must have a value.</summary>
    public ImmutableArray<string> Columns =>
    [
        .. new[] { Outcome, Treatment, IsStaggered ? null : Post, Cluster, IsOrdered || IsStaggered ? Time : null, IsStaggered ? Unit : null, Inference == Plans.Inference.Randomisation ? Strata : null }.OfType<string>().Concat(Covariates.SelectMany(covariate => covariate.Columns)).Distinct(StringComparer.Ordinal),
    ];

    private bool IsStaggered => Method == EvaluationMethod.Staggered;

    /// <summary>Whether the outcome is what happened or did not, and an effect the logarithm of an odds ratio.</summary>
    public bool IsLogistic => Method is EvaluationMethod.Logistic or EvaluationMethod.LogisticMixed || (Method == EvaluationMethod.Gee && Family == OutcomeFamily.Binomial);

    /// <summary>Whether clusters have intercepts that are drawn from a distribution.</summary>
    public bool IsMixed => Method is EvaluationMethod.LinearMixed or EvaluationMethod.LogisticMixed;

    /// <summary>Whether the answer rests on clusters.</summary>
    public bool IsClustered => IsMixed || Errors >= Plans.StandardErrors.CR0;

    /// <summary>Whether it matters in what order the rows of a cluster were measured.</summary>
    public bool IsOrdered => Method == EvaluationMethod.Gee && Correlation == WorkingCorrelation.Ar1;

    /// <summary>The standard errors that are used: as said, or CR2 with clusters and the classical ones without; by GEE CR0, as Liang and Zeger have them; a mixed model has the classical ones, since it says itself what rows of a cluster have in common.</summary>
    public StandardErrors Errors => StandardErrors ?? Method switch
    {
        EvaluationMethod.Gee => Plans.StandardErrors.CR0,
        EvaluationMethod.Staggered => Plans.StandardErrors.Classical,
        _ when Inference == Inference.WildBootstrap => Plans.StandardErrors.CR1,
        _ when Cluster is null || IsMixed => Plans.StandardErrors.Classical,
        _ => Plans.StandardErrors.CR2,
    };

    /// <summary>The degrees of freedom that are used: as said, or Satterthwaite's with CR2 and CR3 and in a linear mixed model, clusters less one with the other CR, and without clusters those of the residuals; the normal distribution in a logistic model and with CR0 by GEE.</summary>
    public DegreesOfFreedom Freedom => DegreesOfFreedom ?? Errors switch
    {
        Plans.StandardErrors.CR2 or Plans.StandardErrors.CR3 => Plans.DegreesOfFreedom.Satterthwaite,
        Plans.StandardErrors.CR0 when Method == EvaluationMethod.Gee => Plans.DegreesOfFreedom.Normal,
        Plans.StandardErrors.CR0 or Plans.StandardErrors.CR1 or Plans.StandardErrors.CR1S => Plans.DegreesOfFreedom.ClustersLessOne,
        _ when Method == EvaluationMethod.LinearMixed => Plans.DegreesOfFreedom.Satterthwaite,
        _ when IsLogistic || Method == EvaluationMethod.Staggered => Plans.DegreesOfFreedom.Normal,
        _ => Plans.DegreesOfFreedom.Residual,
    };
}

/// <summary>A column, or a product of columns.</summary>
/// <param name="Columns">One, or those that are multiplied.</param>
public sealed record Covariate(ImmutableArray<string> Columns)
{
    /// <summary>As it is written in a plan: <c>a</c> or <c>a:b</c>.</summary>
    public string Name => string.Join(':', Columns);
}

/// <summary>How an effect is found.</summary>
public enum EvaluationMethod
{
    /// <summary>Two proportions side by side.</summary>
    TwoProportions,

    /// <summary>Two means side by side.</summary>
    DifferenceInMeans,

    /// <summary>Least squares with covariates.</summary>
    Linear,

    /// <summary>Least squares with what was measured before as a covariate.</summary>
    Ancova,

    /// <summary>The change of the treated less the change of the others.</summary>
    DifferenceInDifferences,

    /// <summary>Logistic regression of what happened or did not.</summary>
    Logistic,

    /// <summary>A linear model in which each cluster has an intercept of its own, drawn from a normal distribution.</summary>
    LinearMixed,

    /// <summary>A logistic regression in which each cluster has an intercept of its own, drawn from a normal distribution.</summary>
    LogisticMixed,

    /// <summary>Generalised estimating equations: the mean of all, with rows of a cluster alike.</summary>
    Gee,

    /// <summary>The change of those who start at different times less the change of those who have not started yet.</summary>
    Staggered,
}

/// <summary>Which likelihood a mixed model is fitted by.</summary>
public enum Estimation
{
    /// <summary>The restricted one, that of what no coefficient can change: variances without the bias of maximum likelihood.</summary>
    Reml,

    /// <summary>The whole one.</summary>
    Ml,
}

/// <summary>How the uncertainty of an effect is found.</summary>
public enum StandardErrors
{
    /// <summary>All rows independent and of one variance.</summary>
    Classical,

    /// <summary>Independent rows of any variance (White 1980).</summary>
    HC0,

    /// <summary>HC0 with n / (n − p).</summary>
    HC1,

    /// <summary>HC0 with residuals divided by the root of one less their leverage.</summary>
    HC2,

    /// <summary>HC0 with residuals divided by one less their leverage.</summary>
    HC3,

    /// <summary>Independent clusters, whatever goes on within them (Liang and Zeger 1986).</summary>
    CR0,

    /// <summary>CR0 with G / (G − 1).</summary>
    CR1,

    /// <summary>CR0 with G (n − 1) / ((G − 1)(n − p)), as in Stata.</summary>
    CR1S,

    /// <summary>Bias-reduced (Bell and McCaffrey 2002).</summary>
    CR2,

    /// <summary>Near the jackknife.</summary>
    CR3,
}

/// <summary>Which distribution the statistic is held against.</summary>
public enum DegreesOfFreedom
{
    /// <summary>t with rows less terms.</summary>
    Residual,

    /// <summary>t with clusters less one.</summary>
    ClustersLessOne,

    /// <summary>t with degrees of freedom that the design itself gives.</summary>
    Satterthwaite,

    /// <summary>The normal distribution.</summary>
    Normal,
}

using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Plans;

/// <summary>How the choices of a plan are written in PLAN.json.</summary>
public static class PlanWords
{
    /// <summary>The methods.</summary>
    public static ImmutableArray<(string Word, EvaluationMethod Value)> Methods { get; } =
    [
        ("two-proportions", EvaluationMethod.TwoProportions),
        ("difference-in-means", EvaluationMethod.DifferenceInMeans),
        ("linear", EvaluationMethod.Linear),
        ("ancova", EvaluationMethod.Ancova),
        ("difference-in-differences", EvaluationMethod.DifferenceInDifferences),
        ("logistic", EvaluationMethod.Logistic),
        ("linear-mixed", EvaluationMethod.LinearMixed),
        ("logistic-mixed", EvaluationMethod.LogisticMixed),
        ("gee", EvaluationMethod.Gee),
        ("staggered", EvaluationMethod.Staggered),
    ];

    /// <summary>The standard errors.</summary>
    public static ImmutableArray<(string Word, StandardErrors Value)> Errors { get; } =
        [.. Enum.GetValues<StandardErrors>().Select(each => (each == StandardErrors.Classical ? "classical" : each.ToString(), each))];

    /// <summary>The degrees of freedom.</summary>
    public static ImmutableArray<(string Word, DegreesOfFreedom Value)> Freedoms { get; } =
    [
        ("residual", DegreesOfFreedom.Residual),
        ("clusters-1", DegreesOfFreedom.ClustersLessOne),
        ("satterthwaite", DegreesOfFreedom.Satterthwaite),
        ("normal", DegreesOfFreedom.Normal),
    ];

    /// <summary>The likelihoods.</summary>
    public static ImmutableArray<(string Word, Estimation Value)> Estimations { get; } = [("reml", Estimation.Reml), ("ml", Estimation.Ml)];

    /// <summary>The working correlations.</summary>
    public static ImmutableArray<(string Word, WorkingCorrelation Value)> Correlations { get; } =
        [("independence", WorkingCorrelation.Independence), ("exchangeable", WorkingCorrelation.Exchangeable), ("ar1", WorkingCorrelation.Ar1)];

    /// <summary>What p value and interval rest on.</summary>
    public static ImmutableArray<(string Word, Inference Value)> Inferences { get; } =
        [("model", Inference.Model), ("wild-bootstrap", Inference.WildBootstrap), ("randomisation", Inference.Randomisation)];

    /// <summary>How p values of several effects are adjusted.</summary>
    public static ImmutableArray<(string Word, MultipleTesting Value)> Multiples { get; } =
        [("holm", MultipleTesting.Holm), ("hochberg", MultipleTesting.Hochberg), ("BH", MultipleTesting.BenjaminiHochberg), ("bonferroni", MultipleTesting.Bonferroni)];

    /// <summary>The families.</summary>
    public static ImmutableArray<(string Word, OutcomeFamily Value)> Families { get; } = [("gaussian", OutcomeFamily.Gaussian), ("binomial", OutcomeFamily.Binomial)];
}

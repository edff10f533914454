using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary>The words that other programs know methods and effects by.</summary>
internal static class EvaluationWords
{
    public static string Of(EvaluationMethod method) => PlanWords.Methods.First(each => each.Value == method).Word;

    public static string Of(WorkingCorrelation form) => PlanWords.Correlations.First(each => each.Value == form).Word;

    public static string Of(Estimand estimand) => estimand switch
    {
        Estimand.RiskDifference => "risk-difference",
        Estimand.MeanDifference => "mean-difference",
        Estimand.AdjustedMeanDifference => "adjusted-mean-difference",
        Estimand.DifferenceInDifferences => "difference-in-differences",
        Estimand.LogOddsRatio => "log-odds-ratio",
        Estimand.AverageEffectOnTreated => "average-effect-on-treated",
        _ => throw new ArgumentOutOfRangeException(nameof(estimand), estimand, "No such effect."),
    };
}

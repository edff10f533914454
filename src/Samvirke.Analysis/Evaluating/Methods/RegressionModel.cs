using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Resampling;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>Effects by least squares or logistic regression, with or without covariates and clusters.</summary>
internal static class RegressionModel
{
    internal const double FewFreedom = 4;

    public static EvaluationOutcome Run(PreparedData data, EvaluationPlan plan)
    {
        var (first, refused) = FirstFit.Of(data, plan);
        if (first is null) return refused!;
        if (plan is { Method: EvaluationMethod.Logistic, Errors: StandardErrors.CR2 } && Clusters.Of(data.Cluster!.Codes).LargestSize is > WeightedRoot.MostRows and var rows)
        {
            return new EvaluationOutcome.Refused(new Refusal.ClusterTooLarge(rows, WeightedRoot.MostRows), first.Warnings);
        }

        var fit = first.Fit;
        var estimates = RegressionUncertainty.Of(fit, first.Weights, data.Cluster?.Codes, plan);
        var (effects, refusal) = DrawnEffects.Of(Effects(estimates, fit, plan), fit, data, plan);
        if (refusal is not null) return new EvaluationOutcome.Refused(refusal, first.Warnings);
        return new EvaluationOutcome.Answered(
            Estimated(plan), [.. effects.Select(effect => effect with { Sensitivity = Explained(effect, fit, data.Outcome, plan) })], data.Outcome.Length, plan.IsClustered ? data.Cluster!.Levels.Length : null, estimates with { Aliased = [.. fit.Aliased.Select(term => term.Name)] }, [.. first.Warnings, .. Doubts(effects, plan)])
        {
            RiskDifferences = StandardisedDifference.Of(fit.Design, estimates, plan),
        };
    }

    internal static ImmutableArray<Estimate> Effects(Fit estimates, LeastSquares fit, EvaluationPlan plan) =>
        [.. estimates.Coefficients.Where((_, place) => fit.Design.Terms[place].Role == EffectRole(plan))];

    /// <summary>What would explain an effect away; not told of proportions by least squares, which have no ratio of their own.</summary>
    private static Sensitivity Explained(Estimate effect, LeastSquares fit, double[] outcome, EvaluationPlan plan)
    {
        var (mean, interval) = (outcome.Average(), effect.At(plan.Level));
        if (plan.IsLogistic) return Sensitivity.OfOdds(effect.Value, interval, mean);
        var place = fit.Design.Terms.Select(term => term.Name).ToImmutableArray().LastIndexOf(effect.Term);
        var along = fit.InverseTriangle.AsSpan(place * fit.Coefficients.Length, fit.Coefficients.Length);
        double freedom = outcome.Length - fit.Coefficients.Length;
        var classical = Math.Sqrt(fit.Residuals.Sum(residual => residual * residual) / freedom * SmallMatrix.Dot(along, along));
        var ratio = Array.TrueForAll(outcome, value => value is 0 or 1)
            ? new Sensitivity(null, null, null, null, null)
            : Sensitivity.OfDifference(effect.Value, interval, Math.Sqrt(outcome.Sum(value => (value - mean) * (value - mean)) / (outcome.Length - 1)));
        return ratio.Robust(effect.Value / classical, freedom, plan.Level);
    }

    private static IEnumerable<Warning> Doubts(ImmutableArray<Estimate> effects, EvaluationPlan plan)
    {
        var least = effects.Min(effect => effect.Freedom);
        if (least < FewFreedom && plan.Inference == Inference.Model) yield return new Warning.FewFreedom(least);
        if (effects.Select(effect => effect.Drawn).OfType<DrawnResult>().Where(drawn => drawn.IsWhole && drawn.P >= 1 - plan.Level).MinBy(drawn => drawn.Draws) is { } few && 2.0 / few.Draws > 1 - plan.Level)
        {
            yield return new Warning.FewDraws(few.Draws);
        }

        if (plan.Errors < StandardErrors.CR0 && (plan.Cluster is not null || plan.Method == EvaluationMethod.DifferenceInDifferences))
        {
            yield return new Warning.RowsTakenAsIndependent(plan.Cluster ?? plan.Unit);
        }
    }

    internal static TermRole EffectRole(EvaluationPlan plan) => plan.Method == EvaluationMethod.DifferenceInDifferences ? TermRole.TreatmentAfter : TermRole.Treatment;

    internal static Estimand Estimated(EvaluationPlan plan) => plan.Method switch
    {
        EvaluationMethod.DifferenceInDifferences => Estimand.DifferenceInDifferences,
        EvaluationMethod.TwoProportions => Estimand.RiskDifference,
        _ when plan.IsLogistic => Estimand.LogOddsRatio,
        _ when plan.Covariates.IsEmpty => Estimand.MeanDifference,
        _ => Estimand.AdjustedMeanDifference,
    };
}

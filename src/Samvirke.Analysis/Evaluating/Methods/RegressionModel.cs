using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>Effects by least squares or logistic regression, with or without covariates and clusters.</summary>
internal static class RegressionModel
{
    /// <summary>Less than this share of the variation left over is rounding.</summary>
    private const double NothingLeft = 1e-20;

    internal const double FewFreedom = 4;

    public static EvaluationOutcome Run(PreparedData data, EvaluationPlan plan)
    {
        var isClustered = plan.Errors >= StandardErrors.CR0;
        var (refusal, noticed) = isClustered ? ClusterCheck.Of(data, data.Cluster!, plan) : (null, []);
        var warnings = data.Warnings.AddRange(noticed);
        if (refusal is not null) return new EvaluationOutcome.Refused(refusal, warnings);
        var (design, terms) = DesignBuilder.Of(data, plan);
        if (design is null) return new EvaluationOutcome.Refused(new Refusal.TooLarge(data.Outcome.Length, terms), warnings);
        if (plan is { Method: EvaluationMethod.Logistic, Errors: StandardErrors.CR2 } && Clusters.Of(data.Cluster!.Codes).LargestSize is > WeightedRoot.MostRows and var rows)
        {
            return new EvaluationOutcome.Refused(new Refusal.ClusterTooLarge(rows, WeightedRoot.MostRows), warnings);
        }

        (var fit, var weights, refusal) = plan.Method == EvaluationMethod.Logistic ? LogisticFit.Of(design, data.Outcome) : (LeastSquares.Fit(design, data.Outcome), null, null);
        if (fit is null) return new EvaluationOutcome.Refused(refusal!, warnings);
        if (fit.Aliased.Length > 0) warnings = warnings.Add(new Warning.TermsLeftOut([.. fit.Aliased.Select(term => term.Name)]));
        if (Fault(fit, data.Outcome, plan) is { } fault) return new EvaluationOutcome.Refused(fault, warnings);
        var estimates = RegressionUncertainty.Of(fit, weights, data.Cluster?.Codes, plan);
        var effects = Effects(estimates, fit, plan);
        return new EvaluationOutcome.Answered(
            Estimated(plan), effects, data.Outcome.Length, isClustered ? data.Cluster!.Levels.Length : null, estimates with { Aliased = [.. fit.Aliased.Select(term => term.Name)] }, [.. warnings, .. Doubts(effects, plan)])
        {
            RiskDifferences = plan.Method == EvaluationMethod.Logistic && !plan.Covariates.Any(covariate => covariate.Columns.Contains(plan.Treatment)) ? StandardisedDifference.Of(fit.Design, estimates) : [],
        };
    }

    internal static Refusal? Fault(LeastSquares fit, double[] outcome, EvaluationPlan plan)
    {
        if (fit.Aliased.FirstOrDefault(term => term.Role == EffectRole(plan)) is { } effect) return new Refusal.EffectNotSeparate(effect.Name);
        if (outcome.Length <= fit.Coefficients.Length) return new Refusal.TooFewRows(outcome.Length, fit.Coefficients.Length);
        if (plan.Method == EvaluationMethod.Logistic) return null;
        var mean = outcome.Average();
        return fit.Residuals.Sum(residual => residual * residual) <= NothingLeft * outcome.Sum(value => (value - mean) * (value - mean)) ? new Refusal.NothingLeftOver() : null;
    }

    internal static ImmutableArray<Estimate> Effects(Fit estimates, LeastSquares fit, EvaluationPlan plan) =>
        [.. estimates.Coefficients.Where((_, place) => fit.Design.Terms[place].Role == EffectRole(plan))];

    private static IEnumerable<Warning> Doubts(ImmutableArray<Estimate> effects, EvaluationPlan plan)
    {
        var least = effects.Min(effect => effect.Freedom);
        if (least < FewFreedom) yield return new Warning.FewFreedom(least);
        if (plan.Errors < StandardErrors.CR0 && (plan.Cluster is not null || plan.Method == EvaluationMethod.DifferenceInDifferences))
        {
            yield return new Warning.RowsTakenAsIndependent(plan.Cluster ?? plan.Unit);
        }
    }

    private static TermRole EffectRole(EvaluationPlan plan) => plan.Method == EvaluationMethod.DifferenceInDifferences ? TermRole.TreatmentAfter : TermRole.Treatment;

    internal static Estimand Estimated(EvaluationPlan plan) => plan.Method switch
    {
        EvaluationMethod.DifferenceInDifferences => Estimand.DifferenceInDifferences,
        EvaluationMethod.TwoProportions => Estimand.RiskDifference,
        EvaluationMethod.Logistic => Estimand.LogOddsRatio,
        _ when plan.Covariates.IsEmpty => Estimand.MeanDifference,
        _ => Estimand.AdjustedMeanDifference,
    };
}

using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>What every model of rows and terms begins with: clusters that carry the comparison, a design, and terms that can be told apart.</summary>
/// <param name="Fit">Least squares, or the last step of a logistic regression; rows are taken as independent.</param>
/// <param name="Weights">The weights of that step, or nothing.</param>
/// <param name="Warnings">What was noticed.</param>
internal sealed record FirstFit(LeastSquares Fit, double[]? Weights, ImmutableArray<Warning> Warnings)
{
    /// <summary>Less than this share of the variation left over is rounding.</summary>
    private const double NothingLeft = 1e-20;

    /// <summary>The fit, or why the data cannot carry one.</summary>
    public static (FirstFit? First, EvaluationOutcome.Refused? Refused) Of(PreparedData data, EvaluationPlan plan)
    {
        var (refusal, noticed) = plan.IsClustered ? ClusterCheck.Of(data, data.Cluster!, plan) : (null, []);
        var warnings = data.Warnings.AddRange(noticed);
        if (refusal is not null) return (null, new(refusal, warnings));
        var (design, terms) = DesignBuilder.Of(data, plan);
        if (design is null) return (null, new(new Refusal.TooLarge(data.Outcome.Length, terms), warnings));
        (var fit, var weights, refusal) = plan.IsLogistic ? LogisticFit.Of(design, data.Outcome) : (LeastSquares.Fit(design, data.Outcome), null, null);
        if (fit is null) return (null, new(refusal!, warnings));
        if (fit.Aliased.Length > 0) warnings = warnings.Add(new Warning.TermsLeftOut([.. fit.Aliased.Select(term => term.Name)]));
        return Fault(fit, data.Outcome, plan) is { } fault ? (null, new(fault, warnings)) : (new(fit, weights, warnings), null);
    }

    private static Refusal? Fault(LeastSquares fit, double[] outcome, EvaluationPlan plan)
    {
        if (fit.Aliased.FirstOrDefault(term => term.Role == RegressionModel.EffectRole(plan)) is { } effect) return new Refusal.EffectNotSeparate(effect.Name);
        if (outcome.Length <= fit.Coefficients.Length) return new Refusal.TooFewRows(outcome.Length, fit.Coefficients.Length);
        if (plan.IsLogistic) return null;
        var mean = outcome.Average();
        return fit.Residuals.Sum(residual => residual * residual) <= NothingLeft * outcome.Sum(value => (value - mean) * (value - mean)) ? new Refusal.NothingLeftOver() : null;
    }
}

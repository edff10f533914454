using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Methods;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>Effects in a logistic regression with a random intercept for each cluster, by Laplace's approximation.</summary>
/// <remarks>
/// R's <c>lme4::glmer(y ~ … + (1 | cluster), binomial)</c>. The effect is that within a cluster, and so farther from nil than the one on all that <c>logistic</c> and <c>gee</c> find.
/// The covariance of the coefficients is twice the inverse of the second derivatives of the deviance by them and θ, as lme4's <c>vcov</c> has it, with derivatives that are exact.
/// </remarks>
internal static class LogisticMixedModel
{
    /// <summary>The standard deviation of the logistic distribution: what rows of a cluster differ by beneath their yes and no.</summary>
    private static readonly double Within = Math.PI / Math.Sqrt(3);

    public static EvaluationOutcome Run(PreparedData data, EvaluationPlan plan)
    {
        var (first, refused) = FirstFit.Of(data, plan);
        if (first is null) return refused!;
        var clusters = Clusters.Of(data.Cluster!.Codes);
        if (MixedModel.Unidentified(MixedSums.Of(first.Fit, clusters), data) is { } unidentified) return new EvaluationOutcome.Refused(unidentified, first.Warnings);
        var rows = LaplaceRows.Of(first.Fit, data.Outcome, clusters);
        if (!rows.VaryWithinClusters) return new EvaluationOutcome.Refused(new Refusal.ConstantWithinClusters(data.Cluster.Name), first.Warnings);
        if (LaplaceOptimum.Of(rows) is not { } best || best.Inverse() is not { } inverse) return new EvaluationOutcome.Refused(new Refusal.NotConverged(LaplaceOptimum.MostSteps), first.Warnings);
        var estimates = Estimates(first.Fit, best, inverse, data, plan);
        var effects = RegressionModel.Effects(estimates, first.Fit, plan);
        return new EvaluationOutcome.Answered(
            RegressionModel.Estimated(plan), effects, data.Outcome.Length, clusters.Count, estimates, [.. first.Warnings, .. Doubts(best, clusters.Count, plan)]);
    }

    private static Fit Estimates(LeastSquares fit, LaplaceDeviance best, double[] inverse, PreparedData data, EvaluationPlan plan)
    {
        var side = fit.Coefficients.Length;
        var shift = new double[side];
        SmallMatrix.Times(fit.InverseTriangle, best.Point.AsSpan(0, side), shift);
        ImmutableArray<double> covariance = [.. SmallMatrix.Around(fit.InverseTriangle, inverse, side).Select(value => 2 * value)];
        var freedom = plan.Freedom switch
        {
            DegreesOfFreedom.Residual => data.Outcome.Length - side,
            DegreesOfFreedom.ClustersLessOne => data.Cluster!.Levels.Length - 1,
            DegreesOfFreedom.Normal => double.PositiveInfinity,
            _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.Freedom, "No such degrees of freedom."),
        };
        return new(
            [.. fit.Design.Terms.Select((term, place) => new Estimate(term.Name, fit.Coefficients[place] + shift[place], Math.Sqrt(covariance[(place * side) + place]), freedom))],
            covariance,
            [.. fit.Aliased.Select(term => term.Name)])
        {
            RandomIntercept = new(best.Deviation, Within, -best.Value / 2),
        };
    }

    private static IEnumerable<Warning> Doubts(LaplaceDeviance best, int clusters, EvaluationPlan plan)
    {
        if (best.Deviation < MixedModel.Nil) yield return new Warning.SingularFit();
        if (clusters < ClusterCheck.Many && plan.Freedom != DegreesOfFreedom.ClustersLessOne) yield return new Warning.NormalForManyClusters(clusters);
    }
}

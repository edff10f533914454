using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Methods;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>Effects in a linear model with a random intercept for each cluster.</summary>
/// <remarks>Laird and Ware, Random-effects models for longitudinal data, Biometrics 38, 1982; R's <c>lme4::lmer(y ~ … + (1 | cluster))</c>.</remarks>
internal static class MixedModel
{
    /// <summary>A standard deviation between clusters of less than this share of that within them is nil, as in lme4's <c>isSingular</c>.</summary>
    internal const double Nil = 1e-4;

    public static EvaluationOutcome Run(PreparedData data, EvaluationPlan plan)
    {
        var (first, refused) = FirstFit.Of(data, plan);
        if (first is null) return refused!;
        var (fit, warnings) = (first.Fit, first.Warnings);
        var sums = MixedSums.Of(fit, Clusters.Of(data.Cluster!.Codes));
        if ((Unidentified(sums, data) ?? NothingWithin(sums)) is { } unidentified) return new EvaluationOutcome.Refused(unidentified, warnings);
        if (Best(sums, fit, plan) is not { } best) return new EvaluationOutcome.Refused(new Refusal.ConstantWithinClusters(data.Cluster!.Name), warnings);
        var estimates = MixedUncertainty.Of(best, sums, fit, plan);
        var effects = RegressionModel.Effects(estimates, fit, plan);
        return new EvaluationOutcome.Answered(
            RegressionModel.Estimated(plan), effects, sums.Rows, sums.Sizes.Length, estimates, [.. warnings, .. Doubts(best, effects, sums, plan)]);
    }

    /// <summary>Why clusters cannot be told from rows, where the design alone forbids it.</summary>
    internal static Refusal? Unidentified(MixedSums sums, PreparedData data)
    {
        var clusters = sums.Sizes.Length;
        if (sums.Rows == clusters) return new Refusal.OneRowInEachCluster(data.Cluster!.Name);
        return clusters <= sums.RankBetween() ? new Refusal.TooFewClusters(clusters, sums.RankBetween()) : null;
    }

    /// <summary>Why nothing is left to find the variance within clusters from.</summary>
    private static Refusal.TooFewRows? NothingWithin(MixedSums sums)
    {
        var needed = sums.Sizes.Length + sums.Side - sums.RankBetween();
        return sums.Rows <= needed ? new(sums.Rows, needed) : null;
    }

    private static MixedProfile? Best(MixedSums sums, LeastSquares fit, EvaluationPlan plan)
    {
        var isRestricted = plan.Estimation == Estimation.Reml;
        var logDesign = -2 * Enumerable.Range(0, sums.Side).Sum(term => Math.Log(Math.Abs(fit.InverseTriangle[(term * sums.Side) + term])));
        return MixedOptimum.Of(ratio => MixedProfile.At(sums, ratio, MixedUncertainty.Rows(sums, plan), isRestricted, logDesign));
    }

    private static IEnumerable<Warning> Doubts(MixedProfile best, ImmutableArray<Estimate> effects, MixedSums sums, EvaluationPlan plan)
    {
        if (Math.Sqrt(best.Ratio) < Nil) yield return new Warning.SingularFit();
        var least = effects.Min(effect => effect.Freedom);
        if (least < RegressionModel.FewFreedom) yield return new Warning.FewFreedom(least);
        if (sums.Sizes.Length < ClusterCheck.Many && plan.Freedom is DegreesOfFreedom.Normal or DegreesOfFreedom.Residual) yield return new Warning.FreedomForManyClusters(sums.Sizes.Length);
    }
}

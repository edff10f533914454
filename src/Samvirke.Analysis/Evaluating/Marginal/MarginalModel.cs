using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Methods;
using Samvirke.Analysis.Evaluating.Mixed;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Marginal;

/// <summary>Effects by generalised estimating equations: on the mean of all, with standard errors that hold whatever rows of a cluster have in common.</summary>
/// <remarks>
/// In the rows that <see cref="MarginalFit"/> ends with, rows are independent under the working correlation. So CR0 there is Liang and Zeger's covariance, CR2 that of Kauermann and
/// Carroll (J. American Statistical Association 96, 2001) and CR3 that of Mancl and DeRouen (Biometrics 57, 2001), all with I − H_g of those rows.
/// </remarks>
internal static class MarginalModel
{
    public static EvaluationOutcome Run(PreparedData data, EvaluationPlan plan)
    {
        var (first, refused) = FirstFit.Of(data, plan);
        if (first is null) return refused!;
        var warnings = first.Warnings;
        var (form, refusal) = Form(data, plan);
        if (form is null) return new EvaluationOutcome.Refused(refusal!, warnings);
        if (Unidentified(first.Fit, form, data, plan) is { } unidentified) return new EvaluationOutcome.Refused(unidentified, warnings);
        var (fit, impossible) = MarginalFit.Of(first.Fit, data.Outcome, plan.IsLogistic, form);
        if (impossible is { } parameter)
        {
            warnings = warnings.Add(new Warning.CorrelationImpossible(parameter));
            (fit, _) = MarginalFit.Of(first.Fit, data.Outcome, plan.IsLogistic, new IndependentForm(Clusters.Of(data.Cluster!.Codes)));
        }

        if (fit is null) return new EvaluationOutcome.Refused(new Refusal.NotConverged(MarginalFit.MostSteps), warnings);
        var estimates = RegressionUncertainty.Of(fit.Last, null, data.Cluster!.Codes, plan);
        var effects = RegressionModel.Effects(estimates, first.Fit, plan);
        var whole = estimates with
        {
            Aliased = [.. first.Fit.Aliased.Select(term => term.Name)],
            Correlation = plan.Correlation == WorkingCorrelation.Independence || impossible is not null ? new(WorkingCorrelation.Independence, null, fit.Scale) : new(plan.Correlation, fit.Parameter, fit.Scale),
        };
        return new EvaluationOutcome.Answered(RegressionModel.Estimated(plan), effects, data.Outcome.Length, data.Cluster.Levels.Length, whole, [.. warnings, .. Doubts(effects, data, plan)])
        {
            RiskDifferences = StandardisedDifference.Of(first.Fit.Design, estimates, plan),
        };
    }

    private static (CorrelationForm? Form, Refusal? Refusal) Form(PreparedData data, EvaluationPlan plan)
    {
        if (plan.Correlation == WorkingCorrelation.Independence) return (new IndependentForm(Clusters.Of(data.Cluster!.Codes)), null);
        if (plan.Correlation == WorkingCorrelation.Exchangeable) return (new ExchangeableForm(Clusters.Of(data.Cluster!.Codes)), null);
        var (occasions, refusal) = Occasions.Of(data, plan);
        return occasions is null ? (null, refusal) : (new FadingForm(occasions.Clusters, occasions.Numbers), null);
    }

    /// <summary>What the design alone forbids: nothing to find the correlation from, or not more clusters than what differs between them alone.</summary>
    private static Refusal? Unidentified(LeastSquares fit, CorrelationForm form, PreparedData data, EvaluationPlan plan)
    {
        if (!form.HasPairs && plan.Correlation != WorkingCorrelation.Independence) return new Refusal.OneRowInEachCluster(data.Cluster!.Name);
        var clusters = data.Cluster!.Levels.Length;
        var between = MixedSums.Of(fit, Clusters.Of(data.Cluster.Codes)).RankBetween();
        return clusters <= between ? new Refusal.TooFewClusters(clusters, between) : null;
    }

    private static IEnumerable<Warning> Doubts(ImmutableArray<Estimate> effects, PreparedData data, EvaluationPlan plan)
    {
        if (plan is { IsOrdered: true, Time: null }) yield return new Warning.OrderTakenFromFile();
        var least = effects.Min(effect => effect.Freedom);
        if (least < RegressionModel.FewFreedom) yield return new Warning.FewFreedom(least);
        var clusters = data.Cluster!.Levels.Length;
        if (clusters < ClusterCheck.Many && (plan.Errors < StandardErrors.CR2 || plan.Freedom == DegreesOfFreedom.Normal)) yield return new Warning.ErrorsForManyClusters(clusters);
    }
}

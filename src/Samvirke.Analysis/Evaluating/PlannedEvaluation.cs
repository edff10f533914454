using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Marginal;
using Samvirke.Analysis.Evaluating.Methods;
using Samvirke.Analysis.Evaluating.Mixed;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Staggered;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating;

/// <summary>Carries out what was planned on the data that came (docs/evaluation.md has methods, formulas and sources).</summary>
public static class PlannedEvaluation
{
    /// <summary>The effects, or why the data cannot carry them and what would be needed. The same for any number of threads.</summary>
    /// <param name="table">The data; only the columns that the plan names are looked at.</param>
    /// <param name="plan">The plan.</param>
    public static EvaluationOutcome Of(DataTable table, EvaluationPlan plan)
    {
        if (PlanCheck.Fault(plan) is { } fault) return new EvaluationOutcome.Refused(fault, []);
        if (plan.Method == EvaluationMethod.Staggered) return StaggeredModel.Run(table, plan);
        var (data, refusal) = PreparedData.Of(table, plan);
        if (data is null) return new EvaluationOutcome.Refused(refusal!, []);
        var hasErrors = plan.StandardErrors is not null || plan.Cluster is not null || plan.Inference != Inference.Model;
        var outcome = plan.Method switch
        {
            EvaluationMethod.TwoProportions when !hasErrors => TwoProportions.Run(data, plan),
            EvaluationMethod.DifferenceInMeans when !hasErrors => WelchDifference.Run(data),
            EvaluationMethod.LinearMixed => MixedModel.Run(data, plan),
            EvaluationMethod.LogisticMixed => LogisticMixedModel.Run(data, plan),
            EvaluationMethod.Gee => MarginalModel.Run(data, plan),
            _ => RegressionModel.Run(data, plan),
        };
        return outcome is EvaluationOutcome.Answered answered ? answered with { Effects = Adjusted(answered.Effects, plan), Bounds = BoundedDifference.Of(table, plan) } : outcome;
    }

    private static ImmutableArray<Estimate> Adjusted(ImmutableArray<Estimate> effects, EvaluationPlan plan)
    {
        if (plan.Multiple is not { } method) return effects;
        var adjusted = AdjustedP.Of([.. effects.Select(effect => effect.P)], method);
        return [.. effects.Select((effect, place) => effect with { AdjustedP = adjusted[place] })];
    }
}

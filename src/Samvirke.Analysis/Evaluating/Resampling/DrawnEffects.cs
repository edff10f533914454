using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>Effects with p values and intervals by draws, where the plan wants it.</summary>
internal static class DrawnEffects
{
    /// <summary>The same effects, or why the draws cannot be made.</summary>
    public static (ImmutableArray<Estimate> Effects, Refusal? Refusal) Of(ImmutableArray<Estimate> effects, LeastSquares fit, PreparedData data, EvaluationPlan plan)
    {
        if (plan.Inference == Inference.Model) return (effects, null);
        int Place(Estimate effect) => fit.Design.Terms.Select(term => term.Name).ToImmutableArray().LastIndexOf(effect.Term);
        if (plan.Inference == Inference.WildBootstrap)
        {
            var clusters = Clusters.Of(data.Cluster!.Codes);
            return ([.. effects.Select(effect => effect with { Drawn = WildBootstrap.Of(fit, clusters, Place(effect), plan) })], null);
        }

        var (units, refusal) = AssignedUnits.Of(data, plan);
        if (units is null) return (effects, refusal);
        int Level(Estimate effect) => data.Arms.Column.Levels.IndexOf(fit.Design.Terms[Place(effect)].Level!);
        return ([.. effects.Select(effect => effect with { Drawn = Rerandomisation.Of(fit, effect, Level(effect), data, units, plan) })], null);
    }
}

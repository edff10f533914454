using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;

namespace Samvirke.Evidence.ReadData;

/// <summary>Which columns of a file are read.</summary>
/// <param name="Keys">Those that only say which rows belong together, so that <c>0301</c> and <c>A</c> go side by side.</param>
/// <param name="Used">Those that are numbers or words.</param>
public sealed record DataColumns(ImmutableHashSet<string> Keys, ImmutableHashSet<string> Used)
{
    /// <summary>Those that a plan names.</summary>
    public static DataColumns Of(EvaluationPlan plan) => new(
        [.. new[] { plan.Cluster, plan.Unit, plan.Strata }.OfType<string>()],
        [.. new[] { plan.Outcome, plan.Treatment, plan.Post, plan.Time }.OfType<string>(), .. plan.Covariates.SelectMany(covariate => covariate.Columns)]);
}

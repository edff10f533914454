using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>The difference of two proportions of independent people.</summary>
/// <remarks>
/// The statistic has the pooled variance under no difference (its square is Pearson's chi-square without correction for continuity); the standard error and the
/// interval have that of each group (Wald). So does R's <c>prop.test(…, correct = FALSE)</c>. Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd ed., 3.1.
/// </remarks>
internal static class TwoProportions
{
    /// <summary>Below this expected number the normal distribution fits badly (Cochran 1954).</summary>
    private const double FewExpected = 5;

    public static EvaluationOutcome Run(PreparedData data, EvaluationPlan plan)
    {
        var groups = GroupSums.Of(data);
        var control = groups[data.Arms.Reference];
        var effects = data.Arms.Others.Select(level => Compare(data.Arms.Name(level), groups[level], control) with { Sensitivity = Explained(groups[level], control, plan.Level) }).ToList();
        var least = data.Arms.Others.Min(level => LeastExpected(groups[level], control));
        var warnings = least < FewExpected ? data.Warnings.Add(new Warning.SmallCounts(least)) : data.Warnings;
        if (effects.Exists(effect => effect.StandardError == 0)) return new EvaluationOutcome.Refused(new Refusal.NothingLeftOver(), warnings);
        return new EvaluationOutcome.Answered(Estimand.RiskDifference, [.. effects], data.Outcome.Length, null, null, warnings);
    }

    private static Estimate Compare(string term, GroupSums with, GroupSums without)
    {
        var difference = with.Mean - without.Mean;
        var pooled = (with.Sum + without.Sum) / (with.Count + without.Count);
        var under = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / with.Count) + (1.0 / without.Count)));
        var own = Math.Sqrt((with.Mean * (1 - with.Mean) / with.Count) + (without.Mean * (1 - without.Mean) / without.Count));
        return new(term, difference, own, double.PositiveInfinity) { Statistic = difference / under };
    }

    /// <summary>By the ratio of the two, with the interval of its logarithm (Katz et al. 1978); not told where one of them is nil.</summary>
    private static Sensitivity? Explained(GroupSums with, GroupSums without, double level)
    {
        if (with.Sum == 0 || without.Sum == 0) return null;
        var logarithm = Math.Log(with.Mean / without.Mean);
        var reach = NormalDistribution.PointAbove((1 - level) / 2) * Math.Sqrt(((1 - with.Mean) / with.Sum) + ((1 - without.Mean) / without.Sum));
        return Sensitivity.OfRatio(Math.Exp(logarithm), new(Math.Exp(logarithm - reach), Math.Exp(logarithm + reach)));
    }

    private static double LeastExpected(GroupSums a, GroupSums b)
    {
        var pooled = (a.Sum + b.Sum) / (a.Count + b.Count);
        return Math.Min(pooled, 1 - pooled) * Math.Min(a.Count, b.Count);
    }
}

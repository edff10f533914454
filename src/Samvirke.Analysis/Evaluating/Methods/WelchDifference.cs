using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Methods;

/// <summary>The difference of two means of independent people whose variances may differ.</summary>
/// <remarks>Welch, The generalization of Student's problem when several different population variances are involved, Biometrika 34, 1947; R's <c>t.test</c>.</remarks>
internal static class WelchDifference
{
    public static EvaluationOutcome Run(PreparedData data)
    {
        var groups = GroupSums.Of(data);
        if (Array.Exists(groups, group => group.Count < 2)) return new EvaluationOutcome.Refused(new Refusal.TooFewRows(data.Outcome.Length, 2 * groups.Length), data.Warnings);
        var control = groups[data.Arms.Reference];
        var effects = data.Arms.Others.Select(level => Compare(data.Arms.Name(level), groups[level], control)).ToList();
        if (effects.Exists(effect => effect.StandardError == 0)) return new EvaluationOutcome.Refused(new Refusal.NothingLeftOver(), data.Warnings);
        return new EvaluationOutcome.Answered(Estimand.MeanDifference, [.. effects], data.Outcome.Length, null, null, data.Warnings);
    }

    private static Estimate Compare(string term, GroupSums with, GroupSums without)
    {
        var (a, b) = (with.Variance / with.Count, without.Variance / without.Count);
        var freedom = (a + b) * (a + b) / ((a * a / (with.Count - 1)) + (b * b / (without.Count - 1)));
        return new(term, with.Mean - without.Mean, Math.Sqrt(a + b), freedom);
    }
}

using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Describing;
using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Checking;

/// <summary>Whether the arms are alike in the covariates and, where rows are from before and after, in the outcome before.</summary>
internal static class BalanceCheck
{
    /// <summary>Differences from here on are more than adjustment by a model can be trusted with (Stuart, <i>Statistical Science</i> 25, 2010).</summary>
    private const double Least = 0.25;

    public static IEnumerable<DataNotice> Of(DataTable table, EvaluationPlan plan, Arms arms)
    {
        var before = Before(table, plan, arms);
        var names = plan.Covariates.SelectMany(covariate => covariate.Columns).Concat(before is null ? [] : [plan.Outcome])
            .Where(name => name != plan.Treatment && name != plan.Post).Distinct(StringComparer.Ordinal);
        return names.Select(table.Find).OfType<DataColumn>().SelectMany(column => Of(column, arms, before));
    }

    /// <summary>Which rows are from before, where the plan tells; a covariate that has changed since may have changed by the measure.</summary>
    private static bool[]? Before(DataTable table, EvaluationPlan plan, Arms arms)
    {
        if (plan.Post is null || table.Find(plan.Post) is not { } column) return null;
        var levels = LevelReading.Of(column);
        return LevelReading.Without(levels.Levels) is { } without ? Array.ConvertAll(levels.Codes, code => code == without) : null;
    }

    private static IEnumerable<DataNotice> Of(DataColumn column, Arms arms, bool[]? before)
    {
        var factor = Factor.Of(column);
        var sums = new Moments[arms.Column.Levels.Length, factor.Names.Length];
        var values = new double[factor.Names.Length];
        for (var row = 0; row < column.Count; row++)
        {
            var arm = arms.Column.Codes[row];
            if (arm < 0 || column.IsMissing(row) || before is { } && !before[row]) continue;
            factor.Fill(row, values);
            for (var term = 0; term < values.Length; term++) sums[arm, term] = sums[arm, term].With(values[term]);
        }

        return Differences(factor.Names, sums, arms);
    }

    private static IEnumerable<DataNotice> Differences(ImmutableArray<string> terms, Moments[,] sums, Arms arms)
    {
        foreach (var level in arms.Others)
        {
            for (var term = 0; term < terms.Length; term++)
            {
                var difference = sums[level, term].StandardisedFrom(sums[arms.Reference, term]);
                if (Math.Abs(difference) >= Least) yield return new DataNotice.Imbalance(terms[term], arms.Column.Levels[level], arms.Column.Levels[arms.Reference], difference);
            }
        }
    }
}

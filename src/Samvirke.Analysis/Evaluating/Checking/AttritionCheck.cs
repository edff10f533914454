using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Checking;

/// <summary>Whether the outcome is missing as often in each arm as in what it is compared with.</summary>
internal static class AttritionCheck
{
    /// <summary>Arms that differ by less than this are not named.</summary>
    private const double Least = 0.05;

    public static IEnumerable<DataNotice> Of(DataTable table, EvaluationPlan plan, Arms arms)
    {
        if (table.Find(plan.Outcome) is not { } outcome) return [];
        var (rows, lacking) = (new int[arms.Column.Levels.Length], new int[arms.Column.Levels.Length]);
        for (var row = 0; row < outcome.Count; row++)
        {
            var arm = arms.Column.Codes[row];
            if (arm < 0) continue;
            rows[arm]++;
            if (outcome.IsMissing(row)) lacking[arm]++;
        }

        var reference = (double)lacking[arms.Reference] / rows[arms.Reference];
        return arms.Others
            .Select(level => (level, share: (double)lacking[level] / rows[level]))
            .Where(each => Math.Abs(each.share - reference) >= Least)
            .Select(each => new DataNotice.UnevenAttrition(outcome.Name, arms.Column.Levels[each.level], each.share, arms.Column.Levels[arms.Reference], reference));
    }
}

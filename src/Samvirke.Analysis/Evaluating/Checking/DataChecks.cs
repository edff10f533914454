using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Checking;

/// <summary>Looks through the data before anything is found: what is missing and from whom, who stands twice, what the arms differ in, and whether the outcome has room to change.</summary>
public static class DataChecks
{
    /// <summary>All that was noticed, the most of it first that can be mended in the file. Columns that the data lack are passed by: the evaluation itself names them.</summary>
    /// <param name="table">The data.</param>
    /// <param name="plan">Which columns it uses, and how.</param>
    public static ImmutableArray<DataNotice> Of(DataTable table, EvaluationPlan plan)
    {
        // Those who start later are compared with themselves before, and their rows are in no one arm.
        var arms = plan.Method != EvaluationMethod.Staggered && table.Find(plan.Treatment) is { } treatment && table.Count > 0 && HasLevels(treatment) ? Arms.Of(treatment, plan.Reference).Arms : null;
        return
        [
            .. Repeats(table, plan),
            .. Missing(table, plan),
            .. arms is null ? [] : AttritionCheck.Of(table, plan, arms),
            .. arms is null ? [] : BalanceCheck.Of(table, plan, arms),
            .. Ends(table, plan),
        ];
    }

    private static bool HasLevels(DataColumn column) => Enumerable.Range(0, column.Count).Any(row => !column.IsMissing(row));

    private static IEnumerable<DataNotice> Missing(DataTable table, EvaluationPlan plan)
    {
        foreach (var column in plan.Columns.Select(table.Find).OfType<DataColumn>())
        {
            var rows = Enumerable.Range(0, column.Count).Count(column.IsMissing);
            if (rows > 0) yield return new DataNotice.ValuesMissing(column.Name, rows, column.Count);
        }
    }

    private static IEnumerable<DataNotice> Repeats(DataTable table, EvaluationPlan plan) =>
        RepeatCheck.Of(table, plan) is { } notice ? [notice] : [];

    private static IEnumerable<DataNotice> Ends(DataTable table, EvaluationPlan plan) =>
        table.Find(plan.Outcome) is DataColumn.Numbers outcome ? EndCheck.Of(outcome) : [];
}

using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Checking;

/// <summary>Whether a unit has one row for each time. Says nothing where the plan names no unit: two people may be alike in all the columns there are.</summary>
internal static class RepeatCheck
{
    private const int MostNamed = 10;

    public static DataNotice.MeasuredTwice? Of(DataTable table, EvaluationPlan plan)
    {
        if (plan.Unit is not { } unit) return null;
        var names = new[] { unit, plan.Time, plan.Time is null ? plan.Post : null }.OfType<string>().ToImmutableArray();
        if (names.Any(name => table.Find(name) is null)) return null;
        var columns = names.Select(name => LevelReading.Of(table.Find(name)!)).ToArray();
        var first = new Dictionary<(int Unit, int Time), int>();
        var repeats = new List<RepeatedRow>();
        for (var row = 0; row < table.Count; row++)
        {
            if (Array.Exists(columns, column => column.Codes[row] < 0)) continue;
            var key = (columns[0].Codes[row], columns.Length > 1 ? columns[1].Codes[row] : 0);
            if (!first.TryAdd(key, row)) repeats.Add(new(table.RowNumber(row), table.RowNumber(first[key])));
        }

        return repeats.Count == 0 ? null : new(names, [.. repeats.Take(MostNamed)], repeats.Count);
    }
}

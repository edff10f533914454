using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>When each unit started: from a column that says no and yes (0 and 1) in each row, or one that has the unit's first time with the measure in all its rows, 0 where it never starts.</summary>
/// <param name="IsByRow">Which of the two the column is.</param>
/// <param name="Starts">The first time of each unit by its name; infinite where it never starts.</param>
internal sealed record StartReading(bool IsByRow, Dictionary<string, double> Starts)
{
    /// <summary>Reads the rows that have a unit, a time and a treatment, whether or not the outcome was measured in them.</summary>
    public static (StartReading? Reading, Refusal? Refusal) Of(DataTable rows, string unit, string time, string treatment)
    {
        var units = LevelReading.Of(rows.Find(unit)!);
        if (rows.Find(time) is not DataColumn.Numbers times) return (null, NotPeriods(rows.Find(time)!));
        var column = rows.Find(treatment)!;
        var levels = LevelReading.Of(column);
        if (levels.Levels is ["1"]) return (null, new Refusal.NoComparison(treatment, "1"));
        if (levels.Levels is ["0"]) return (null, new Refusal.MeasuredTooEarly(treatment));
        if (LevelReading.Without(levels.Levels) is { } without && (column is DataColumn.Categories || levels.Levels is ["0", "1"])) return ByRow(rows, units, times, levels, without);
        return column is DataColumn.Numbers first ? ByUnit(rows, units, first) : (null, NotPeriods(column));
    }

    private static Refusal.NotPeriods NotPeriods(DataColumn column) => new(column.Name, Arms.Some(LevelReading.Of(column).Levels));

    private static (StartReading? Reading, Refusal? Refusal) ByRow(DataTable rows, DataColumn.Categories units, DataColumn.Numbers times, DataColumn.Categories levels, int without)
    {
        var starts = Enumerable.Repeat(double.PositiveInfinity, units.Levels.Length).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            if (levels.Codes[row] != without) starts[units.Codes[row]] = Math.Min(starts[units.Codes[row]], times.Values[row]);
        }

        for (var row = 0; row < rows.Count; row++)
        {
            if (levels.Codes[row] == without && times.Values[row] > starts[units.Codes[row]])
            {
                return (null, new Refusal.TreatmentEnds(levels.Name, units.Levels[units.Codes[row]], LevelReading.Text(starts[units.Codes[row]]), LevelReading.Text(times.Values[row]), rows.RowNumber(row)));
            }
        }

        return (new(IsByRow: true, Named(units, starts)), null);
    }

    private static (StartReading? Reading, Refusal? Refusal) ByUnit(DataTable rows, DataColumn.Categories units, DataColumn.Numbers first)
    {
        var (starts, firstRows) = (new double[units.Levels.Length], Enumerable.Repeat(-1, units.Levels.Length).ToArray());
        for (var row = 0; row < rows.Count; row++)
        {
            var (unit, start) = (units.Codes[row], first.Values[row] == 0 ? double.PositiveInfinity : first.Values[row]);
            if (firstRows[unit] < 0) (firstRows[unit], starts[unit]) = (row, start);
            else if (starts[unit] != start) return (null, new Refusal.VariesWithinUnit(first.Name, units.Levels[unit], rows.RowNumber(firstRows[unit]), rows.RowNumber(row)));
        }

        return (new(IsByRow: false, Named(units, starts)), null);
    }

    private static Dictionary<string, double> Named(DataColumn.Categories units, double[] starts) =>
        units.Levels.Select((name, place) => (name, place)).ToDictionary(each => each.name, each => starts[each.place], StringComparer.Ordinal);
}

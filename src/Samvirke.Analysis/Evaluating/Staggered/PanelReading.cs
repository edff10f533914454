using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>The data of a staggered start as units by times.</summary>
/// <param name="Panel">The panel.</param>
/// <param name="Table">The rows that have a value in every column used.</param>
/// <param name="RowCount">How many of them are used.</param>
/// <param name="Warnings">What was noticed.</param>
internal sealed record PanelReading(StaggeredPanel Panel, DataTable Table, int RowCount, ImmutableArray<Warning> Warnings)
{
    /// <summary>Reads them, or says why they cannot be used.</summary>
    public static (PanelReading? Reading, Refusal? Refusal) Of(DataTable table, EvaluationPlan plan)
    {
        string[] key = [plan.Unit!, plan.Time!, plan.Treatment];
        var names = plan.Columns;
        if (names.FirstOrDefault(name => table.Find(name) is null) is { } missing) return (null, new Refusal.NoColumn(missing, Arms.Some([.. table.Names])));
        var complete = table.Complete(names);
        if (complete.Count == 0) return (null, new Refusal.NoCompleteRow());
        var (outcome, refusal) = OutcomeReading.Of(complete.Find(plan.Outcome)!, isProportion: false);
        if (outcome is null) return (null, refusal);
        (var starts, refusal) = StartReading.Of(table.Complete(key), plan.Unit!, plan.Time!, plan.Treatment);
        if (starts is null) return (null, refusal);
        (var clusters, refusal) = ClustersOf(complete, plan);
        if (clusters is null) return (null, refusal);
        ImmutableArray<Warning> warnings = complete.Count < table.Count ? [new Warning.RowsLeftOut(table.Count - complete.Count, [.. names.Where(name => table.Find(name)!.HasMissing)])] : [];
        return Laid(complete, plan, outcome, starts, clusters, warnings);
    }

    private static (PanelReading? Reading, Refusal? Refusal) Laid(DataTable rows, EvaluationPlan plan, double[] outcome, StartReading starts, int[] clusters, ImmutableArray<Warning> warnings)
    {
        var units = LevelReading.Of(rows.Find(plan.Unit!)!);
        var at = ((DataColumn.Numbers)rows.Find(plan.Time!)!).Values;
        ImmutableArray<double> times = [.. at.Distinct().Order()];
        var begun = units.Levels.Select(name => Place(times, starts.Starts[name])).ToArray();
        if (Array.TrueForAll(begun, start => start == StaggeredPanel.Never)) return (null, new Refusal.MeasuredTooEarly(plan.Treatment));
        // Who had started when measuring began has no time before to be compared with, and is nobody that others can be compared with.
        var kept = Enumerable.Range(0, begun.Length).Where(unit => begun[unit] > 0).ToArray();
        if (Array.TrueForAll(kept, unit => begun[unit] == StaggeredPanel.Never)) return (null, new Refusal.EmptyCell(Symbol(plan.Treatment, starts.IsByRow, times[0]), After: false));
        if (kept.Length < begun.Length) warnings = warnings.Add(new Warning.AlreadyStarted(begun.Length - kept.Length));
        var places = Enumerable.Repeat(-1, begun.Length).ToArray();
        for (var place = 0; place < kept.Length; place++) places[kept[place]] = place;
        var (laid, rowOf) = (new double[kept.Length * times.Length], new int[kept.Length * times.Length]);
        Array.Fill(laid, double.NaN);
        Array.Fill(rowOf, -1);
        var count = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var (unit, time) = (places[units.Codes[row]], times.BinarySearch(at[row]));
            if (unit < 0) continue;
            var cell = (unit * times.Length) + time;
            if (rowOf[cell] >= 0) return (null, new Refusal.MeasuredTwice(plan.Unit!, units.Levels[units.Codes[row]], LevelReading.Text(at[row]), rows.RowNumber(rowOf[cell]), rows.RowNumber(row)));
            (laid[cell], rowOf[cell]) = (outcome[row], row);
            count++;
        }

        var (codes, groups) = Renumbered(Array.ConvertAll(kept, unit => clusters[unit]));
        return (new(new(kept.Length, times, laid, rowOf, Array.ConvertAll(kept, unit => begun[unit]), codes, groups), rows, count, warnings), null);
    }

    /// <summary>What those who started are called: the value in the rows, or that they started at the first time.</summary>
    private static string Symbol(string treatment, bool isByRow, double first) => isByRow ? $"{treatment} = 1" : $"{treatment} ≤ {LevelReading.Text(first)}";

    /// <summary>The first time that is not before the start.</summary>
    private static int Place(ImmutableArray<double> times, double start)
    {
        var place = times.BinarySearch(start);
        if (place < 0) place = ~place;
        return place == times.Length ? StaggeredPanel.Never : place;
    }

    /// <summary>The cluster of each unit.</summary>
    private static (int[]? Clusters, Refusal? Refusal) ClustersOf(DataTable rows, EvaluationPlan plan)
    {
        var units = LevelReading.Of(rows.Find(plan.Unit!)!);
        if (plan.Cluster is null) return ([.. Enumerable.Range(0, units.Levels.Length)], null);
        var clusters = LevelReading.Of(rows.Find(plan.Cluster)!);
        if (clusters.Levels.Length == 1) return (null, new Refusal.OneCluster(plan.Cluster));
        var firstRows = Enumerable.Repeat(-1, units.Levels.Length).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            ref var first = ref firstRows[units.Codes[row]];
            if (first < 0) first = row;
            else if (clusters.Codes[first] != clusters.Codes[row]) return (null, new Refusal.VariesWithinUnit(plan.Cluster, units.Levels[units.Codes[row]], rows.RowNumber(first), rows.RowNumber(row)));
        }

        return (Array.ConvertAll(firstRows, row => clusters.Codes[row]), null);
    }

    private static (int[] Codes, int Count) Renumbered(int[] codes)
    {
        var places = new Dictionary<int, int>();
        var result = Array.ConvertAll(codes, code =>
        {
            if (!places.TryGetValue(code, out var place)) places[code] = place = places.Count;
            return place;
        });
        return (result, places.Count);
    }
}

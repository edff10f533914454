using System.Globalization;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Marginal;

/// <summary>When the rows of each cluster were measured.</summary>
/// <param name="Clusters">Which rows belong together, the earliest first.</param>
/// <param name="Numbers">Which measurement each row is, among all in the data; without a column of time, which row of its cluster in the file.</param>
internal sealed record Occasions(Clusters Clusters, int[] Numbers)
{
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy-MM"];

    /// <summary>Reads them, or says why they cannot be told in order.</summary>
    public static (Occasions? Occasions, Refusal? Refusal) Of(PreparedData data, EvaluationPlan plan)
    {
        var clusters = Clusters.Of(data.Cluster!.Codes);
        if (plan.Time is null) return (InOrderOfFile(clusters), null);
        var levels = LevelReading.Of(data.Table.Find(plan.Time)!);
        if (NumbersOf(data.Table.Find(plan.Time)!, levels) is not { } numbers) return (null, new Refusal.TimeNotOrdered(plan.Time, Arms.Some(levels.Levels)));
        for (var cluster = 0; cluster < clusters.Count; cluster++)
        {
            var (start, length) = (clusters.Starts[cluster], clusters.Rows(cluster).Length);
            // Sorted by number and then by row, so that what is said of a row does not depend on how sorting goes about it.
            Array.Sort(clusters.Order, start, length, Comparer<int>.Create((one, other) => (numbers[one], one).CompareTo((numbers[other], other))));
            var rows = clusters.Rows(cluster);
            for (var place = 1; place < length; place++)
            {
                if (numbers[rows[place]] == numbers[rows[place - 1]]) return (null, Twice(data, levels, rows[place - 1], rows[place]));
            }
        }

        return (new(clusters, numbers), null);
    }

    private static Occasions InOrderOfFile(Clusters clusters)
    {
        var numbers = new int[clusters.Order.Length];
        for (var cluster = 0; cluster < clusters.Count; cluster++)
        {
            var rows = clusters.Rows(cluster);
            for (var place = 0; place < rows.Length; place++) numbers[rows[place]] = place;
        }

        return new(clusters, numbers);
    }

    /// <summary>The place of each row's time among all times: of numbers by size, of dates by the calendar, of before and after; nothing where the words tell no order.</summary>
    private static int[]? NumbersOf(DataColumn column, DataColumn.Categories levels)
    {
        if (column is DataColumn.Numbers || levels.Levels.All(level => DateOnly.TryParseExact(level, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))) return levels.Codes;
        return LevelReading.Without(levels.Levels) is { } before ? Array.ConvertAll(levels.Codes, code => code == before ? 0 : 1) : null;
    }

    private static Refusal.SeveralAtOneTime Twice(PreparedData data, DataColumn.Categories times, int row, int other) => new(
        data.Cluster!.Name,
        data.Cluster.Levels[data.Cluster.Codes[row]],
        times.Name,
        times.Levels[times.Codes[row]],
        data.Table.RowNumber(row),
        data.Table.RowNumber(other));
}

using System.Diagnostics;
using System.Globalization;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Bench;

/// <summary>How long it takes to hide the small numbers of a table of the whole country, and what it costs beside plain elimination on tables that this can manage.</summary>
internal static class SuppressionBench
{
    private const int Municipalities = 357;

    /// <summary>What a whole import of 100,000 cells may take.</summary>
    private const double Limit = 5_000;

    private static readonly (int Municipalities, int Ages)[] Growing = [(5, 8), (20, 8), (80, 8), (160, 8), (Municipalities, 8), (Municipalities, 20)];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static int Run(int ages, int rounds, int seed)
    {
        var (dimensions, cells) = SyntheticCounts.Of(Municipalities, ages, seed);
        var reading = new Times();
        for (var round = 0; round <= rounds; round++) (round == 0 ? new Times() : reading).Measure(() => CountTable.Read(dimensions, cells));
        reading.Print(Text($"{cells.Count} cells read and added up"));
        var table = Read(dimensions, cells);
        foreach (var rule in new[] { SuppressionRule.Usual, new SuppressionRule(Zeros: Zeros.Shown) })
        {
            var times = new Times();
            for (var round = 0; round <= rounds; round++) (round == 0 ? new Times() : times).Measure(() => SmallNumbers.Hide(table, rule));
            var suppressed = SmallNumbers.Hide(table, rule);
            times.Print(Text($"zeros {rule.Zeros}: {suppressed.Small} small, {suppressed.Others} besides"), Limit);
        }

        Beside(seed);
        return 0;
    }

    private static void Beside(int seed)
    {
        foreach (var (municipalities, ages) in Growing)
        {
            var (dimensions, cells) = SyntheticCounts.Of(municipalities, ages, seed);
            var table = Read(dimensions, cells);
            var start = Stopwatch.GetTimestamp();
            var ours = SmallNumbers.Hide(table, SuppressionRule.Usual);
            var our = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            var others = PlainElimination.Hide(table, SuppressionRule.Usual);
            var their = Stopwatch.GetElapsedTime(start);
            Console.WriteLine(Text($"{table.Cells,6} cells, {ours.Small,5} small: ours {ours.Others,5} besides, {our.TotalMilliseconds,7:0} ms   elimination {others,5} besides, {their.TotalMilliseconds,7:0} ms"));
            if (their > Patience) return;
        }
    }

    private static CountTable Read(Dimension[] dimensions, List<CountCell> cells) => CountTable.Read(dimensions, cells) is TableReading.Read { Table: var table }
        ? table
        : throw new InvalidOperationException("The synthetic counts are no table.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

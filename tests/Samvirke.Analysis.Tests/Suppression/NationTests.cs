using System.Collections.Immutable;
using System.Diagnostics;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>A table as large as the country: municipalities in counties, ages and sexes, with all totals.</summary>
public sealed class NationTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly string[] Sexes = ["m", "f"];

    [Theory]
    [InlineData(Zeros.Hidden, 20)]
    [InlineData(Zeros.Shown, 20)]
    [InlineData(Zeros.Hidden, 90)]
    [InlineData(Zeros.Shown, 90)]
    public void Hide_TableOfAllMunicipalities_ProvesEveryHiddenCellByAnotherTable(Zeros zeros, int ages)
    {
        var table = Nation(ages);
        var rule = new SuppressionRule(5, zeros, 3);
        var watch = Stopwatch.StartNew();
        var suppressed = SmallNumbers.Hide(table, rule);
        output.WriteLine($"{table.Cells} cells, {suppressed.Small} small, {suppressed.Others} others, {suppressed.Moves.Count} moves, {watch.ElapsedMilliseconds} ms");

        suppressed.Small.ShouldBeGreaterThan(table.Cells / 100);
        var proven = new HashSet<int>();
        foreach (var move in suppressed.Moves)
        {
            Changes(table, move).ShouldBeTrue();
            var step = move.Places.Zip(move.Signs);
            var (up, down) = (Math.Min(move.Up, rule.Width), Math.Min(move.Down, rule.Width));
            (up + down).ShouldBeGreaterThanOrEqualTo(rule.Width);
            step.All(each => suppressed.IsHidden(each.First) && table[each.First] + (each.Second > 0 ? -down : -up) >= (zeros == Zeros.Shown ? 1 : 0)).ShouldBeTrue();
            proven.UnionWith(move.Places);
        }

        Enumerable.Range(0, table.Cells).Where(suppressed.IsHidden).ShouldAllBe(place => proven.Contains(place));
    }

    /// <summary>Whether every total changes by what its parts do, in every dimension.</summary>
    private static bool Changes(CountTable table, Move move)
    {
        var change = move.Places.Zip(move.Signs).ToDictionary(each => each.First, each => each.Second);
        foreach (var (place, dimension) in from place in move.Places from i in Enumerable.Range(0, table.Dimensions.Length) select (place, i))
        {
            var at = table.AddressOf(place);
            foreach (var sum in table.Dimensions[dimension].Sums.Where(sum => sum.Total == at[dimension] || sum.Parts.Contains(at[dimension])))
            {
                if (sum.Parts.Sum(part => Of(at.SetItem(dimension, part))) != Of(at.SetItem(dimension, sum.Total))) return false;
            }
        }

        return true;

        int Of(ImmutableArray<string> at) => change.GetValueOrDefault(table.PlaceOf(at.AsSpan())!.Value);
    }

    /// <summary>Municipalities of very different sizes; a rare thing counted by age and sex.</summary>
    private static CountTable Nation(int ages)
    {
        var random = new Random(20_261_123);
        string[] municipalities = [.. Enumerable.Range(0, 357).Select(i => $"{100 + (i % 15)}{i:000}")];
        string[] counties = [.. municipalities.Select(code => code[..3]).Distinct()];
        string[] bands = [.. Enumerable.Range(0, ages).Select(i => $"{i:00}")];
        var area = new Dimension("area", [.. municipalities, .. counties, "nation"], [.. counties.Select(county => new CategorySum(county, [.. municipalities.Where(code => code[..3] == county)])), new("nation", [.. counties])]);
        var age = new Dimension("age", [.. bands, "all"], [new("all", [.. bands])]);
        var sex = new Dimension("sex", ["m", "f", "all"], [new("all", ["m", "f"])]);
        var counts = new Dictionary<(string, string, string), long>();
        foreach (var municipality in municipalities)
        {
            var size = Math.Exp(random.NextDouble() * 6);
            foreach (var (band, one) in from band in bands from one in Sexes select (band, one))
            {
                var count = (long)(size * random.NextDouble() * 20 / Math.Sqrt(ages));
                foreach (var key in from a in new[] { municipality, municipality[..3], "nation" } from b in new[] { band, "all" } from c in new[] { one, "all" } select (a, b, c))
                {
                    counts[key] = counts.GetValueOrDefault(key) + count;
                }
            }
        }

        return CountTable.Read([area, age, sex], counts.Select(each => new CountCell([each.Key.Item1, each.Key.Item2, each.Key.Item3], each.Value))).ShouldBeOfType<TableReading.Read>().Table;
    }
}

using System.Globalization;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Bench;

/// <summary>Made-up counts by area, age and sex with all totals: municipalities of very different sizes in 15 counties and the nation.</summary>
internal static class SyntheticCounts
{
    private const int Counties = 15;
    private const string All = "all";
    private static readonly string[] Sexes = ["m", "f"];

    /// <summary>The dimensions and the cells, totals among them.</summary>
    public static (Dimension[] Dimensions, List<CountCell> Cells) Of(int municipalities, int ages, int seed)
    {
        var random = new Random(seed);
        string[] areas = [.. Enumerable.Range(0, municipalities).Select(i => string.Create(CultureInfo.InvariantCulture, $"{100 + (i % Counties)}{i:0000}"))];
        string[] bands = [.. Enumerable.Range(0, ages).Select(i => i.ToString("00", CultureInfo.InvariantCulture))];
        var counts = new Dictionary<(string Area, string Age, string Sex), long>();
        foreach (var area in areas)
        {
            var size = Math.Exp(random.NextDouble() * 6);
            foreach (var (band, sex) in from band in bands from sex in Sexes select (band, sex))
            {
                var count = (long)(size * random.NextDouble() * 20 / Math.Sqrt(ages));
                foreach (var key in from a in new[] { area, area[..3], All } from b in new[] { band, All } from c in new[] { sex, All } select (a, b, c)) counts[key] = counts.GetValueOrDefault(key) + count;
            }
        }

        return (Dimensions(areas, bands), [.. counts.Select(each => new CountCell([each.Key.Area, each.Key.Age, each.Key.Sex], each.Value))]);
    }

    private static Dimension[] Dimensions(string[] areas, string[] bands)
    {
        string[] counties = [.. areas.Select(code => code[..3]).Distinct(StringComparer.Ordinal)];
        CategorySum[] sums = [.. counties.Select(county => new CategorySum(county, [.. areas.Where(code => code.StartsWith(county, StringComparison.Ordinal))])), new(All, [.. counties])];
        return
        [
            new("area", [.. areas, .. counties, All], [.. sums]),
            new("age", [.. bands, All], [new(All, [.. bands])]),
            new("sex", [.. Sexes, All], [new(All, [.. Sexes])]),
        ];
    }
}

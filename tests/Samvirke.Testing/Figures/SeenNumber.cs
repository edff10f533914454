using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Samvirke.Testing.Figures;

/// <summary>A number, or the sign that it is hidden, as somebody outside reads it.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Year">The year.</param>
/// <param name="Area">The number of the area.</param>
/// <param name="Groups">The groups that it is about, as <c>kjønn=Jenter;trinn=9</c> by name; those together that it is not divided by.</param>
/// <param name="Number">The number; nothing where it is hidden.</param>
public sealed record SeenNumber(string Measure, int Year, string Area, string Groups, long? Number)
{
    private const string Everybody = "I alt";
    private const string Hidden = ":";

    /// <summary>Groups as one text, whatever order they come in.</summary>
    public static string Of(IEnumerable<(string Name, string Category)> groups) =>
        string.Join(';', groups.Where(group => group.Category != Everybody).OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => $"{group.Name}={group.Category}"));

    /// <summary>What the table for a spreadsheet gives out: a measure, an area, a year, the groups, the number and the unit in each row.</summary>
    public static ImmutableArray<SeenNumber> InCsv(string csv)
    {
        var rows = csv.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Trim('\r').Split(',')).ToList();
        var names = rows[0][3..^2];
        return [.. rows.Skip(1).Select(row => new SeenNumber(row[0], int.Parse(row[2], CultureInfo.InvariantCulture), row[1], Of(names.Zip(row[3..^2])), Read(row[^2])))];
    }

    /// <summary>What the JSON gives out.</summary>
    public static ImmutableArray<SeenNumber> InJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("series").EnumerateArray().SelectMany(series => InSeries(series).ToList())];
    }

    private static IEnumerable<SeenNumber> InSeries(JsonElement series)
    {
        var names = Texts(series.GetProperty("dimensions")).ToList();
        foreach (var cell in series.GetProperty("cells").EnumerateArray())
        {
            var value = cell.GetProperty("value");
            yield return new SeenNumber(
                series.GetProperty("measure").GetString()!, series.GetProperty("year").GetInt32(), cell.GetProperty("area").GetString()!, Of(names.Zip(Texts(cell.GetProperty("categories")))),
                Read(value.ValueKind == JsonValueKind.Number ? value.GetRawText() : cell.GetProperty("mark").GetString()!));
        }
    }

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(text => text.GetString()!);

    /// <summary>Anything but a whole number or the sign is a fault of what was given out.</summary>
    private static long? Read(string text) => text == Hidden ? null : long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

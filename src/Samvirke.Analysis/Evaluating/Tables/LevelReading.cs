using System.Collections.Immutable;
using System.Globalization;

namespace Samvirke.Analysis.Evaluating.Tables;

/// <summary>Reads columns as levels, and says which of two is the one that something is compared with.</summary>
internal static class LevelReading
{
    /// <summary>Pairs of which the first is what it is when nothing is done.</summary>
    private static readonly ImmutableArray<(string Without, string With)> Pairs =
    [
        ("0", "1"), ("nei", "ja"), ("no", "yes"), ("false", "true"), ("usann", "sann"), ("før", "etter"), ("pre", "post"), ("before", "after"),
        ("kontroll", "tiltak"), ("control", "treatment"), ("control", "treated"), ("control", "intervention"), ("kontroll", "behandling"), ("sammenligning", "tiltak"),
    ];

    /// <summary>The column as levels that some row has: numbers by size, words by the alphabet.</summary>
    public static DataColumn.Categories Of(DataColumn column) => column switch
    {
        DataColumn.Numbers numbers => OfNumbers(numbers),
        DataColumn.Categories categories => Used(categories),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No such column."),
    };

    /// <summary>Which of two levels stands for nothing done, no or before; nothing where they do not say.</summary>
    public static int? Without(ImmutableArray<string> levels)
    {
        if (levels.Length != 2) return null;
        foreach (var (without, with) in Pairs)
        {
            if (Is(levels[0], without) && Is(levels[1], with)) return 0;
            if (Is(levels[1], without) && Is(levels[0], with)) return 1;
        }

        return IsNumber(levels[0]) && IsNumber(levels[1]) ? 0 : null;
    }

    /// <summary>How a number is written as a level.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The place of a level named by a person, who may write 1 or 1.0.</summary>
    public static int PlaceOf(ImmutableArray<string> levels, string named)
    {
        var place = levels.IndexOf(named);
        if (place >= 0 || !TryNumber(named, out var number)) return place;
        return levels.IndexOf(Text(number));
    }

    private static bool Is(string level, string word) => string.Equals(level, word, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string level) => TryNumber(level, out _);

    private static bool TryNumber(string level, out double number) => double.TryParse(level, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static DataColumn.Categories OfNumbers(DataColumn.Numbers column)
    {
        var seen = new Dictionary<double, int>();
        var codes = Array.ConvertAll(column.Values, value =>
        {
            if (double.IsNaN(value)) return -1;
            if (!seen.TryGetValue(value, out var code)) seen[value] = code = seen.Count;
            return code;
        });
        var ordered = seen.OrderBy(each => each.Key).ToArray();
        return new(column.Name, Moved(codes, Array.ConvertAll(ordered, each => each.Value)), [.. ordered.Select(each => Text(each.Key))]);
    }

    private static DataColumn.Categories Used(DataColumn.Categories column)
    {
        var seen = new bool[column.Levels.Length];
        foreach (var code in column.Codes)
        {
            if (code >= 0) seen[code] = true;
        }

        var order = Enumerable.Range(0, seen.Length).Where(code => seen[code]).OrderBy(code => column.Levels[code], StringComparer.Ordinal).ToArray();
        return new(column.Name, Moved(column.Codes, order), [.. order.Select(code => column.Levels[code])]);
    }

    /// <summary>The codes as places in an order of them.</summary>
    private static int[] Moved(int[] codes, int[] order)
    {
        var places = new int[order.Length == 0 ? 0 : order.Max() + 1];
        for (var place = 0; place < order.Length; place++) places[order[place]] = place;
        return Array.ConvertAll(codes, code => code < 0 ? -1 : places[code]);
    }
}

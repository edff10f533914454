using System.Collections.Immutable;

namespace Samvirke.Formats.Figures.Csv;

/// <summary>A column with numbers: what they measure, and the year where the column is of one.</summary>
internal sealed record ValueColumn(int Index, string? Measure, string? Unit, int? Year);

/// <summary>What the columns of a table are.</summary>
internal sealed record CsvColumns
{
    public required CsvRow Header { get; init; }

    public int? Area { get; init; }

    public int? Year { get; init; }

    public int? Measure { get; init; }

    public int? Unit { get; init; }

    public required ImmutableArray<int> Dimensions { get; init; }

    public required ImmutableArray<ValueColumn> Values { get; init; }

    /// <summary>The place of a cell in one of the columns.</summary>
    public FigurePlace.Cell Place(CsvRow row, int column) => new(row.Number, column + 1, column < Header.Cells.Length ? Header.Cells[column] : "");

    /// <summary>The columns by their names, by what the person says of them, and where neither says anything by what stands in them.</summary>
    public static CsvColumns Of(CsvRow header, List<CsvRow> rows, FigureOptions options)
    {
        var roles = Roles(header, rows, options);
        int? First(ColumnRole role) => Array.IndexOf(roles, role) is >= 0 and var index ? index : null;
        var (year, measure) = (First(ColumnRole.Year), First(ColumnRole.Measure));
        return new CsvColumns
        {
            Header = header,
            Area = First(ColumnRole.Area),
            Year = year,
            Measure = measure,
            Unit = First(ColumnRole.Unit),
            Dimensions = [.. Indexes(roles, ColumnRole.Dimension)],
            Values = [.. Indexes(roles, ColumnRole.Value).Select(index => Value(index, header.Cells[index], year is null, measure is null))],
        };
    }

    private static ValueColumn Value(int index, string name, bool mayBeYearly, bool isMeasure)
    {
        var (text, unit) = ColumnNames.Measured(name);
        var yearly = mayBeYearly ? ColumnNames.Yearly(text) : null;
        var measure = yearly is { } each ? each.Measure : text;
        var says = isMeasure && measure.Length > 0 && ColumnNames.Role(measure) != ColumnRole.Value;
        return new ValueColumn(index, says ? measure : null, unit, yearly?.Year);
    }

    private static IEnumerable<int> Indexes(ColumnRole[] roles, ColumnRole role) => Enumerable.Range(0, roles.Length).Where(index => roles[index] == role);

    private static ColumnRole[] Roles(CsvRow header, List<CsvRow> rows, FigureOptions options)
    {
        var said = Array.ConvertAll(header.Cells, name => options.Roles.TryGetValue(name, out var role) ? role : ColumnNames.Role(name));
        KeepOne(said, header, ColumnRole.Area);
        KeepOne(said, header, ColumnRole.Year);
        KeepOne(said, header, ColumnRole.Measure);
        KeepOne(said, header, ColumnRole.Unit);
        var hasValue = Array.IndexOf(said, ColumnRole.Value) >= 0;
        var hasYear = Array.IndexOf(said, ColumnRole.Year) >= 0;
        // Without a column for the value, all from the first with numbers on are numbers: a letter among them is then a defect, not a category.
        var started = false;
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] is not null) continue;
            if (!hasValue) started |= (!hasYear && ColumnNames.Yearly(header.Cells[i]) is not null) || HasNumbers(rows, i);
            said[i] = started ? ColumnRole.Value : ColumnRole.Dimension;
        }

        return Array.ConvertAll(said, role => role ?? ColumnRole.Ignored);
    }

    /// <summary>Of several columns that say the same, the one with numbers, or the first, is read.</summary>
    private static void KeepOne(ColumnRole?[] roles, CsvRow header, ColumnRole role)
    {
        var all = Enumerable.Range(0, roles.Length).Where(index => roles[index] == role).ToList();
        if (all.Count < 2) return;
        var kept = all.Find(index => ColumnNames.IsAreaNumber(header.Cells[index])) is > 0 and var index ? index : all[0];
        foreach (var other in all.Where(other => other != kept)) roles[other] = role == ColumnRole.Area ? ColumnRole.Ignored : ColumnRole.Dimension;
    }

    /// <summary>Whether at least half of what stands in a column is numbers.</summary>
    private static bool HasNumbers(List<CsvRow> rows, int column)
    {
        var (numbers, texts) = (0, 0);
        foreach (var row in rows)
        {
            if (column >= row.Cells.Length || NumberText.IsMark(row.Cells[column])) continue;
            if (NumberText.LooksLikeOne(row.Cells[column])) numbers++;
            else texts++;
        }

        return numbers > 0 && numbers >= texts;
    }
}

namespace Samvirke.Formats.Figures.Csv;

/// <summary>Whether the names of the columns can be read, and whether rows go with them.</summary>
internal static class CsvHeader
{
    /// <summary>The names without the empty columns after the last, which spreadsheets leave behind.</summary>
    public static CsvRow Trimmed(CsvRow header, List<CsvRow> body)
    {
        var width = header.Cells.Length;
        while (width > 0 && header.Cells[width - 1].Length == 0 && body.TrueForAll(row => row.Cells.Length < width || row.Cells[width - 1].Length == 0)) width--;
        return header with { Cells = Array.ConvertAll(header.Cells[..width], NumberText.Bare) };
    }

    /// <summary>Notes columns without a name, and names that stand twice.</summary>
    public static void Check(CsvRow header, FigureCollector collector)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < header.Cells.Length; i++)
        {
            var name = header.Cells[i];
            var place = new FigurePlace.Cell(header.Number, i + 1, name);
            if (name.Length == 0) collector.Defect(place, FigureDefectTexts.NoName());
            else if (NumberText.IsFormula(name)) collector.Defect(place, FigureDefectTexts.Number(name, NumberFault.Formula, ','));
            else if (!seen.TryAdd(name, i)) collector.Defect(place, FigureDefectTexts.NameTwice(name, seen[name] + 1));
        }
    }

    /// <summary>Notes what neither a column nor the person says.</summary>
    public static void CheckRoles(CsvColumns columns, FigureCollector collector)
    {
        var place = new FigurePlace.Cell(columns.Header.Number, 1, columns.Header.Cells[0]);
        var options = collector.Options;
        if (columns.Area is null && options.Area is null) collector.Defect(place, FigureDefectTexts.NoColumn(ColumnRole.Area));
        if (columns.Values.IsEmpty) collector.Defect(place, FigureDefectTexts.NoColumn(ColumnRole.Value));
        if (columns.Year is null && options.Year is null && columns.Values.Any(column => column.Year is null)) collector.Defect(place, FigureDefectTexts.NoColumn(ColumnRole.Year));
        if (columns.Measure is null && options.Measure is null && columns.Values.Any(column => column.Measure is null)) collector.Defect(place, FigureDefectTexts.NoColumn(ColumnRole.Measure));
    }

    /// <summary>Whether the row has a cell for each column and no more; what is wrong otherwise is noted.</summary>
    public static bool HasWidth(CsvRow row, CsvColumns columns, FigureCollector collector)
    {
        var width = columns.Header.Cells.Length;
        if (row.Cells.Length < width)
        {
            collector.Defect(columns.Place(row, row.Cells.Length), FigureDefectTexts.TooFewCells(row.Cells.Length, width));
            return false;
        }

        var extra = Array.FindIndex(row.Cells, width, cell => cell.Length > 0);
        if (extra < 0) return true;
        collector.Defect(columns.Place(row, extra), FigureDefectTexts.TooManyCells(row.Cells.Length, width));
        return false;
    }
}

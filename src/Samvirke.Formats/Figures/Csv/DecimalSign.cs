namespace Samvirke.Formats.Figures.Csv;

/// <summary>Whether a table writes decimals after a comma or a point.</summary>
internal static class DecimalSign
{
    /// <summary>The sign that most numbers have. Where every number might as well have its thousands parted by it, that is noted.</summary>
    public static char Of(CsvColumns columns, List<CsvRow> body, FigureCollector collector)
    {
        var (commas, points, clear) = (0, 0, false);
        FigurePlace? first = null;
        foreach (var row in body)
        {
            foreach (var column in columns.Values)
            {
                if (column.Index >= row.Cells.Length || NumberText.Decimals(row.Cells[column.Index]) is not { } decimals) continue;
                if (decimals.Sign == ',') commas++;
                else points++;
                first ??= columns.Place(row, column.Index);
                clear |= !decimals.MayGroup;
            }
        }

        if (first is not null && !clear) collector.Defect(first, FigureDefectTexts.ThousandsOrDecimals());
        return points > commas ? '.' : ',';
    }
}

using System.Collections.Immutable;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures.Csv;

/// <summary>Reads figures from comma-separated values, with any of the usual separators, in one row a cell or in one column a year or measure.</summary>
internal sealed class CsvFigures
{
    private readonly FigureCollector collector;
    private readonly CsvColumns columns;
    private readonly char sign;

    private CsvFigures(FigureCollector collector, CsvColumns columns, char sign) => (this.collector, this.columns, this.sign) = (collector, columns, sign);

    public static FigureReading Read(FigureText text, FigureCollector collector)
    {
        var separator = Separator.Of(text.Text);
        collector.Remark(FigureRemarkTexts.Written(text.Encoding, separator));
        var rows = CsvGrid.Read(text.Text, separator, collector);
        if (collector.HasDefects) return collector.Finish([]);
        var header = rows.FindIndex(CsvGrid.IsHeader);
        if (Fault(rows, header) is { } fault)
        {
            collector.Defect(new FigurePlace.WholeFile(), fault);
            return collector.Finish([]);
        }

        var body = rows.GetRange(header + 1, rows.Count - header - 1);
        var table = CsvHeader.Trimmed(rows[header], body);
        CsvHeader.Check(table, collector);
        if (collector.HasDefects) return collector.Finish([]);
        var known = CsvColumns.Of(table, body, collector.Options);
        CsvHeader.CheckRoles(known, collector);
        if (collector.HasDefects) return collector.Finish([]);
        collector.Remark(FigureRemarkTexts.Columns(known));
        return new CsvFigures(collector, known, DecimalSign.Of(known, body, collector)).ReadAll(body);
    }

    private static LocalizedText? Fault(List<CsvRow> rows, int header)
    {
        if (rows.Count == 0) return FigureDefectTexts.Empty();
        if (header < 0) return FigureDefectTexts.OneColumn();
        return header == rows.Count - 1 ? FigureDefectTexts.HeaderOnly() : null;
    }

    private FigureReading ReadAll(List<CsvRow> body)
    {
        foreach (var row in body)
        {
            if (collector.IsFull) break;
            if (CsvHeader.HasWidth(row, columns, collector)) Read(row);
        }

        return collector.Finish([.. columns.Dimensions.Select(index => columns.Header.Cells[index])]);
    }

    private void Read(CsvRow row)
    {
        var categories = columns.Dimensions.Select(index => Label(row, index)).ToImmutableArray();
        if (Year(row) is not { } year) return;
        if (Text(row, columns.Measure, ColumnRole.Measure) is not { } measure) return;
        var unit = columns.Unit is { } index && row.Cells[index].Length > 0 ? Text(row, index, ColumnRole.Unit) : null;
        var joined = string.Join('\u001F', categories);
        foreach (var column in columns.Values)
        {
            var value = Value(row, column);
            var when = column.Year ?? year;
            if (Area(row, when) is not { } area) return;
            if (value is not { } number) continue;
            var figure = new Figure(
                measure.Length > 0 ? measure : column.Measure ?? collector.Options.Measure ?? "", area, when, categories, number, unit ?? column.Unit ?? collector.Options.Unit);
            collector.Add(figure, joined, columns.Place(row, column.Index));
        }
    }

    private string Label(CsvRow row, int index)
    {
        var text = row.Cells[index];
        if (NumberText.IsFormula(NumberText.Bare(text))) collector.Defect(columns.Place(row, index), FigureDefectTexts.Number(text, NumberFault.Formula, sign));
        else if (text.Length == 0) collector.Defect(columns.Place(row, index), FigureDefectTexts.NoCategory());
        return NumberText.Bare(text);
    }

    /// <summary>The text that the column has, empty when there is no such column; nothing after what is wrong has been noted.</summary>
    private string? Text(CsvRow row, int? column, ColumnRole role)
    {
        if (column is not { } index) return "";
        var text = NumberText.Bare(row.Cells[index]);
        if (text.Length > 0 && !NumberText.IsFormula(text)) return text;
        collector.Defect(columns.Place(row, index), text.Length == 0 ? FigureDefectTexts.Blank(role) : FigureDefectTexts.Number(text, NumberFault.Formula, sign));
        return null;
    }

    /// <summary>The year of a row; 0 where its columns have their own.</summary>
    private int? Year(CsvRow row)
    {
        if (columns.Year is not { } index) return collector.Options.Year ?? 0;
        if (ColumnNames.Year(row.Cells[index]) is { } year) return year;
        collector.Defect(columns.Place(row, index), FigureDefectTexts.Year(row.Cells[index]));
        return null;
    }

    private string? Area(CsvRow row, int year)
    {
        if (columns.Area is not { } index) return collector.Area(collector.Options.Area!, year, new FigurePlace.WholeFile());
        return row.Cells[index].Length > 0 ? collector.Area(NumberText.Bare(row.Cells[index]), year, columns.Place(row, index)) : NoArea(row, index);
    }

    private string? NoArea(CsvRow row, int index)
    {
        collector.Defect(columns.Place(row, index), FigureDefectTexts.Blank(ColumnRole.Area));
        return null;
    }

    private FigureValue? Value(CsvRow row, ValueColumn column)
    {
        var (value, fault) = NumberText.Read(row.Cells[column.Index], sign);
        if (fault == NumberFault.None) return value;
        collector.Defect(columns.Place(row, column.Index), FigureDefectTexts.Number(row.Cells[column.Index], fault, sign));
        return null;
    }
}

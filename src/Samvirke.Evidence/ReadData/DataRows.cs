using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Tables;
using Samvirke.Formats.Csv;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReadData;

/// <summary>One reading of a table from its header to its end.</summary>
internal sealed class DataRows(CsvRows rows, DataColumns asked)
{
    /// <summary>Who has more to mend than this mends some of it first.</summary>
    private const int MostDefects = 50;

    private readonly List<DataDefect> defects = [];
    private readonly List<int> rowNumbers = [];
    private string[] names = [];
    private ColumnReading?[] columns = [];

    public DataReading Read()
    {
        ReadHeader();
        while (defects.Count < MostDefects)
        {
            var line = rows.Read();
            if (line == CsvLine.None) break;
            if (rowNumbers.Count == DataFile.MostRows) return Refused(new DataDefect(null, null, DataTexts.TooManyRows(DataFile.MostRows)));
            if (line == CsvLine.Whole) Take();
            else defects.Add(new(rows.Number, null, DataTexts.StrayQuotation()));
            if (line == CsvLine.CellTooLong) break;
        }

        if (defects.Count == 0 && rowNumbers.Count == 0) defects.Add(new(null, null, names.Length == 0 ? DataTexts.Empty() : DataTexts.NoRows()));
        return defects.Count > 0 ? Refused() : Finish();
    }

    private void ReadHeader()
    {
        if (rows.Read() is not CsvLine.Whole) return;
        names = [.. Enumerable.Range(0, rows.Count).Select(rows.Cell)];
        foreach (var name in names.Where(PersonColumn.Is)) defects.Add(new(null, name, DataTexts.PersonColumn()));
        foreach (var twice in names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any())) defects.Add(new(1, twice.Key, DataTexts.NameTwice()));
        columns = [.. names.Select(name => asked.Used.Contains(name) || asked.Keys.Contains(name) ? new ColumnReading(name, isKey: !asked.Used.Contains(name)) : null)];
    }

    private void Take()
    {
        var row = rows.Number;
        var filled = rows.Count;
        while (filled > 0 && rows.Cell(filled - 1).Length == 0) filled--;
        if (filled == 0) return;
        if (rows.Count < names.Length || filled > names.Length)
        {
            defects.Add(new(row, null, DataTexts.Cells(rows.Count, names.Length)));
            return;
        }

        rowNumbers.Add(row);
        for (var i = 0; i < names.Length; i++)
        {
            var cell = rows.Cell(i);
            if (PersonCell.Fault(cell) is { } fault) defects.Add(new(row, names[i], fault));
            else columns[i]?.Add(cell, row);
        }
    }

    private DataReading Finish()
    {
        var read = new List<DataColumn>();
        foreach (var column in columns.OfType<ColumnReading>())
        {
            var (finished, wrong) = column.Finish();
            if (finished is null) defects.AddRange(wrong);
            else read.Add(finished);
        }

        if (defects.Count > 0) return Refused();
        return new DataReading.Complete(new DataTable(read, [.. rowNumbers]));
    }

    private DataReading.Refused Refused(DataDefect? last = null) =>
        new([.. defects.Append(last).OfType<DataDefect>().OrderBy(defect => defect.Row ?? 0).Take(MostDefects)], defects.Count >= MostDefects);
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Samvirke.Formats.Figures.Csv;

/// <summary>A row that has something in it.</summary>
/// <param name="Number">Its number as a spreadsheet counts it: from 1, empty rows as well, and a row whose cells have line breaks once.</param>
/// <param name="Cells">Texts without spaces around them and on one line.</param>
internal sealed record CsvRow(int Number, string[] Cells)
{
    public int Filled => Cells.Count(cell => cell.Length > 0);
}

/// <summary>Parts a text into rows and cells.</summary>
internal static class CsvGrid
{
    /// <summary>A longer cell is a slip, most often a quotation mark that is not closed.</summary>
    public const int LongestCell = 1000;

    /// <summary>A wider table is to be turned.</summary>
    public const int MostColumns = 400;

    /// <summary>The rows that have something in them. A row that cannot be read is noted and left out.</summary>
    public static List<CsvRow> Read(string text, char separator, FigureCollector collector)
    {
        var rows = new List<CsvRow>();
        string[] names = [];
        var isBad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = _ => isBad = true,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var cells = 0;
        while (!collector.IsFull && parser.Read())
        {
            isBad = false;
            if (parser.Count > MostColumns)
            {
                collector.Defect(Place(parser.Row, MostColumns + 1, names), FigureDefectTexts.TooManyColumns(parser.Count, MostColumns));
                break;
            }

            cells += parser.Count;
            if (cells > FigureCollector.MostCells)
            {
                collector.Defect(Place(parser.Row, 1, names), FigureDefectTexts.TooManyCells(FigureCollector.MostCells));
                break;
            }

            if (Row(parser, names, ref isBad, collector) is not { Filled: > 0 } row) continue;
            if (names.Length == 0 && IsHeader(row)) names = row.Cells;
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Whether the first such row has the names of the columns: it has two of them, since a title may stand alone above it.</summary>
    public static bool IsHeader(CsvRow row) => row.Filled > 1;

    /// <summary>One line of plain text: line breaks and other spaces become one space each, and signs that only terminals obey are left out.</summary>
    public static string Plain(string text)
    {
        var plain = true;
        foreach (var c in text)
        {
            if (c < ' ' || c == '\u00A0' || char.IsControl(c)) plain = false;
        }

        if (plain) return text.Trim();
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            else if (!char.IsControl(c)) line.Append(c);
        }

        return line.ToString().Trim();
    }

    private static CsvRow? Row(CsvParser parser, string[] names, ref bool isBad, FigureCollector collector)
    {
        var cells = new string[parser.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = parser[i];
            if (isBad)
            {
                collector.Defect(Place(parser.Row, i + 1, names), FigureDefectTexts.Quotation());
                return null;
            }

            if (cell.Length > LongestCell)
            {
                collector.Defect(Place(parser.Row, i + 1, names), FigureDefectTexts.LongCell(cell.Length, LongestCell));
                return null;
            }

            cells[i] = Plain(cell);
        }

        return new CsvRow(parser.Row, cells);
    }

    private static FigurePlace.Cell Place(int row, int column, string[] names) => new(row, column, column <= names.Length ? names[column - 1] : "");
}

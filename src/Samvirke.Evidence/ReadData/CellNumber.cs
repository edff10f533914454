using System.Globalization;

namespace Samvirke.Evidence.ReadData;

/// <summary>What a cell is as a number.</summary>
internal enum CellForm
{
    /// <summary>Empty, or a mark for a missing value.</summary>
    Missing,

    /// <summary>A number without decimals.</summary>
    Whole,

    /// <summary>A number with its decimals after a point.</summary>
    Point,

    /// <summary>A number with its decimals after a comma.</summary>
    Comma,

    /// <summary>Something else.</summary>
    Words,
}

/// <summary>Reads cells as numbers.</summary>
internal static class CellNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private const int Longest = 40;

    /// <summary>The form of the cell and its number.</summary>
    public static CellForm Read(ReadOnlySpan<char> cell, out double number)
    {
        number = double.NaN;
        if (IsMissing(cell)) return CellForm.Missing;
        if (cell.Length > Longest || !(char.IsAsciiDigit(cell[0]) || cell[0] is '-' or '\u2212' or '+' or '.' or ',')) return CellForm.Words;
        Span<char> text = stackalloc char[cell.Length];
        cell.CopyTo(text);
        if (text[0] == '\u2212') text[0] = '-';
        var comma = text.IndexOf(',');
        if (comma >= 0)
        {
            if (text.Contains('.')) return CellForm.Words;
            text[comma] = '.';
        }

        if (!double.TryParse(text, Style, CultureInfo.InvariantCulture, out number) || !double.IsFinite(number))
        {
            number = double.NaN;
            return CellForm.Words;
        }

        return comma >= 0 ? CellForm.Comma : text.Contains('.') ? CellForm.Point : CellForm.Whole;
    }

    private static bool IsMissing(ReadOnlySpan<char> cell) => cell is "" or "." or ".." or "..." or ":" or "-" or "–"
        || (cell.Length <= 4 && (cell.Equals("NA", StringComparison.OrdinalIgnoreCase) || cell.Equals("N/A", StringComparison.OrdinalIgnoreCase)
            || cell.Equals("#N/A", StringComparison.OrdinalIgnoreCase) || cell.Equals("NaN", StringComparison.OrdinalIgnoreCase) || cell.Equals("null", StringComparison.OrdinalIgnoreCase)));
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Figures.Csv;

/// <summary>What keeps a cell from being read as a number.</summary>
internal enum NumberFault
{
    None,
    Formula,
    Percent,
    Grouping,
    OtherSign,
    NotANumber,
}

/// <summary>Reads cells that should be numbers, or marks where there is none.</summary>
internal static partial class NumberText
{
    /// <summary>A spreadsheet takes what begins so for a formula; an export of ours puts an apostrophe before it.</summary>
    private const string Formulas = "=+-@";

    private const int Longest = 40;

    private static readonly FrozenSet<string> Marks = FrozenSet.ToFrozenSet(["", ".", "..", "...", ":", "-", "–"], StringComparer.Ordinal);

    /// <summary>The cell without the apostrophe that keeps a spreadsheet from taking it for a formula.</summary>
    public static string Bare(string cell) => cell.Length > 1 && cell[0] == '\'' && Formulas.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    /// <summary>Whether a text is a formula, and not only a name that begins with a sign of one.</summary>
    public static bool IsFormula(string cell) => cell is ['=' or '@', ..];

    /// <summary>Whether the cell is a number, whichever its decimal sign, or a mark.</summary>
    public static bool LooksLikeOne(string cell) => Marks.Contains(Bare(cell)) || (cell.Length <= Longest && Plain().IsMatch(Bare(cell)));

    /// <summary>Whether the cell is empty or has a mark only.</summary>
    public static bool IsMark(string cell) => Marks.Contains(Bare(cell));

    /// <summary>The decimal sign of a number and how many figures stand before and after it; nothing where it has none.</summary>
    public static (char Sign, bool MayGroup)? Decimals(string cell)
    {
        if (cell.Length > Longest || Plain().Match(Bare(cell)) is not { Success: true } match || !match.Groups["sign"].Success) return null;
        var whole = match.Groups["whole"].ValueSpan;
        return (match.Groups["sign"].ValueSpan[0], match.Groups["part"].Length == 3 && whole.Length <= 3 && whole[0] != '0');
    }

    /// <summary>The number or mark in a cell, in a table with the decimal sign given.</summary>
    public static (FigureValue Value, NumberFault Fault) Read(string cell, char sign)
    {
        var text = Bare(cell);
        if (Marks.Contains(text)) return (FigureValue.Missing(text == "–" ? "-" : text), NumberFault.None);
        if (text.Length > Longest) return (default, text[0] is '=' or '+' or '@' or '-' ? NumberFault.Formula : NumberFault.NotANumber);
        var match = Plain().Match(text);
        if (!match.Success) return (default, Fault(text));
        if (match.Groups["sign"].Success && match.Groups["sign"].ValueSpan[0] != sign) return (default, NumberFault.OtherSign);
        var digits = string.Concat(text.Select(c => c is ',' ? '.' : c is '\u2212' ? '-' : c).Where(c => c is '.' or '-' || char.IsAsciiDigit(c)));
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (FigureValue.Of(number), NumberFault.None)
            : (default, NumberFault.NotANumber);
    }

    private static NumberFault Fault(string text)
    {
        if (text[0] is '=' or '+' or '@' or '-') return NumberFault.Formula;
        if (text[^1] == '%') return NumberFault.Percent;
        return Grouped().IsMatch(text) ? NumberFault.Grouping : NumberFault.NotANumber;
    }

    /// <summary>Thousands may be parted by spaces: the usual one, those that do not break, and thin ones.</summary>
    [GeneratedRegex("""^[-\u2212]?(?<whole>[0-9]{1,3}([ \u00A0\u2007\u2009\u202F][0-9]{3})+|[0-9]+)((?<sign>[.,])(?<part>[0-9]+))?$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();

    /// <summary>Thousands that are parted by points, commas or apostrophes.</summary>
    [GeneratedRegex("""^-?[0-9]{1,3}([.,'’][0-9]{3})+([.,][0-9]+)?$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grouped();
}

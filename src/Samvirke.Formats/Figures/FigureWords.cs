using System.Collections.Frozen;

namespace Samvirke.Formats.Figures;

/// <summary>What words in a table of figures say of its numbers.</summary>
public static class FigureWords
{
    private static readonly FrozenSet<string> Totals = FrozenSet.ToFrozenSet(
        [
            "i alt", "ialt", "alt", "alle", "total", "totalt", "sum", "all", "begge kjønn", "begge kjønna", "begge", "both sexes", "alle aldre", "alle aldrar", "all ages",
            "alle aldersgrupper", "alle klassetrinn", "i alt, alle aldre", "tilsammen", "til sammen", "samlet", "samla",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What is in a unit or a name of what cannot be added.</summary>
    private static readonly string[] Ratios =
        ["%", "prosent", "pst", "andel", "del ", "rate", "percent", "share", "snitt", "average", "mean", "median", "per ", "promille", "indeks", "index", "grad"];

    /// <summary>Whether a category is the sum of the others, by its name.</summary>
    public static bool IsTotal(string category) => Totals.Contains(category);

    /// <summary>Whether a unit or a measure is a share, a rate or an average, which cannot be added.</summary>
    public static bool IsRatio(string? text) => text is not null && Ratios.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}

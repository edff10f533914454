using System.Collections.Immutable;

namespace Samvirke.Formats.Figures.Tables;

/// <summary>A number, or the mark that stands where there is none.</summary>
/// <param name="Number">The number, or nothing.</param>
/// <param name="Mark">
/// The mark as Statistics Norway writes it: ":" is withheld, "." cannot occur, ".." and "..." are missing, "-" is nil; empty where the cell was.
/// A number may have one too, such as "*" for provisional.
/// </param>
public readonly record struct FigureValue(decimal? Number, string Mark)
{
    /// <summary>A number.</summary>
    public static FigureValue Of(decimal number) => new(number, "");

    /// <summary>No number, and why.</summary>
    public static FigureValue Missing(string mark) => new(null, mark);
}

/// <summary>One cell of a table.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Area">The number of the municipality (four digits), the county (two) or the country (<c>0</c>).</param>
/// <param name="Year">The year it holds for.</param>
/// <param name="Categories">The category in each further dimension of the table, in their order.</param>
/// <param name="Value">The number, or why there is none.</param>
/// <param name="Unit">What the number counts; nothing where the table does not say.</param>
public sealed record Figure(string Measure, string Area, int Year, ImmutableArray<string> Categories, FigureValue Value, string? Unit)
{
    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null && Measure == other.Measure && Area == other.Area && Year == other.Year
        && Value == other.Value && Unit == other.Unit && Categories.AsSpan().SequenceEqual(other.Categories.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Measure, Area, Year, Value);
}

/// <summary>Figures in the order in which they stood. No two of them are of the same cell.</summary>
/// <param name="Dimensions">The names of the dimensions besides measure, area and year.</param>
/// <param name="Figures">The cells.</param>
public sealed record FigureTable(ImmutableArray<string> Dimensions, ImmutableArray<Figure> Figures)
{
    /// <inheritdoc/>
    public bool Equals(FigureTable? other) => other is not null
        && Dimensions.AsSpan().SequenceEqual(other.Dimensions.AsSpan()) && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimensions.Length, Figures.Length);
}

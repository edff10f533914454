using System.Collections.Immutable;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures;

/// <summary>What became of a file of figures: all of it, or nothing and why.</summary>
public abstract record FigureReading
{
    private FigureReading()
    {
    }

    /// <summary>All of it was read.</summary>
    /// <param name="Table">The figures.</param>
    /// <param name="Remarks">How the file was understood, for the person to see before it is kept.</param>
    public sealed record Complete(FigureTable Table, ImmutableArray<LocalizedText> Remarks) : FigureReading;

    /// <summary>Nothing was read.</summary>
    /// <param name="Defects">What is wrong, in the order of the file.</param>
    /// <param name="More">Whether there is more wrong than was looked for.</param>
    public sealed record Refused(ImmutableArray<FigureDefect> Defects, bool More) : FigureReading;
}

/// <summary>Something wrong in a file of figures.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record FigureDefect(FigurePlace Place, LocalizedText Message);

/// <summary>Where in a file something stands.</summary>
public abstract record FigurePlace
{
    private FigurePlace()
    {
    }

    /// <summary>The file as a whole.</summary>
    public sealed record WholeFile : FigurePlace;

    /// <summary>A cell of a table.</summary>
    /// <param name="Row">The row as a spreadsheet counts it, from 1; the names of the columns have one too.</param>
    /// <param name="Column">The column, from 1.</param>
    /// <param name="Name">The column's name, empty where it has none.</param>
    public sealed record Cell(int Row, int Column, string Name) : FigurePlace;

    /// <summary>A place in a text.</summary>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Column">The byte within it, from 1.</param>
    public sealed record Spot(long Line, long Column) : FigurePlace;

    /// <summary>A member of a JSON document.</summary>
    /// <param name="Path">As in <c>value[71]</c>, counted from 0 as the document itself does.</param>
    /// <param name="Coordinates">The categories of the cell, where it is one.</param>
    public sealed record Member(string Path, string Coordinates = "") : FigurePlace;
}

/// <summary>What the person says of a file that it does not say itself.</summary>
public sealed record FigureOptions
{
    /// <summary>What is measured, where no column says so.</summary>
    public string? Measure { get; init; }

    /// <summary>The unit, where no column says so.</summary>
    public string? Unit { get; init; }

    /// <summary>The area, where all figures are of one.</summary>
    public string? Area { get; init; }

    /// <summary>The year, where all figures are of one.</summary>
    public int? Year { get; init; }

    /// <summary>Whether totals such as «I alt» must be the sum of the other categories.</summary>
    public bool TotalsAddUp { get; init; } = true;

    /// <summary>What columns are, by their names, where the person says otherwise than their names let one think.</summary>
    public ImmutableDictionary<string, ColumnRole> Roles { get; init; } = ImmutableDictionary<string, ColumnRole>.Empty;
}

/// <summary>What a column of a table of figures says.</summary>
public enum ColumnRole
{
    /// <summary>A further dimension: each text in it is a category.</summary>
    Dimension,
    /// <summary>The number or name of the area.</summary>
    Area,
    /// <summary>The year.</summary>
    Year,
    /// <summary>What is measured.</summary>
    Measure,
    /// <summary>What the number counts.</summary>
    Unit,
    /// <summary>Numbers; the name of the column says what is measured, unless a column does.</summary>
    Value,
    /// <summary>Nothing that is read.</summary>
    Ignored,
}

using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Papers;

/// <summary>Something that is read as a whole, on a page, printed or in a word processor: a report of an analysis, a plan, a letter.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">What it says, in a few sentences.</param>
/// <param name="Stamp">The register that it was made from; nothing where it was made from none.</param>
/// <param name="Sections">Its parts, in order.</param>
public sealed record Paper(LocalizedText Title, LocalizedText Lead, PaperStamp? Stamp, ImmutableArray<PaperSection> Sections)
{
    /// <summary>Whether its headings are listed before it begins.</summary>
    public bool HasContents { get; init; }
}

/// <summary>A part of a paper.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Level">1 for the parts of the paper, 2 for the parts of those, 3 below them.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record PaperSection(LocalizedText Heading, int Level, ImmutableArray<PaperBlock> Blocks)
{
    /// <summary>The lowest level of heading.</summary>
    public const int LowestLevel = 3;
}

/// <summary>A piece of a section: exactly one of the records below.</summary>
public abstract record PaperBlock
{
    private PaperBlock()
    {
    }

    /// <summary>Running text.</summary>
    public sealed record Paragraph(PaperText Text) : PaperBlock;

    /// <summary>Points in a list.</summary>
    public sealed record Points(ImmutableArray<PaperText> Items) : PaperBlock;

    /// <summary>A table, each row with a cell for every column.</summary>
    /// <param name="Caption">What the table shows.</param>
    /// <param name="Columns">The columns; the first says what the row is about.</param>
    /// <param name="Rows">The rows.</param>
    public sealed record Table(LocalizedText Caption, ImmutableArray<PaperColumn> Columns, ImmutableArray<PaperRow> Rows) : PaperBlock;

    /// <summary>A picture of estimates with their intervals beside a line for no effect. All that it shows stands in a table of the same section.</summary>
    /// <param name="Caption">What the picture shows.</param>
    /// <param name="Axis">What the numbers are, and which way is which.</param>
    /// <param name="Rows">The estimates, from the top; at least one.</param>
    public sealed record Intervals(LocalizedText Caption, LocalizedText Axis, ImmutableArray<PaperInterval> Rows) : PaperBlock;
}

/// <summary>An estimate in a picture.</summary>
/// <param name="Label">Of what.</param>
/// <param name="Low">Where its interval begins; a finite number, as are the others.</param>
/// <param name="Value">The estimate.</param>
/// <param name="High">Where the interval ends.</param>
public sealed record PaperInterval(LocalizedText Label, double Low, double Value, double High);

/// <summary>A column of a table.</summary>
/// <param name="Head">Its heading.</param>
/// <param name="IsNumber">Whether it has numbers, which stand under each other.</param>
public sealed record PaperColumn(LocalizedText Head, bool IsNumber = false);

/// <summary>A row of a table: for each column the texts that stand in it, under each other.</summary>
public sealed record PaperRow(ImmutableArray<ImmutableArray<PaperText>> Cells)
{
    /// <summary>What the row is known by where it is about something else than an entry; nothing otherwise.</summary>
    public string? Key { get; init; }

    /// <summary>The texts of the cell; none where the row is too short.</summary>
    public ImmutableArray<PaperText> At(int column) => column < Cells.Length ? Cells[column] : [];
}

/// <summary>A text of a paper.</summary>
/// <param name="Text">What it says.</param>
/// <param name="About">The entry that it names, whose page it leads to.</param>
/// <param name="Citations">Where it stands in the sources.</param>
public sealed record PaperText(LocalizedText Text, Entry? About, ImmutableArray<Citation> Citations)
{
    /// <summary>A text that leads nowhere.</summary>
    public static PaperText Of(LocalizedText text) => new(text, null, []);

    /// <summary>The name of an entry.</summary>
    public static PaperText Of(Entry entry) => new(entry.Name, entry, []);
}

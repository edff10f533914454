using System.Collections.Immutable;

namespace Samvirke.Analysis.Suppression;

/// <summary>What became of the cells that were to be a table.</summary>
public abstract record TableReading
{
    private TableReading()
    {
    }

    /// <summary>They are a table.</summary>
    public sealed record Read(CountTable Table) : TableReading;

    /// <summary>They are not, for these reasons; no more than <see cref="CountTable.MostFaults"/> are listed.</summary>
    public sealed record Refused(ImmutableArray<TableFault> Faults) : TableReading;
}

/// <summary>Why cells are not a table whose small numbers can be hidden.</summary>
public abstract record TableFault
{
    private TableFault()
    {
    }

    /// <summary>There is no dimension, or one without categories.</summary>
    public sealed record Empty : TableFault;

    /// <summary>The dimensions span more cells than can be handled.</summary>
    public sealed record TooLarge(long Most) : TableFault;

    /// <summary>A dimension has a category twice, or two dimensions have one name.</summary>
    public sealed record Doubled(string Dimension, string Name) : TableFault;

    /// <summary>A sum or a cell names a category that its dimension lacks.</summary>
    public sealed record UnknownCategory(string Dimension, string Category) : TableFault;

    /// <summary>A total has no parts, is a part of itself, or counts something twice.</summary>
    public sealed record ImpossibleSum(string Dimension, string Total) : TableFault;

    /// <summary>A total is divided in two ways that do not come to the same.</summary>
    public sealed record SumsDisagree(string Dimension, string Total) : TableFault;

    /// <summary>A cell does not have one category for each dimension.</summary>
    public sealed record WrongAddress(ImmutableArray<string> At) : TableFault;

    /// <summary>Two cells stand in the same place.</summary>
    public sealed record DoubledCell(ImmutableArray<string> At) : TableFault;

    /// <summary>A place has no cell. What is not known cannot be kept from being worked out.</summary>
    public sealed record MissingCell(ImmutableArray<string> At) : TableFault;

    /// <summary>A count is below zero or beyond <see cref="CountTable.LargestCount"/>.</summary>
    public sealed record ImpossibleCount(ImmutableArray<string> At, long Count) : TableFault;

    /// <summary>A total is not the sum of its parts.</summary>
    /// <param name="At">Where the total stands.</param>
    /// <param name="Dimension">The dimension along which it was added up.</param>
    /// <param name="Stated">What the cell says.</param>
    /// <param name="Added">What the parts come to.</param>
    public sealed record DoesNotAddUp(ImmutableArray<string> At, string Dimension, long Stated, long Added) : TableFault;

    /// <summary>Something that is a part of a whole is larger than it.</summary>
    public sealed record PartExceedsWhole(ImmutableArray<string> At, long Part, long Whole) : TableFault;

    /// <summary>A part and a whole are not divided in the same way.</summary>
    public sealed record NotAlike : TableFault;
}

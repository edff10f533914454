using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Tables;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReadData;

/// <summary>What became of a file of data: all rows of the columns that were asked for, or nothing and why.</summary>
public abstract record DataReading
{
    private DataReading()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Table">The columns asked for that the file has.</param>
    public sealed record Complete(DataTable Table) : DataReading;

    /// <summary>Nothing was read, and nothing is kept.</summary>
    /// <param name="Defects">What is wrong, in the order of the file.</param>
    /// <param name="HasMore">Whether there is more wrong than was looked for.</param>
    public sealed record Refused(ImmutableArray<DataDefect> Defects, bool HasMore) : DataReading;
}

/// <summary>Something wrong in a file of data. What stood in a cell that may be about a person is never repeated.</summary>
/// <param name="Row">The row as a spreadsheet counts it, from 1 with the header; nothing where it is about a column or the file.</param>
/// <param name="Column">The name of the column, where it is about one.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DataDefect(int? Row, string? Column, LocalizedText Message);

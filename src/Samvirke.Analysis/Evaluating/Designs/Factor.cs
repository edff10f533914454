using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Designs;

/// <summary>A column of the data as one or more columns of a design.</summary>
internal abstract record Factor(ImmutableArray<string> Names)
{
    /// <summary>Writes its values in a row.</summary>
    public abstract void Fill(int row, Span<double> values);

    /// <summary>The factor of a column: numbers as they are, words as a column for each level but the first.</summary>
    public static Factor Of(DataColumn column) => column is DataColumn.Numbers numbers
        ? new Measured(numbers)
        : OfLevels(LevelReading.Of(column));

    private static Levelled OfLevels(DataColumn.Categories levels) => new(levels, 0, [.. levels.Levels.Skip(1).Select(level => $"{levels.Name}={level}")]);

    private sealed record Measured(DataColumn.Numbers Column) : Factor([Column.Name])
    {
        public override void Fill(int row, Span<double> values) => values[0] = Column.Values[row];
    }

    /// <summary>A column for each level but the reference, 1 in the rows that have it.</summary>
    internal sealed record Levelled(DataColumn.Categories Column, int Reference, ImmutableArray<string> Names) : Factor(Names)
    {
        public override void Fill(int row, Span<double> values)
        {
            values.Clear();
            var code = Column.Codes[row];
            if (code != Reference) values[code < Reference ? code : code - 1] = 1;
        }
    }

    /// <summary>Every column of the one times every column of the other.</summary>
    internal sealed record Product(Factor First, Factor Second) : Factor([.. First.Names.SelectMany(first => Second.Names.Select(second => $"{first}:{second}"))])
    {
        public override void Fill(int row, Span<double> values)
        {
            var (width, other) = (First.Names.Length, Second.Names.Length);
            Span<double> first = width <= 64 ? stackalloc double[width] : new double[width];
            Span<double> second = other <= 64 ? stackalloc double[other] : new double[other];
            First.Fill(row, first);
            Second.Fill(row, second);
            for (var i = 0; i < width; i++)
            {
                for (var j = 0; j < other; j++) values[(i * other) + j] = first[i] * second[j];
            }
        }
    }
}

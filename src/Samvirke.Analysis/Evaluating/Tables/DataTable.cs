using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Tables;

/// <summary>A column of a data set, with a value or nothing in each row.</summary>
public abstract record DataColumn
{
    private DataColumn(string name) => Name = name;

    /// <summary>Its name in the header.</summary>
    public string Name { get; }

    /// <summary>How many rows it has.</summary>
    public abstract int Count { get; }

    /// <summary>Whether the row has no value.</summary>
    public abstract bool IsMissing(int row);

    /// <summary>Whether any row has none.</summary>
    public abstract bool HasMissing { get; }

    /// <summary>The column of some of the rows.</summary>
    internal abstract DataColumn Of(int[] rows);

    /// <summary>Numbers.</summary>
    public sealed record Numbers : DataColumn
    {
        /// <param name="name">Its name.</param>
        /// <param name="values">A number a row; not-a-number where it is missing.</param>
        public Numbers(string name, double[] values)
            : base(name) => Values = values;

        /// <summary>A number a row; not-a-number where it is missing.</summary>
        public double[] Values { get; }

        /// <inheritdoc/>
        public override int Count => Values.Length;

        /// <inheritdoc/>
        public override bool IsMissing(int row) => double.IsNaN(Values[row]);

        /// <inheritdoc/>
        public override bool HasMissing => Array.Exists(Values, double.IsNaN);

        internal override DataColumn Of(int[] rows) => new Numbers(Name, Array.ConvertAll(rows, row => Values[row]));
    }

    /// <summary>Words from a list.</summary>
    public sealed record Categories : DataColumn
    {
        /// <param name="name">Its name.</param>
        /// <param name="codes">The place of each row's level; -1 where it is missing.</param>
        /// <param name="levels">The levels, in their order.</param>
        public Categories(string name, int[] codes, ImmutableArray<string> levels)
            : base(name) => (Codes, Levels) = (codes, levels);

        /// <summary>The place of each row's level; -1 where it is missing.</summary>
        public int[] Codes { get; }

        /// <summary>The levels, in their order.</summary>
        public ImmutableArray<string> Levels { get; }

        /// <inheritdoc/>
        public override int Count => Codes.Length;

        /// <inheritdoc/>
        public override bool IsMissing(int row) => Codes[row] < 0;

        /// <inheritdoc/>
        public override bool HasMissing => Codes.AsSpan().Contains(-1);

        internal override DataColumn Of(int[] rows) => new Categories(Name, Array.ConvertAll(rows, row => Codes[row]), Levels);
    }
}

/// <summary>Columns of the same rows.</summary>
public sealed class DataTable
{
    private readonly Dictionary<string, DataColumn> columns;
    private readonly int[]? rowNumbers;

    /// <param name="columns">Columns of one length, no two of one name.</param>
    /// <param name="rowNumbers">The number of each row in the file; counted from 2, under a header, where nothing is given.</param>
    public DataTable(IEnumerable<DataColumn> columns, int[]? rowNumbers = null)
    {
        this.columns = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        this.rowNumbers = rowNumbers;
        Count = this.columns.Values.Select(column => column.Count).FirstOrDefault();
        if (this.columns.Values.Any(column => column.Count != Count)) throw new ArgumentException("Columns differ in length.", nameof(columns));
    }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>The names of the columns.</summary>
    public IEnumerable<string> Names => columns.Keys;

    /// <summary>The column of the name, or nothing.</summary>
    public DataColumn? Find(string name) => columns.GetValueOrDefault(name);

    /// <summary>The number of the row in the file.</summary>
    public int RowNumber(int row) => rowNumbers is null ? row + 2 : rowNumbers[row];

    /// <summary>The rows in which every one of the columns has a value, and those columns alone.</summary>
    internal DataTable Complete(IReadOnlyCollection<string> names)
    {
        var used = names.Select(name => columns[name]).ToArray();
        var lacking = Array.FindAll(used, column => column.HasMissing);
        if (lacking.Length == 0) return new(used, rowNumbers);
        var rows = Enumerable.Range(0, Count).Where(row => !Array.Exists(lacking, column => column.IsMissing(row))).ToArray();
        return new(used.Select(column => column.Of(rows)), Array.ConvertAll(rows, RowNumber));
    }
}

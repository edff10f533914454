using System.Collections.Immutable;

namespace Samvirke.Analysis.Suppression;

/// <summary>A total of the table and the cells that it is the sum of.</summary>
/// <param name="Total">The place of the total.</param>
/// <param name="Parts">The places of its parts.</param>
public sealed record CellSum(int Total, ImmutableArray<int> Parts);

/// <summary>
/// Counts of people or things by one or more dimensions: a cell for each combination of categories, and every total the sum of its parts. Immutable.
/// Made by <see cref="Read"/>, which refuses what does not hold together.
/// </summary>
public sealed class CountTable
{
    /// <summary>No cell may count more; no population is nearly as large.</summary>
    public const long LargestCount = 1_000_000_000_000;

    /// <summary>No table may have more cells.</summary>
    public const int MostCells = 4_000_000;

    /// <summary>No more faults are listed.</summary>
    public const int MostFaults = 100;

    private readonly long[] _counts;

    internal CountTable(ImmutableArray<Dimension> dimensions, Axis[] axes, int[] strides, long[] counts) =>
        (Dimensions, Axes, Strides, _counts) = (dimensions, axes, strides, counts);

    /// <summary>The dimensions, in the order of the addresses.</summary>
    public ImmutableArray<Dimension> Dimensions { get; }

    /// <summary>How many cells there are.</summary>
    public int Cells => _counts.Length;

    internal Axis[] Axes { get; }

    internal int[] Strides { get; }

    internal ReadOnlySpan<long> Counts => _counts;

    /// <summary>What stands at a place. It is the true count, hidden or not: for those who may see the table itself.</summary>
    public long this[int place] => _counts[place];

    /// <summary>Reads cells, in any order, as a table.</summary>
    public static TableReading Read(IEnumerable<Dimension> dimensions, IEnumerable<CountCell> cells) => new TableReader([.. dimensions]).Read(cells);

    /// <summary>The place of an address; nothing if there is no such address.</summary>
    public int? PlaceOf(params ReadOnlySpan<string> at)
    {
        if (at.Length != Axes.Length) return null;
        var place = 0;
        for (var i = 0; i < at.Length; i++)
        {
            if (Axes[i].Number(at[i]) is not { } number) return null;
            place += number * Strides[i];
        }

        return place;
    }

    /// <summary>The address of a place.</summary>
    public ImmutableArray<string> AddressOf(int place) => [.. Axes.Select((axis, i) => axis.Codes[CategoryOf(place, i)])];

    /// <summary>Every equation between cells that the declared sums give.</summary>
    public IEnumerable<CellSum> Sums()
    {
        for (var i = 0; i < Axes.Length; i++)
        {
            foreach (var (total, parts) in Axes[i].Sums)
            {
                foreach (var place in PlacesOf(i, total)) yield return new CellSum(place, [.. parts.Select(part => place + ((part - total) * Strides[i]))]);
            }
        }
    }

    internal int CategoryOf(int place, int axis) => place / Strides[axis] % Axes[axis].Count;

    /// <summary>All places that have the category in one dimension.</summary>
    internal IEnumerable<int> PlacesOf(int axis, int category)
    {
        var (stride, block) = (Strides[axis], Strides[axis] * Axes[axis].Count);
        for (var start = category * stride; start < Cells; start += block)
        {
            for (var place = start; place < start + stride; place++) yield return place;
        }
    }
}

using System.Collections.Immutable;

namespace Samvirke.Analysis.Suppression;

/// <summary>Makes a table of dimensions and cells, or says everything that is wrong with them.</summary>
internal sealed class TableReader(ImmutableArray<Dimension> dimensions)
{
    private readonly List<TableFault> _faults = [];

    public TableReading Read(IEnumerable<CountCell> cells)
    {
        if (Empty() is not { } table) return Refused();
        var given = new bool[table.Cells];
        var counts = new long[table.Cells];
        foreach (var cell in cells) Put(table, cell, given, counts);
        for (var place = 0; place < given.Length && _faults.Count < CountTable.MostFaults; place++)
        {
            if (!given[place]) _faults.Add(new TableFault.MissingCell(table.AddressOf(place)));
        }

        if (_faults.Count > 0) return Refused();
        var read = new CountTable(dimensions, table.Axes, table.Strides, counts);
        AddUp(read);
        return _faults.Count > 0 ? Refused() : new TableReading.Read(read);
    }

    /// <summary>The table with nothing in it yet.</summary>
    private CountTable? Empty()
    {
        if (dimensions.IsEmpty || dimensions.Any(each => each.Categories.IsEmpty))
        {
            _faults.Add(new TableFault.Empty());
            return null;
        }

        foreach (var name in dimensions.GroupBy(each => each.Name, StringComparer.Ordinal).Where(group => group.Skip(1).Any())) _faults.Add(new TableFault.Doubled(name.Key, name.Key));
        var axes = dimensions.Select(each => Axis.Of(each, _faults)).ToArray();
        if (_faults.Count > 0) return null;
        var strides = new int[axes.Length];
        long size = 1;
        for (var i = axes.Length - 1; i >= 0; i--)
        {
            strides[i] = (int)size;
            size *= axes[i]!.Count;
            if (size <= CountTable.MostCells) continue;
            _faults.Add(new TableFault.TooLarge(CountTable.MostCells));
            return null;
        }

        return new CountTable(dimensions, [.. axes.Select(axis => axis!)], strides, new long[size]);
    }

    private void Put(CountTable table, CountCell cell, bool[] given, long[] counts)
    {
        if (cell.At.Length != dimensions.Length)
        {
            _faults.Add(new TableFault.WrongAddress(cell.At));
            return;
        }

        for (var i = 0; i < dimensions.Length; i++)
        {
            if (table.Axes[i].Number(cell.At[i]) is null) _faults.Add(new TableFault.UnknownCategory(dimensions[i].Name, cell.At[i]));
        }

        if (table.PlaceOf(cell.At.AsSpan()) is not { } place) return;
        if (given[place]) _faults.Add(new TableFault.DoubledCell(cell.At));
        if (cell.Count is < 0 or > CountTable.LargestCount) _faults.Add(new TableFault.ImpossibleCount(cell.At, cell.Count));
        (given[place], counts[place]) = (true, cell.Count);
    }

    private void AddUp(CountTable table)
    {
        for (var i = 0; i < dimensions.Length; i++)
        {
            foreach (var (total, parts) in table.Axes[i].Sums)
            {
                foreach (var place in table.PlacesOf(i, total))
                {
                    if (_faults.Count >= CountTable.MostFaults) return;
                    long added = 0;
                    foreach (var part in parts) added += table[place + ((part - total) * table.Strides[i])];
                    if (added != table[place]) _faults.Add(new TableFault.DoesNotAddUp(table.AddressOf(place), dimensions[i].Name, table[place], added));
                }
            }
        }
    }

    private TableReading.Refused Refused() => new([.. _faults.Take(CountTable.MostFaults)]);
}

using System.Collections.Immutable;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>A table made of the counts of its leaves; the totals are added up here, without the code that is tested.</summary>
internal sealed record MadeTable(ImmutableArray<Dimension> Dimensions, ImmutableArray<long> Leaves)
{
    public CountTable Table => CountTable.Read(Dimensions, Cells()).ShouldBeOfType<TableReading.Read>().Table;

    /// <summary>All cells in the order of the addresses.</summary>
    public List<CountCell> Cells()
    {
        var leafAddresses = Product(Dimensions.Select(LeavesOf));
        var counts = leafAddresses.Zip(Leaves).ToDictionary(pair => string.Join('|', pair.First), pair => pair.Second);
        return [.. Product(Dimensions.Select(each => each.Categories)).Select(at => new CountCell(at, Product(at.Select((category, i) => Under(Dimensions[i], category))).Sum(leaf => counts[string.Join('|', leaf)])))];
    }

    /// <summary>Every equation that a reader of the declared sums can write down: the places of parts, and of their total.</summary>
    public List<(int Total, int[] Parts)> Equations(CountTable table)
    {
        var equations = new List<(int, int[])>();
        for (var i = 0; i < Dimensions.Length; i++)
        {
            foreach (var sum in Dimensions[i].Sums)
            {
                foreach (var at in Product(Dimensions.Select((each, j) => j == i ? [sum.Total] : each.Categories)))
                {
                    equations.Add((table.PlaceOf(at.AsSpan())!.Value, [.. sum.Parts.Select(part => table.PlaceOf(at.SetItem(i, part).AsSpan())!.Value)]));
                }
            }
        }

        return equations;
    }

    /// <summary>The places of the leaves that each place is the sum of; of a leaf its own.</summary>
    public int[][] LeavesUnder(CountTable table) =>
        [.. Enumerable.Range(0, table.Cells).Select(place => Product(table.AddressOf(place).Select((category, i) => Under(Dimensions[i], category))).Select(at => table.PlaceOf(at.AsSpan())!.Value).ToArray())];

    public static ImmutableArray<string> LeavesOf(Dimension dimension) => [.. dimension.Categories.Where(category => dimension.Sums.All(sum => sum.Total != category))];

    private static ImmutableArray<string> Under(Dimension dimension, string category) =>
        dimension.Sums.FirstOrDefault(sum => sum.Total == category) is { } found ? [.. found.Parts.SelectMany(part => Under(dimension, part))] : [category];

    private static List<ImmutableArray<string>> Product(IEnumerable<ImmutableArray<string>> lists)
    {
        List<ImmutableArray<string>> all = [[]];
        foreach (var list in lists) all = [.. all.SelectMany(_ => list, (before, next) => before.Add(next))];
        return all;
    }
}

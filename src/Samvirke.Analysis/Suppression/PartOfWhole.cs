using System.Collections.Immutable;

namespace Samvirke.Analysis.Suppression;

/// <summary>
/// Two tables of which one counts a part of what the other counts, such as pupils who have tried something and all who answered. They are joined to one table with what is left
/// beside them, because 99 of 100 tells of the last one as much as 1 of 100 of the first. Suppress that one, and take shares of it.
/// </summary>
public static class PartOfWhole
{
    /// <summary>The category that counts the part.</summary>
    public const string Part = "part";

    /// <summary>The category that counts the rest.</summary>
    public const string Rest = "rest";

    /// <summary>The category that counts all.</summary>
    public const string Whole = "whole";

    /// <summary>The two as one table, with a last dimension of part, rest and whole.</summary>
    /// <param name="part">What counts the part.</param>
    /// <param name="whole">What counts all, with the same dimensions and categories.</param>
    /// <param name="name">What the new dimension is called.</param>
    public static TableReading Join(CountTable part, CountTable whole, string name)
    {
        if (!AreAlike(part, whole)) return new TableReading.Refused([new TableFault.NotAlike()]);
        var cells = new List<CountCell>(part.Cells * 3);
        var faults = ImmutableArray.CreateBuilder<TableFault>();
        for (var place = 0; place < part.Cells && faults.Count < CountTable.MostFaults; place++)
        {
            var at = part.AddressOf(place);
            if (part[place] > whole[place]) faults.Add(new TableFault.PartExceedsWhole(at, part[place], whole[place]));
            cells.Add(new CountCell(at.Add(Part), part[place]));
            cells.Add(new CountCell(at.Add(Rest), whole[place] - part[place]));
            cells.Add(new CountCell(at.Add(Whole), whole[place]));
        }

        if (faults.Count > 0) return new TableReading.Refused(faults.ToImmutable());
        var split = new Dimension(name, [Part, Rest, Whole], [new CategorySum(Whole, [Part, Rest])]);
        return CountTable.Read([.. whole.Dimensions, split], cells);
    }

    /// <summary>That the same places mean the same, and come down to the same.</summary>
    private static bool AreAlike(CountTable one, CountTable other) =>
        one.Dimensions.Length == other.Dimensions.Length
        && one.Dimensions.Zip(other.Dimensions).All(pair => pair.First.Name == pair.Second.Name)
        && one.Axes.Zip(other.Axes).All(pair => pair.First.Codes.AsSpan().SequenceEqual(pair.Second.Codes) && SameLeaves(pair.First, pair.Second));

    private static bool SameLeaves(Axis one, Axis other) => one.LeavesUnder.Zip(other.LeavesUnder).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));
}

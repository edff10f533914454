using System.Collections.Immutable;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>The tables by which Statistics Norway explains GaussSuppression (data set example1 of its package SSBtools, MIT licence).</summary>
internal static class ReferenceTables
{
    private static readonly Dimension Age = new("age", ["young", "old", "all"], [new("all", ["young", "old"])]);

    private static readonly Dimension Place = new(
        "place",
        ["Spain", "Iceland", "Portugal", "EU", "nonEU", "all"],
        [new("EU", ["Spain", "Portugal"]), new("nonEU", ["Iceland"]), new("all", ["EU", "nonEU"])]);

    private static readonly Dimension PlainPlace = new("place", ["Spain", "Iceland", "Portugal", "all"], [new("all", ["Spain", "Iceland", "Portugal"])]);

    public static MadeTable Year2014 { get; } = new([Age, PlainPlace], [5, 2, 0, 6, 3, 4]);

    public static MadeTable Year2015 { get; } = new([Age, PlainPlace], [5, 0, 0, 6, 3, 4]);

    public static MadeTable Year2015InUnion { get; } = new([Age, Place], [5, 0, 0, 6, 3, 4]);

    public static MadeTable Year2016 { get; } = new([Age, PlainPlace], [7, 1, 1, 5, 4, 3]);

    /// <summary>The addresses of what is hidden, sorted.</summary>
    public static ImmutableArray<string> HiddenIn(MadeTable made, SuppressionRule rule)
    {
        var table = made.Table;
        var suppressed = SmallNumbers.Hide(table, rule);
        return [.. Enumerable.Range(0, table.Cells).Where(suppressed.IsHidden).Select(place => string.Join(' ', table.AddressOf(place))).Order(StringComparer.Ordinal)];
    }
}

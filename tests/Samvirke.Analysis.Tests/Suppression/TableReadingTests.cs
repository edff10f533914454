using System.Collections.Immutable;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>Whatever does not hold together is refused, with what is wrong and where.</summary>
public sealed class TableReadingTests
{
    private static readonly Dimension Sex = new("sex", ["m", "f", "all"], [new("all", ["m", "f"])]);

    [Fact]
    public void Read_NoDimensions_SaysItIsEmpty() => Faults([], []).ShouldBe([new TableFault.Empty()]);

    [Fact]
    public void Read_DimensionWithoutCategories_SaysItIsEmpty() => Faults([new("age", [], [])], []).ShouldBe([new TableFault.Empty()]);

    [Fact]
    public void Read_NoCells_NamesEachMissing() => Faults([Sex], []).OfType<TableFault.MissingCell>().Select(fault => fault.At.Single()).ShouldBe(["all", "f", "m"]);

    [Fact]
    public void Read_TotalThatDoesNotAddUp_SaysWhatItShouldBe()
    {
        var fault = Faults([Sex], [("m", 3), ("f", 4), ("all", 8)]).ShouldHaveSingleItem().ShouldBeOfType<TableFault.DoesNotAddUp>();
        (fault.At.Single(), fault.Dimension, fault.Stated, fault.Added).ShouldBe(("all", "sex", 8, 7));
    }

    [Fact]
    public void Read_DoubledUnknownAndImpossibleCells_NamesEach()
    {
        var faults = Faults([Sex], [("m", 3), ("m", 3), ("x", 1), ("f", -4), ("all", CountTable.LargestCount + 1)]);
        faults.ShouldContain(fault => fault is TableFault.DoubledCell);
        faults.ShouldContain(fault => fault is TableFault.UnknownCategory && ((TableFault.UnknownCategory)fault).Category == "x");
        faults.OfType<TableFault.ImpossibleCount>().Count().ShouldBe(2);
    }

    [Fact]
    public void Read_AddressThatIsTooLong_SaysSo() =>
        Refused([Sex], [new(["m", "x"], 1)]).ShouldContain(fault => fault is TableFault.WrongAddress);

    [Fact]
    public void Read_SumOfItself_IsImpossible() =>
        Faults([new("area", ["a", "b"], [new("a", ["b"]), new("b", ["a"])])], []).ShouldBe([new TableFault.ImpossibleSum("area", "a"), new TableFault.ImpossibleSum("area", "b")]);

    [Fact]
    public void Read_SumThatCountsSomethingTwice_IsImpossible() =>
        Faults([new("area", ["a", "b", "c"], [new("b", ["a"]), new("c", ["a", "b"])])], []).ShouldBe([new TableFault.ImpossibleSum("area", "c")]);

    [Fact]
    public void Read_SumWithoutParts_IsImpossible() => Faults([new("area", ["a"], [new("a", [])])], []).ShouldBe([new TableFault.ImpossibleSum("area", "a")]);

    [Fact]
    public void Read_TotalDividedInTwoWaysThatDiffer_SaysTheyDisagree() =>
        Faults([new("area", ["a", "b", "all"], [new("all", ["a"]), new("all", ["a", "b"])])], []).ShouldBe([new TableFault.SumsDisagree("area", "all")]);

    [Fact]
    public void Read_CategoryTwiceOrUnknown_NamesIt()
    {
        Faults([new("area", ["a", "a"], [])], []).ShouldBe([new TableFault.Doubled("area", "a")]);
        Faults([new("area", ["a"], [new("a", ["b"])])], []).ShouldBe([new TableFault.UnknownCategory("area", "b")]);
        Faults([Sex, Sex], []).ShouldContain(new TableFault.Doubled("sex", "sex"));
    }

    [Fact]
    public void Read_MoreCellsThanCanBeHandled_SaysSo()
    {
        ImmutableArray<string> codes = [.. Enumerable.Range(0, 3_000).Select(i => $"{i}")];
        Faults([new("a", codes, []), new("b", codes, [])], []).ShouldBe([new TableFault.TooLarge(CountTable.MostCells)]);
    }

    [Fact]
    public void Join_PartAndWhole_HidesWhatTheRestWouldTell()
    {
        var joined = PartOfWhole.Join(Table(("m", 99), ("f", 50)), Table(("m", 100), ("f", 100)), "tried").ShouldBeOfType<TableReading.Read>().Table;
        var suppressed = SmallNumbers.Hide(joined, SuppressionRule.Usual);
        suppressed.At("m", PartOfWhole.Part).ShouldBe(new ShownCell.Hidden());
        suppressed.ShareOf(joined.PlaceOf("m", PartOfWhole.Part)!.Value, joined.PlaceOf("m", PartOfWhole.Whole)!.Value).ShouldBeNull();
    }

    [Fact]
    public void ShareOf_TwoShownCells_IsTheirShare()
    {
        var joined = PartOfWhole.Join(Table(("m", 40), ("f", 50)), Table(("m", 100), ("f", 100)), "tried").ShouldBeOfType<TableReading.Read>().Table;
        SmallNumbers.Hide(joined, SuppressionRule.Usual).ShareOf(joined.PlaceOf("m", PartOfWhole.Part)!.Value, joined.PlaceOf("m", PartOfWhole.Whole)!.Value).ShouldBe(0.4);
    }

    [Fact]
    public void Join_PartLargerThanItsWhole_IsRefused() =>
        PartOfWhole.Join(Table(("m", 99), ("f", 50)), Table(("m", 98), ("f", 100)), "tried").ShouldBeOfType<TableReading.Refused>().Faults.ShouldContain(fault => fault is TableFault.PartExceedsWhole);

    [Fact]
    public void Join_TablesThatAreDividedDifferently_IsRefused()
    {
        var other = CountTable.Read([new Dimension("sex", ["m"], [])], [new(["m"], 5)]).ShouldBeOfType<TableReading.Read>().Table;
        PartOfWhole.Join(Table(("m", 1), ("f", 1)), other, "tried").ShouldBeOfType<TableReading.Refused>().Faults.ShouldBe([new TableFault.NotAlike()]);
    }

    private static CountTable Table((string, long) one, (string, long) other) =>
        CountTable.Read([Sex], [new([one.Item1], one.Item2), new([other.Item1], other.Item2), new(["all"], one.Item2 + other.Item2)]).ShouldBeOfType<TableReading.Read>().Table;

    private static ImmutableArray<TableFault> Faults(ImmutableArray<Dimension> dimensions, (string At, long Count)[] cells) =>
        Refused(dimensions, [.. cells.Select(cell => new CountCell([cell.At], cell.Count))]);

    private static ImmutableArray<TableFault> Refused(ImmutableArray<Dimension> dimensions, CountCell[] cells) =>
        CountTable.Read(dimensions, cells).ShouldBeOfType<TableReading.Refused>().Faults;
}

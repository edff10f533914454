using System.Collections.Immutable;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>What is hidden in tables that can be read at a glance.</summary>
public sealed class HideTests
{
    private static readonly string[] Bands = ["0-5", "6-12", "13-15", "16-19"];

    [Fact]
    public void Hide_ThreeZerosFoundByGaussSuppression_HidesTheSameCellsInSpain()
    {
        // By elimination alone Spain could be shown; then the two zeros of the young add up to nothing (the vignette's table 7).
        var hidden = ReferenceTables.HiddenIn(ReferenceTables.Year2015, new SuppressionRule(3, Width: 1));
        hidden.ShouldContain("young Spain");
        hidden.ShouldContain("old Spain");
    }

    [Fact]
    public void Hide_TwoOnesWhereZerosAreShown_HidesAThirdCellBesideThem() =>
        ReferenceTables.HiddenIn(ReferenceTables.Year2016, new SuppressionRule(3, Zeros.Shown, 1)).Count(at => at.StartsWith("young", StringComparison.Ordinal)).ShouldBeGreaterThan(2);

    /// <summary>Iceland is all there is outside the union, so that one number tells the other.</summary>
    [Fact]
    public void Hide_TotalWithOnePart_HidesBothOrNeither()
    {
        var hidden = ReferenceTables.HiddenIn(ReferenceTables.Year2015InUnion, new SuppressionRule(3, Width: 1));
        hidden.ShouldContain("old Iceland");
        foreach (var age in new[] { "young", "old", "all" }) hidden.Contains($"{age} nonEU").ShouldBe(hidden.Contains($"{age} Iceland"));
    }

    [Fact]
    public void Hide_OneSmallNumberAmongLargeOnes_HidesTheSmallestOtherToo() =>
        Hidden(Line(["all"], 40, 3, 12, 70)).ShouldBe(["13-15", "6-12"]);

    [Fact]
    public void Hide_SmallNumbersWithoutTotals_HidesNothingElse() => Hidden(Line([], 40, 3, 12, 70)).ShouldBe(["6-12"]);

    [Fact]
    public void Hide_NothingSmall_HidesNothing() => Hidden(Line(["all"], 40, 30, 12, 70)).ShouldBeEmpty();

    [Fact]
    public void Hide_AllZeros_HidesAllOfIt() => Hidden(Line(["all"], 0, 0, 0, 0)).ShouldBe(["0-5", "13-15", "16-19", "6-12", "all"]);

    [Fact]
    public void Hide_AllZerosThatAreShown_HidesNothing() => Hidden(Line(["all"], 0, 0, 0, 0), new SuppressionRule(5, Zeros.Shown, 3)).ShouldBeEmpty();

    [Fact]
    public void Hide_OneRowWithItsTotal_HidesTheTotalToo()
    {
        var dimension = new Dimension("age", ["0-5", "all"], [new("all", ["0-5"])]);
        Hidden(new MadeTable([dimension], [2])).ShouldBe(["0-5", "all"]);
    }

    [Fact]
    public void Hide_CellsAndCategoriesInAnotherOrder_HidesTheSame()
    {
        var made = ReferenceTables.Year2016;
        ImmutableArray<Dimension> turned = [.. made.Dimensions.Select(each => each with { Categories = [.. each.Categories.Reverse()] })];
        var table = CountTable.Read(turned, made.Cells().OrderBy(cell => cell.Count).ThenByDescending(cell => string.Join(' ', cell.At), StringComparer.Ordinal)).ShouldBeOfType<TableReading.Read>().Table;
        var suppressed = SmallNumbers.Hide(table, SuppressionRule.Usual);
        Enumerable.Range(0, table.Cells).Where(suppressed.IsHidden).Select(place => string.Join(' ', table.AddressOf(place))).Order(StringComparer.Ordinal)
            .ShouldBe(ReferenceTables.HiddenIn(made, SuppressionRule.Usual));
    }

    [Theory]
    [InlineData(2, Zeros.Hidden, 1)]
    [InlineData(5, Zeros.Hidden, 5)]
    [InlineData(5, Zeros.Shown, 4)]
    [InlineData(5, Zeros.Hidden, 0)]
    public void Rule_ThatPromisesMoreThanItCanKeep_IsABug(int threshold, Zeros zeros, int width) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SuppressionRule(threshold, zeros, width));

    private static MadeTable Line(ImmutableArray<string> totals, params long[] counts) =>
        new([new Dimension("age", [.. Bands, .. totals], [.. totals.Select(total => new CategorySum(total, [.. Bands]))])], [.. counts]);

    private static ImmutableArray<string> Hidden(MadeTable made, SuppressionRule? rule = null) => ReferenceTables.HiddenIn(made, rule ?? SuppressionRule.Usual);
}

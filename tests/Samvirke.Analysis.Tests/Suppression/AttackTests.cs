using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>Nobody gets a hidden number back, and an attack that would is seen to work where only the small numbers are hidden.</summary>
public sealed class AttackTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Elimination_OfAnyTable_RecoversNothing() => Prop.ForAll(AnyTable.Larger, AnyTable.Rules.ToArbitrary(), (made, rule) =>
    {
        var table = made.Table;
        LinearAttack.Recovers(made, table, SmallNumbers.Hide(table, rule).IsHidden).ShouldBeEmpty();
    }).Check(Same(300));

    /// <summary>The attack is complete, so that no cell is left undecided.</summary>
    [Theory]
    [InlineData(12, 6, 10_000)]
    [InlineData(48, 25, 1_000)]
    public void Counting_OfAnyTable_LeavesEveryHiddenCellAsOpenAsTheRuleSays(int mostLeaves, int mostCount, int tables)
    {
        var (small, others) = (0, 0);
        Prop.ForAll(AnyTable.Of(mostLeaves, mostCount), AnyTable.Rules.ToArbitrary(), (made, rule) =>
        {
            var table = made.Table;
            var suppressed = SmallNumbers.Hide(table, rule);
            new CountingAttack(made, table, rule, suppressed.IsHidden).TooNarrow().ShouldBeEmpty();
            (small, others) = (small + suppressed.Small, others + suppressed.Others);
        }).Check(Same(tables));
        output.WriteLine($"{small} small cells, {others} others");
        Math.Min(small, others).ShouldBeGreaterThan(1_000);
    }

    /// <summary>Without what is hidden for their sake, small numbers come out of a large part of the same tables.</summary>
    [Fact]
    public void Counting_OfTablesWhereOnlySmallNumbersAreHidden_RecoversSomeInMany()
    {
        var (broken, exact) = (0, 0);
        Prop.ForAll(AnyTable.Small, AnyTable.Rules.ToArbitrary(), (made, rule) =>
        {
            var table = made.Table;
            var narrow = new CountingAttack(made, table, rule, place => rule.IsSmall(table[place])).TooNarrow();
            broken += narrow.Count > 0 ? 1 : 0;
            exact += narrow.ContainsValue(0) ? 1 : 0;
        }).Check(Same(200));
        output.WriteLine($"of 200 tables {broken} too narrow, {exact} exact");
        exact.ShouldBeGreaterThan(20);
        broken.ShouldBeGreaterThan(exact);
    }

    /// <summary>What is hidden for width one only is seen to be too narrow for three.</summary>
    [Fact]
    public void Counting_OfTablesHiddenForLessWidth_FindsThemTooNarrow()
    {
        var narrow = 0;
        Prop.ForAll(AnyTable.Small, made =>
        {
            var table = made.Table;
            var suppressed = SmallNumbers.Hide(table, new SuppressionRule(Width: 1));
            new CountingAttack(made, table, new SuppressionRule(Width: 1), suppressed.IsHidden).TooNarrow().ShouldBeEmpty();
            narrow += new CountingAttack(made, table, SuppressionRule.Usual, suppressed.IsHidden).TooNarrow().Count > 0 ? 1 : 0;
        }).Check(Same(1_000));
        output.WriteLine($"{narrow} of 1,000 tables too narrow");
        narrow.ShouldBeGreaterThan(20);
    }

    /// <summary>The attack itself against every table that can be written down, whatever is hidden.</summary>
    [Fact]
    public void Counting_OfAnyTinyTable_FindsWhatWritingDownAllTablesFinds() => Prop.ForAll(AnyTable.Tiny, AnyTable.Rules.ToArbitrary(), Arb.From(Gen.Choose(0, int.MaxValue)), (made, rule, seed) =>
    {
        var (table, random) = (made.Table, new Random(seed));
        var hidden = Enumerable.Range(0, table.Cells).Where(place => random.Next(3) > 0 && (table[place] > 0 || rule.Zeros == Zeros.Hidden)).ToHashSet();
        new CountingAttack(made, table, rule, hidden.Contains).TooNarrow().ShouldBe(EveryTable.TooNarrow(made, table, rule, hidden), ignoreOrder: true);
    }).Check(Same(200));

    /// <summary>Everything small is hidden, and what is shown otherwise is true.</summary>
    [Fact]
    public void Hide_AnyTable_HidesWhatIsSmallAndShowsTheRestAsItIs() => Prop.ForAll(AnyTable.Larger, AnyTable.Rules.ToArbitrary(), (made, rule) =>
    {
        var table = made.Table;
        var suppressed = SmallNumbers.Hide(table, rule);
        for (var place = 0; place < table.Cells; place++)
        {
            if (rule.IsSmall(table[place])) suppressed.IsHidden(place).ShouldBeTrue();
            if (table[place] == 0 && rule.Zeros == Zeros.Shown) suppressed.IsHidden(place).ShouldBeFalse();
            suppressed[place].ShouldBe(suppressed.IsHidden(place) ? new ShownCell.Hidden() : new ShownCell.Shown(table[place]));
        }
    }).Check(Same(100));

    [Fact]
    public void Elimination_WhenOnlySmallNumbersAreHidden_RecoversThem()
    {
        var made = ReferenceTables.Year2015;
        var table = made.Table;
        var small = new SuppressionRule(Threshold: 4, Width: 1);
        LinearAttack.Recovers(made, table, place => small.IsSmall(table[place])).ShouldNotBeEmpty();
    }

    /// <summary>Two zeros whose sum is shown cannot be worked out by elimination, but they can by counting.</summary>
    [Fact]
    public void Counting_OfTwoZerosWithTheirSumShown_RecoversThem()
    {
        var made = ReferenceTables.Year2015;
        var table = made.Table;
        int[] hidden = [table.PlaceOf("young", "Iceland")!.Value, table.PlaceOf("young", "Portugal")!.Value, table.PlaceOf("old", "Iceland")!.Value, table.PlaceOf("old", "Portugal")!.Value];
        LinearAttack.Recovers(made, table, hidden.Contains).ShouldBeEmpty();
        new CountingAttack(made, table, new SuppressionRule(3, Width: 1), hidden.Contains).TooNarrow().Keys.Order().ShouldBe(hidden.Order());
    }

    /// <summary>So many tables, the same in every run.</summary>
    private static Config Same(int tables) => Config.QuickThrowOnFailure.WithMaxTest(tables).WithReplay(new Replay(new Rnd(20_261_123), null));
}

using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>Nobody gets a hidden number back, and an attack that would is seen to work where only the small numbers are hidden.</summary>
public sealed class AttackTests
{
    [Fact]
    public void Elimination_OfAnyTable_RecoversNothing() => Prop.ForAll(AnyTable.Larger, AnyTable.Rules.ToArbitrary(), (made, rule) =>
    {
        var table = made.Table;
        LinearAttack.Recovers(made, table, SmallNumbers.Hide(table, rule).IsHidden).ShouldBeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Counting_OfAnySmallTable_LeavesEveryHiddenCellAsOpenAsTheRuleSays()
    {
        var (decided, undecided) = (0, 0);
        Prop.ForAll(AnyTable.Small, AnyTable.Rules.ToArbitrary(), (made, rule) =>
        {
            var table = made.Table;
            var suppressed = SmallNumbers.Hide(table, rule);
            var (narrow, open) = new CountingAttack(made, table, rule, suppressed.IsHidden).Run();
            narrow.ShouldBeEmpty();
            undecided += open.Count;
            decided += suppressed.Small + suppressed.Others - open.Count;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
        undecided.ShouldBeLessThan(decided / 10, $"{decided} decided");
    }

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
    }).QuickCheckThrowOnFailure();

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
        new CountingAttack(made, table, new SuppressionRule(3, Width: 1), hidden.Contains).Run().TooNarrow.Keys.Order().ShouldBe(hidden.Order());
    }
}

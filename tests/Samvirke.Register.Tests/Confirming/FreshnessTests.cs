using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;
using Samvirke.Register.Confirming;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Tests.Confirming;

public sealed class FreshnessTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly Arbitrary<DateOnly> Days = Arb.From(Gen.OneOf(
        Gen.Choose(Day.DayNumber - 3000, Day.DayNumber + 3000), Gen.Elements(0, 364, 366, DateOnly.MaxValue.DayNumber - 1, DateOnly.MaxValue.DayNumber)).Select(DateOnly.FromDayNumber));

    [Fact]
    public void Due_OfAKind_IsAYearOnAndFiveYearsForDocuments()
    {
        Freshness.Of(Made(Kind.Measure, Day), null).ShouldBe(new Freshness(Day, new DateOnly(2027, 11, 22)));
        Freshness.Of(Made(Kind.Source, Day), null).Due.ShouldBe(new DateOnly(2031, 11, 22));
        Freshness.Of(Made(Kind.AllocationLetter, Day), null).Due.ShouldBe(new DateOnly(2031, 11, 22));
        Kind.All.Where(kind => kind.MonthsFresh != 12).ShouldBe([Kind.AllocationLetter, Kind.Source]);
    }

    [Fact]
    public void IsOverdue_OnTheLastFreshDay_NotYet()
    {
        var freshness = Freshness.Of(Made(Kind.Measure, Day), null);
        freshness.IsOverdue(new DateOnly(2027, 11, 22)).ShouldBeFalse();
        freshness.IsOverdue(new DateOnly(2027, 11, 23)).ShouldBeTrue();
        freshness.IsDueBy(new DateOnly(2027, 11, 21)).ShouldBeFalse();
        freshness.IsDueBy(new DateOnly(2027, 11, 22)).ShouldBeTrue();
    }

    [Fact]
    public void Of_NeverConfirmed_CountsFromTheLastRevisionOrIsOverdue()
    {
        Freshness.Of(Made(Kind.Measure, null), Day).ShouldBe(Freshness.Of(Made(Kind.Measure, Day), null));
        Freshness.Of(Made(Kind.Measure, Day.AddDays(-1)), Day).Last.ShouldBe(Day.AddDays(-1), "a revision that nobody confirmed does not make the rest fresh");
        Freshness.Of(Made(Kind.Measure, null), null).IsOverdue(DateOnly.MinValue).ShouldBeTrue();
    }

    [Fact]
    public void Confirm_OnADay_ChangesNothingElseAndIsFreshThen() => Prop.ForAll(Generated.SmallRegisters, Days, (register, day) =>
    {
        foreach (var entry in register.Entries)
        {
            var confirmed = Freshness.Confirm(entry, day);
            (confirmed with { Confirmed = entry.Confirmed }).ShouldBe(entry);
            var freshness = Freshness.Of(confirmed, null);
            freshness.Last.ShouldBe(day);
            freshness.IsOverdue(day).ShouldBeFalse();
            freshness.IsOverdue(freshness.Due!.Value).ShouldBeFalse();
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void IsOverdue_OnceItIs_StaysSoAndWasDueBefore() => Prop.ForAll(Days, Days, Days, (confirmed, one, other) =>
    {
        var freshness = Freshness.Of(Made(Kind.Measure, confirmed), null);
        var (first, then) = one < other ? (one, other) : (other, one);
        if (freshness.IsOverdue(first)) freshness.IsOverdue(then).ShouldBeTrue();
        if (freshness.IsOverdue(then)) freshness.IsDueBy(then).ShouldBeTrue();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Count_OfARegister_IsThatOfEachEntryAlone() => Prop.ForAll(Generated.Registers, Days, (register, today) =>
    {
        var count = FreshnessCount.Of(register.Snapshot, today);
        foreach (var kind in Kind.All.Cast<Kind?>().Append(null))
        {
            var entries = register.Entries.Where(entry => kind is null || entry.Kind == kind).ToList();
            count.Of(kind).ShouldBe(Counted(register.Snapshot, entries, today));
            count.BySteward(kind).OrderBy(each => each.Steward).ShouldBe(
                entries.GroupBy(entry => entry.Steward).OrderBy(group => group.Key).Select(group => new StewardShare(group.Key, Counted(register.Snapshot, group, today))));
        }

        foreach (var (steward, share) in count.BySteward(null)) register.Snapshot.DueBy(steward!.Value, today.DayNumber == 0 ? today : today.AddDays(-1)).Count().ShouldBe(today.DayNumber == 0 ? 0 : share.Overdue);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_AnyLog_IsTheCountOfTheWholeRegister() => Prop.ForAll(Generated.Logs, Days, (log, today) =>
    {
        var (register, count) = (RegisterSnapshot.Empty, FreshnessCount.Of(RegisterSnapshot.Empty, today));
        foreach (var change in log)
        {
            (register, count) = (register.After(change), count.After(register.After(change)));
            var whole = FreshnessCount.Of(register, today);
            count.Whole.ShouldBe(whole.Whole);
            count.BySteward(null).ShouldBe(whole.BySteward(null), ignoreOrder: true);
            count.Whole.ShouldBe(Counted(register, register.Entries, today));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Percent_RoundedDown_IsAHundredOnlyForAll()
    {
        new FreshShare(1000, 999, 999).Percent.ShouldBe(99);
        new FreshShare(1000, 1000, 5).Percent.ShouldBe(100);
        new FreshShare(1000, 1000, 5).LastYearPercent.ShouldBe(0);
        default(FreshShare).Percent.ShouldBe(100);
    }

    [Fact]
    public void FutureConfirmations_InText_AreNamedOnTheirLine()
    {
        var register = new RegisterTextBuilder();
        YamlRegisterFile.Read("a.yaml", """
            - id: kilden
              kind: source
              name: {nb: Kilden}
              steward: kilden
              confirmed: 2026-11-23
              details: {documentType: report}
            """, register);
        var text = register.Build();
        FutureConfirmations.In(text, Day).ShouldHaveSingleItem().ToString().ShouldBe("a.yaml:5: «confirmed» er en dag som ikke har vært ennå, 2026-11-23");
        FutureConfirmations.In(text, Day.AddDays(1)).ShouldBeEmpty();
    }

    private static FreshShare Counted(RegisterSnapshot register, IEnumerable<Entry> entries, DateOnly today)
    {
        var freshness = entries.Select(register.FreshnessOf).ToList();
        return new FreshShare(freshness.Count, freshness.Count(each => !each.IsOverdue(today)), freshness.Count(each => each.Last?.DayNumber >= today.AddYears(today.Year > 1 ? -1 : 0).DayNumber));
    }

    private static Entry Made(Kind kind, DateOnly? confirmed) => new() { Id = new EntryId("a"), Kind = kind, Name = new LocalizedText("A"), Confirmed = confirmed };
}

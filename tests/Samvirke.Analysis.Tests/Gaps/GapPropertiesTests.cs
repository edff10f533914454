using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Shouldly;

namespace Samvirke.Analysis.Tests.Gaps;

public sealed class GapPropertiesTests
{
    /// <summary>Every register gives hundreds of cells and sentences, so that few registers are many checks.</summary>
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Fact]
    public void Of_EmptyRegister_IsEmpty()
    {
        var gaps = GapReading.Of(RegisterSnapshot.Empty);
        gaps.Chains.Gaps.ShouldBeEmpty();
        gaps.Transitions.Views.ShouldBeEmpty();
        gaps.Grid.Cells.ShouldAllBe(cell => cell.IsEmpty);
    }

    [Fact]
    public void Of_AnyOrderOfEntries_IsTheSame() => Prop.ForAll(Registers.Any, register =>
        Told(GapReading.Of(register)) == Told(GapReading.Of(RegisterSnapshot.Of(register.Entries.Reverse(), register.Moment)))).Check(Few);

    [Fact]
    public void Of_AnyAreaOfAnyRegister_IsRead() => Prop.ForAll(Registers.Any, register =>
    {
        foreach (var area in register.OfKind(Kind.Area).Ordinals().Select(ordinal => register.Entries[ordinal])) _ = Told(GapReading.Of(register, area));
    }).Check(Few);

    [Fact]
    public void Reasons_OfAnyGap_NameEntriesOfTheRegisterAndSaySomething() => Prop.ForAll(Registers.Any, register =>
    {
        foreach (var reason in Reasons(GapReading.Of(register)))
        {
            reason.Text.ToString().ShouldNotBeNullOrWhiteSpace();
            reason.Entries.Where(id => register.Find(id) is null).ShouldBeEmpty();
        }
    }).Check(Few);

    [Fact]
    public void Gaps_OfADuty_AreTheLinksThatItDoesNotHaveOrThatSourcesName() => Prop.ForAll(Registers.Any, register =>
    {
        var chains = DutyChains.Of(register, GapScope.Of(register));
        foreach (var chain in chains.Chains)
        {
            var missing = chains.Gaps.Where(gap => gap.Anchor.Id == chain.Duty.Id).ToList();
            missing.Select(gap => gap.Link).ShouldBeUnique();
            ChainLinks.All.Where(link => !chain.Has(link)).Except(missing.Select(gap => gap.Link)).ShouldBeEmpty();
            missing.Where(gap => gap.IsRecorded != chain.Has(gap.Link) || (gap.IsRecorded && gap.Standing != GapStanding.Said)).ShouldBeEmpty();
        }
    }).Check(Few);

    [Fact]
    public void Gaps_AfterALinkIsAdded_AreNotMoreOfThatLink() => Prop.ForAll(Registers.Any, register =>
    {
        if (register.OfKind(Kind.Duty).Ordinals().Select(ordinal => (int?)ordinal).FirstOrDefault() is not { } first) return;
        var duty = register.Entries[first];
        foreach (var effort in register.Entries.Where(entry => entry.Kind.IsEffort).Take(3))
        {
            var fulfilling = effort with { Relations = effort.Relations.Add(Made.Relation("fulfils", duty.Id.Value, duty.Citations[0].Source.Value)) };
            var after = RegisterSnapshot.Of(register.Entries.Select(entry => entry.Id == effort.Id ? fulfilling : entry), register.Moment);
            var link = ChainPieceOf(after, duty, effort);
            if (link is { } at) Missing(after, duty).Count(each => each == at).ShouldBeLessThanOrEqualTo(Missing(register, duty).Count(each => each == at));
        }
    }).Check(Few);

    private static ChainLink? ChainPieceOf(RegisterSnapshot register, Entry duty, Entry effort) => DutyChains.Of(register, GapScope.Of(register)).Chains
        .Single(chain => chain.Duty.Id == duty.Id).Pieces.FirstOrDefault(piece => piece.Entry.Id == effort.Id)?.Link;

    private static IEnumerable<ChainLink> Missing(RegisterSnapshot register, Entry duty) =>
        DutyChains.Of(register, GapScope.Of(register)).Gaps.Where(gap => gap.Anchor.Id == duty.Id && !gap.IsRecorded).Select(gap => gap.Link);

    private static string Told(GapReading gaps) => string.Join('\n', Reasons(gaps).Select(reason => $"{reason.Text} {string.Join(' ', reason.Entries)} {string.Join(' ', reason.Citations)}"));

    private static IEnumerable<Reason> Reasons(GapReading gaps) =>
        gaps.Chains.Gaps.SelectMany(gap => gap.Reasons)
            .Concat(gaps.Grid.Cells.SelectMany(cell => cell.Reasons))
            .Concat(gaps.Transitions.Views.SelectMany(view => view.Reasons.Concat(view.Gaps.SelectMany(gap => gap.Reasons))));
}

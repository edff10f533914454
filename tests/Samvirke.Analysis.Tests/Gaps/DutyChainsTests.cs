using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Shouldly;
using static Samvirke.Analysis.Tests.Gaps.Made;

namespace Samvirke.Analysis.Tests.Gaps;

public sealed class DutyChainsTests
{
    private static readonly Entry Municipalities = Entry("kommunene", Kind.Actor, "level:municipal");
    private static readonly Entry[] Law =
    [
        Municipalities,
        Entry("departementet", Kind.Actor),
        Entry("loven", Kind.Law, "", "administered-by:departementet"),
        Entry("loven-1", Kind.Provision, "", "section-of:loven", "imposes:krav"),
        Entry("krav", Kind.PlanRequirement, "level:municipal", "legal-basis:loven-1"),
    ];

    [Fact]
    public void Of_DutyWithEverything_HasNoGap()
    {
        var register = Snapshot(
        [
            .. Law,
            Entry("plikt", Kind.Duty, "", "legal-basis:loven-1", "binds:kommunene", "coordinated-by:koordinator"),
            Entry("koordinator", Kind.Function),
            Entry("tiltak", Kind.Measure, "", "fulfils:plikt", "funded-by:tilskudd"),
            Entry("tilskudd", Kind.GrantScheme),
            Entry("tjeneste", Kind.Service, "", "legal-basis:loven-1"),
            Entry("studie", Kind.Source, "", "concerns:tiltak").With("documentType", "article"),
        ]);
        var chains = DutyChains.Of(register, GapScope.Of(register));
        chains.Gaps.ShouldBeEmpty();
        chains.Chains.Single().Pieces.Select(piece => (piece.Entry.Id.Value, piece.Link)).ShouldBe(
        [
            ("koordinator", ChainLink.Coordination), ("krav", ChainLink.Plan), ("tiltak", ChainLink.Measure), ("tjeneste", ChainLink.Service), ("tilskudd", ChainLink.Funding), ("studie", ChainLink.Evidence),
        ]);
    }

    [Fact]
    public void Of_DutyAlone_MissesSomebodyAndAnythingThatCarriesItOut()
    {
        var register = Snapshot(Entry("plikt", Kind.Duty));
        Standings(register).ShouldBe(
        [
            (ChainLink.Responsibility, GapStanding.Expected), (ChainLink.Measure, GapStanding.Expected),
            (ChainLink.Coordination, GapStanding.NotRecorded), (ChainLink.Plan, GapStanding.NotRecorded), (ChainLink.Service, GapStanding.NotRecorded),
            (ChainLink.Funding, GapStanding.NotRecorded), (ChainLink.Evidence, GapStanding.NotRecorded),
        ]);
    }

    [Fact]
    public void Of_ChallengeThatNamesALink_ComesFirstWithItsSource()
    {
        var register = Snapshot(
        [
            .. Law,
            Entry("plikt", Kind.Duty, "", "legal-basis:loven-1", "binds:kommunene"),
            Entry("utfordring", Kind.Challenge, "gap:funding", "concerns:plikt"),
            Entry("forslag", Kind.Proposal, "", "answers:utfordring"),
        ]);
        var gap = DutyChains.Of(register, GapScope.Of(register)).Gaps[0];
        (gap.Anchor.Id.Value, gap.Link, gap.Standing, gap.IsRecorded).ShouldBe(("plikt", ChainLink.Funding, GapStanding.Said, false));
        gap.Said.Ids().ShouldBe(["utfordring"]);
        gap.Proposed.Ids().ShouldBe(["forslag"]);
        gap.Fillers.Ids().ShouldBe(["departementet"]);
        gap.Reasons.ShouldContain(reason => reason.Entries.Contains(new EntryId("utfordring")) && reason.Citations.Length == 2);
        gap.Reasons[0].Text.ToString().ShouldBe("«plikt» følger av loven-1 og binder kommunene.");
    }

    [Fact]
    public void Of_LinkThatIsThereAndSaidToFail_IsToldAsRecorded()
    {
        var register = Snapshot([.. Law, Entry("plikt", Kind.Duty, "", "binds:kommunene", "coordinated-by:koordinator"), Entry("koordinator", Kind.Function), Entry("utfordring", Kind.Challenge, "gap:coordination", "concerns:koordinator")]);
        var gap = DutyChains.Of(register, GapScope.Of(register)).Gaps.First(each => each.Link == ChainLink.Coordination);
        (gap.Standing, gap.IsRecorded).ShouldBe((GapStanding.Said, true));
        gap.There.Ids().ShouldBe(["koordinator"]);
    }

    [Fact]
    public void Of_ChallengeOfNoDuty_IsItsOwnRow()
    {
        var register = Snapshot(Entry("elevene", Kind.Actor), Entry("russetid", Kind.Challenge, "gap:coordination", "concerns:elevene"));
        var gap = DutyChains.Of(register, GapScope.Of(register)).Gaps.Single();
        (gap.Anchor.Id.Value, gap.Link, gap.Standing, gap.IsRecorded).ShouldBe(("russetid", ChainLink.Coordination, GapStanding.Said, false));
        gap.Addressees.Ids().ShouldBe(["elevene"]);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("status:proposed", true)]
    [InlineData("status:ended", true)]
    [InlineData("status:established", false)]
    public void Of_ThingThatIsNotEstablished_FillsNothing(string facets, bool isMissing)
    {
        var register = Snapshot([.. Law, Entry("plikt", Kind.Duty, "", "binds:kommunene"), Entry("tjeneste", Kind.Service, facets, "fulfils:plikt")]);
        DutyChains.Of(register, GapScope.Of(register)).Gaps.Any(gap => gap.Link == ChainLink.Service).ShouldBe(isMissing);
    }

    [Fact]
    public void Of_CircleOfParts_Ends()
    {
        var register = Snapshot(
            Entry("plikt", Kind.Duty),
            Entry("a", Kind.Measure, "", "fulfils:plikt", "part-of:c"),
            Entry("b", Kind.Service, "", "part-of:a"),
            Entry("c", Kind.Plan, "", "part-of:b", "funded-by:d"),
            Entry("d", Kind.GrantScheme, "", "part-of:a"));
        DutyChains.Of(register, GapScope.Of(register)).Chains.Single().Pieces.Select(piece => piece.Entry).Ids().ShouldBe(["c", "a", "b", "d"]);
    }

    [Fact]
    public void Of_Municipality_AsksWhetherItHasItsOwn()
    {
        var register = Snapshot(
        [
            .. Law,
            Area("norge", "country", "NO"), Area("kongsvinger", "municipality", "3401", "part-of:norge"), Area("hamar", "municipality", "3403", "part-of:norge"),
            Entry("plikt", Kind.Duty, "", "binds:kommunene"),
            Entry("slt", Kind.Function, "level:municipal", "fulfils:plikt"),
            Entry("hamars-tjeneste", Kind.Service, "", "fulfils:plikt", "covers:hamar"),
            Entry("nettsted", Kind.Channel, "", "fulfils:plikt", "covers:norge"),
            Entry("fylkesplikt", Kind.Duty, "", "binds:departementet"),
        ]);
        var chains = DutyChains.Of(register, GapScope.Of(register, register.Find("kongsvinger")));
        chains.Chains.Select(chain => chain.Duty).Ids().ShouldBe(["plikt"]);
        chains.Gaps.Select(gap => gap.Link).ShouldNotContain(ChainLink.Service);
        chains.Gaps.Single(gap => gap.Link == ChainLink.Coordination).There.Ids().ShouldBe(["slt"]);
        DutyChains.Of(register, GapScope.Of(register)).Gaps.Where(gap => gap.Anchor.Id.Value == "plikt").Select(gap => gap.Link).ShouldNotContain(ChainLink.Coordination);
    }

    [Fact]
    public void Of_ServiceOfMunicipalitiesWithoutDuty_IsTold()
    {
        var register = Snapshot(Municipalities, Entry("klubb", Kind.Service, "", "provided-by:kommunene"), Entry("utfordring", Kind.Challenge, "gap:duty", "concerns:klubb"));
        var gap = DutyChains.Of(register, GapScope.Of(register)).Gaps.Single();
        (gap.Anchor.Id.Value, gap.Link, gap.Standing).ShouldBe(("klubb", ChainLink.Duty, GapStanding.Said));
    }

    private static IEnumerable<(ChainLink, GapStanding)> Standings(RegisterSnapshot register) =>
        DutyChains.Of(register, GapScope.Of(register)).Gaps.Select(gap => (gap.Link, gap.Standing));
}

using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Shouldly;
using static Samvirke.Analysis.Tests.Gaps.Made;

namespace Samvirke.Analysis.Tests.Gaps;

public sealed class TransitionsTests
{
    private static readonly Entry[] Others =
    [
        Entry("kriminalomsorgen", Kind.Actor, "level:national"), Entry("kommunene", Kind.Actor, "level:municipal"),
        Entry("loven", Kind.Law), Entry("loven-41", Kind.Provision, "", "section-of:loven", "binds:kriminalomsorgen").With("section", "§ 41"),
        Entry("plikt", Kind.Duty, "", "legal-basis:loven-41", "binds:kriminalomsorgen"),
    ];

    [Fact]
    public void Of_DutyAtAStage_GivesWhomItBindsAndItsProvision()
    {
        var view = View(Entry("loslatelse", Kind.Transition, "", "responsible-before:plikt"));
        view.Stages[0].Actors.Ids().ShouldBe(["kriminalomsorgen"]);
        view.Stages[0].Provisions.Ids().ShouldBe(["loven-41"]);
        view.Gaps.Select(gap => (gap.Fault, gap.Time)).ShouldBe([(TransitionFault.Nobody, TransitionTime.During), (TransitionFault.Nobody, TransitionTime.After)]);
        view.Reasons.Single().Text.ToString().ShouldBe("Før: kriminalomsorgen, etter loven § 41.");
    }

    [Fact]
    public void Of_ActorByLaw_RestsOnTheSectionCited()
    {
        var transition = Entry("loslatelse", Kind.Transition) with { Relations = [Relation("responsible-before", "kriminalomsorgen", "loven", "§ 41, første ledd"), Relation("responsible-after", "kommunene")] };
        var view = View(transition);
        view.Stages[0].Provisions.Ids().ShouldBe(["loven-41"]);
        view.Gaps.Select(gap => (gap.Fault, gap.Time)).ShouldBe([(TransitionFault.NoProvision, TransitionTime.After), (TransitionFault.Nobody, TransitionTime.During)]);
    }

    [Fact]
    public void Of_SeveralAtOnce_WantSomebodyWhoCoordinates()
    {
        View(Entry("loslatelse", Kind.Transition, "", "responsible-during:plikt", "responsible-during:kommunene")).Gaps.ShouldContain(gap => gap.Fault == TransitionFault.NobodyCoordinates);
        View(Entry("loslatelse", Kind.Transition, "", "responsible-during:plikt", "responsible-during:kommunene", "coordinated-by:kommunene")).Gaps.ShouldNotContain(gap => gap.Fault == TransitionFault.NobodyCoordinates);
    }

    [Fact]
    public void Of_WhatSourcesSay_ComesFirst()
    {
        var view = View(Entry("loslatelse", Kind.Transition, "", "responsible-during:plikt"), Entry("utfordring", Kind.Challenge, "gap:service,gap:responsibility", "concerns:loslatelse"));
        view.Gaps.Select(gap => (gap.Fault, gap.Standing, gap.Link)).ShouldBe(
        [
            (TransitionFault.Nobody, GapStanding.Said, ChainLink.Responsibility), (TransitionFault.Nobody, GapStanding.Said, ChainLink.Responsibility), (TransitionFault.Said, GapStanding.Said, ChainLink.Service),
        ]);
    }

    [Fact]
    public void Of_Municipality_HasThoseInWhichItsLevelIsResponsible()
    {
        var register = Snapshot([.. Others, Area("kongsvinger", "municipality", "3401"), Entry("a", Kind.Transition, "", "responsible-after:kommunene"), Entry("b", Kind.Transition, "", "responsible-after:plikt")]);
        Transitions.Of(register, GapScope.Of(register, register.Find("kongsvinger"))).Views.Select(view => view.Transition).Ids().ShouldBe(["a"]);
    }

    private static TransitionView View(params Entry[] entries)
    {
        var register = Snapshot([.. Others, .. entries]);
        return Transitions.Of(register, GapScope.Of(register)).Views.Single();
    }
}

using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using static Samvirke.Analysis.Tests.Gaps.Made;

namespace Samvirke.Analysis.Tests.WhatIf;

/// <summary>What follows of steps in registers that are written by hand, and which steps cannot be taken.</summary>
public sealed class ScenarioTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    /// <summary>A duty of the municipalities that one measure fulfils, two structures with the same participants, and a plan.</summary>
    private static readonly ImmutableArray<Entry> Small =
    [
        Entry("kommunene", Kind.Actor, "level:municipal"), Entry("politiet", Kind.Actor), Entry("hdir", Kind.Actor), Entry("alene", Kind.Actor),
        Entry("lov", Kind.Law), Entry("paragraf", Kind.Provision, "", "section-of:lov"),
        Entry("plikt", Kind.Duty, "", "binds:kommunene", "legal-basis:paragraf"),
        Entry("tiltak", Kind.Measure, "", "fulfils:plikt", "carried-out-by:kommunene"),
        Entry("rad", Kind.Structure, "sector:health", "has-member:kommunene", "has-member:politiet"),
        Entry("forum", Kind.Structure, "sector:justice", "has-member:kommunene", "has-member:politiet", "has-member:hdir", "part-of:rad"),
        Entry("plan", Kind.Plan, "", "carried-out-by:hdir", "coordinated-by:forum") with { Steward = new EntryId("hdir") },
        Entry("kilde", Kind.Source, "", "concerns:forum"),
    ];

    [Fact]
    public void Remove_OfWhatFulfilsADuty_LeavesTheDutyUnfulfilled()
    {
        var dropped = Asked("tiltak", id => new ImaginedStep.Remove(id)).All.Single(each => each.Kind == ConsequenceKind.DutyUnfulfilled);
        dropped.About.Id.Value.ShouldBe("plikt");
        dropped.Links.ShouldContain(ChainLink.Measure);
        dropped.Others.Ids().ShouldContain("tiltak");
        dropped.Reasons.ShouldContain(reason => reason.Text.ToString().Contains("Her står tiltak i dag", StringComparison.Ordinal) && reason.Citations.Length > 0);
    }

    [Fact]
    public void Remove_OfWhomADutyBinds_LeavesItUnaddressed()
    {
        var consequences = Asked("kommunene", id => new ImaginedStep.Remove(id));
        consequences.All.Single(each => each.Kind == ConsequenceKind.DutyUnaddressed).About.Id.Value.ShouldBe("plikt");
        consequences.Loads.Single(load => load.Actor.Id.Value == "kommunene").After.ShouldBeNull();
        consequences.Loads.Single(load => load.Actor.Id.Value == "politiet").After!.Met.ShouldBe(1);
        consequences.All.Single(each => each.Kind == ConsequenceKind.RelationLost).Others.Ids().ShouldBe(["forum", "plikt", "rad", "tiltak"], ignoreOrder: true);
    }

    [Fact]
    public void Remove_OfAStructure_EndsItsMeetings()
    {
        var consequences = Asked("forum", id => new ImaginedStep.Remove(id));
        var lost = consequences.All.Single(each => each.Kind == ConsequenceKind.MeetingLost);
        lost.About.Id.Value.ShouldBe("hdir");
        lost.Others.Ids().ShouldBe(["kommunene", "politiet"], ignoreOrder: true);
        consequences.All.ShouldContain(each => each.Kind == ConsequenceKind.StructureLost && each.About.Id.Value == "forum");
        consequences.All.ShouldContain(each => each.Kind == ConsequenceKind.ActorIsolated && each.About.Id.Value == "hdir");
        consequences.All.ShouldBe(consequences.All.OrderBy(each => each.Kind));
    }

    [Fact]
    public void Merge_OfTwoStructures_UnitesThemAndLightensTheLoad()
    {
        var consequences = Asked("rad", id => new ImaginedStep.Merge(id, new EntryId("forum")));
        var forum = consequences.Imagined.Snapshot.Find("forum")!;
        forum.Relations.Select(relation => relation.To.Value).ShouldBe(["kommunene", "politiet", "hdir"]);
        forum.Facets[Facet.Sector].ShouldBe(["justice", "health"]);
        forum.Aliases.ShouldContain("rad");
        consequences.All.Single(each => each.Kind == ConsequenceKind.Merged).Reasons[0].Text.ToString().ShouldBe("forum får 3 deltakere. 2 av dem er med i begge i dag.");
        consequences.Loads.Select(load => (load.Actor.Id.Value, load.Before.Structures, load.After!.Structures)).ShouldBe([("kommunene", 2, 1), ("politiet", 2, 1)]);
        consequences.All.ShouldNotContain(each => each.Kind == ConsequenceKind.MeetingLost || each.Kind == ConsequenceKind.RelationLost);
    }

    [Fact]
    public void Remove_OfWhoAnswersForOthers_LeavesThemWithoutOwner() =>
        Asked("hdir", id => new ImaginedStep.Remove(id)).All.Single(each => each.Kind == ConsequenceKind.OwnerLost).Others.Ids().ShouldBe(["plan"]);

    [Fact]
    public void Remove_OfASource_LeavesStatementsWithoutIt() => Asked(
        new Scenario([new ImaginedStep.Remove(new EntryId("rapport"))]),
        [.. Small, Entry("rapport", Kind.Source)]).All.Single(each => each.Kind == ConsequenceKind.SourceLost).Others.Length.ShouldBe(Small.Length);

    [Fact]
    public void Add_OfAFulfilment_ClosesTheGap()
    {
        var consequences = Asked(new Scenario([new ImaginedStep.Remove(new EntryId("tiltak")), new ImaginedStep.AddRelation(new EntryId("plan"), RelationTypes.Fulfils, new EntryId("plikt"))]), Small);
        consequences.All.ShouldNotContain(each => each.Kind == ConsequenceKind.DutyUnfulfilled);
        consequences.All.Single(each => each.Kind == ConsequenceKind.GapClosed && each.About.Id.Value == "plikt").Links.ShouldContain(ChainLink.Plan);
    }

    [Fact]
    public void End_OnADayToCome_IsLookedAtTheDayAfter()
    {
        var scenario = new Scenario([new ImaginedStep.EndOn(new EntryId("forum"), new DateOnly(2027, 12, 31))]);
        scenario.ReadOn(Day).ShouldBe(new DateOnly(2028, 1, 1));
        Consequences.Of(Picture.Of(Snapshot(Small).ValidAt(scenario.ReadOn(Day))), scenario).ShouldBeOfType<ScenarioAnswer.Answered>()
            .Consequences.All.ShouldContain(each => each.Kind == ConsequenceKind.StructureLost);
        scenario.Apply(Snapshot(Small)).ShouldBeOfType<ScenarioOutcome.Imagined>().Snapshot.Find("forum")!.Valid.To.ShouldBe(new DateOnly(2027, 12, 31));
    }

    public static TheoryData<string, string> BadSteps => new()
    {
        { "merge:rad:rad", "seg selv" },
        { "merge:rad:forum merge:forum:rad", "ble slått sammen med forum i steg 1" },
        { "remove:rad remove:rad", "ble tatt ut i steg 1" },
        { "remove:rad merge:forum:rad", "ble tatt ut i steg 1" },
        { "remove:romskip", "ingen oppføring som heter «romskip»" },
        { "merge:rad:romskip", "ingen oppføring som heter «romskip»" },
        { "merge:rad:kommunene", "for ulike" },
        { "merge:rad:tiltak", "kan ikke gå inn i tiltak" },
        { "merge:plan:plikt", "for ulike" },
        { "owner:plan:rad", "er ingen aktør" },
        { "owner:plan:hdir", "svarer allerede" },
        { "add:rad:health", "har allerede" },
        { "add:rad:romfart", "finnes ikke under" },
        { "take:rad:justice", "har ikke" },
        { "tie:rad:rad", "til seg selv" },
        { "tie:rad:hdir tie:rad:hdir", "allerede" },
        { "tie:rad:lov", "passer ikke" },
        { "untie:rad:hdir", "sier ikke at" },
    };

    [Theory]
    [MemberData(nameof(BadSteps))]
    public void Step_ThatCannotBeTaken_IsRefusedWithTheReason(string steps, string why)
    {
        var scenario = new Scenario([.. steps.Split(' ').Select(Step)]);
        var refused = Consequences.Of(Picture.Of(Snapshot(Small).ValidAt(Day)), scenario).ShouldBeOfType<ScenarioAnswer.Refused>().Why.ShouldHaveSingleItem();
        refused.Place.ShouldBe(scenario.Steps.Length - 1);
        refused.Text.ToString().ShouldContain(why);
        refused.Text.Phrases.Length.ShouldBe(3);
    }

    [Fact]
    public void Merge_IntoWhatIsMergedOn_EndsInTheLast()
    {
        var register = Snapshot([.. Small, Entry("utvalg", Kind.Structure, "", "has-member:alene")]);
        var imagined = new Scenario([new ImaginedStep.Merge(new EntryId("rad"), new EntryId("forum")), new ImaginedStep.Merge(new EntryId("forum"), new EntryId("utvalg"))])
            .Apply(register).ShouldBeOfType<ScenarioOutcome.Imagined>();
        imagined.Now(new EntryId("rad")).Value.ShouldBe("utvalg");
        imagined.Snapshot.Find("utvalg")!.Relations.Select(relation => relation.To.Value).ShouldBe(["alene", "kommunene", "politiet", "hdir"], ignoreOrder: true);
        imagined.Snapshot.Find("plan")!.Relations.ShouldContain(relation => relation.To.Value == "utvalg");
    }

    [Fact]
    public void Steps_BeyondTheMost_AreRefused() => new Scenario([.. Enumerable.Repeat<ImaginedStep>(new ImaginedStep.AddTerm(new EntryId("plan"), Facet.Sector, "health"), Scenario.MostSteps + 1)])
        .Apply(Snapshot(Small)).ShouldBeOfType<ScenarioOutcome.Refused>().Why[^1].Text.ToString().ShouldContain("høyst 20");

    [Fact]
    public void Scenario_OverAnEmptyRegister_IsRefusedCalmly() =>
        Consequences.Of(Picture.Of(RegisterSnapshot.Empty.ValidAt(Day)), new Scenario([new ImaginedStep.Remove(new EntryId("noe"))])).ShouldBeOfType<ScenarioAnswer.Refused>();

    private static Consequences Asked(string id, Func<EntryId, ImaginedStep> step) => Asked(new Scenario([step(new EntryId(id))]), Small);

    private static Consequences Asked(Scenario scenario, ImmutableArray<Entry> entries) =>
        Consequences.Of(Picture.Of(Snapshot(entries).ValidAt(Day)), scenario).ShouldBeOfType<ScenarioAnswer.Answered>().Consequences;

    private static ImaginedStep Step(string text)
    {
        var parts = text.Split(':');
        var (entry, to) = (new EntryId(parts[1]), parts[^1]);
        return parts[0] switch
        {
            "remove" => new ImaginedStep.Remove(entry),
            "merge" => new ImaginedStep.Merge(entry, new EntryId(to)),
            "owner" => new ImaginedStep.ChangeOwner(entry, new EntryId(to)),
            "add" => new ImaginedStep.AddTerm(entry, Facet.Sector, to),
            "take" => new ImaginedStep.TakeTerm(entry, Facet.Sector, to),
            "tie" => new ImaginedStep.AddRelation(entry, RelationTypes.HasMember, new EntryId(to)),
            _ => new ImaginedStep.TakeRelation(entry, RelationTypes.HasMember, new EntryId(to)),
        };
    }
}

using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Tests.Networks.Meetings;

/// <summary>The rules of the network, one by one.</summary>
public sealed class MeetingRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Of_EmptyRegister_HasNothing()
    {
        var network = MeetingNetwork.Of(RegisterSnapshot.Empty);
        network.Actors.ShouldBeEmpty();
        network.Loads.ShouldBeEmpty();
        network.Circles.ShouldBeEmpty();
    }

    [Fact]
    public void Of_CoordinatingFunction_BringsInWhomItIsPlacedWith()
    {
        var network = MeetingNetwork.Of(new SmallRegister().Actors("kommunene", "politiet")
            .Add(Kind.Function, "slt-koordinator", (RelationTypes.HeldBy, "kommunene"))
            .Add(Kind.Structure, "slt", (RelationTypes.CoordinatedBy, "slt-koordinator"), (RelationTypes.HasMember, "politiet")).Snapshot);
        var meeting = network.Meetings.ShouldHaveSingleItem();
        (meeting.A.Id.Value, meeting.B.Id.Value).ShouldBe(("kommunene", "politiet"));
        network.Loads.Single(load => load.Actor.Id.Value == "kommunene").Reasons[0].Text.ToString().ShouldBe("kommunene er med i slt gjennom slt-koordinator.");
    }

    [Fact]
    public void Of_TwoPartnersOfAStructure_DoNotMeetByThat()
    {
        var network = MeetingNetwork.Of(new SmallRegister().Actors("a", "b", "c")
            .Add(Kind.Structure, "s", (RelationTypes.CooperatesWith, "a"), (RelationTypes.CooperatesWith, "b"), (RelationTypes.HasMember, "c")).Snapshot);
        network.Meetings.Select(meeting => $"{meeting.A.Id}-{meeting.B.Id}").ShouldBe(["a-c", "b-c"]);
        network.Loads.Single(load => load.Actor.Id.Value == "a").Structures.ShouldBe(0);
    }

    [Theory]
    [InlineData("established", null, null, true)]
    [InlineData(null, null, null, true)]
    [InlineData("ended", null, null, false)]
    [InlineData("proposed", null, null, false)]
    [InlineData("coming", null, null, false)]
    [InlineData("established", null, "2026-11-21", false)]
    [InlineData("ended", null, "2026-11-22", true)]
    [InlineData("established", "2026-11-23", null, false)]
    public void Holds_StatusAndDays_SayWhetherItRuns(string? status, string? from, string? to, bool expected)
    {
        var register = new SmallRegister().Structure("s").With("s", entry => entry with { Valid = new ValidTime(Day(from), Day(to)) });
        if (status is not null) register.Facet("s", Facet.Status, status);
        (MeetingChoice.Running with { Day = Today }).Holds(register.Entries.Single()).ShouldBe(expected);

        static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Of_StatusAskedFor_IsTakenIn()
    {
        var register = new SmallRegister().Actors("a", "b").Structure("s", "a", "b").Facet("s", Facet.Status, "proposed").Snapshot;
        MeetingNetwork.Of(register).Structures.ShouldBeEmpty();
        MeetingNetwork.Of(register, MeetingChoice.Running with { Statuses = ["proposed"] }).Meetings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_SectorChosen_TakesInWhatGoesAcrossWhereSomebodyOfTheSectorIs()
    {
        var register = new SmallRegister().Actors("lege", "politi").Facet("lege", Facet.Sector, "health").Facet("politi", Facet.Sector, "police")
            .Structure("begge", "lege", "politi").Facet("begge", Facet.Sector, "cross-sector")
            .Structure("politiets", "politi").Facet("politiets", Facet.Sector, "police")
            .Structure("tverr", "politi").Facet("tverr", Facet.Sector, "cross-sector").Snapshot;
        Ids("health").ShouldBe(["begge"]);
        Ids("police").ShouldBe(["begge", "politiets", "tverr"]);
        Ids("cross-sector").ShouldBe(["begge", "tverr"]);

        IEnumerable<string> Ids(string sector) => MeetingNetwork.Of(register, MeetingChoice.Running with { Sectors = [sector] }).Structures.Select(structure => structure.Id.Value);
    }

    [Fact]
    public void Of_LevelChosen_TakesTheStructureAtItsWord()
    {
        var register = new SmallRegister().Actors("stat", "kommune").Facet("stat", Facet.Level, "national").Facet("kommune", Facet.Level, "municipal")
            .Structure("lokal", "stat", "kommune").Facet("lokal", Facet.Level, "municipal")
            .Structure("uten", "stat").Snapshot;
        MeetingNetwork.Of(register, MeetingChoice.Running with { Levels = ["national"] }).Structures.Select(structure => structure.Id.Value).ShouldBe(["uten"]);
    }

    [Fact]
    public void Isolated_PartOfAGroupThatTakesPart_IsNotApart()
    {
        var network = MeetingNetwork.Of(new SmallRegister().Actors("kommunene", "domstolene")
            .Add(Kind.Actor, "oslo", (RelationTypes.PartOf, "kommunene"))
            .Add(Kind.Actor, "lagmannsretten", (RelationTypes.PartOf, "domstolene"))
            .Add(Kind.Actor, "tingretten", (RelationTypes.PartOf, "lagmannsretten"))
            .Add(Kind.Duty, "plikt", (RelationTypes.Binds, "domstolene"))
            .Structure("s", "kommunene").Snapshot);
        var apart = network.Isolated.ShouldHaveSingleItem();
        apart.Actor.Id.Value.ShouldBe("domstolene");
        apart.Parts.Select(part => part.Id.Value).ShouldBe(["lagmannsretten", "tingretten"]);
        apart.Reasons.Select(reason => reason.Text.ToString()).ShouldBe(
            ["Verken domstolene eller noen av de 2 som hører til, deltar i noen struktur i registeret.", "domstolene har likevel ansvar i feltet: plikt."]);
    }

    [Fact]
    public void Isolated_GroupsThatArePartOfEachOther_ComeToAnEnd() =>
        MeetingNetwork.Of(new SmallRegister().Add(Kind.Actor, "a", (RelationTypes.PartOf, "b")).Add(Kind.Actor, "b", (RelationTypes.PartOf, "a")).Snapshot).Actors.ShouldBeEmpty();

    [Fact]
    public void Bridges_OneWhoConnectsTwoGroups_IsNamedWithTheSmaller()
    {
        var network = MeetingNetwork.Of(new SmallRegister().Actors("a", "b", "c", "d", "e", "bro")
            .Structure("store", "a", "b", "c", "bro").Structure("store2", "a", "b", "c", "bro").Structure("små", "d", "e", "bro").Structure("små2", "d", "e", "bro").Snapshot);
        var bridge = network.Bridges.ShouldHaveSingleItem();
        bridge.Entry.Id.Value.ShouldBe("bro");
        bridge.Rest.ShouldBe(3);
        bridge.Pairs.ShouldBe(6);
        bridge.Reasons.ShouldHaveSingleItem().Text.ToString().ShouldBe("Bare gjennom bro møter disse andre enn hverandre: d og e.");
        network.Brokers[0].Entry.Id.Value.ShouldBe("bro");
        network.Brokers[0].Pairs.ShouldBe(6);
        network.Brokers[0].Share.ShouldBe(0.6);
        network.Circles.Length.ShouldBe(2);
    }

    [Fact]
    public void Loads_StructuresFunctionsAssignmentsAndEfforts_AreCountedByWhatTheyAre()
    {
        var network = MeetingNetwork.Of(new SmallRegister().Actors("hdir")
            .Add(Kind.Structure, "s", (RelationTypes.LedBy, "hdir"), (RelationTypes.HasMember, "hdir"))
            .Add(Kind.Function, "f", (RelationTypes.HeldBy, "hdir"))
            .Add(Kind.Assignment, "o", (RelationTypes.AssignedTo, "hdir"), (RelationTypes.CarriedOutBy, "hdir"))
            .Add(Kind.Measure, "m", (RelationTypes.CarriedOutBy, "hdir"))
            .Add(Kind.Guidance, "g").With("g", entry => entry with { Steward = new EntryId("hdir") }).Snapshot);
        var load = network.Loads.ShouldHaveSingleItem();
        (load.Structures, load.As(MeetingRole.Leads).Length, load.As(MeetingRole.Member).Length, load.Foremost(MeetingRole.Member).Length).ShouldBe((1, 1, 1, 0));
        (load.Work.Functions.Length, load.Work.Assignments.Length, load.Work.CarriedOut.Length, load.Work.Owned.Length).ShouldBe((1, 1, 1, 1));
        load.Reasons.ShouldHaveSingleItem().Citations.ShouldBe([SmallRegister.Citation("s", "hdir")]);
    }
}

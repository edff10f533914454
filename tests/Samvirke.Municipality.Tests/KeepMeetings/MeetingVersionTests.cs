using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.KeepMeetings;

/// <summary>What was changed from one version of a meeting to the next.</summary>
public sealed class MeetingVersionTests
{
    private static readonly Meeting First = new Meeting(
        new EntryId("politirad"), "Politiråd", new DateOnly(2026, 12, 1), new TimeOnly(9, 0), new TimeOnly(10, 0), "Rådhuset", ["Ungdata", "Uteliv"],
        [new(0, "Lage plan", "Rektor", new DateOnly(2027, 1, 1), FollowUpState.NotBegun), new(0, "Vedtatt", "", null, FollowUpState.NotBegun)], false).Numbered(0);

    public static TheoryData<Meeting, string> Changes => new()
    {
        { First, "" },
        { First with { Title = "Møte" }, "Renamed" },
        { First with { Structure = null }, "OthersMeet" },
        { First with { Day = new DateOnly(2026, 12, 2) }, "Moved" },
        { First with { To = new TimeOnly(11, 0) }, "Moved" },
        { First with { Place = "" }, "Elsewhere" },
        { First with { IsCancelled = true }, "Cancelled" },
        { First with { Agenda = ["Uteliv", "Ungdata"] }, "MattersReordered" },
        { First with { Agenda = ["Ungdata", "Uteliv", "Ungdata"] }, "MatterAdded" },
        { First with { Agenda = ["Ungdata", "Skole"] }, "MatterAdded MatterRemoved" },
        { First with { Decisions = [First.Decisions[1], First.Decisions[0]] }, "" },
        { First with { Decisions = [First.Decisions[1]] }, "DecisionRemoved" },
        { (First with { Decisions = First.Decisions.Add(new(0, "Nytt", "", null, FollowUpState.NotBegun)) }).Numbered(2), "DecisionAdded" },
        { First with { Decisions = [First.Decisions[0] with { Due = null }, First.Decisions[1]] }, "DecisionChanged" },
        { First with { Decisions = [First.Decisions[0] with { State = FollowUpState.Done }, First.Decisions[1]] }, "DecisionMoved" },
        { First with { Decisions = [First.Decisions[0] with { What = "Lage to planer", State = FollowUpState.Done }, First.Decisions[1]] }, "DecisionChanged DecisionMoved" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void All_TwoVersions_SayWhatDiffers(Meeting then, string expected)
    {
        var versions = MeetingVersion.All([Paper(1, First), Paper(2, then)]);

        string.Join(' ', versions[0].Changes.Select(change => change.GetType().Name)).ShouldBe(expected);
        versions[1].Changes.ShouldHaveSingleItem().ShouldBeOfType<MeetingChange.SetUp>();
    }

    [Fact]
    public void All_SharedTakenAwayAndSetUpAgain_SayThat()
    {
        var versions = MeetingVersion.All([Paper(1, First), Paper(2, First, SharedWith.Public), Paper(3, null), Paper(4, First with { IsCancelled = true }), Paper(5, First)]);

        versions.Select(version => string.Join(' ', version.Changes.Select(change => change.GetType().Name))).ShouldBe(["HeldAfterAll", "SetUp", "TakenAway", "SharedOtherwise", "SetUp"]);
        versions.Select(version => version.Paper.Version).ShouldBe([5, 4, 3, 2, 1]);
        versions[2].Meeting.ShouldBeNull();
    }

    /// <summary>Whatever stands on two agendas: what is said to be added and removed leads from one to the other.</summary>
    [Fact]
    public void All_AnyAgendas_LeadFromOneToTheOther() => Prop.ForAll(ArbMap.Default.ArbFor<(byte[] Then, byte[] Now)>(), made =>
    {
        var (then, now) = (Agenda(made.Then), Agenda(made.Now));

        var changes = MeetingVersion.All([Paper(1, First with { Agenda = then }), Paper(2, First with { Agenda = now })])[0].Changes;

        var removed = changes.OfType<MeetingChange.MatterRemoved>().Aggregate(then, (left, change) => left.Remove(change.Matter));
        removed.AddRange(changes.OfType<MeetingChange.MatterAdded>().Select(change => change.Matter)).Order(StringComparer.Ordinal).ShouldBe(now.Order(StringComparer.Ordinal));
        changes.IsEmpty.ShouldBe(then.SequenceEqual(now));
    }).QuickCheckThrowOnFailure();

    private static ImmutableArray<string> Agenda(byte[] matters) => [.. matters.Select(matter => $"{matter % 4}")];

    private static Paper Paper(long version, Meeting? meeting, SharedWith shared = SharedWith.Own) =>
        new(new PaperName(new EntryId("dal-kommune"), Meeting.Sort, "k"), version, meeting?.Write(), version >= 3 ? SharedWith.Public : shared, null, DateTimeOffset.UnixEpoch);
}

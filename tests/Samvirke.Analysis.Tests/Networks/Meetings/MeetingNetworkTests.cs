using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Tests.Networks.Meetings;

/// <summary>Who meets whom is what the structures say, and what is concluded is what one finds by looking at the structures one by one.</summary>
public sealed class MeetingNetworkTests
{
    private static readonly Arbitrary<SmallRegister> AnyRegister =
        Arb.From(Gen.Choose(0, int.MaxValue).SelectMany(_ => Gen.Choose(1, 14), SmallRegister.Any));

    [Fact]
    public void Of_AnyRegister_LetsThoseMeetWhoAreInTheSameStructure() => Prop.ForAll(AnyRegister, register =>
    {
        var network = MeetingNetwork.Of(register.Snapshot);
        var expected = network.Structures
            .SelectMany(structure => Taking(network, structure), (structure, a) => (structure, a))
            .SelectMany(each => Taking(network, each.structure), (each, b) => (each.structure, each.a, b))
            .Where(each => each.a.Actor.Id.CompareTo(each.b.Actor.Id) < 0 && !(each.a.IsPartner && each.b.IsPartner))
            .Select(each => (each.a.Actor.Id, each.b.Actor.Id, each.structure.Id));
        network.Meetings.SelectMany(meeting => meeting.Structures, (meeting, structure) => (meeting.A.Id, meeting.B.Id, structure.Id)).ShouldBe(expected, ignoreOrder: true);
        network.Loads.Where(load => !load.Participations.IsEmpty).Select(load => load.Actor.Id).ShouldBe(network.Actors.Select(actor => actor.Id), ignoreOrder: true);
        foreach (var load in network.Loads)
        {
            load.Met.ShouldBe(network.Meetings.Count(meeting => meeting.A.Id == load.Actor.Id || meeting.B.Id == load.Actor.Id));
            Enum.GetValues<MeetingRole>().Sum(role => load.Foremost(role).Length).ShouldBe(load.Participations.Length);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyRegister_IsTheSameWhateverTheOrderAndTheThreads() => Prop.ForAll(AnyRegister, register =>
    {
        var choice = MeetingChoice.Running with { Statuses = ["coming"] };
        var first = Told(MeetingNetwork.Of(register.Snapshot, choice));
        var turned = RegisterSnapshot.Of(register.Entries.Reverse(), RegisterSnapshot.Empty.Moment);
        Told(MeetingNetwork.Of(turned, choice, threads: 3)).ShouldBe(first);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyRegister_FindsAllStructuresWithNearlyTheSameMembers() => Prop.ForAll(AnyRegister, register =>
    {
        var network = MeetingNetwork.Of(register.Snapshot);
        var members = network.Structures.Select(structure => Taking(network, structure).Where(each => !each.IsPartner).Select(each => each.Actor.Id).ToHashSet()).ToList();
        var expected = from a in Enumerable.Range(0, members.Count)
                       from b in Enumerable.Range(a + 1, members.Count - a - 1)
                       let shared = members[a].Intersect(members[b]).Count()
                       where shared >= 2 && 5 * shared >= 4 * members[a].Union(members[b]).Count()
                       select (network.Structures[a].Id, network.Structures[b].Id);
        network.Alike.Select(pair => (pair.A.Id, pair.B.Id)).ShouldBe(expected, ignoreOrder: true);
        network.Alike.Select(pair => pair.Share).ShouldBeInOrder(SortDirection.Descending);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyRegister_BridgesAreWithoutWhomOthersWouldMeetLess() => Prop.ForAll(AnyRegister, register =>
    {
        var network = MeetingNetwork.Of(register.Snapshot);
        foreach (var entry in network.Actors.Concat(network.Structures))
        {
            var reached = Reached(network, null, entry.Id);
            var hit = PartsWithout(network, entry).Where(part => part.Overlaps(reached)).ToList();
            var bridge = network.Bridges.FirstOrDefault(each => each.Entry.Id == entry.Id);
            if (hit.Count < 2) bridge.ShouldBeNull();
            else bridge!.CutOff.Sum(part => part.Length).ShouldBe(hit.Sum(part => part.Count) - hit.Max(part => part.Count));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyRegister_EveryConclusionHasReasonsThatSpeakOfIt() => Prop.ForAll(AnyRegister, register =>
    {
        var network = MeetingNetwork.Of(register.Snapshot);
        foreach (var (entry, reasons) in Conclusions(network))
        {
            reasons.ShouldNotBeEmpty();
            reasons.ShouldAllBe(reason => reason.Entries.Contains(entry.Id) && !reason.Citations.IsEmpty);
            foreach (var reason in reasons)
            {
                foreach (var tongue in Tongues.Interface) reason.Text.Exactly(tongue).ShouldNotBeNull().ShouldNotContain("{");
            }
        }
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<(Entry, ImmutableArray<Reason>)> Conclusions(MeetingNetwork network) =>
    [
        .. network.Brokers.Select(each => (each.Entry, each.Reasons)),
        .. network.Bridges.Select(each => (each.Entry, each.Reasons)),
        .. network.Isolated.Select(each => (each.Actor, each.Reasons)),
        .. network.Alike.Select(each => (each.A, each.Reasons.RemoveRange(1, each.Reasons.Length - 1))),
        .. network.Loads.Where(each => !each.Participations.IsEmpty).Select(each => (each.Actor, each.Reasons)),
    ];

    private static List<string> Told(MeetingNetwork network) =>
    [
        .. Conclusions(network).SelectMany(each => each.Item2).Select(reason => $"{reason.Text} {string.Join(' ', reason.Entries)} {string.Join(' ', reason.Citations)}"),
        .. network.Circles.SelectMany(circle => circle.Reasons).Select(reason => $"{reason.Text} {string.Join(' ', reason.Entries)} {string.Join(' ', reason.Citations)}"),
        .. network.Brokers.Select(each => each.Pairs.ToString("R", System.Globalization.CultureInfo.InvariantCulture)),
        .. network.Meetings.Select(meeting => $"{meeting.A.Id} {meeting.B.Id} {string.Join(' ', meeting.Structures.Select(structure => structure.Id))}"),
        network.Modularity.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
    ];

    private static IEnumerable<Participation> Taking(MeetingNetwork network, Entry structure) => network.Participations.Where(each => each.Structure.Id == structure.Id);

    /// <summary>The actors of each part that is left.</summary>
    private static List<HashSet<EntryId>> PartsWithout(MeetingNetwork network, Entry? without)
    {
        var parts = new List<HashSet<EntryId>>();
        foreach (var actor in network.Actors.Where(actor => actor.Id != without?.Id && !parts.Exists(part => part.Contains(actor.Id))))
        {
            parts.Add([.. Reached(network, without, actor.Id).Intersect(network.Actors.Select(each => each.Id))]);
        }

        return parts;
    }

    private static HashSet<EntryId> Reached(MeetingNetwork network, Entry? without, EntryId from)
    {
        var ties = network.Participations.Select(each => (A: each.Actor.Id, B: each.Structure.Id)).Concat(network.Ties.Select(tie => (A: tie.From.Id, B: tie.To.Id))).ToList();
        var (found, waiting) = (new HashSet<EntryId> { from }, new Queue<EntryId>([from]));
        while (waiting.TryDequeue(out var id))
        {
            foreach (var next in ties.Where(tie => tie.A == id).Select(tie => tie.B).Concat(ties.Where(tie => tie.B == id).Select(tie => tie.A)))
            {
                if (next != without?.Id && found.Add(next)) waiting.Enqueue(next);
            }
        }

        return found;
    }
}

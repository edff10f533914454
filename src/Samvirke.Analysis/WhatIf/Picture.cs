using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.WhatIf;

/// <summary>The register on a day with what is concluded from it, as far as what-if compares it.</summary>
public sealed class Picture
{
    private readonly Lazy<OverlapAnalysis> overlaps;

    private Picture(RegisterSnapshot snapshot, GapReading gaps, Lazy<OverlapAnalysis> overlaps)
    {
        (Snapshot, Gaps, this.overlaps) = (snapshot, gaps, overlaps);
        var choice = MeetingChoice.Running with { Day = snapshot.Moment.ValidAt };
        Graph = new MeetingGraph(MeetingPlaces.Of(snapshot, choice));
        Meetings = Meeting.All(Graph);
        Bridges = Bridge.All(Graph);
        Alike = SameMembers.All(Graph);
        var owned = ActorWork.Owners(snapshot);
        var work = new Dictionary<EntryId, ActorWork>();
        Isolated = IsolatedActor.All(snapshot, choice, WorkOf);
        Loads = FiguresOf(WorkOf);
        Chains = gaps.Chains.Chains.ToDictionary(chain => chain.Duty.Id);

        ActorWork WorkOf(Entry actor) => work.TryGetValue(actor.Id, out var known) ? known : work[actor.Id] = ActorWork.Of(snapshot, choice, owned, actor);
    }

    /// <summary>The register on the day.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>What is missing in the nation.</summary>
    public GapReading Gaps { get; }

    /// <summary>How efforts relate; worked out when it is first asked for.</summary>
    public OverlapAnalysis Overlaps => overlaps.Value;

    internal MeetingGraph Graph { get; }

    internal ImmutableArray<Meeting> Meetings { get; }

    internal ImmutableArray<Bridge> Bridges { get; }

    internal ImmutableArray<SameMembers> Alike { get; }

    internal ImmutableArray<IsolatedActor> Isolated { get; }

    /// <summary>What is asked of each actor of whom anything is asked.</summary>
    internal Dictionary<EntryId, LoadFigures> Loads { get; }

    internal Dictionary<EntryId, DutyChain> Chains { get; }

    /// <summary>The picture of the register on a day.</summary>
    /// <param name="snapshot">The register of one day only.</param>
    /// <param name="gaps">What is missing in the nation, where that is known already.</param>
    /// <param name="overlaps">How efforts relate, where that is known already.</param>
    public static Picture Of(RegisterSnapshot snapshot, GapReading? gaps = null, OverlapAnalysis? overlaps = null) =>
        new(snapshot, gaps ?? GapReading.Of(snapshot), overlaps is null ? new(() => OverlapAnalysis.Of(snapshot)) : new(overlaps));

    /// <summary>The structures with nearly the same participants as the one, those with most in common first.</summary>
    public ImmutableArray<Entry> AlikeTo(EntryId structure) =>
        [.. Alike.Where(pair => pair.A.Id == structure || pair.B.Id == structure).Select(pair => pair.A.Id == structure ? pair.B : pair.A)];

    private Dictionary<EntryId, LoadFigures> FiguresOf(Func<Entry, ActorWork> workOf)
    {
        var met = Meetings.SelectMany(meeting => (EntryId[])[meeting.A.Id, meeting.B.Id]).CountBy(id => id).ToDictionary();
        return MeetingNetwork.ActorsOf(Snapshot)
            .Select(actor => (actor.Id, Figures: new LoadFigures(Graph.ByActor[actor.Id].Count(each => !each.IsPartner), met.GetValueOrDefault(actor.Id), workOf(actor).Count)))
            .Where(each => each.Figures != LoadFigures.None)
            .ToDictionary(each => each.Id, each => each.Figures);
    }
}

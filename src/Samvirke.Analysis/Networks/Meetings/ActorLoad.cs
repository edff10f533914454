using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>What collaboration asks of an actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Participations">The structures that it takes part in, in the order of ids.</param>
/// <param name="Met">How many other actors it meets.</param>
/// <param name="Work">What else it has to do.</param>
/// <param name="Reasons">The structures by the part that it plays in them, as sentences.</param>
public sealed record ActorLoad(Entry Actor, ImmutableArray<Participation> Participations, int Met, ActorWork Work, ImmutableArray<Reason> Reasons)
{
    /// <summary>The structures in which it plays the part, whatever else it does there.</summary>
    public ImmutableArray<Participation> As(MeetingRole role) => [.. Participations.Where(each => each.Parts.Any(part => part.Role == role))];

    /// <summary>The structures in which it plays this part and none that weighs more.</summary>
    public ImmutableArray<Participation> Foremost(MeetingRole role) => [.. Participations.Where(each => each.Parts[0].Role == role)];

    /// <summary>How many structures it takes part in, those that only cooperate with it left out.</summary>
    public int Structures => Participations.Count(each => !each.IsPartner);

    /// <summary>Everybody who takes part in anything or has a coordinating function, those in most structures first.</summary>
    internal static ImmutableArray<ActorLoad> All(RegisterSnapshot snapshot, MeetingChoice choice, MeetingGraph graph, ImmutableArray<Meeting> meetings, Func<Entry, ActorWork> workOf)
    {
        var met = meetings.SelectMany(meeting => (EntryId[])[meeting.A.Id, meeting.B.Id]).CountBy(id => id).ToDictionary();
        var holders = MeetingNetwork.ActorsOf(snapshot).Where(actor => choice.Holds(actor) && !graph.ByActor.Contains(actor.Id)).Where(actor => !workOf(actor).Functions.IsEmpty);
        return
        [
            .. graph.Actors.Concat(holders)
                .Select(actor => new ActorLoad(actor, [.. graph.ByActor[actor.Id]], met.GetValueOrDefault(actor.Id), workOf(actor), ActorLoadTexts.Reasons(actor, [.. graph.ByActor[actor.Id]])))
                .OrderByDescending(load => load.Structures).ThenByDescending(load => load.Participations.Length).ThenByDescending(load => load.Met).ThenBy(load => load.Actor.Id),
        ];
    }
}

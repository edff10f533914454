using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>An actor that takes part in no structure, neither itself nor by a group that it is part of, nor by one that is part of it.</summary>
/// <param name="Actor">The actor; where a whole group takes part in nothing, the group, and not each of its parts.</param>
/// <param name="Parts">The actors that are part of it, in the order of ids; they take part in nothing either.</param>
/// <param name="Work">What it has to do all the same.</param>
/// <param name="Partners">Actors that it cooperates with directly, in the order of ids.</param>
/// <param name="Reasons">Why.</param>
public sealed record IsolatedActor(Entry Actor, ImmutableArray<Entry> Parts, ActorWork Work, ImmutableArray<Entry> Partners, ImmutableArray<Reason> Reasons)
{
    /// <summary>Those of the sectors and levels chosen, those with most to do first. Taking part in a structure of another sector or level is taking part.</summary>
    internal static ImmutableArray<IsolatedActor> All(RegisterSnapshot snapshot, MeetingChoice choice, Func<Entry, ActorWork> workOf)
    {
        var everywhere = MeetingPlaces.Of(snapshot, choice with { Sectors = [], Levels = [] });
        var actors = MeetingNetwork.ActorsOf(snapshot).Where(choice.Holds).ToList();
        var kin = new Kin(snapshot, choice);
        var taking = everywhere.Participations.Select(each => each.Actor.Id).ToHashSet();
        var apart = actors.Where(actor => !taking.Contains(actor.Id) && !kin.Above(actor.Id).Overlaps(taking) && !kin.Below(actor.Id).Overlaps(taking)).ToList();
        var alone = apart.Select(actor => actor.Id).ToHashSet();
        return
        [
            .. apart.Where(actor => choice.Covers(actor) && !kin.Above(actor.Id).Overlaps(alone))
                .Select(actor => Of(snapshot, choice, actor, [.. kin.Below(actor.Id).Order().Select(snapshot.Find).OfType<Entry>()], workOf(actor)))
                .OrderByDescending(each => each.Work.Count).ThenByDescending(each => each.Partners.Length).ThenBy(each => each.Actor.Id),
        ];
    }

    private static IsolatedActor Of(RegisterSnapshot snapshot, MeetingChoice choice, Entry actor, ImmutableArray<Entry> parts, ActorWork work)
    {
        var ties = snapshot.IncomingTo(actor.Id).ToArray().Where(each => IsCooperation(each.Relation)).Select(each => (Other: (Entry?)each.From, each.Relation))
            .Concat(actor.Relations.Where(IsCooperation).Select(relation => (Other: snapshot.Find(relation.To), Relation: relation)))
            .Where(each => each.Other is { } other && other.Kind == actor.Kind)
            .ToList();
        ImmutableArray<Entry> partners = [.. ties.Select(each => each.Other!).DistinctBy(other => other.Id).OrderBy(other => other.Id)];
        return new IsolatedActor(actor, parts, work, partners, IsolatedActorTexts.Reasons(actor, parts, work, partners, [.. ties.SelectMany(each => each.Relation.Citations).Distinct()]));

        bool IsCooperation(Relation relation) => relation.Type == RelationTypes.CooperatesWith && choice.Holds(relation);
    }

    /// <summary>What is part of what, however far; a circle comes to an end.</summary>
    private sealed class Kin(RegisterSnapshot snapshot, MeetingChoice choice)
    {
        public HashSet<EntryId> Above(EntryId actor) => All(actor, id =>
            snapshot.Find(id)?.Relations.Where(relation => relation.Type == RelationTypes.PartOf && choice.Holds(relation)).Select(relation => relation.To) ?? []);

        public HashSet<EntryId> Below(EntryId actor) => All(actor, id =>
            snapshot.IncomingTo(id).ToArray().Where(each => each.Relation.Type == RelationTypes.PartOf && choice.Holds(each.Relation)).Select(each => each.From.Id));

        private static HashSet<EntryId> All(EntryId first, Func<EntryId, IEnumerable<EntryId>> next)
        {
            var (found, waiting) = (new HashSet<EntryId>(), new Queue<EntryId>([first]));
            while (waiting.TryDequeue(out var id))
            {
                foreach (var each in next(id))
                {
                    if (each != first && found.Add(each)) waiting.Enqueue(each);
                }
            }

            return found;
        }
    }
}

using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>The actors and structures as one graph, actors first, each in the order of ids: an actor is tied to the structures that it takes part in.</summary>
internal sealed class MeetingGraph
{
    private readonly Dictionary<EntryId, int> number;

    public MeetingGraph(MeetingPlaces places)
    {
        Places = places;
        Actors = [.. places.Participations.Select(each => each.Actor).DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id)];
        Nodes = [.. Actors, .. places.Structures];
        number = Nodes.Select((entry, i) => (entry.Id, i)).ToDictionary(each => each.Id, each => each.i);
        Graph = Graph.Of(Nodes.Length,
        [
            .. places.Participations.Select(each => new Edge(number[each.Actor.Id], number[each.Structure.Id])),
            .. places.Ties.Select(tie => new Edge(number[tie.From.Id], number[tie.To.Id])),
        ]);
        ByActor = places.Participations.ToLookup(each => each.Actor.Id);
        ByStructure = places.Participations.ToLookup(each => each.Structure.Id);
    }

    public MeetingPlaces Places { get; }

    public ImmutableArray<Entry> Actors { get; }

    public ImmutableArray<Entry> Nodes { get; }

    public Graph Graph { get; }

    public ILookup<EntryId, Participation> ByActor { get; }

    public ILookup<EntryId, Participation> ByStructure { get; }

    public bool IsActor(int node) => node < Actors.Length;

    public int NumberOf(EntryId id) => number[id];

    /// <summary>The actors among the nodes.</summary>
    public ImmutableArray<Entry> ActorsAmong(IEnumerable<int> nodes) => [.. nodes.Where(IsActor).Select(node => Nodes[node])];

    /// <summary>Where it stands that the entry takes part, that others take part in it, or what ties it to other structures.</summary>
    public ImmutableArray<Citation> CitationsOf(Entry entry) =>
    [
        .. ByActor[entry.Id].Concat(ByStructure[entry.Id]).SelectMany(each => each.Citations)
            .Concat(Places.Ties.Where(tie => tie.From.Id == entry.Id || tie.To.Id == entry.Id).SelectMany(tie => tie.Relation.Citations))
            .Distinct(),
    ];
}

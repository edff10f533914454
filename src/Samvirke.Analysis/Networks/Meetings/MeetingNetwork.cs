using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>
/// Who meets whom in which structures. An actor is tied to each structure that it leads, coordinates, keeps the secretariat of, takes part in, or is in by a
/// coordinating function that is placed with it, and, more loosely, to those that cooperate with it. Two actors meet where both take part.
/// </summary>
/// <param name="Choice">What it is made of.</param>
/// <param name="Actors">The actors that take part in something, in the order of ids.</param>
/// <param name="Structures">The structures, and the programmes that somebody takes part in, in the order of ids.</param>
/// <param name="Participations">Who takes part in what, and how; by structure and then by actor.</param>
/// <param name="Ties">What ties structures to each other.</param>
/// <param name="Meetings">Who meets whom, and where.</param>
/// <param name="Parts">How many actors there are in each of the parts between which nobody meets, the largest first.</param>
/// <param name="Brokers">Who and what stands between most others, first to last.</param>
/// <param name="Bridges">Who and what alone connects others.</param>
/// <param name="Isolated">Actors that take part in nothing.</param>
/// <param name="Alike">Structures with the same participants, or nearly.</param>
/// <param name="Circles">Actors that meet each other more than they meet others.</param>
/// <param name="Modularity">How clearly the circles stand out: 0 not at all, above 0.3 clearly.</param>
/// <param name="Loads">What collaboration asks of each actor, those in most structures first.</param>
public sealed record MeetingNetwork(
    MeetingChoice Choice,
    ImmutableArray<Entry> Actors,
    ImmutableArray<Entry> Structures,
    ImmutableArray<Participation> Participations,
    ImmutableArray<StructureTie> Ties,
    ImmutableArray<Meeting> Meetings,
    ImmutableArray<int> Parts,
    ImmutableArray<Broker> Brokers,
    ImmutableArray<Bridge> Bridges,
    ImmutableArray<IsolatedActor> Isolated,
    ImmutableArray<SameMembers> Alike,
    ImmutableArray<Circle> Circles,
    double Modularity,
    ImmutableArray<ActorLoad> Loads)
{
    /// <summary>The network of what runs in the register.</summary>
    public static MeetingNetwork Of(RegisterSnapshot snapshot) => Of(snapshot, MeetingChoice.Running);

    /// <summary>The network of the register.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="choice">What it is made of.</param>
    /// <param name="threads">How many may work at the same time; the result is the same.</param>
    /// <param name="seed">Where the search for circles begins.</param>
    public static MeetingNetwork Of(RegisterSnapshot snapshot, MeetingChoice choice, int threads = 1, int seed = 1)
    {
        var graph = new MeetingGraph(MeetingPlaces.Of(snapshot, choice));
        var meetings = Meeting.All(graph);
        var (circles, modularity) = Circle.All(graph, seed);
        var owned = ActorWork.Owners(snapshot);
        var work = new Dictionary<EntryId, ActorWork>();
        return new MeetingNetwork(
            choice, graph.Actors, graph.Places.Structures, graph.Places.Participations, graph.Places.Ties, meetings, PartsOf(graph),
            Broker.All(graph, threads), Bridge.All(graph), IsolatedActor.All(snapshot, choice, WorkOf),
            SameMembers.All(graph), circles, modularity, ActorLoad.All(snapshot, choice, graph, meetings, WorkOf));

        ActorWork WorkOf(Entry actor) => work.TryGetValue(actor.Id, out var known) ? known : work[actor.Id] = ActorWork.Of(snapshot, choice, owned, actor);
    }

    /// <summary>All actors of the register in the order of ids.</summary>
    internal static IEnumerable<Entry> ActorsOf(RegisterSnapshot snapshot) => snapshot.OfKind(Kind.Actor).Ordinals().Select(i => snapshot.Entries[i]).OrderBy(actor => actor.Id);

    private static ImmutableArray<int> PartsOf(MeetingGraph graph)
    {
        var parts = Components.In(graph.Graph);
        return [.. Enumerable.Range(0, graph.Actors.Length).CountBy(actor => parts.Of[actor]).Select(each => each.Value).OrderDescending()];
    }
}

using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>How much an actor or a structure stands between actors.</summary>
/// <param name="Entry">The actor or the structure.</param>
/// <param name="Pairs">Between how many pairs of other actors the shortest way goes through it; ways that are equally short share the pair.</param>
/// <param name="Of">How many pairs of other actors there are.</param>
/// <param name="Reasons">The same as a sentence, with where it stands who takes part.</param>
public sealed record Broker(Entry Entry, double Pairs, long Of, ImmutableArray<Reason> Reasons)
{
    /// <summary>The share of the pairs.</summary>
    public double Share => Of == 0 ? 0 : Pairs / Of;

    /// <summary>Whether it is an actor.</summary>
    public bool IsActor => Entry.Kind == Kind.Actor;

    /// <summary>Everybody who stands between anybody, those between most first.</summary>
    internal static ImmutableArray<Broker> All(MeetingGraph graph, int threads)
    {
        bool[] isActor = [.. Enumerable.Range(0, graph.Nodes.Length).Select(graph.IsActor)];
        var found = Betweenness.Of(graph.Graph, threads, ends: isActor);
        return
        [
            .. graph.Nodes.Select((entry, node) => (Entry: entry, Pairs: found[node], Of: PairsOf(graph.Actors.Length - (graph.IsActor(node) ? 1 : 0))))
                .Where(each => each.Pairs > 0)
                .OrderByDescending(each => each.Pairs).ThenBy(each => each.Entry.Id)
                .Select(each => new Broker(each.Entry, each.Pairs, each.Of,
                    [BridgeTexts.OfBetween(each.Entry, (int)Math.Round(each.Pairs), (int)each.Of, graph.CitationsOf(each.Entry))])),
        ];
    }

    private static long PairsOf(long actors) => actors * (actors - 1) / 2;
}

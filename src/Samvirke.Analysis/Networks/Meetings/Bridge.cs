using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>An actor or a structure that alone connects others: without it they would meet nowhere, not even through somebody else.</summary>
/// <param name="Entry">The actor or the structure.</param>
/// <param name="CutOff">The actors of each part that would be on its own, the largest part of all left out; largest first. Many are of one actor.</param>
/// <param name="Rest">How many actors there are in the largest part.</param>
/// <param name="Reasons">Why.</param>
public sealed record Bridge(Entry Entry, ImmutableArray<ImmutableArray<Entry>> CutOff, int Rest, ImmutableArray<Reason> Reasons)
{
    /// <summary>How many pairs of actors there would be no way between.</summary>
    public long Pairs { get; private init; }

    /// <summary>All of them, those between most pairs first.</summary>
    internal static ImmutableArray<Bridge> All(MeetingGraph graph)
    {
        var cuts = Cuts.In(graph.Graph);
        return
        [
            .. cuts.Points.Select(point => Of(graph, graph.Nodes[point], cuts.PartsWithout(point))).OfType<Bridge>()
                .OrderByDescending(bridge => bridge.Pairs).ThenBy(bridge => bridge.Entry.Id),
        ];
    }

    private static Bridge? Of(MeetingGraph graph, Entry entry, ImmutableArray<ImmutableArray<int>> parts)
    {
        var actors = parts.Select(part => graph.ActorsAmong(part)).Where(part => !part.IsEmpty).OrderByDescending(part => part.Length).ThenBy(part => part[0].Id).ToImmutableArray();
        if (actors.Length < 2) return null;
        var cutOff = actors.RemoveAt(0);
        var all = actors.Sum(part => (long)part.Length);
        return new Bridge(entry, cutOff, actors[0].Length, BridgeTexts.Reasons(entry, cutOff, graph.CitationsOf(entry)))
        {
            Pairs = ((all * all) - actors.Sum(part => (long)part.Length * part.Length)) / 2,
        };
    }
}

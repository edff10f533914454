using System.Collections.Immutable;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Analyses.ReadNetwork;

/// <summary>A conclusion about an entry, with its reasons.</summary>
public sealed record ConclusionLine(Entry Entry, ImmutableArray<ReasonLine> Reasons);

/// <summary>What collaboration asks of an actor, as a line of the table.</summary>
public sealed record LoadLine(ActorLoad Load, ImmutableArray<ReasonLine> Reasons);

/// <summary>How much somebody stands between others.</summary>
public sealed record BrokerLine(Broker Broker, ImmutableArray<ReasonLine> Reasons);

/// <summary>Two structures with nearly the same participants.</summary>
public sealed record AlikeLine(SameMembers Pair, ImmutableArray<ReasonLine> Reasons);

/// <summary>A circle.</summary>
public sealed record CircleLine(Circle Circle, ImmutableArray<ReasonLine> Reasons);

/// <summary>An actor that takes part in nothing.</summary>
public sealed record IsolatedLine(IsolatedActor Isolated, ImmutableArray<ReasonLine> Reasons);

/// <summary>A term to narrow or widen by.</summary>
public sealed record NetworkChoice(FacetTerm Term, bool IsChosen);

/// <summary>Who meets whom, as the page tells it.</summary>
/// <param name="Choices">What can be chosen, by facet.</param>
/// <param name="Loads">What collaboration asks of each, most first.</param>
/// <param name="ActorsBetween">The actors that stand between most others.</param>
/// <param name="StructuresBetween">The structures that do.</param>
/// <param name="Bridges">Who and what alone connects others.</param>
/// <param name="Alike">Structures with nearly the same participants.</param>
/// <param name="Circles">Those who meet each other more than others.</param>
/// <param name="Isolated">Those apart that have something to do.</param>
/// <param name="Others">Those apart that have nothing to do in the register.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record NetworkView(
    NetworkAsked Asked,
    MeetingNetwork Network,
    ImmutableArray<(Facet Facet, ImmutableArray<NetworkChoice> Terms)> Choices,
    ImmutableArray<LoadLine> Loads,
    ImmutableArray<BrokerLine> ActorsBetween,
    ImmutableArray<BrokerLine> StructuresBetween,
    ImmutableArray<ConclusionLine> Bridges,
    ImmutableArray<AlikeLine> Alike,
    ImmutableArray<CircleLine> Circles,
    ImmutableArray<IsolatedLine> Isolated,
    ImmutableArray<Entry> Others,
    IReadOnlyList<NumberedCitation> Citations)
{
    private const int MostBetween = 10;

    public static NetworkView Of(RegisterSnapshot snapshot, NetworkAsked asked, MeetingNetworks networks)
    {
        var network = networks.Of(snapshot, asked.Choice);
        var book = new CitationBook(snapshot);
        return new NetworkView(
            asked,
            network,
            [.. NetworkAsked.Facets.Select(facet => (facet, ChoicesOf(snapshot, asked, facet)))],
            [.. network.Loads.Select(load => new LoadLine(load, Lines(load.Reasons)))],
            [.. network.Brokers.Where(broker => broker.IsActor).Take(MostBetween).Select(broker => new BrokerLine(broker, Lines(broker.Reasons)))],
            [.. network.Brokers.Where(broker => !broker.IsActor).Take(MostBetween).Select(broker => new BrokerLine(broker, Lines(broker.Reasons)))],
            [.. network.Bridges.Select(bridge => new ConclusionLine(bridge.Entry, Lines(bridge.Reasons)))],
            [.. network.Alike.Select(pair => new AlikeLine(pair, Lines(pair.Reasons)))],
            [.. network.Circles.Select(circle => new CircleLine(circle, Lines(circle.Reasons)))],
            [.. network.Isolated.Where(HasTies).Select(apart => new IsolatedLine(apart, Lines(apart.Reasons)))],
            [.. network.Isolated.Where(apart => !HasTies(apart)).Select(apart => apart.Actor)],
            book.All);

        ImmutableArray<ReasonLine> Lines(ImmutableArray<Reason> reasons) => ReasonLine.Of(reasons, book);
    }

    /// <summary>Those who have nothing to do and cooperate with nobody are not missed by anybody.</summary>
    private static bool HasTies(IsolatedActor apart) => !apart.Work.IsNone || !apart.Partners.IsEmpty;

    /// <summary>The terms that any structure or any actor has.</summary>
    private static ImmutableArray<NetworkChoice> ChoicesOf(RegisterSnapshot snapshot, NetworkAsked asked, Facet facet)
    {
        var places = snapshot.OfKind(Register.Kinds.Kind.Structure);
        return
        [
            .. facet.Terms
                .Where(term => facet != Facet.Status || NetworkAsked.Statuses.Contains(term.Id))
                .Select(term => (Term: term, IsChosen: asked.Filter.Conditions.Any(condition => condition.Facet == facet && condition.Term == term)))
                .Where(each => each.IsChosen || snapshot.WithTerm(facet, each.Term.Id).CountWith(places) > 0)
                .Select(each => new NetworkChoice(each.Term, each.IsChosen)),
        ];
    }
}

using System.Collections.Immutable;
using Samvirke.Analysis.Defining;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>What stands in the register about an effort, before it is weighed against what stands about others.</summary>
/// <param name="Name">The words of the name.</param>
/// <param name="Ties">The ids of what it is tied to, either way.</param>
/// <param name="Places">The sections of sources that speak of it.</param>
/// <param name="Facets">The terms of each facet.</param>
/// <param name="Terms">The terms of facets that say what it is.</param>
/// <param name="Addressees">The ids of those whom it binds or is meant for.</param>
/// <param name="Owners">Who answers for it.</param>
/// <param name="Bases">What it rests on.</param>
/// <param name="Laws">The laws that it rests on.</param>
/// <param name="Enabled">What it pays for, guides, requires or fulfils, either way.</param>
/// <param name="Supported">What it supports in any way, either way.</param>
/// <param name="Tied">What else it is tied to, either way.</param>
internal sealed record EffortReading(
    string[] Name,
    string[] Ties,
    string[] Places,
    ImmutableArray<TermSet> Facets,
    string[] Terms,
    string[] Addressees,
    EntryId[] Owners,
    EntryId[] Bases,
    EntryId[] Laws,
    EntryId[] Enabled,
    EntryId[] Supported,
    EntryId[] Tied)
{
    /// <summary>Where it is: the areas that it covers, and these with those around them; nothing where it says nothing of it.</summary>
    public (EntryId[] Covered, EntryId[] Around)? Where { get; init; }

    /// <summary>Reads it.</summary>
    public static EffortReading Of(RegisterSnapshot snapshot, Entry entry)
    {
        if (DefinedPair.Term(entry) is { } term) return OfDefinition(entry, term);
        ImmutableArray<Entry> kin = [entry, .. snapshot.LeadingTo(entry.Id, RelationTypes.Imposes)];
        List<(RelationType Type, EntryId Other)> ties =
        [
            .. entry.Relations.Select(relation => (relation.Type, relation.To)),
            .. snapshot.IncomingTo(entry.Id).ToArray().Where(incoming => !EffortRoles.Telling.Contains(incoming.Relation.Type)).Select(incoming => (incoming.Relation.Type, incoming.From.Id)),
        ];
        ties.RemoveAll(tie => tie.Other == entry.Id);
        EntryId[] bases = [.. Reached(kin, EffortRoles.Founding)];
        ImmutableArray<TermSet> facets = [.. Facet.All.Select(facet => TermSet.Of(facet, entry.Facets))];
        return new EffortReading(
            [.. EffortTexts.Name(entry)],
            [.. ties.Select(tie => tie.Other.Value).Where(id => snapshot.Find(id) is not null).Distinct(StringComparer.Ordinal)],
            [.. entry.Citations.Concat(entry.Relations.SelectMany(relation => relation.Citations)).Select(citation => $"{citation.Source} {citation.Section}").Distinct(StringComparer.Ordinal)],
            facets,
            [.. TermNames.Of(facets)],
            [.. Reached(kin, EffortRoles.Addressing).Where(id => id != entry.Id).Select(id => id.Value).Distinct(StringComparer.Ordinal)],
            Answering(entry, kin),
            bases,
            [.. LawsOf(snapshot, entry, bases)],
            [.. ties.Where(tie => EffortRoles.Enabling.Contains(tie.Type)).Select(tie => tie.Other)],
            [.. ties.Where(tie => EffortRoles.Supporting.Contains(tie.Type)).Select(tie => tie.Other)],
            [.. ties.Where(tie => !EffortRoles.Supporting.Contains(tie.Type)).Select(tie => tie.Other)])
        {
            Where = Locality.Of(snapshot, entry),
        };
    }

    /// <summary>A definition is compared by rule, with others of its term; that it is of the term is all that others find it by.</summary>
    private static EffortReading OfDefinition(Entry entry, string term) =>
        new([], [$"term {term}"], [], [.. Facet.All.Select(facet => TermSet.Of(facet, entry.Facets))], [], [], Answering(entry, []), [], [], [], [], []);

    private static IEnumerable<EntryId> Reached(ImmutableArray<Entry> entries, ImmutableArray<RelationType> types) =>
        entries.SelectMany(entry => entry.Relations).Where(relation => types.Contains(relation.Type)).Select(relation => relation.To);

    /// <summary>Whoever answers for it by a relation; where nobody does, its steward.</summary>
    private static EntryId[] Answering(Entry entry, ImmutableArray<Entry> kin)
    {
        EntryId[] owners = [.. Reached(kin, EffortRoles.Owning)];
        return owners.Length > 0 || entry.Steward is not { } steward ? owners : [steward];
    }

    private static IEnumerable<EntryId> LawsOf(RegisterSnapshot snapshot, Entry entry, IEnumerable<EntryId> bases) => bases
        .Select(snapshot.Find).OfType<Entry>().Prepend(entry)
        .SelectMany(each => each.Kind == Kind.Law ? [each.Id] : each.Relations.Where(relation => relation.Type == RelationTypes.SectionOf).Select(relation => relation.To));
}

using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Differences;

/// <summary>
/// What differs between two states of an entry, part by part in the order in which its page shows them. Nothing differs exactly when the two are
/// equal by content, and the differences the other way round are these reversed.
/// </summary>
public static class EntryDifference
{
    /// <summary>The differences; a state that is nothing is that of an entry that is not in the register.</summary>
    public static ImmutableArray<Difference> Between(Entry? before, Entry? after) => (before, after) switch
    {
        (null, null) => [],
        (null, { } entry) => [new Difference.EntryListed(entry, Turn.Added)],
        ({ } entry, null) => [new Difference.EntryListed(entry, Turn.Removed)],
        ({ } old, { } @new) => [.. Parts(old, @new)],
    };

    private static IEnumerable<Difference> Parts(Entry before, Entry after) =>
    [
        .. Kind(before, after),
        .. Texts(TextPart.Name, null, before.Name, after.Name),
        .. Aliases(before.Aliases, after.Aliases),
        .. Texts(TextPart.Summary, null, before.Summary, after.Summary),
        .. NoteDifference.Between(before.Notes, after.Notes),
        .. Steward(before, after),
        .. Confirmed(before, after),
        .. Valid(before.Valid, after.Valid),
        .. DetailDifference.Between(before.Details, after.Details),
        .. RelationDifference.Between(before.Relations, after.Relations),
        .. Citations(before.Citations, after.Citations),
        .. Terms(before.Facets, after.Facets),
    ];

    private static IEnumerable<Difference> Kind(Entry before, Entry after) =>
        before.Kind == after.Kind ? [] : [new Difference.KindChanged(before.Kind, after.Kind)];

    /// <summary>A text in every language in which it differs.</summary>
    internal static IEnumerable<Difference> Texts(TextPart part, DetailKey? key, LocalizedText before, LocalizedText after) =>
        from tongue in Tongues.All
        let old = before.Exactly(tongue)
        let @new = after.Exactly(tongue)
        where old != @new
        select new Difference.TextChanged(part, key, tongue, old, @new);

    internal static IEnumerable<Difference> Valid(ValidTime before, ValidTime after) =>
        before == after ? [] : [new Difference.ValidChanged(before, after)];

    internal static IEnumerable<Difference> Citations(ImmutableArray<Citation> before, ImmutableArray<Citation> after) =>
        Matching.Listed(before, after, EqualityComparer<Citation>.Default, (citation, turn) => new Difference.CitationListed(citation, turn), new Difference.Reordered(ListPart.Citations));

    private static IEnumerable<Difference> Aliases(ImmutableArray<string> before, ImmutableArray<string> after) =>
        Matching.Listed(before, after, StringComparer.Ordinal, (alias, turn) => new Difference.AliasListed(alias, turn), new Difference.Reordered(ListPart.Aliases));

    private static IEnumerable<Difference> Steward(Entry before, Entry after) =>
        before.Steward == after.Steward ? [] : [new Difference.StewardChanged(before.Steward, after.Steward)];

    private static IEnumerable<Difference> Confirmed(Entry before, Entry after) =>
        before.Confirmed == after.Confirmed ? [] : [new Difference.ConfirmedChanged(before.Confirmed, after.Confirmed)];

    private static IEnumerable<Difference> Terms(FacetValues before, FacetValues after) => Facet.All.SelectMany(facet => Matching.Listed(
        before[facet], after[facet], StringComparer.Ordinal, (term, turn) => new Difference.TermListed(facet, term, turn), new Difference.Reordered(ListPart.Terms, Facet: facet)));
}

using System.Collections.Immutable;
using Samvirke.Register.Confirming;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Entries.ReadEntry;

/// <summary>One relation as the page's entry reads it.</summary>
/// <param name="Other">The entry at the other end.</param>
/// <param name="Numbers">Its sources.</param>
public sealed record RelationLine(Entry Other, Relation Relation, ImmutableArray<int> Numbers);

/// <summary>Relations that read alike: "ledes av", "deltar i".</summary>
/// <param name="Reading">How the page's entry reads them.</param>
/// <param name="Lines">The relations, by name.</param>
/// <param name="SharedNumbers">The sources, when all lines rest on the same ones; else empty and each line has its own.</param>
public sealed record RelationGroup(RelationType Type, bool IsIncoming, LocalizedText Reading, ImmutableArray<RelationLine> Lines, ImmutableArray<int> SharedNumbers);

/// <summary>A facet of the entry with its terms.</summary>
public sealed record FacetLine(Facet Facet, ImmutableArray<(string Term, LocalizedText Label)> Terms);

/// <summary>A note with the numbers of its citations.</summary>
public sealed record NoteLine(Note Note, ImmutableArray<(int Number, string? Reading)> Readings);

/// <summary>Everything that the page of an entry shows.</summary>
public sealed record EntryView(
    Entry Entry,
    Entry? Steward,
    Freshness Freshness,
    ImmutableArray<int> Numbers,
    ImmutableArray<RelationGroup> Groups,
    ImmutableArray<FacetLine> Facets,
    ImmutableArray<NoteLine> Notes,
    IReadOnlyList<NumberedCitation> Citations)
{
    /// <summary>Gathers the view from a snapshot; names are sorted for readers of Norwegian.</summary>
    public static EntryView Of(RegisterSnapshot snapshot, Entry entry, IComparer<string> names)
    {
        var book = new CitationBook(snapshot);
        var numbers = book.Numbers(entry.Citations);
        var groups = RelationGroups.Of(snapshot, entry, book, names);
        var notes = entry.Notes.Select(note => new NoteLine(note, [.. note.Citations.Select(citation => (book.Numbers([citation])[0], citation.Reading))])).ToImmutableArray();
        return new EntryView(
            entry,
            entry.Steward is { } steward ? snapshot.Find(steward) : null,
            snapshot.FreshnessOf(entry),
            numbers,
            groups,
            [.. entry.Facets.All.Select(Line)],
            notes,
            book.All);
    }

    private static FacetLine Line(FacetTerms terms) => new(
        terms.Facet,
        [.. terms.Facet.IsAge
            ? terms.Terms.Select(term => (term, new LocalizedText(term, term, term)))
            : terms.Terms.Select(term => (term, terms.Facet.Term(term)!.Label))]);
}

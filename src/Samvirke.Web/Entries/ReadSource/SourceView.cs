using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadSource;

/// <summary>A place in a source with what rests on it.</summary>
/// <param name="Locator">What citations call the place.</param>
/// <param name="Title">Its title, where the source lists it and it says more than the locator.</param>
/// <param name="Count">How many statements rest on it.</param>
public sealed record SourcePlace(string Locator, string? Title, int Count)
{
    /// <summary>What the place is called where it stands among its neighbours: its number and title; a locator of words is only a short form of the title.</summary>
    public string Label => Title is null ? Locator
        : Locator.Any(char.IsAsciiDigit) && !Title.StartsWith(Locator, StringComparison.Ordinal) ? $"{Locator} {Title}" : Title;
}

/// <summary>A statement of the register: an entry itself, or one of its relations.</summary>
/// <param name="Entry">The entry that states it.</param>
/// <param name="Relation">The relation, or nothing when it is the entry itself.</param>
/// <param name="To">The other end of the relation.</param>
public sealed record StatementLine(Entry Entry, Relation? Relation, Entry? To);

/// <summary>The places of a source and, for the one that is open, the statements that rest on it.</summary>
/// <param name="Places">Every section of the document in its order, or the places cited when it lists none.</param>
/// <param name="Open">The place chosen, or nothing.</param>
/// <param name="Lines">The statements of the open place.</param>
/// <param name="Cited">How many different places are cited.</param>
public sealed record SourceView(ImmutableArray<SourcePlace> Places, SourcePlace? Open, ImmutableArray<StatementLine> Lines, int Cited)
{
    /// <summary>Gathers the view; <paramref name="chosen"/> is the section that the reader asked for, if any.</summary>
    public static SourceView Of(RegisterSnapshot snapshot, Entry source, string? chosen, IComparer<string> names)
    {
        var statements = snapshot.StatementsFrom(source.Id);
        var sections = source.Details.Sections();
        var known = sections.Select(section => section.Locator).ToHashSet(StringComparer.Ordinal);
        var byPlace = statements.ToLookup(statement => Place(statement.Citation, known), StringComparer.Ordinal);
        ImmutableArray<SourcePlace> places =
        [
            .. sections.Select(section => new SourcePlace(section.Locator, section.Title == section.Locator ? null : section.Title, Count(byPlace[section.Locator]))),
            .. byPlace.Where(group => !known.Contains(group.Key))
                .Select(group => new SourcePlace(group.Key, null, Count(group)))
                .OrderBy(place => ReadEntry.SectionOrder.Key(place.Locator), names),
        ];
        var open = places.FirstOrDefault(place => place.Locator == chosen);
        return new SourceView(places, open, open is null ? [] : LinesOf(snapshot, byPlace[open.Locator], names), byPlace.Count);
    }

    private static string Place(Citation citation, HashSet<string> known) =>
        known.Contains(citation.Locator) ? citation.Locator : citation.Section;

    private static int Count(IEnumerable<Statement> statements) => statements.DistinctBy(statement => (statement.Entry.Id, statement.Relation)).Count();

    private static ImmutableArray<StatementLine> LinesOf(RegisterSnapshot snapshot, IEnumerable<Statement> statements, IComparer<string> names) =>
    [
        .. statements
            .DistinctBy(statement => (statement.Entry.Id, statement.Relation))
            .OrderBy(statement => statement.Entry.Kind.Ordinal)
            .ThenBy(statement => statement.Entry.Name.ToString(), names)
            .ThenBy(statement => statement.Relation is null ? 0 : 1)
            .Select(statement => new StatementLine(statement.Entry, statement.Relation, statement.Relation is { } relation ? snapshot.Find(relation.To) : null)),
    ];
}

using System.Collections.Immutable;
using Samvirke.Analysis.Coverage;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadSource;

/// <summary>A statement of the register: an entry itself, or one of its relations.</summary>
/// <param name="Entry">The entry that states it.</param>
/// <param name="Relation">The relation, or nothing when it is the entry itself.</param>
/// <param name="To">The other end of the relation.</param>
public sealed record StatementLine(Entry Entry, Relation? Relation, Entry? To);

/// <summary>The places of a source and, for the one that is open, the statements that rest on it.</summary>
/// <param name="Places">Every section of the document in its order, and the other places that are cited.</param>
/// <param name="Open">The place chosen, or nothing.</param>
/// <param name="Lines">The statements of the open place.</param>
/// <param name="Cited">How many different places are cited.</param>
public sealed record SourceView(ImmutableArray<CoveredPlace> Places, CoveredPlace? Open, ImmutableArray<StatementLine> Lines, int Cited)
{
    /// <summary>Gathers the view; <paramref name="chosen"/> is the section that the reader asked for, if any.</summary>
    public static SourceView Of(RegisterSnapshot snapshot, Entry source, string? chosen, IComparer<string> names)
    {
        var coverage = SourceCoverage.Of(snapshot, source);
        ImmutableArray<CoveredPlace> places =
        [
            .. coverage.Places.Where(place => place.IsListed),
            .. coverage.Places.Where(place => !place.IsListed).OrderBy(place => ReadEntry.SectionOrder.Key(place.Locator), names),
        ];
        var open = places.FirstOrDefault(place => place.Locator == chosen);
        return new SourceView(places, open, open is null ? [] : LinesOf(snapshot, open.Statements, names), places.Count(place => !place.Statements.IsEmpty));
    }

    /// <summary>What a place is called where it stands among its neighbours: its number and title; a locator of words is only a short form of the title.</summary>
    public static string Label(CoveredPlace place) => place.Title is not { } title || title == place.Locator ? place.Locator
        : place.Locator.Any(char.IsAsciiDigit) && !title.StartsWith(place.Locator, StringComparison.Ordinal) ? $"{place.Locator} {title}" : title;

    private static ImmutableArray<StatementLine> LinesOf(RegisterSnapshot snapshot, IEnumerable<Statement> statements, IComparer<string> names) =>
    [
        .. statements
            .OrderBy(statement => statement.Entry.Kind.Ordinal)
            .ThenBy(statement => statement.Entry.Name.ToString(), names)
            .ThenBy(statement => statement.Relation is null ? 0 : 1)
            .Select(statement => new StatementLine(statement.Entry, statement.Relation, statement.Relation is { } relation ? snapshot.Find(relation.To) : null)),
    ];
}

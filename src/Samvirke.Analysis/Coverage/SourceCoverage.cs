using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Coverage;

/// <summary>How much of a source stands in the register, place by place.</summary>
/// <param name="Source">The source or law.</param>
/// <param name="Places">Its sections in their order, each with what rests on it; then places that are cited and that it does not list, by their text.</param>
public sealed record SourceCoverage(Entry Source, ImmutableArray<CoveredPlace> Places)
{
    /// <summary>How many different statements rest on the source.</summary>
    public int Statements => Places.Sum(place => place.Statements.Length);

    /// <summary>The coverage of one source.</summary>
    public static SourceCoverage Of(RegisterSnapshot snapshot, Entry source)
    {
        var sections = source.Details.Sections();
        var listed = sections.Select(section => section.Locator).ToHashSet(StringComparer.Ordinal);
        var byPlace = snapshot.StatementsFrom(source.Id).ToLookup(statement => PlaceOf(statement.Citation, listed), StringComparer.Ordinal);
        return new SourceCoverage(source,
        [
            .. sections.Select(section => CoveredPlace.Of(section.Locator, section.Title, isListed: true, byPlace[section.Locator])),
            .. byPlace.Where(group => !listed.Contains(group.Key))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => CoveredPlace.Of(group.Key, null, isListed: false, group)),
        ]);
    }

    /// <summary>The coverage of every source that lists its sections, those with most sections first.</summary>
    public static ImmutableArray<SourceCoverage> OfAll(RegisterSnapshot snapshot) =>
    [
        .. snapshot.Entries
            .Where(entry => !entry.Details.Sections().IsEmpty)
            .OrderByDescending(entry => entry.Details.Sections().Length)
            .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)
            .Select(entry => Of(snapshot, entry)),
    ];

    private static string PlaceOf(Citation citation, HashSet<string> listed) =>
        listed.Contains(citation.Locator) ? citation.Locator : citation.Section;
}

/// <summary>A place in a source with what rests on it.</summary>
/// <param name="Locator">What citations call the place.</param>
/// <param name="Title">Its title, where the source lists it.</param>
/// <param name="IsListed">Whether the source lists it among its sections.</param>
/// <param name="Statements">Each entry and each relation that rests on it, once.</param>
public sealed record CoveredPlace(string Locator, string? Title, bool IsListed, ImmutableArray<Statement> Statements)
{
    /// <summary>How many of the statements are entries.</summary>
    public int Entries => Statements.Count(statement => statement.Relation is null);

    /// <summary>How many of the statements are relations.</summary>
    public int Relations => Statements.Length - Entries;

    internal static CoveredPlace Of(string locator, string? title, bool isListed, IEnumerable<Statement> statements) =>
        new(locator, title, isListed, [.. statements.DistinctBy(statement => (statement.Entry.Id, statement.Relation))]);
}

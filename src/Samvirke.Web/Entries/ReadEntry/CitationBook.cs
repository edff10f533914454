using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadEntry;

/// <summary>A numbered source of a page.</summary>
/// <param name="Number">From 1, in the order in which the page refers to it.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Source">The document, or nothing when it does not exist at the moment shown.</param>
/// <param name="Title">The title of the section, if the document lists its sections and it differs from the locator.</param>
public sealed record NumberedCitation(int Number, Citation Citation, Entry? Source, string? Title);

/// <summary>Numbers the citations of a page, the same place always with the same number.</summary>
public sealed class CitationBook(RegisterSnapshot snapshot)
{
    private readonly List<NumberedCitation> numbered = [];
    private readonly Dictionary<(string Source, string Locator), int> numbers = [];

    /// <summary>All that was referred to, by number.</summary>
    public IReadOnlyList<NumberedCitation> All => numbered;

    /// <summary>The numbers of the citations, each once.</summary>
    public ImmutableArray<int> Numbers(ImmutableArray<Citation> citations)
    {
        var result = ImmutableArray.CreateBuilder<int>(citations.Length);
        foreach (var citation in citations)
        {
            var number = Number(citation);
            if (!result.Contains(number)) result.Add(number);
        }

        return result.ToImmutable();
    }

    private int Number(Citation citation)
    {
        var key = (citation.Source.Value, citation.Locator);
        if (numbers.TryGetValue(key, out var number)) return number;
        number = numbered.Count + 1;
        numbers.Add(key, number);
        var source = snapshot.Find(citation.Source);
        numbered.Add(new NumberedCitation(number, citation, source, source is null ? null : SectionTitle(source, citation)));
        return number;
    }

    private static string? SectionTitle(Entry source, Citation citation)
    {
        var section = source.Details.Sections().FirstOrDefault(each => each.Locator == citation.Locator || each.Locator == citation.Section);
        return section is null || section.Title == section.Locator ? null : section.Title;
    }
}

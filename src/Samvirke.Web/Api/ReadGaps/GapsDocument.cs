using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Api.ReadGaps;

/// <summary>Everything that is missing, as other programs read it.</summary>
/// <param name="AsOf">The day on which the register was read, as yyyy-MM-dd.</param>
/// <param name="Area">The county or municipality; nothing for the nation.</param>
/// <param name="Chain">The links that are missing between duties and the knowledge of what they do, the surest first.</param>
/// <param name="Grid">Every cell of the grid of ages, settings and levels of risk.</param>
/// <param name="Transitions">The transitions with who is responsible, those with the surest gaps first.</param>
public sealed record GapsDocument(
    string AsOf,
    EntryReference? Area,
    ImmutableArray<ChainGapDocument> Chain,
    ImmutableArray<GridCellDocument> Grid,
    ImmutableArray<TransitionDocument> Transitions)
{
    /// <summary>The document of what was read on the day.</summary>
    public static GapsDocument Of(GapReading gaps, DateOnly day) => new(
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        gaps.Scope.Area is { } area ? EntryReference.Of(area) : null,
        [.. gaps.Chains.Gaps.Select(ChainGapDocument.Of)],
        [.. gaps.Grid.Cells.Select(GridCellDocument.Of)],
        [.. gaps.Transitions.Views.Select(TransitionDocument.Of)]);
}

/// <summary>An entry that something is said of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name by language tag.</param>
public sealed record EntryReference(string Id, string Kind, IReadOnlyDictionary<string, string> Name)
{
    internal static EntryReference Of(Entry entry) => new(entry.Id.Value, entry.Kind.Id, ByTag(entry.Name));

    internal static ImmutableArray<EntryReference> Of(IEnumerable<Entry> entries) => [.. entries.Select(Of)];

    internal static IReadOnlyDictionary<string, string> ByTag(LocalizedText text) => text.Phrases.ToDictionary(phrase => phrase.Tag, phrase => phrase.Text, StringComparer.Ordinal);
}

/// <summary>A reason for a conclusion.</summary>
/// <param name="Text">The sentence by language tag.</param>
/// <param name="Entries">The ids of the entries that it speaks of.</param>
/// <param name="Citations">Where it stands in the sources.</param>
public sealed record ReasonDocument(IReadOnlyDictionary<string, string> Text, ImmutableArray<string> Entries, ImmutableArray<CitationReference> Citations)
{
    internal static ImmutableArray<ReasonDocument> Of(IEnumerable<Reason> reasons) =>
    [
        .. reasons.Select(reason => new ReasonDocument(
            EntryReference.ByTag(reason.Text),
            [.. reason.Entries.Select(id => id.Value)],
            [.. reason.Citations.Select(citation => new CitationReference(citation.Source.Value, citation.Locator))])),
    ];
}

/// <summary>A place in a source.</summary>
public sealed record CitationReference(string Source, string Locator);

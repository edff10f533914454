using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">How many entries match.</param>
/// <param name="Hits">The page asked for.</param>
/// <param name="Kinds">How many there are of each kind, were the condition on kinds lifted.</param>
/// <param name="Facets">How many there are under each term, were the condition on that facet lifted.</param>
/// <param name="Reading">How the text was understood.</param>
/// <param name="Ways">When nothing matches: what one could drop, and how much that would give.</param>
public sealed record SearchResult(
    int Total,
    ImmutableArray<Hit> Hits,
    ImmutableArray<KindCount> Kinds,
    ImmutableArray<FacetCount> Facets,
    QueryReading Reading,
    ImmutableArray<WayOut> Ways);

/// <summary>How many matching entries are of the kind.</summary>
public sealed record KindCount(Kind Kind, int Count, bool IsChosen);

/// <summary>How many matching entries lie under each term of the facet.</summary>
public sealed record FacetCount(Facet Facet, ImmutableArray<TermCount> Terms);

/// <summary>How many matching entries lie under the term.</summary>
public sealed record TermCount(FacetTerm Term, int Count, bool IsChosen);

/// <summary>An entry that was found.</summary>
/// <param name="Ordinal">Its place in the snapshot searched.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Score">How well it fits; comparable within one result only.</param>
/// <param name="IsExact">Whether its name, an alias, number or id is just what was asked for.</param>
/// <param name="Name">Its name with what matches marked.</param>
/// <param name="OtherNames">Aliases and names in other languages in which something matches.</param>
/// <param name="Snippet">The part of the summary where most matches, or its beginning.</param>
/// <param name="Why">Which words were found where.</param>
public sealed record Hit(
    int Ordinal,
    Entry Entry,
    double Score,
    bool IsExact,
    MarkedText Name,
    ImmutableArray<MarkedText> OtherNames,
    MarkedText Snippet,
    ImmutableArray<Reason> Why);

/// <summary>Where in an entry a word was found.</summary>
public enum Place
{
    /// <summary>In a name, in any language.</summary>
    Name,
    /// <summary>In an alias, number or address.</summary>
    Alias,
    /// <summary>In the summary or the details.</summary>
    Text,
    /// <summary>In the name of its steward or another entry that it belongs to, or in the name of its kind.</summary>
    Related,
    /// <summary>As a part of a compound in a name or alias.</summary>
    PartOfName,
    /// <summary>As a part of a compound in the summary or the details.</summary>
    PartOfText,
    /// <summary>The id is what was asked for.</summary>
    Id,
}

/// <summary>A word of the query and the words of the entry that answer it in one place.</summary>
public sealed record Reason(string Asked, Place Place, ImmutableArray<string> Found);

/// <summary>A text in pieces, of which some match. The tag is the language that the text is really in.</summary>
public sealed record MarkedText(ImmutableArray<Piece> Pieces, string Tag)
{
    /// <summary>Whether a piece matches.</summary>
    public bool HasMatch => Pieces.Any(piece => piece.IsMatch);

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));
}

/// <summary>A piece of plain text.</summary>
public readonly record struct Piece(string Text, bool IsMatch);

/// <summary>How a query was understood.</summary>
/// <param name="Words">The words and phrases looked for.</param>
/// <param name="Ignored">Words too common to look for, such as <c>og</c>.</param>
/// <param name="IsCut">Whether the query was too long and its end was left out.</param>
/// <param name="Needed">How many of the words an entry must have: all, or most where nothing has all.</param>
public sealed record QueryReading(ImmutableArray<WordReading> Words, ImmutableArray<string> Ignored, bool IsCut, int Needed)
{
    /// <summary>Whether hits lack some of the words, because nothing has them all.</summary>
    public bool IsRelaxed => Needed < Words.Length;
}

/// <summary>How a word was understood.</summary>
/// <param name="Asked">The word as written.</param>
/// <param name="Widened">What was done to find something.</param>
/// <param name="Instead">The words looked for in its place, where something was done.</param>
/// <param name="Count">How many entries have it, before any condition.</param>
public sealed record WordReading(string Asked, Widened Widened, ImmutableArray<string> Instead, int Count);

/// <summary>What was done with a word that the register does not use.</summary>
public enum Widened
{
    /// <summary>Nothing: the register uses it.</summary>
    None,
    /// <summary>A spelling mistake was put right.</summary>
    Corrected,
    /// <summary>The compound was taken apart.</summary>
    Parted,
    /// <summary>It was taken as the beginning of words.</summary>
    Beginning,
    /// <summary>It stands only at the end of compounds.</summary>
    Ending,
    /// <summary>The phrase stands nowhere; its words were looked for one by one.</summary>
    Loosened,
    /// <summary>Nothing resembles it.</summary>
    Unknown,
}

/// <summary>Something that could be dropped to get hits: exactly one of the records below.</summary>
public abstract record WayOut(int Count)
{
    /// <summary>Look for all kinds.</summary>
    public sealed record AnyKind(int Count) : WayOut(Count);

    /// <summary>Drop the condition on the facet.</summary>
    public sealed record AnyTerm(Facet Facet, int Count) : WayOut(Count);

    /// <summary>Look everywhere.</summary>
    public sealed record AnyArea(int Count) : WayOut(Count);

    /// <summary>Leave out the word.</summary>
    public sealed record WithoutWord(string Word, int Count) : WayOut(Count);
}

/// <summary>A name or alias that fits what is being typed.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Text">The name or alias with what was typed marked.</param>
/// <param name="IsCorrected">Whether a spelling mistake was put right.</param>
public sealed record Suggestion(Entry Entry, MarkedText Text, bool IsCorrected);

using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Search;

/// <summary>In which order hits come.</summary>
public enum HitOrder
{
    /// <summary>The best first; by name where nothing was searched for.</summary>
    Relevance,
    /// <summary>By name as Norwegian sorts, in bokmål.</summary>
    Name,
}

/// <summary>What somebody looks for. Texts may be anything; empty text lists everything that the conditions let through.</summary>
public sealed record SearchQuery
{
    /// <summary>Words, with phrases in quotation marks.</summary>
    public string Text { get; init; } = "";

    /// <summary>Only entries of one of these kinds; empty means all.</summary>
    public ImmutableArray<Kind> Kinds { get; init; } = [];

    /// <summary>Only entries with one of the terms of each facet named.</summary>
    public ImmutableArray<FacetTerms> Facets { get; init; } = [];

    /// <summary>Only what covers the area, something within it or the county or district that it lies in.</summary>
    public EntryId? Area { get; init; }

    /// <summary>The order of the hits.</summary>
    public HitOrder Order { get; init; }

    /// <summary>The language of the names and summaries shown, where they exist in it.</summary>
    public Tongue Tongue { get; init; }

    /// <summary>How many hits to pass over.</summary>
    public int Offset { get; init; }

    /// <summary>How many hits to show, at most <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>The most hits on a page.</summary>
    public const int MaxLimit = 1000;

    /// <summary>The most words that are looked for; further ones are left out and the result says so.</summary>
    public const int MaxWords = 16;

    /// <summary>The most characters of a query that are read.</summary>
    public const int MaxCharacters = 2000;
}

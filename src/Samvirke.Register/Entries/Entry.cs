using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Entries;

/// <summary>One thing in the register with everything that is stated of it. Immutable.</summary>
public sealed record Entry
{
    /// <summary>The address, which never changes.</summary>
    public required EntryId Id { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required Kind Kind { get; init; }

    /// <summary>Its name; bokmål is always there, or another official language where it has no Norwegian name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Abbreviations and other names that people use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>A few plain sentences.</summary>
    public LocalizedText Summary { get; init; } = LocalizedText.Empty;

    /// <summary>Terms from the fixed vocabularies.</summary>
    public FacetValues Facets { get; init; } = FacetValues.None;

    /// <summary>When the thing exists or applies.</summary>
    public ValidTime Valid { get; init; }

    /// <summary>The actor that answers for the entry.</summary>
    public EntryId? Steward { get; init; }

    /// <summary>The day on which somebody who answers for the entry last said that all of it is right.</summary>
    public DateOnly? Confirmed { get; init; }

    /// <summary>Ties to other entries.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>Where the entry's own statements stand.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>What its sources have wrong or disagree about.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Facts that only this kind has.</summary>
    public DetailValues Details { get; init; } = DetailValues.None;
}

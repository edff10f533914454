namespace Samvirke.Analysis.Grouping;

/// <summary>The sorts of things that efforts may have in common.</summary>
internal enum TraitSort
{
    /// <summary>What it is; plans and demands for plans are one.</summary>
    Kind,

    /// <summary>A term of a facet.</summary>
    Term,

    /// <summary>Somebody whom it binds or is for.</summary>
    Addressee,

    /// <summary>A law or provision that it rests on.</summary>
    Law,

    /// <summary>A challenge or proposal that concerns it.</summary>
    Concern,

    /// <summary>A section of a source that speaks of it.</summary>
    Place,

    /// <summary>Something else that it is tied to.</summary>
    Tie,

    /// <summary>A word of its name.</summary>
    Name,

    /// <summary>A word that is telling of its text.</summary>
    Word,
}

/// <summary>Something that several efforts may have.</summary>
/// <param name="Sort">What sort of thing it is.</param>
/// <param name="Key">The id of the kind, entry or term, the section, or the word in its base form.</param>
internal readonly record struct Trait(TraitSort Sort, string Key);

using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;

namespace Samvirke.Analysis.WhatIf;

/// <summary>One thing that somebody imagines: exactly one of the records below. Nothing is done with the register.</summary>
/// <param name="Entry">The entry that it is about.</param>
public abstract record ImaginedStep(EntryId Entry)
{
    /// <summary>The entry is taken out.</summary>
    public sealed record Remove(EntryId Entry) : ImaginedStep(Entry);

    /// <summary>The entry goes into another, which takes over all that stands of it and everything that leads to it.</summary>
    public sealed record Merge(EntryId Entry, EntryId Into) : ImaginedStep(Entry);

    /// <summary>Another actor answers for the entry.</summary>
    public sealed record ChangeOwner(EntryId Entry, EntryId Owner) : ImaginedStep(Entry);

    /// <summary>The entry gets a term of a facet.</summary>
    public sealed record AddTerm(EntryId Entry, Facet Facet, string Term) : ImaginedStep(Entry);

    /// <summary>The entry loses a term of a facet.</summary>
    public sealed record TakeTerm(EntryId Entry, Facet Facet, string Term) : ImaginedStep(Entry);

    /// <summary>The entry gets a tie to another.</summary>
    public sealed record AddRelation(EntryId Entry, RelationType Type, EntryId To) : ImaginedStep(Entry);

    /// <summary>The entry loses its ties of the type to another.</summary>
    public sealed record TakeRelation(EntryId Entry, RelationType Type, EntryId To) : ImaginedStep(Entry);

    /// <summary>The day is the last on which the entry exists or applies.</summary>
    public sealed record EndOn(EntryId Entry, DateOnly Last) : ImaginedStep(Entry);
}

using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Differences;

/// <summary>Whether something came or went.</summary>
public enum Turn
{
    /// <summary>It stands there after and did not before.</summary>
    Added,
    /// <summary>It stood there before and does not after.</summary>
    Removed,
}

/// <summary>A text of an entry.</summary>
public enum TextPart
{
    Name,
    Summary,
    /// <summary>A detail that is a text.</summary>
    Detail,
    /// <summary>A point of a detail that is a list of points.</summary>
    Point,
    /// <summary>The remark on a relation.</summary>
    Role,
    /// <summary>The text of a note.</summary>
    Note,
}

/// <summary>A list of an entry whose order may be changed.</summary>
public enum ListPart
{
    Aliases,
    Notes,
    Detail,
    Relations,
    Citations,
    Terms,
}

/// <summary>One difference between two states of an entry: exactly one of the records below.</summary>
public abstract record Difference
{
    private Difference()
    {
    }

    /// <summary>The same difference the other way round.</summary>
    public abstract Difference Reverse();

    /// <summary>The entry came into the register or was taken out of it.</summary>
    public sealed record EntryListed(Entry Entry, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>It is now another sort of thing.</summary>
    public sealed record KindChanged(Kind Before, Kind After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new KindChanged(After, Before);
    }

    /// <summary>A text was changed in one language; nothing where it had or has none.</summary>
    public sealed record TextChanged(TextPart Part, DetailKey? Key, Tongue Tongue, string? Before, string? After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Before = After, After = Before };
    }

    /// <summary>Another name came or went.</summary>
    public sealed record AliasListed(string Alias, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>A note came or went.</summary>
    public sealed record NoteListed(Note Note, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>A note was reworded or rests on other places; <see cref="NoteDifference.Between"/> tells what.</summary>
    public sealed record NoteChanged(Note Before, Note After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new NoteChanged(After, Before);
    }

    /// <summary>Another actor answers for it.</summary>
    public sealed record StewardChanged(EntryId? Before, EntryId? After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new StewardChanged(After, Before);
    }

    /// <summary>Somebody said that the entry is right; nothing where nobody had or has.</summary>
    public sealed record ConfirmedChanged(DateOnly? Before, DateOnly? After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new ConfirmedChanged(After, Before);
    }

    /// <summary>It, or the relation it stands under, holds at other times.</summary>
    public sealed record ValidChanged(ValidTime Before, ValidTime After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new ValidChanged(After, Before);
    }

    /// <summary>A detail that is the same in all languages was changed; nothing where it had or has none.</summary>
    public sealed record FactChanged(DetailKey Key, string? Before, string? After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Before = After, After = Before };
    }

    /// <summary>A point of a list came or went.</summary>
    public sealed record PointListed(DetailKey Key, LocalizedText Point, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>A code of a list came or went.</summary>
    public sealed record CodeListed(DetailKey Key, string Code, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>The grade by a criterion or its reason was changed; nothing where there was or is none.</summary>
    public sealed record RatingChanged(DetailKey Key, string Criterion, Rating? Before, Rating? After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Before = After, After = Before };
    }

    /// <summary>A section of a source was given another title, came or went.</summary>
    public sealed record SectionChanged(DetailKey Key, string Locator, string? Before, string? After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Before = After, After = Before };
    }

    /// <summary>A relation came or went.</summary>
    public sealed record RelationListed(Relation Relation, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>The only relation of its type that went and the only one that came: "is now led by somebody else".</summary>
    public sealed record RelationReplaced(Relation Before, Relation After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new RelationReplaced(After, Before);
    }

    /// <summary>What is said of a relation was changed; <see cref="RelationDifference.Between(Relation, Relation)"/> tells what.</summary>
    public sealed record RelationChanged(Relation Before, Relation After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new RelationChanged(After, Before);
    }

    /// <summary>The relation that it stands under is now disputed, or no longer.</summary>
    public sealed record DisputedChanged(bool After) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => new DisputedChanged(!After);
    }

    /// <summary>A citation came or went.</summary>
    public sealed record CitationListed(Citation Citation, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>A term of a facet came or went.</summary>
    public sealed record TermListed(Facet Facet, string Term, Turn Turn) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this with { Turn = Other(Turn) };
    }

    /// <summary>A list has the same in another order.</summary>
    public sealed record Reordered(ListPart Part, DetailKey? Key = null, Facet? Facet = null) : Difference
    {
        /// <inheritdoc/>
        public override Difference Reverse() => this;
    }

    private static Turn Other(Turn turn) => turn == Turn.Added ? Turn.Removed : Turn.Added;
}

using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Relating;

/// <summary>What an effort is compared by.</summary>
internal sealed class EffortProfile
{
    /// <summary>The entry.</summary>
    public required Entry Entry { get; init; }

    /// <summary>Its place among all efforts.</summary>
    public required int Place { get; init; }

    /// <summary>Its number among all entries.</summary>
    public required int Number { get; init; }

    /// <summary>All that is weighed, in the order of the properties here.</summary>
    public required Packed<TermWeight> Weighed { get; init; }

    /// <summary>All that is numbered, in the order of the properties here.</summary>
    public required Packed<int> Numbered { get; init; }

    /// <summary>All words.</summary>
    public ReadOnlySpan<TermWeight> Words => Weighed[0];

    /// <summary>The words of the name, numbered as <see cref="Words"/> are.</summary>
    public ReadOnlySpan<TermWeight> Name => Weighed[1];

    /// <summary>What it is tied to, in either direction, by id.</summary>
    public ReadOnlySpan<TermWeight> Ties => Weighed[2];

    /// <summary>The sections of the sources that speak of it.</summary>
    public ReadOnlySpan<TermWeight> Places => Weighed[3];

    /// <summary>The terms of all facets.</summary>
    public ReadOnlySpan<TermWeight> Terms => Weighed[4];

    /// <summary>Whom it binds, is meant for, or can be applied for by, by id.</summary>
    public ReadOnlySpan<TermWeight> AddresseesWeighed => Weighed[5];

    /// <summary>Who does, pays for, issues or answers for it; of a provision the law that it stands in. Numbers, rising.</summary>
    public ReadOnlySpan<int> Owners => Numbered[0];

    /// <summary>Whom it binds, is meant for, or can be applied for by. Numbers, rising.</summary>
    public ReadOnlySpan<int> Addressees => Numbered[1];

    /// <summary>The laws and provisions that it rests on. Numbers, rising.</summary>
    public ReadOnlySpan<int> Bases => Numbered[2];

    /// <summary>What it takes part in, is fulfilled by, guides, funds and so on: the efforts that one step of support leads to, either way. Numbers, rising.</summary>
    public ReadOnlySpan<int> Supported => Numbered[3];

    /// <summary>The efforts that it pays for, guides, requires or fulfils, either way. Numbers, rising.</summary>
    public ReadOnlySpan<int> Enabled => Numbered[4];

    /// <summary>The laws that it or its provisions stand in. Numbers, rising.</summary>
    public ReadOnlySpan<int> Laws => Numbered[5];

    /// <summary>What other efforts it is tied to, by a relation that is no support. Numbers, rising.</summary>
    public ReadOnlySpan<int> Tied => Numbered[6];

    /// <summary>What sorts of effort its kind belongs to.</summary>
    public required EffortSorts Sorts { get; init; }

    /// <summary>The challenges and proposals that concern it.</summary>
    public required ImmutableArray<Concern> Concerns { get; init; }

    /// <summary>The terms of each facet, by its place among all.</summary>
    public required ImmutableArray<TermSet> Facets { get; init; }

    /// <summary>Whether it is over.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>The words of the name that pull apart from others.</summary>
    public required ImmutableHashSet<string> NameTerms { get; init; }

    /// <summary>The words of all its text that do.</summary>
    public required ImmutableHashSet<string> DemandTerms { get; init; }

    /// <summary>Where it is; nothing where it says nothing of it.</summary>
    public required Locality? Where { get; init; }

    /// <summary>Whether it is what one municipality or another area has of something that the register knows as such.</summary>
    public required bool IsLocalForm { get; init; }

    /// <summary>
    /// Whether the two do not meet: they are in different places, or the one is a local form and the other nowhere in particular. What the register knows as such
    /// is compared with the latter already.
    /// </summary>
    public bool IsApartFrom(EffortProfile other) => (Where, other.Where) switch
    {
        ({ } here, { } there) => !here.Meets(there),
        ({ }, null) => IsLocalForm,
        (null, { }) => other.IsLocalForm,
        _ => false,
    };

    /// <summary>Whether it says what must or may be done.</summary>
    public bool IsDemand => (Sorts & EffortSorts.Demand) != EffortSorts.None;

    /// <summary>Whether it says what a term means, and is compared by rule.</summary>
    public bool IsDefinition => Entry.Kind == Kind.Definition;

    /// <summary>The terms of the facet.</summary>
    public TermSet this[Facet facet] => Facets[facet.Ordinal];
}

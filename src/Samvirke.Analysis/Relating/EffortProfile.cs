using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Relating;

/// <summary>What an effort is compared by.</summary>
internal sealed class EffortProfile
{
    /// <summary>The entry.</summary>
    public required Entry Entry { get; init; }

    /// <summary>Its number among all entries.</summary>
    public required int Number { get; init; }

    /// <summary>All words.</summary>
    public required TermWeight[] Words { get; init; }

    /// <summary>The words of the name, numbered as <see cref="Words"/> are.</summary>
    public required TermWeight[] Name { get; init; }

    /// <summary>What it is tied to, in either direction, by id.</summary>
    public required TermWeight[] Ties { get; init; }

    /// <summary>The sections of the sources that speak of it.</summary>
    public required TermWeight[] Places { get; init; }

    /// <summary>The terms of all facets.</summary>
    public required TermWeight[] Terms { get; init; }

    /// <summary>Whom it binds, is meant for, or can be applied for by, by id.</summary>
    public required TermWeight[] AddresseesWeighed { get; init; }

    /// <summary>Who does, pays for, issues or answers for it; of a provision the law that it stands in. Numbers, rising.</summary>
    public required ImmutableArray<int> Owners { get; init; }

    /// <summary>Whom it binds, is meant for, or can be applied for by. Numbers, rising.</summary>
    public required ImmutableArray<int> Addressees { get; init; }

    /// <summary>The laws and provisions that it rests on. Numbers, rising.</summary>
    public required ImmutableArray<int> Bases { get; init; }

    /// <summary>What it takes part in, is fulfilled by, guides, funds and so on: the efforts that one step of support leads to, either way. Numbers, rising.</summary>
    public required ImmutableArray<int> Supported { get; init; }

    /// <summary>The efforts that it pays for, guides, requires or fulfils, either way. Numbers, rising.</summary>
    public required ImmutableArray<int> Enabled { get; init; }

    /// <summary>The laws that it or its provisions stand in. Numbers, rising.</summary>
    public required ImmutableArray<int> Laws { get; init; }

    /// <summary>What other efforts it is tied to, by a relation that is no support. Numbers, rising.</summary>
    public required ImmutableArray<int> Tied { get; init; }

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

    /// <summary>Whether it says what must or may be done.</summary>
    public bool IsDemand => (Sorts & EffortSorts.Demand) != EffortSorts.None;

    /// <summary>The terms of the facet.</summary>
    public TermSet this[Facet facet] => Facets[facet.Ordinal];
}

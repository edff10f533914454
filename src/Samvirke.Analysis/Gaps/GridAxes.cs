using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Gaps;

/// <summary>The axes of the grid of UNODC's Review of Prevention Systems, in the words of the vocabularies.</summary>
public static class GridAxes
{
    /// <summary>The bands of age.</summary>
    public static ImmutableArray<FacetTerm> Ages => Facet.Age.Terms;

    /// <summary>The settings.</summary>
    public static ImmutableArray<FacetTerm> Settings => Facet.Setting.Terms;

    /// <summary>The levels of risk: universal, selective, indicated; environmental prevention stands beside them. Tertiary work is not prevention of risk and has no column.</summary>
    public static ImmutableArray<FacetTerm> Risks { get; } = [.. new[] { "universal", "selective", "indicated", "environmental" }.Select(id => Facet.PreventionLevel.Term(id)!)];

    /// <summary>The axes.</summary>
    internal static ImmutableArray<Facet> Facets { get; } = [Facet.Age, Facet.Setting, Facet.PreventionLevel];

    /// <summary>The axes of which the entry says nothing.</summary>
    internal static ImmutableArray<Facet> Unsaid(Entry entry) => [.. Facets.Where(facet => entry.Facets[facet].IsEmpty)];

    /// <summary>The places on an axis at which the entry stands, by their order on it; none where it says nothing.</summary>
    internal static ImmutableArray<int> Places(Entry entry, Facet facet, ImmutableArray<FacetTerm> terms) =>
        [.. facet.Found(entry.Facets[facet]).Select(term => terms.IndexOf(term)).Where(place => place >= 0).Distinct().Order()];
}

using System.Collections.Immutable;
using System.Numerics;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Relating;

/// <summary>The terms of one facet that an effort has, or is found under, as bits in the order of the vocabulary.</summary>
internal readonly record struct TermSet(ulong Bits)
{
    /// <summary>How many terms there are.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The terms of the facet that are found with the values.</summary>
    public static TermSet Of(Facet facet, FacetValues values)
    {
        var bits = 0UL;
        foreach (var term in facet.Found(values[facet])) bits |= 1UL << facet.Terms.IndexOf(term);
        return new(bits);
    }

    /// <summary>The share of all terms of the two that both have; 0 where one says nothing.</summary>
    public double Alike(TermSet other) => IsEmpty || other.IsEmpty ? 0 : (double)BitOperations.PopCount(Bits & other.Bits) / BitOperations.PopCount(Bits | other.Bits);

    /// <summary>Whether both say something, and nothing is the same.</summary>
    public bool IsApartFrom(TermSet other) => !IsEmpty && !other.IsEmpty && (Bits & other.Bits) == 0;

    /// <summary>Whether some term is in both.</summary>
    public bool Meets(TermSet other) => (Bits & other.Bits) != 0;

    /// <summary>The terms that both have, in the order of the vocabulary.</summary>
    public ImmutableArray<FacetTerm> Shared(TermSet other, Facet facet) => (this with { Bits = Bits & other.Bits }).In(facet);

    /// <summary>The terms, in the order of the vocabulary.</summary>
    public ImmutableArray<FacetTerm> In(Facet facet)
    {
        var bits = Bits;
        return [.. facet.Terms.Where((_, i) => (bits >> i & 1) != 0)];
    }
}

using System.Collections.Immutable;
using System.Numerics;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Relating;

/// <summary>What the terms of facets are called where they are weighed with each other.</summary>
internal static class TermNames
{
    // Where a thing stands says how it is known, not what it is.
    private static readonly ImmutableArray<Facet> Compared = [.. Facet.All.Where(facet => facet != Facet.Status && facet != Facet.Gap)];

    private static readonly ImmutableArray<ImmutableArray<string>> Names = [.. Facet.All.Select(facet => facet.Terms.Select(term => $"{facet.Id} {term.Id}").ToImmutableArray())];

    /// <summary>The names of the terms of all facets that say what an effort is.</summary>
    /// <param name="facets">The terms of each facet, by its place among all.</param>
    public static List<string> Of(ImmutableArray<TermSet> facets)
    {
        var found = new List<string>();
        foreach (var facet in Compared)
        {
            for (var bits = facets[facet.Ordinal].Bits; bits != 0; bits &= bits - 1) found.Add(Names[facet.Ordinal][BitOperations.TrailingZeroCount(bits)]);
        }

        return found;
    }
}

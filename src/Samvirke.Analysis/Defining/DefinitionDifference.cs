using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Defining;

/// <summary>Where two definitions of the same term draw the line otherwise: exactly one of the records below.</summary>
internal abstract record DefinitionDifference
{
    private DefinitionDifference()
    {
    }

    /// <summary>They treat the same as matters of different sorts.</summary>
    public sealed record Classified(DetailChoice A, DetailChoice B) : DefinitionDifference;

    /// <summary>Some ages belong to the one and not to the other.</summary>
    /// <param name="OnlyA">The ages that only the first takes in.</param>
    /// <param name="OnlyB">The ages that only the second takes in.</param>
    public sealed record Aged(ImmutableArray<AgeSpan> OnlyA, ImmutableArray<AgeSpan> OnlyB) : DefinitionDifference;

    /// <summary>They name different terms of a facet by which both delimit what they mean.</summary>
    public sealed record Delimited(Facet Facet, ImmutableArray<FacetTerm> A, ImmutableArray<FacetTerm> B) : DefinitionDifference
    {
        /// <summary>Whether some terms are the same.</summary>
        public bool Meet => A.Intersect(B).Any();
    }

    /// <summary>
    /// How surely the difference means that the two cannot both be followed for the same case, from 0 to 1: another sort of matter sends a case another
    /// way; an age that is in or out matters where somebody meets both; limits that meet may be two ways to say one thing, and alone are too little.
    /// </summary>
    public double Weight => this switch
    {
        Classified => 0.8,
        Aged => 0.55,
        Delimited delimited => delimited.Meet ? 0.3 : 0.55,
        _ => throw new InvalidOperationException("No difference."),
    };
}

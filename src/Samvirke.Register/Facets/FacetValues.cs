using System.Collections.Immutable;

namespace Samvirke.Register.Facets;

/// <summary>The terms of one facet that an entry has.</summary>
public sealed record FacetTerms(Facet Facet, ImmutableArray<string> Terms)
{
    /// <inheritdoc/>
    public bool Equals(FacetTerms? other) => other is not null && Facet == other.Facet && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Facet.Id, Terms.Length);
}

/// <summary>All facets of an entry, in the order of the vocabularies.</summary>
public sealed class FacetValues : IEquatable<FacetValues>
{
    /// <summary>No facet at all.</summary>
    public static FacetValues None { get; } = new([]);

    private FacetValues(ImmutableArray<FacetTerms> all) => All = all;

    /// <summary>The facets that have terms.</summary>
    public ImmutableArray<FacetTerms> All { get; }

    /// <summary>Collects the terms given; facets without any are left out.</summary>
    public static FacetValues Of(IEnumerable<FacetTerms> terms)
    {
        ImmutableArray<FacetTerms> all = [.. terms.Where(each => !each.Terms.IsEmpty).OrderBy(each => each.Facet.Ordinal)];
        return all.IsEmpty ? None : new FacetValues(all);
    }

    /// <summary>Collects terms that are there, in the order of the vocabularies; for reading very many.</summary>
    internal static FacetValues OfOrdered(ImmutableArray<FacetTerms> terms) => terms.IsEmpty ? None : new FacetValues(terms);

    /// <summary>The terms of one facet, or none.</summary>
    public ImmutableArray<string> this[Facet facet]
    {
        get
        {
            foreach (var each in All)
            {
                if (each.Facet == facet) return each.Terms;
            }

            return [];
        }
    }

    /// <inheritdoc/>
    public bool Equals(FacetValues? other) => other is not null && All.AsSpan().SequenceEqual(other.All.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FacetValues);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Length;
}

using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Makes one entry of two. What only one of them can have, the one that stays keeps: name, period, status, who answers for it.</summary>
internal static class Uniting
{
    /// <summary>The entry that stays, with everything that the other said as well.</summary>
    public static Entry United(Entry into, Entry from) => into with
    {
        Aliases = [.. into.Aliases.Concat(from.Name.Phrases.Select(phrase => phrase.Text)).Concat(from.Aliases).Distinct(StringComparer.Ordinal)],
        Summary = into.Summary.IsEmpty ? from.Summary : into.Summary,
        Facets = United(into.Facets, from.Facets),
        Steward = into.Steward ?? from.Steward,
        Relations = Ties.United([.. into.Relations.Where(relation => relation.To != from.Id), .. from.Relations.Where(relation => relation.To != into.Id)]),
        Citations = [.. into.Citations.Union(from.Citations)],
        Notes = [.. into.Notes, .. from.Notes],
        Details = into.Kind == from.Kind ? United(into, from.Details) : into.Details,
    };

    private static FacetValues United(FacetValues into, FacetValues from) => FacetValues.Of(Facet.All.Select(facet =>
        new FacetTerms(facet, facet == Facet.Status && !into[facet].IsEmpty ? into[facet] : [.. into[facet].Union(from[facet], StringComparer.Ordinal)])));

    /// <summary>In the order of the kind's keys, as everywhere.</summary>
    private static DetailValues United(Entry into, DetailValues from) => DetailValues.Of(
    [
        .. DetailSchema.For(into.Kind)
            .Select(key => into.Details.All.FirstOrDefault(detail => detail.Key.Id == key.Id) ?? from.All.FirstOrDefault(detail => detail.Key.Id == key.Id))
            .OfType<Detail>(),
    ]);
}

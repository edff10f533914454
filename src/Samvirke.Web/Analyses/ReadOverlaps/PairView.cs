using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Analyses.ReadOverlaps;

/// <summary>Two efforts side by side, with how they relate.</summary>
/// <param name="Explained">How they relate, and why.</param>
/// <param name="Facets">The terms that each has, of the facets that either has any of.</param>
/// <param name="Owners">Who answers for each.</param>
internal sealed record PairView(ExplainedPair Explained, ImmutableArray<(Facet Facet, ImmutableArray<FacetTerm> A, ImmutableArray<FacetTerm> B)> Facets, (ImmutableArray<Entry> A, ImmutableArray<Entry> B) Owners)
{
    /// <summary>The two, or nothing where the register of the day does not have both.</summary>
    public static PairView? Of(RegisterSnapshot snapshot, OverlapAnalysis analysis, string one, string other)
    {
        if (snapshot.Find(one) is not { } first || snapshot.Find(other) is not { } second || analysis.Find(first.Id, second.Id) is not { } pair) return null;
        var facets = Facet.All.Select(facet => (facet, A: Terms(facet, pair.A), B: Terms(facet, pair.B))).Where(each => each.A.Length + each.B.Length > 0);
        return new PairView(analysis.Explain(pair), [.. facets], (Answering(snapshot, pair.A), Answering(snapshot, pair.B)));
    }

    private static ImmutableArray<FacetTerm> Terms(Facet facet, Entry entry) => [.. facet.Found(entry.Facets[facet])];

    private static ImmutableArray<Entry> Answering(RegisterSnapshot snapshot, Entry entry)
    {
        var owners = snapshot.ReachedFrom(entry, RelationTypes.LedBy, RelationTypes.AdministeredBy, RelationTypes.IssuedBy, RelationTypes.ProvidedBy, RelationTypes.SectionOf);
        return owners.IsEmpty && entry.Steward is { } steward && snapshot.Find(steward) is { } found ? [found] : owners;
    }
}

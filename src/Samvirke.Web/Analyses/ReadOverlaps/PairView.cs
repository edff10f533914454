using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Analyses.ReadOverlaps;

/// <summary>Two efforts side by side, with how they relate.</summary>
/// <param name="Explained">How they relate, and why.</param>
/// <param name="IsSomething">Whether it is likelier that they have to do with each other than not.</param>
/// <param name="Facets">The terms that each has, of the facets that either has any of.</param>
/// <param name="Owners">Who answers for each.</param>
internal sealed record PairView(ExplainedPair Explained, bool IsSomething, ImmutableArray<(Facet Facet, ImmutableArray<FacetTerm> A, ImmutableArray<FacetTerm> B)> Facets, (ImmutableArray<Entry> A, ImmutableArray<Entry> B) Owners)
{
    /// <summary>The two, or nothing where the register of the day does not have both.</summary>
    public static PairView? Of(RegisterSnapshot snapshot, OverlapAnalysis analysis, string one, string other)
    {
        if (snapshot.Find(one) is not { } first || snapshot.Find(other) is not { } second || analysis.Find(first.Id, second.Id) is not { } pair) return null;
        var facets = Facet.All.Select(facet => (facet, A: Terms(facet, pair.A), B: Terms(facet, pair.B))).Where(each => each.A.Length + each.B.Length > 0);
        return new PairView(analysis.Explain(pair), analysis.IsSomething(pair), [.. facets], (EffortOwners.Of(snapshot, pair.A), EffortOwners.Of(snapshot, pair.B)));
    }

    private static ImmutableArray<FacetTerm> Terms(Facet facet, Entry entry) => [.. facet.Found(entry.Facets[facet])];
}

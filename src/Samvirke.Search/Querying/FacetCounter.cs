using System.Collections.Immutable;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Querying;

/// <summary>Counts what is found under each kind and term, each as if its own condition were lifted, so that people see how they can widen.</summary>
internal sealed class FacetCounter(RegisterSnapshot snapshot, EntrySet found, IReadOnlyList<Condition> conditions)
{
    private readonly EntrySet underAll = Under(found, conditions);

    /// <summary>What meets all conditions.</summary>
    public EntrySet UnderAll => underAll;

    public ImmutableArray<KindCount> Kinds(SearchQuery query)
    {
        var entries = Without(conditions.FirstOrDefault(condition => condition.IsKind));
        return [.. Kind.All.Select(kind => new KindCount(kind, entries.CountWith(snapshot.OfKind(kind)), !query.Kinds.IsDefault && query.Kinds.Contains(kind)))];
    }

    public ImmutableArray<FacetCount> Facets(SearchQuery query) => [.. Facet.All.Select(facet => Count(facet, Chosen(query, facet)))];

    /// <summary>What meets all conditions but one; all, when there is none to leave out.</summary>
    public EntrySet Without(Condition? condition) => condition is null ? underAll : Under(found, [.. conditions.Where(other => other != condition)]);

    private FacetCount Count(Facet facet, ImmutableArray<string> chosen)
    {
        var entries = Without(conditions.FirstOrDefault(condition => condition.Facet == facet));
        return new FacetCount(facet, [.. facet.Terms.Select(term => new TermCount(term, entries.CountWith(snapshot.WithTerm(facet, term.Id)), chosen.Contains(term.Id)))]);
    }

    private static ImmutableArray<string> Chosen(SearchQuery query, Facet facet) =>
        query.Facets.IsDefaultOrEmpty ? [] : [.. query.Facets.Where(each => each.Facet == facet && !each.Terms.IsDefault).SelectMany(each => each.Terms)];

    private static EntrySet Under(EntrySet found, IReadOnlyList<Condition> conditions) =>
        conditions.Aggregate(found, (entries, condition) => entries.And(condition.Entries));
}

using System.Collections.Immutable;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Web.Entries.FindEntries;

/// <summary>A term that must hold, of a facet.</summary>
public readonly record struct Condition(Facet Facet, FacetTerm Term);

/// <summary>Which entries a reader or a program asks for, as the address says it.</summary>
/// <param name="Text">Words to search for, or empty.</param>
/// <param name="Kinds">Kinds to be shown; none means all.</param>
/// <param name="Conditions">Terms; several of one facet mean any of them, different facets must all hold.</param>
/// <param name="Unknown">Values of the address that are no kind or term.</param>
public sealed record EntryFilter(string Text, ImmutableArray<Kind> Kinds, ImmutableArray<Condition> Conditions, ImmutableArray<string> Unknown)
{
    /// <summary>Reads the query; kinds are found under <paramref name="kindParameter"/> by <paramref name="findKind"/>.</summary>
    public static EntryFilter Parse(IQueryCollection query, string kindParameter, Func<string, Kind?> findKind)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        var kinds = ImmutableArray.CreateBuilder<Kind>();
        foreach (var text in query[kindParameter].OfType<string>().Where(text => text.Length > 0))
        {
            if (findKind(text) is not { } kind) unknown.Add(text);
            else if (!kinds.Contains(kind)) kinds.Add(kind);
        }

        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var facet in Facet.All)
        {
            foreach (var text in query[facet.Id].OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (facet.Term(text) is { } term) conditions.Add(new Condition(facet, term));
                else unknown.Add(text);
            }
        }

        return new EntryFilter(query["q"].ToString().Trim(), kinds.ToImmutable(), conditions.ToImmutable(), unknown.ToImmutable());
    }

    /// <summary>The conditions by facet, as a search takes them.</summary>
    public ImmutableArray<FacetTerms> Facets() =>
        [.. Conditions.GroupBy(condition => condition.Facet).Select(group => new FacetTerms(group.Key, [.. group.Select(condition => condition.Term.Id)]))];
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.FindEntries;

/// <summary>The address of a list, and of the same list with one thing changed. A change of conditions leads to the first page.</summary>
public sealed class ListPlace(string address, EntryFilter filter, ImmutableArray<Kind> fixedKinds, Links links)
{
    /// <summary>Another page of the same list.</summary>
    public string Page(int page) => At(filter, page);

    /// <summary>With the kind added, or taken away when it is there.</summary>
    public string Toggle(Kind kind) => At(filter with { Kinds = filter.Kinds.Contains(kind) ? filter.Kinds.Remove(kind) : filter.Kinds.Add(kind) });

    /// <summary>With the term added, or taken away when it is there.</summary>
    public string Toggle(Facet facet, FacetTerm term)
    {
        var condition = new Condition(facet, term);
        return At(filter with { Conditions = filter.Conditions.Contains(condition) ? filter.Conditions.Remove(condition) : filter.Conditions.Add(condition) });
    }

    /// <summary>Without the conditions of the facet.</summary>
    public string Without(Facet facet) => At(filter with { Conditions = [.. filter.Conditions.Where(condition => condition.Facet != facet)] });

    /// <summary>Of all kinds, also those that the list is otherwise bound to.</summary>
    public string AllKinds() => links.To("/finn" + Query(filter with { Kinds = [] }, 1, FindView.KindParameter, kind => kind.Segment));

    /// <summary>With other words.</summary>
    public string WithText(string text) => At(filter with { Text = text });

    /// <summary>The same entries from the API.</summary>
    public string Api() => links.To("/api/v1/entries" + Query(filter.Kinds.IsEmpty ? filter with { Kinds = fixedKinds } : filter, 1, "kind", kind => kind.Id));

    private string At(EntryFilter changed, int page = 1) => links.To(address + Query(changed, page, FindView.KindParameter, kind => kind.Segment));

    private static string Query(EntryFilter filter, int page, string kindParameter, Func<Kind, string> name)
    {
        var query = new QueryBuilder();
        if (filter.Text.Length > 0) query.Add("q", filter.Text);
        foreach (var kind in filter.Kinds) query.Add(kindParameter, name(kind));
        foreach (var condition in filter.Conditions) query.Add(condition.Facet.Id, condition.Term.Id);
        if (page > 1) query.Add(FindView.PageParameter, page.ToString(CultureInfo.InvariantCulture));
        return query.ToQueryString().ToString();
    }
}

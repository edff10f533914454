using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;
using Samvirke.Search;

namespace Samvirke.Web.Entries.FindEntries;

/// <summary>A list of entries as a page shows it.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Result">What was found.</param>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="AskedPage">The page asked for when there is no such page, as it was written.</param>
public sealed record FindView(EntryFilter Filter, SearchResult Result, int Page, int Pages, string? AskedPage)
{
    public const int PageSize = 20;
    public const string PageParameter = "side";
    public const string KindParameter = "slag";

    /// <summary>Searches the index for what the address asks for.</summary>
    /// <param name="fixedKinds">The kinds of the list, when its address names them; the query may then narrow them.</param>
    public static FindView Of(SearchIndex index, IQueryCollection query, ImmutableArray<Kind> fixedKinds, Tongue tongue)
    {
        var filter = EntryFilter.Parse(query, KindParameter, Kind.FindSegment);
        var search = Query(filter, fixedKinds, tongue);
        var asked = query[PageParameter].ToString();
        var wanted = asked.Length == 0 ? 1 : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : 0;
        var offset = (int)Math.Min((long)(Math.Max(wanted, 1) - 1) * PageSize, int.MaxValue);
        var result = index.Search(search with { Offset = offset });
        var pages = Math.Max(1, (result.Total + PageSize - 1) / PageSize);
        if (wanted >= 1 && wanted <= pages) return new FindView(filter, result, wanted, pages, null);
        return new FindView(filter, index.Search(search), 1, pages, asked.Length <= 20 ? asked : asked[..20] + "…");
    }

    private static SearchQuery Query(EntryFilter filter, ImmutableArray<Kind> fixedKinds, Tongue tongue) => new()
    {
        Text = filter.Text,
        Kinds = filter.Kinds.IsEmpty ? fixedKinds : filter.Kinds,
        Facets = filter.Facets(),
        Tongue = tongue,
        Limit = PageSize,
    };
}

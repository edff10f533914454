using System.Text.Json;

namespace Samvirke.Search.Tests.Following;

/// <summary>Answers written out in full, to be compared.</summary>
internal static class Told
{
    public static string Of(SearchResult result) => JsonSerializer.Serialize(new
    {
        result.Total,
        Hits = result.Hits.Select(hit => new { hit.Ordinal, hit.Entry.Id.Value, hit.Score, hit.IsExact, hit.Name, hit.OtherNames, hit.Snippet, hit.Why }),
        Kinds = result.Kinds.Select(kind => $"{kind.Kind.Id} {kind.Count} {kind.IsChosen}"),
        Facets = result.Facets.SelectMany(facet => facet.Terms.Select(term => $"{facet.Facet.Id} {term.Term.Id} {term.Count} {term.IsChosen}")),
        result.Reading,
        Ways = result.Ways.Select(way => way.ToString()),
    });

    /// <summary>All that the two indexes say to the questions of a register, one answer a line.</summary>
    public static IEnumerable<(string Asked, string One, string Other)> Both(SearchIndex one, SearchIndex other, ChangingRegister register, int questions)
    {
        for (var i = 0; i < questions; i++)
        {
            var (query, text) = (register.Query(), register.Text());
            yield return ($"search {query}", Of(one.Search(query)), Of(other.Search(query)));
            yield return ($"suggest {text}", Of(one, text), Of(other, text));
            yield return ($"nearest {text}", string.Join(' ', one.Nearest(text).Select(entry => entry.Id)), string.Join(' ', other.Nearest(text).Select(entry => entry.Id)));
        }
    }

    private static string Of(SearchIndex index, string text) =>
        JsonSerializer.Serialize(index.Suggest(text).Select(each => new { each.Entry.Id.Value, each.Text, each.IsCorrected }));
}

using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Search.Indexing;
using Samvirke.Search.Querying;

namespace Samvirke.Search;

/// <summary>
/// Finds entries of one snapshot. Built once, read by any number of threads at the same time, thrown away as a whole when the snapshot is.
/// Any text may be searched for; the work of one call is bounded.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly IndexData data;

    private SearchIndex(IndexData data) => this.data = data;

    /// <summary>The snapshot that is searched.</summary>
    public RegisterSnapshot Snapshot => data.Snapshot;

    /// <summary>Builds the index.</summary>
    public static SearchIndex Build(RegisterSnapshot snapshot) => new(IndexBuilder.Build(snapshot));

    /// <summary>The entries that match, with counts, reasons and, when there are none, ways out.</summary>
    public SearchResult Search(SearchQuery query) => new Querying.Search(data, query).Run();

    /// <summary>Names and aliases that fit what has been typed so far, the best first, each entry once.</summary>
    public ImmutableArray<Suggestion> Suggest(string text, int limit = 8, Tongue tongue = Tongue.Nb) => new Suggester(data, tongue).Suggest(text, limit);

    /// <summary>Entries whose id, name or alias is close to the text, the closest first.</summary>
    public ImmutableArray<Entry> Nearest(string idOrWord, int limit = 5) => new Neighbours(data).Nearest(idOrWord, limit);

    /// <summary>Frees the memory of SQLite. Searches under way must have ended.</summary>
    public void Dispose() => data.Sets.Dispose();
}

using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;
using Samvirke.Search.Querying;

namespace Samvirke.Search;

/// <summary>
/// Finds entries of one snapshot. Read by any number of threads at the same time. It is built as a whole, which takes seconds for a large
/// register, or follows another index by the entries that were changed, which takes milliseconds; those that follow share what was built.
/// Any text may be searched for; the work of one call is bounded.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly IndexData data;
    private int isDisposed;

    private SearchIndex(IndexData data) => this.data = data;

    /// <summary>The snapshot that is searched.</summary>
    public RegisterSnapshot Snapshot => data.Snapshot;

    /// <summary>How many entries were changed, added or removed since the index was built: when they are many, it is time to build anew.</summary>
    public int Overlay => data.Overlay.Count;

    /// <summary>
    /// Whether some entries are still found by the former name of one that they belong to, because so many belong to it that following did not
    /// read them again. An index that is built anew is not behind.
    /// </summary>
    public bool IsBehind => data.Overlay.IsBehind;

    /// <summary>Whether SQLite's memory has been given back.</summary>
    internal bool IsGone => data.Built.FullText.IsDisposed;

    /// <summary>Builds the index.</summary>
    /// <param name="snapshot">What is searched.</param>
    /// <param name="processors">How many processors may share the reading; the others are left to those who read and write meanwhile.</param>
    public static SearchIndex Build(RegisterSnapshot snapshot, int? processors = null) => new(new IndexData(IndexBuilder.Build(snapshot, processors ?? Environment.ProcessorCount), snapshot));

    /// <summary>
    /// The index of a later snapshot. This one stays as it is. Compounds are taken apart by the words that the register had when the index was
    /// built; in all else the answers are those of an index built anew.
    /// </summary>
    /// <param name="next">The later snapshot.</param>
    /// <param name="changed">The entries that were changed, added or removed between the two.</param>
    public SearchIndex Follow(RegisterSnapshot next, IReadOnlyCollection<EntryId> changed) => Used(() =>
    {
        var following = Follower.Follow(data, next, changed);
        data.Built.Tenure.TryEnter();
        return new SearchIndex(following);
    });

    /// <summary>The entries that match, with counts, reasons and, when there are none, ways out.</summary>
    public SearchResult Search(SearchQuery query) => Used(() => new Querying.Search(data, query).Run());

    /// <summary>
    /// Whether each of the entries answers the text, as it reads here: they may be as they once were, or gone from the register. An answer has all words.
    /// </summary>
    public ImmutableArray<bool> Answers(string text, IReadOnlyList<Entry> states) => Used(() => Answering.Of(data, text, states));

    /// <summary>Names and aliases that fit what has been typed so far, the best first, each entry once.</summary>
    public ImmutableArray<Suggestion> Suggest(string text, int limit = 8, Tongue tongue = Tongue.Nb) => Used(() => new Suggester(data, tongue).Suggest(text, limit));

    /// <summary>Entries whose id, name or alias is close to the text, the closest first.</summary>
    public ImmutableArray<Entry> Nearest(string idOrWord, int limit = 5) => Used(() => new Neighbours(data).Nearest(idOrWord, limit));

    /// <summary>
    /// Ends this index; those that it follows or that follow it live on, and searches under way come to their end. The memory of SQLite is freed
    /// with the last of them.
    /// </summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) == 0) data.Built.Tenure.Leave();
    }

    private T Used<T>(Func<T> use)
    {
        ObjectDisposedException.ThrowIf(isDisposed != 0 || !data.Built.Tenure.TryEnter(), this);
        try
        {
            return use();
        }
        finally
        {
            data.Built.Tenure.Leave();
        }
    }
}

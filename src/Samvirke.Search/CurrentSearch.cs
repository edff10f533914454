using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Search;

/// <summary>The index in use. It is replaced while others search: each search runs to its end on the index that it began with.</summary>
public sealed class CurrentSearch : IDisposable
{
    private readonly Lock gate = new();
    private Lease current;

    /// <summary>Begins with the index, which is disposed of here from now on.</summary>
    public CurrentSearch(SearchIndex index) => current = new Lease(index);

    /// <summary>Searches the index in use.</summary>
    public SearchResult Search(SearchQuery query) => Use(index => index.Search(query));

    /// <summary>Suggests from the index in use.</summary>
    public ImmutableArray<Suggestion> Suggest(string text, int limit = 8, Tongue tongue = Tongue.Nb) => Use(index => index.Suggest(text, limit, tongue));

    /// <summary>Finds neighbours in the index in use.</summary>
    public ImmutableArray<Entry> Nearest(string idOrWord, int limit = 5) => Use(index => index.Nearest(idOrWord, limit));

    /// <summary>Puts another index in its place; the old one goes when its last search has ended.</summary>
    public void Replace(SearchIndex index)
    {
        Lease old;
        lock (gate)
        {
            old = current;
            current = new Lease(index);
        }

        Release(old);
    }

    /// <inheritdoc/>
    public void Dispose() => Release(current);

    private T Use<T>(Func<SearchIndex, T> ask)
    {
        Lease lease;
        lock (gate)
        {
            lease = current;
            lease.Users++;
        }

        try
        {
            return ask(lease.Index);
        }
        finally
        {
            Release(lease);
        }
    }

    private void Release(Lease lease)
    {
        lock (gate)
        {
            if (--lease.Users > 0) return;
        }

        lease.Index.Dispose();
    }

    /// <summary>An index and how many hold it: those who search, and this holder itself.</summary>
    private sealed class Lease(SearchIndex index)
    {
        public SearchIndex Index { get; } = index;

        public int Users { get; set; } = 1;
    }
}

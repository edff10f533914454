using Samvirke.Search;

namespace Samvirke.Web.Hosting;

/// <summary>A search index that several use at a time: it is disposed of when the last of them has let go.</summary>
internal sealed class HeldIndex(SearchIndex index)
{
    private int holders = 1;

    public SearchIndex Index { get; } = index;

    /// <summary>Uses it; only while somebody else is known to hold it.</summary>
    public void Hold() => Interlocked.Increment(ref holders);

    public void LetGo()
    {
        if (Interlocked.Decrement(ref holders) == 0) Index.Dispose();
    }
}

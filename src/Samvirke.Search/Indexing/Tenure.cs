namespace Samvirke.Search.Indexing;

/// <summary>Counts those who use something, the first of whom is there from the beginning, and ends it when the last has left.</summary>
internal sealed class Tenure(IDisposable what)
{
    private int users = 1;

    /// <summary>Begins a use, unless all have ended and it is gone.</summary>
    public bool TryEnter()
    {
        while (true)
        {
            var now = Volatile.Read(ref users);
            if (now == 0) return false;
            if (Interlocked.CompareExchange(ref users, now + 1, now) == now) return true;
        }
    }

    /// <summary>Ends a use.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref users) == 0) what.Dispose();
    }
}

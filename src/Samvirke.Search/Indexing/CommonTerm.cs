using System.Numerics;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>The entries that have a common term, and where each has it, found in a few nanoseconds.</summary>
internal sealed class CommonTerm
{
    private readonly int[] before;
    private readonly byte[] places;
    private int added;

    /// <param name="entries">How many entries there are.</param>
    /// <param name="count">How many have the term.</param>
    public CommonTerm(int entries, int count)
    {
        Entries = new EntrySet(entries);
        before = new int[(entries + 63) / 64];
        places = new byte[count];
    }

    /// <summary>The entries that have the term.</summary>
    public EntrySet Entries { get; }

    /// <summary>Adds an entry, in rising order; for building only.</summary>
    public void Add(int entry, int where)
    {
        if (Entries.Block(entry >> 6) == 0) before[entry >> 6] = added;
        Entries.Add(entry);
        places[added++] = (byte)where;
    }

    /// <summary>Where the entry has the term; 0 when nowhere.</summary>
    public int Places(int entry)
    {
        var block = Entries.Block(entry >> 6);
        var bit = 1UL << (entry & 63);
        return (block & bit) == 0 ? 0 : places[before[entry >> 6] + BitOperations.PopCount(block & (bit - 1))];
    }
}

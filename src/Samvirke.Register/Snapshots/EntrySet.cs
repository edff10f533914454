using System.Numerics;

namespace Samvirke.Register.Snapshots;

/// <summary>A set of entries of one snapshot, by their ordinals, kept as bits so that sets can be intersected and counted at once.</summary>
public sealed class EntrySet
{
    private readonly ulong[] words;

    /// <summary>The empty set over a snapshot of this many entries.</summary>
    public EntrySet(int capacity)
    {
        Capacity = capacity;
        words = new ulong[(capacity + 63) / 64];
    }

    private EntrySet(int capacity, ulong[] words)
    {
        Capacity = capacity;
        this.words = words;
    }

    /// <summary>How many entries the snapshot has.</summary>
    public int Capacity { get; }

    /// <summary>How many entries are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>All entries of a snapshot of this many.</summary>
    public static EntrySet Full(int capacity)
    {
        var set = new EntrySet(capacity);
        Array.Fill(set.words, ulong.MaxValue);
        if (capacity % 64 != 0) set.words[^1] = (1UL << (capacity % 64)) - 1;
        return set;
    }

    /// <summary>Adds the entry; for building only.</summary>
    public void Add(int ordinal) => words[ordinal >> 6] |= 1UL << (ordinal & 63);

    /// <summary>Whether the entry is in the set.</summary>
    public bool Contains(int ordinal) => (words[ordinal >> 6] & (1UL << (ordinal & 63))) != 0;

    /// <summary>Which of the 64 entries from 64 × <paramref name="block"/> on are in the set, the first in the lowest bit.</summary>
    public ulong Block(int block) => words[block];

    /// <summary>How many entries are in both sets.</summary>
    public int CountWith(EntrySet other)
    {
        var (a, b) = (words, other.words);
        var count = 0;
        for (var i = 0; i < a.Length; i++) count += BitOperations.PopCount(a[i] & b[i]);
        return count;
    }

    /// <summary>The entries in both sets.</summary>
    public EntrySet And(EntrySet other)
    {
        var result = (ulong[])words.Clone();
        for (var i = 0; i < result.Length; i++) result[i] &= other.words[i];
        return new EntrySet(Capacity, result);
    }

    /// <summary>The entries in either set.</summary>
    public EntrySet Or(EntrySet other)
    {
        var result = (ulong[])words.Clone();
        for (var i = 0; i < result.Length; i++) result[i] |= other.words[i];
        return new EntrySet(Capacity, result);
    }

    /// <summary>The ordinals in rising order.</summary>
    public IEnumerable<int> Ordinals()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1) yield return (i << 6) + BitOperations.TrailingZeroCount(word);
        }
    }
}

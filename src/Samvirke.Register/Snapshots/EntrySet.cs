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

    /// <summary>Takes the entry out; for building only.</summary>
    internal void Remove(int ordinal) => words[ordinal >> 6] &= ~(1UL << (ordinal & 63));

    /// <summary>The same set, to be built on.</summary>
    internal EntrySet Copy() => new(Capacity, (ulong[])words.Clone());

    /// <summary>The set after the edits: what is added is not in it, what is set anew stays as it was.</summary>
    internal EntrySet Over(Edits edits)
    {
        var after = new EntrySet(edits.Length);
        var (from, to) = (0, 0);
        foreach (var edit in edits.All)
        {
            // An entry that stays goes with the others.
            if (edit.Before is not null && edit.After is not null) continue;
            after.Take(this, from, edit.Place - from, to);
            to += edit.Place - from + (edit.After is null ? 0 : 1);
            from = edit.Before is null ? edit.Place : edit.Place + 1;
        }

        after.Take(this, from, Capacity - from, to);
        return after;
    }

    /// <summary>Takes in a run of another set, a word at a time.</summary>
    private void Take(EntrySet other, int from, int length, int to)
    {
        for (var done = 0; done < length;)
        {
            var (word, bit) = ((to + done) >> 6, (to + done) & 63);
            var count = Math.Min(64 - bit, length - done);
            var bits = other.Bits(from + done);
            if (count < 64) bits &= (1UL << count) - 1;
            words[word] |= bits << bit;
            done += count;
        }
    }

    /// <summary>The 64 entries from the ordinal on; beyond the end there are none.</summary>
    private ulong Bits(int from)
    {
        var (word, bit) = (from >> 6, from & 63);
        var bits = words[word] >> bit;
        return bit == 0 || word + 1 == words.Length ? bits : bits | (words[word + 1] << (64 - bit));
    }

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

    /// <summary>The entries in this set and not in the other.</summary>
    public EntrySet Without(EntrySet other)
    {
        var result = (ulong[])words.Clone();
        for (var i = 0; i < result.Length; i++) result[i] &= ~other.words[i];
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

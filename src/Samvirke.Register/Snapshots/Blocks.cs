using System.Collections;

namespace Samvirke.Register.Snapshots;

/// <summary>Makes lists that are kept in blocks.</summary>
public static class Blocks
{
    /// <summary>The list of all.</summary>
    public static Blocks<T> Of<T>(T[] all) => Blocks<T>.Of(all);
}

/// <summary>
/// An immutable list that is kept in blocks, so that the list after a change shares all blocks but those that it touches. A whole array of a large register
/// would be a large object for each change, and those are costly to clear away.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Blocks<T> : IReadOnlyList<T>
{
    private const int Usual = 512;

    private readonly T[][] blocks;

    // The place of the first of each block, and after them the length of the whole.
    private readonly int[] starts;

    private Blocks(T[][] blocks)
    {
        this.blocks = blocks;
        starts = new int[blocks.Length + 1];
        for (var i = 0; i < blocks.Length; i++) starts[i + 1] = starts[i] + blocks[i].Length;
    }

    /// <summary>How many there are.</summary>
    public int Length => starts[^1];

    int IReadOnlyCollection<T>.Count => Length;

    /// <summary>The one at the place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
            var block = BlockOf(index);
            return blocks[block][index - starts[block]];
        }
    }

    /// <summary>All, one after the other.</summary>
    public Enumerator GetEnumerator() => new(blocks);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => blocks.SelectMany(block => block).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    internal static Blocks<T> Of(T[] all) => new([.. all.Chunk(Usual)]);

    /// <summary>What is in blocks that the one has and the other has not. Where the other came about by some changes, that is not much more than what they touched.</summary>
    internal static (IEnumerable<T> Before, IEnumerable<T> After) Apart(Blocks<T> before, Blocks<T> after)
    {
        var (had, has) = (before.blocks.ToHashSet<T[]>(ReferenceEqualityComparer.Instance), after.blocks.ToHashSet<T[]>(ReferenceEqualityComparer.Instance));
        return (before.blocks.Where(block => !has.Contains(block)).SelectMany(block => block), after.blocks.Where(block => !had.Contains(block)).SelectMany(block => block));
    }

    /// <summary>The places at which the value is, in rising order.</summary>
    internal IEnumerable<int> PlacesOf(T value)
    {
        for (var block = 0; block < blocks.Length; block++)
        {
            for (var i = Array.IndexOf(blocks[block], value); i >= 0; i = Array.IndexOf(blocks[block], value, i + 1)) yield return starts[block] + i;
        }
    }

    /// <summary>The list with other values at some places, and with more behind the last, where their places follow upon each other.</summary>
    public Blocks<T> With(IReadOnlyDictionary<int, T> changed)
    {
        if (changed.Count == 0) return this;
        var more = changed.Keys.Where(index => index >= Length).Order().Select(index => changed[index]).ToArray();
        var after = more.Length == 0 ? (T[][])blocks.Clone() : Behind(more);
        foreach (var (index, value) in changed)
        {
            if (index >= Length) continue;
            var block = BlockOf(index);
            if (ReferenceEquals(after[block], blocks[block])) after[block] = (T[])blocks[block].Clone();
            after[block][index - starts[block]] = value;
        }

        return new Blocks<T>(after);
    }

    private T[][] Behind(T[] more)
    {
        var room = blocks.Length > 0 ? Math.Clamp(Usual - blocks[^1].Length, 0, more.Length) : 0;
        return room > 0 ? [.. blocks[..^1], [.. blocks[^1], .. more[..room]], .. more[room..].Chunk(Usual)] : [.. blocks, .. more.Chunk(Usual)];
    }

    /// <summary>The list after the edits, those of edited entries as told.</summary>
    internal Blocks<T> Over(Edits edits, Func<Edit, T> value)
    {
        var after = new List<T[]>(blocks.Length + 1);
        var next = 0;
        for (var block = 0; block < blocks.Length; block++)
        {
            var from = next;
            // What is added behind the last goes into the last block.
            while (next < edits.All.Length && (edits.All[next].Place < starts[block + 1] || block == blocks.Length - 1)) next++;
            after.AddRange(from == next ? [blocks[block]] : Over(block, edits.All.AsSpan(from, next - from), value));
        }

        if (blocks.Length == 0) after.AddRange(edits.All.Select(value).Chunk(Usual));
        var list = new Blocks<T>([.. after]);
        return list.IsEven ? list : Of([.. list]);
    }

    /// <summary>Whether a block is about where one would look for it.</summary>
    private bool IsEven => Math.Abs(Length - (blocks.Length * Usual)) <= Usual + (Length / 8);

    private T[][] Over(int block, ReadOnlySpan<Edit> edits, Func<Edit, T> value)
    {
        var (before, start) = (blocks[block], starts[block]);
        var after = new List<T>(before.Length + edits.Length);
        var from = 0;
        foreach (var edit in edits)
        {
            after.AddRange(before.AsSpan(from..(edit.Place - start)));
            if (edit.After is not null) after.Add(value(edit));
            from = edit.Place - start + (edit.Before is null ? 0 : 1);
        }

        after.AddRange(before.AsSpan(from));
        return after.Count <= 2 * Usual ? after.Count == 0 ? [] : [[.. after]] : [.. after.Chunk(Usual)];
    }

    private int BlockOf(int index)
    {
        var block = Math.Min(index / Usual, blocks.Length - 1);
        while (index < starts[block]) block--;
        while (index >= starts[block + 1]) block++;
        return block;
    }

    /// <summary>Goes through a list.</summary>
    public struct Enumerator
    {
        private readonly T[][] blocks;
        private int block;
        private int place = -1;

        internal Enumerator(T[][] blocks) => this.blocks = blocks;

        /// <summary>The one that it has come to.</summary>
        public readonly T Current => blocks[block][place];

        /// <summary>Goes to the next, if there is one.</summary>
        public bool MoveNext()
        {
            // No block is empty.
            if (block == blocks.Length) return false;
            if (++place < blocks[block].Length) return true;
            place = 0;
            return ++block < blocks.Length;
        }
    }
}

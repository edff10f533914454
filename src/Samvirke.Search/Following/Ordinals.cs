using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>Where the entries of the snapshot that is searched stand: in the built index, or in the overlay.</summary>
internal sealed class Ordinals
{
    private const int Gone = -1;

    private readonly int[]? slots;
    private readonly int[]? current;
    private readonly EntrySet? standing;

    /// <summary>Every entry stands where it was built.</summary>
    public Ordinals(int entries) => Count = entries;

    /// <param name="built">The entries of the built index.</param>
    /// <param name="snapshot">The snapshot that is searched.</param>
    /// <param name="overlay">What differs between them.</param>
    public Ordinals(BuiltIndex built, RegisterSnapshot snapshot, Overlay overlay)
    {
        Count = snapshot.Entries.Length;
        var removed = overlay.Ids.Select(built.Find).Where(i => i >= 0 && snapshot.Find(built.Entries[i].Id.Value) is null).Order().ToList();
        var inserted = overlay.Entries.Where(each => built.Find(each.Entry.Id.Value) < 0).Select(each => snapshot.Ordinal(each.Entry.Id)!.Value).Order().ToList();
        if (Count != built.Entries.Length - removed.Count + inserted.Count) throw new ArgumentException("The snapshot differs from the one before it in more than the changed entries.", nameof(snapshot));
        (slots, current) = Aligned(built.Entries.Length, Count, removed, inserted);
        Overlaid = [.. overlay.Entries.Select(each => snapshot.Ordinal(each.Entry.Id)!.Value)];
        for (var i = 0; i < Overlaid.Length; i++) slots[Overlaid[i]] = ~i;
        foreach (var i in overlay.Ids.Select(built.Find).Where(i => i >= 0)) current[i] = Gone;
        if (removed.Count > 0 || inserted.Count > 0) return;
        standing = NotOverlaid();
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; }

    /// <summary>Where each entry of the overlay stands in the snapshot.</summary>
    public ImmutableArray<int> Overlaid { get; } = [];

    /// <summary>The number in the built index, or the complement of the number in the overlay.</summary>
    public int Slot(int entry) => slots is null ? entry : slots[entry];

    /// <summary>Where the entry of the built index stands now, or -1 when it was changed or removed.</summary>
    public int Current(int built) => current is null ? built : current[built];

    /// <summary>What is left of a set of the built index.</summary>
    public EntrySet Carry(EntrySet set)
    {
        if (current is null) return set;
        if (standing is not null) return set.And(standing);
        var carried = new EntrySet(Count);
        foreach (var built in set.Ordinals())
        {
            if (current[built] != Gone) carried.Add(current[built]);
        }

        return carried;
    }

    private EntrySet NotOverlaid()
    {
        var rest = new EntrySet(Count);
        for (var i = 0; i < Count; i++)
        {
            if (slots![i] >= 0) rest.Add(i);
        }

        return rest;
    }

    /// <summary>Both ways between two orders that differ in what was taken out of the one and put into the other.</summary>
    private static (int[] Slots, int[] Current) Aligned(int built, int now, List<int> removed, List<int> inserted)
    {
        var (slots, current) = (new int[now], new int[built]);
        var (from, atRemoved, atInserted) = (0, 0, 0);
        for (var to = 0; to < now; to++)
        {
            if (atInserted < inserted.Count && inserted[atInserted] == to)
            {
                atInserted++;
                continue;
            }

            for (; atRemoved < removed.Count && removed[atRemoved] == from; from++) atRemoved++;
            current[from] = to;
            slots[to] = from++;
        }

        return (slots, current);
    }
}

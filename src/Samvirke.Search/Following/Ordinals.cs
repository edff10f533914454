using System.Collections.Immutable;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>Where the entries of the snapshot that is searched stand: in the built index, or in the overlay.</summary>
internal sealed class Ordinals
{
    private const int Gone = -1;

    // What was taken out of the built order and put into the new one, both rising; and before how many of what stays each of them stood or stands.
    private readonly int[] removed = [];
    private readonly int[] inserted = [];
    private readonly int[] removedBefore = [];
    private readonly int[] insertedBefore = [];

    // The entries of the overlay as bits, to pass by all others quickly, and where each is in it.
    private readonly EntrySet? laid;
    private readonly Dictionary<int, int> places = [];

    // The entries of the built index that were changed or removed.
    private readonly EntrySet? gone;

    /// <summary>Every entry stands where it was built.</summary>
    public Ordinals(int entries) => Count = entries;

    /// <param name="built">The entries of the built index.</param>
    /// <param name="snapshot">The snapshot that is searched.</param>
    /// <param name="overlay">What differs between them.</param>
    public Ordinals(BuiltIndex built, RegisterSnapshot snapshot, Overlay overlay)
    {
        Count = snapshot.Entries.Length;
        var before = overlay.Ids.Select(built.Find).Where(i => i >= 0).ToList();
        removed = [.. before.Where(i => snapshot.Find(built.Entries[i].Id.Value) is null).Order()];
        inserted = [.. overlay.Entries.Where(each => built.Find(each.Entry.Id.Value) < 0).Select(each => snapshot.Ordinal(each.Entry.Id)!.Value).Order()];
        if (Count != built.Entries.Length - removed.Length + inserted.Length) throw new ArgumentException("The snapshot differs from the one before it in more than the changed entries.", nameof(snapshot));
        removedBefore = [.. removed.Select((place, i) => place - i)];
        insertedBefore = [.. inserted.Select((place, i) => place - i)];
        Overlaid = [.. overlay.Entries.Select(each => snapshot.Ordinal(each.Entry.Id)!.Value)];
        (laid, gone) = (new EntrySet(Count), new EntrySet(built.Entries.Length));
        for (var i = 0; i < Overlaid.Length; i++)
        {
            laid.Add(Overlaid[i]);
            places.Add(Overlaid[i], i);
        }

        foreach (var i in before) gone.Add(i);
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; }

    /// <summary>Where each entry of the overlay stands in the snapshot.</summary>
    public ImmutableArray<int> Overlaid { get; } = [];

    /// <summary>The number in the built index, or the complement of the number in the overlay.</summary>
    public int Slot(int entry)
    {
        if (laid is null) return entry;
        if (laid.Contains(entry)) return ~places[entry];
        var standing = entry - UpTo(inserted, entry);
        return standing + UpTo(removedBefore, standing);
    }

    /// <summary>Where the entry of the built index stands now, or -1 when it was changed or removed.</summary>
    public int Current(int built)
    {
        if (gone is null) return built;
        if (gone.Contains(built)) return Gone;
        var standing = built - UpTo(removed, built);
        return standing + UpTo(insertedBefore, standing);
    }

    /// <summary>What is left of a set of the built index.</summary>
    public EntrySet Carry(EntrySet set)
    {
        if (gone is null) return set;
        var left = set.Without(gone);
        return removed.Length == 0 && inserted.Length == 0 ? left : Moved(left);
    }

    private EntrySet Moved(EntrySet left)
    {
        var carried = new EntrySet(Count);
        foreach (var built in left.Ordinals()) carried.Add(Current(built));
        return carried;
    }

    /// <summary>How many of the rising numbers are at most the limit.</summary>
    private static int UpTo(int[] numbers, int limit)
    {
        var (low, high) = (0, numbers.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (numbers[middle] <= limit) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>The order of names after changes.</summary>
internal static class OverlaidNames
{
    /// <summary>The order of the built index without what is gone, and with the entries of the overlay each in its place.</summary>
    public static int[] Merge(BuiltIndex built, RegisterSnapshot snapshot, Ordinals ordinals)
    {
        var later = ordinals.Overlaid
            .Select(entry => (Number: entry, Entry: snapshot.Entries[entry], Key: NameOrder.Key(snapshot.Entries[entry])))
            .Order(Comparer<(int Number, Entry Entry, SortKey Key)>.Create((a, b) => Compare(a.Key, a.Entry, b.Key, b.Entry)))
            .Select(each => (each.Number, Place: Place(built, each.Key, each.Entry)));
        var order = new int[snapshot.Entries.Length];
        var (next, from) = (0, 0);
        foreach (var (number, place) in later)
        {
            CopyUpTo(place);
            order[next++] = number;
        }

        CopyUpTo(built.ByName.Length);
        return order;

        void CopyUpTo(int place)
        {
            for (; from < place; from++)
            {
                if (ordinals.Current(built.ByName[from]) is >= 0 and var number) order[next++] = number;
            }
        }
    }

    private static int Place(BuiltIndex built, SortKey key, Entry entry) => Ranges.FirstNot(0, built.ByName.Length, i =>
    {
        var other = built.Entries[built.ByName[i]];
        return Compare(NameOrder.Key(other), other, key, entry) < 0;
    });

    private static int Compare(SortKey key, Entry entry, SortKey otherKey, Entry other) =>
        SortKey.Compare(key, otherKey) is var byName and not 0 ? byName : string.CompareOrdinal(entry.Id.Value, other.Id.Value);
}

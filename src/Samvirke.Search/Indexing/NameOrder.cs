using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Indexing;

/// <summary>The entries by name, as Norwegian sorts: æ, ø, å last, and aa as å.</summary>
internal static class NameOrder
{
    private static readonly CompareInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO").CompareInfo;

    /// <summary>What the entry is sorted by.</summary>
    public static SortKey Key(Entry entry) => Norwegian.GetSortKey(entry.Name.In(Tongue.Nb).Text, CompareOptions.IgnoreCase);

    /// <summary>The numbers of the entries in the order of their names.</summary>
    public static int[] Of(RegisterSnapshot snapshot)
    {
        var keys = new SortKey[snapshot.Entries.Length];
        var order = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(snapshot.Entries[i]);
            order[i] = i;
        }

        Array.Sort(order, (a, b) => SortKey.Compare(keys[a], keys[b]) is var byName and not 0 ? byName : a.CompareTo(b));
        return order;
    }
}

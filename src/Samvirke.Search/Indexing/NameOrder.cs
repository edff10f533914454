using System.Globalization;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Indexing;

/// <summary>The entries by name, as Norwegian sorts: æ, ø, å last, and aa as å.</summary>
internal static class NameOrder
{
    /// <summary>The numbers of the entries in the order of their names.</summary>
    public static int[] Of(RegisterSnapshot snapshot)
    {
        var norwegian = CultureInfo.GetCultureInfo("nb-NO").CompareInfo;
        var keys = new SortKey[snapshot.Entries.Length];
        var order = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = norwegian.GetSortKey(snapshot.Entries[i].Name.In(Tongue.Nb).Text, CompareOptions.IgnoreCase);
            order[i] = i;
        }

        Array.Sort(order, (a, b) => SortKey.Compare(keys[a], keys[b]) is var byName and not 0 ? byName : a.CompareTo(b));
        return order;
    }
}

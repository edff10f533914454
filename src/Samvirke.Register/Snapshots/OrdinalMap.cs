using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Snapshots;

/// <summary>
/// Finds the ordinal of an id. A table of very many ids is costly to make: it is made once, and what was added and taken out since is kept beside it
/// until that has become much.
/// </summary>
internal sealed class OrdinalMap
{
    /// <summary>So much beside the table is searched in no time, and worth a new table not before.</summary>
    private const int MostBeside = 512;

    private readonly Dictionary<string, int> table;
    private readonly string[] ids;
    private readonly ImmutableSortedDictionary<string, int> added;
    private readonly ImmutableSortedSet<int> removed;

    // The ordinals of the table from which on ids stand elsewhere, and by how much.
    private readonly int[] shiftedFrom;
    private readonly int[] shiftedBy;
    private readonly Dictionary<string, int> addedOrdinals;

    private OrdinalMap(Dictionary<string, int> table, string[] ids, ImmutableSortedDictionary<string, int> added, ImmutableSortedSet<int> removed)
    {
        this.table = table;
        this.ids = ids;
        this.added = added;
        this.removed = removed;
        var steps = added.Values.Select(place => (From: place, By: 1)).Concat(removed.Select(ordinal => (From: ordinal + 1, By: -1))).Order().ToList();
        shiftedFrom = [.. steps.Select(step => step.From)];
        shiftedBy = new int[steps.Count + 1];
        for (var i = 0; i < steps.Count; i++) shiftedBy[i + 1] = shiftedBy[i] + steps[i].By;
        addedOrdinals = new Dictionary<string, int>(added.Count, StringComparer.Ordinal);
        var (earlier, gone) = (0, 0);
        foreach (var (id, place) in added)
        {
            while (gone < removed.Count && removed[gone] < place) gone++;
            addedOrdinals.Add(id, place + earlier++ - gone);
        }
    }

    public static OrdinalMap Of(Blocks<Entry> entries)
    {
        var found = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        var all = new string[entries.Length];
        for (var i = 0; i < all.Length; i++) found.Add(all[i] = entries[i].Id.Value, i);
        return new OrdinalMap(found, all, ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), []);
    }

    public int? Find(string id)
    {
        if (table.TryGetValue(id, out var ordinal)) return removed.Count > 0 && removed.Contains(ordinal) ? Added(id) : ordinal + shiftedBy[StepsUpTo(ordinal)];
        return Added(id);
    }

    /// <summary>The ids after the edits, which are those of <paramref name="entries"/>.</summary>
    public OrdinalMap After(Edits edits, Blocks<Entry> entries)
    {
        if (edits.KeepsOrdinals) return this;
        if (added.Count + removed.Count + edits.All.Length > MostBeside) return Of(entries);
        var (more, less) = (added, removed);
        foreach (var edit in edits.All.Where(edit => edit.Before is null != edit.After is null))
        {
            var id = edit.Id.Value;
            if (edit.After is null && added.ContainsKey(id)) more = more.Remove(id);
            else if (edit.After is null) less = less.Add(table[id]);
            else if (table.TryGetValue(id, out var ordinal)) less = less.Remove(ordinal);
            else more = more.Add(id, ~Array.BinarySearch(ids, id, StringComparer.Ordinal));
        }

        return new OrdinalMap(table, ids, more, less);
    }

    private int? Added(string id) => addedOrdinals.Count > 0 && addedOrdinals.TryGetValue(id, out var ordinal) ? ordinal : null;

    /// <summary>How many of the steps an ordinal of the table has behind it.</summary>
    private int StepsUpTo(int ordinal)
    {
        var (low, high) = (0, shiftedFrom.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (shiftedFrom[middle] <= ordinal) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Snapshots;

/// <summary>What changes do with one entry of a snapshot.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Place">Its ordinal before, or the ordinal before which it would have stood.</param>
/// <param name="Before">The entry before, or nothing.</param>
/// <param name="After">The entry after, or nothing.</param>
/// <param name="Revised">The change that did it.</param>
internal readonly record struct Edit(EntryId Id, int Place, Entry? Before, Entry? After, Revised Revised);

/// <summary>What changes do with the entries of a snapshot, by id, and how everything that is kept by ordinal follows.</summary>
internal sealed class Edits
{
    private Edits(ImmutableArray<Edit> all, int before)
    {
        All = all;
        Length = before + all.Count(edit => edit.Before is null) - all.Count(edit => edit.After is null);
        KeepsOrdinals = all.All(edit => edit.Before is not null && edit.After is not null);
    }

    /// <summary>The edits, by id; none that does nothing.</summary>
    public ImmutableArray<Edit> All { get; }

    /// <summary>How many entries there are afterwards.</summary>
    public int Length { get; }

    /// <summary>Whether every entry keeps its ordinal.</summary>
    public bool KeepsOrdinals { get; }

    public static Edits Of(Blocks<Entry> entries, IReadOnlyList<RecordedChange> changes)
    {
        var edits = new SortedDictionary<EntryId, Edit>();
        foreach (var change in changes)
        {
            var revised = new Revised(change.Number, change.RecordedAt);
            foreach (var revision in change.Change.Revisions)
            {
                var place = Place(entries, revision.Id, out var before);
                edits[revision.Id] = new Edit(revision.Id, place, before, After(revision), revised);
            }
        }

        return new Edits([.. edits.Values.Where(edit => edit.Before is not null || edit.After is not null)], entries.Length);
    }

    /// <summary>Edits that leave entries as told, or without them.</summary>
    public static Edits Of(Blocks<Entry> entries, IEnumerable<(EntryId Id, Entry? After, Revised? Revised)> told)
    {
        var edits = told.OrderBy(each => each.Id).Select(each => new Edit(each.Id, Place(entries, each.Id, out var before), before, each.After, each.Revised!));
        return new Edits([.. edits.Where(edit => edit.Before is not null || edit.After is not null)], entries.Length);
    }

    private static Entry? After(Revision revision) => revision switch
    {
        Revision.Put put => put.Entry,
        Revision.Remove => null,
        _ => throw new InvalidOperationException($"A revision of an unknown sort: {revision.GetType().Name}"),
    };

    private static int Place(Blocks<Entry> entries, EntryId id, out Entry? found)
    {
        var (low, high) = (0, entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = entries[middle].Id.CompareTo(id);
            if (order == 0)
            {
                found = entries[middle];
                return middle;
            }

            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        found = null;
        return low;
    }
}

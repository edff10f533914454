using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>Which areas lie in which. An area that lies in itself by way of others is met once.</summary>
public static class Areas
{
    /// <summary>The larger areas that the area lies in, nearest first.</summary>
    public static ImmutableArray<Entry> Outward(RegisterSnapshot snapshot, Entry area) =>
        [.. Walk(area, each => snapshot.ReachedFrom(each, RelationTypes.PartOf, RelationTypes.BelongsTo))];

    /// <summary>The same, by id.</summary>
    internal static HashSet<EntryId> Around(RegisterSnapshot snapshot, Entry area) => [.. Outward(snapshot, area).Select(each => each.Id)];

    /// <summary>The smaller areas that lie in the area.</summary>
    public static ImmutableArray<Entry> Inward(RegisterSnapshot snapshot, Entry area) =>
        [.. Walk(area, each => snapshot.LeadingTo(each.Id, RelationTypes.PartOf, RelationTypes.BelongsTo))];

    /// <summary>The same, by id.</summary>
    internal static HashSet<EntryId> Inside(RegisterSnapshot snapshot, Entry area) => [.. Inward(snapshot, area).Select(each => each.Id)];

    private static IEnumerable<Entry> Walk(Entry area, Func<Entry, IEnumerable<Entry>> next)
    {
        var seen = new HashSet<EntryId> { area.Id };
        var queue = new Queue<Entry>([area]);
        while (queue.TryDequeue(out var each))
        {
            foreach (var other in next(each))
            {
                if (other.Kind != Kind.Area || !seen.Add(other.Id)) continue;
                yield return other;
                queue.Enqueue(other);
            }
        }
    }
}

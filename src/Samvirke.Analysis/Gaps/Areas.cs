using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>Which areas lie in which. An area that lies in itself by way of others is met once.</summary>
internal static class Areas
{
    /// <summary>The larger areas that the area lies in.</summary>
    public static HashSet<EntryId> Around(RegisterSnapshot snapshot, Entry area) =>
        Walk(area, each => snapshot.ReachedFrom(each, RelationTypes.PartOf, RelationTypes.BelongsTo));

    /// <summary>The smaller areas that lie in the area.</summary>
    public static HashSet<EntryId> Inside(RegisterSnapshot snapshot, Entry area) =>
        Walk(area, each => snapshot.LeadingTo(each.Id, RelationTypes.PartOf, RelationTypes.BelongsTo));

    private static HashSet<EntryId> Walk(Entry area, Func<Entry, IEnumerable<Entry>> next)
    {
        var seen = new HashSet<EntryId>();
        var queue = new Queue<Entry>([area]);
        while (queue.TryDequeue(out var each))
        {
            foreach (var other in next(each))
            {
                if (other.Kind == Kind.Area && other.Id != area.Id && seen.Add(other.Id)) queue.Enqueue(other);
            }
        }

        return seen;
    }
}

using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadArea;

/// <summary>One step of where an area belongs: the area, and the bodies that cover it.</summary>
public sealed record AreaStep(Entry Area, ImmutableArray<Entry> Bodies);

/// <summary>Where an area belongs.</summary>
/// <param name="Steps">The area's own bodies first, then each larger area with its bodies.</param>
public sealed record AreaView(ImmutableArray<AreaStep> Steps)
{
    public static AreaView Of(RegisterSnapshot snapshot, Entry area, IComparer<string> names) =>
        new([.. Upward(snapshot, area).Select(each => new AreaStep(each, Bodies(snapshot, each, names)))]);

    /// <summary>The area and those that it belongs to, nearest first, each once.</summary>
    private static IEnumerable<Entry> Upward(RegisterSnapshot snapshot, Entry area)
    {
        var seen = new HashSet<EntryId> { area.Id };
        var queue = new Queue<Entry>([area]);
        while (queue.TryDequeue(out var next))
        {
            yield return next;
            foreach (var relation in next.Relations.Where(relation => relation.Type == RelationTypes.PartOf || relation.Type == RelationTypes.BelongsTo))
            {
                if (snapshot.Find(relation.To) is { } larger && seen.Add(larger.Id)) queue.Enqueue(larger);
            }
        }
    }

    private static ImmutableArray<Entry> Bodies(RegisterSnapshot snapshot, Entry area, IComparer<string> names) =>
        [.. snapshot.LeadingTo(area.Id, RelationTypes.Covers).Where(entry => entry.Kind == Kind.Actor).OrderBy(Name, names)];

    private static string Name(Entry entry) => entry.Name.ToString();
}

using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadArea;

/// <summary>One step of where an area belongs: the area, and the bodies that cover it.</summary>
public sealed record AreaStep(Entry Area, ImmutableArray<Entry> Bodies);

/// <summary>Where an area belongs, and for a municipality what concerns all of them.</summary>
/// <param name="Steps">The area's own bodies first, then each larger area with its bodies.</param>
/// <param name="Duties">What the law demands of municipalities, when it is one.</param>
/// <param name="Structures">Structures at the municipal level, when it is one.</param>
/// <param name="Grants">Grant schemes that municipalities can apply for, when it is one.</param>
public sealed record AreaView(ImmutableArray<AreaStep> Steps, ImmutableArray<Entry> Duties, ImmutableArray<Entry> Structures, ImmutableArray<Entry> Grants)
{
    /// <summary>The actor that stands for municipalities in general.</summary>
    private static readonly EntryId Municipalities = new("kommunene");

    public static AreaView Of(RegisterSnapshot snapshot, Entry area, IComparer<string> names)
    {
        var steps = Upward(snapshot, area).Select(each => new AreaStep(each, Bodies(snapshot, each, names))).ToImmutableArray();
        if (area.Details.Scalar("areaType") is not "municipality") return new AreaView(steps, [], [], []);
        return new AreaView(
            steps,
            From(snapshot, RelationTypes.Binds, names, Kind.Duty, Kind.PlanRequirement),
            [.. snapshot.OfKind(Kind.Structure).And(snapshot.WithTerm(Facet.Level, "municipal")).Ordinals().Select(i => snapshot.Entries[i]).OrderBy(Name, names)],
            From(snapshot, RelationTypes.Eligible, names, Kind.GrantScheme));
    }

    private static ImmutableArray<Entry> From(RegisterSnapshot snapshot, RelationType type, IComparer<string> names, params Kind[] kinds) =>
        [.. snapshot.LeadingTo(Municipalities, type).Where(entry => kinds.Contains(entry.Kind)).OrderBy(Name, names)];

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

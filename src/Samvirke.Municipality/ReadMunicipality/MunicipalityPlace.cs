using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadMunicipality;

/// <summary>Where a municipality belongs, and who covers it or what it lies in.</summary>
/// <param name="Areas">The areas that it lies in, nearest first, itself left out.</param>
/// <param name="Bodies">The actors that cover it or any of them, itself left out, in the order of ids.</param>
public sealed record MunicipalityPlace(ImmutableArray<Entry> Areas, ImmutableArray<Entry> Bodies)
{
    /// <summary>What it belongs to.</summary>
    public static MunicipalityPlace Of(RegisterSnapshot snapshot, LocalRegister local)
    {
        ImmutableArray<Entry> areas = [.. Around(snapshot, local.Area)];
        var bodies = areas.Prepend(local.Area).SelectMany(area => snapshot.LeadingTo(area.Id, RelationTypes.Covers))
            .Where(each => each.Kind == Kind.Actor && each.Id != local.Organisation?.Id)
            .DistinctBy(each => each.Id)
            .OrderBy(each => each.Id);
        return new MunicipalityPlace(areas, [.. bodies]);
    }

    /// <summary>The area of the type that it lies in.</summary>
    public Entry? Area(string areaType) => Areas.FirstOrDefault(area => area.Details.Scalar("areaType") == areaType);

    /// <summary>The bodies of the type that cover it.</summary>
    public IEnumerable<Entry> BodiesOf(string actorType) => Bodies.Where(body => body.Details.Scalar("actorType") == actorType);

    private static IEnumerable<Entry> Around(RegisterSnapshot snapshot, Entry area)
    {
        var seen = new HashSet<EntryId> { area.Id };
        var queue = new Queue<Entry>([area]);
        while (queue.TryDequeue(out var next))
        {
            foreach (var larger in snapshot.ReachedFrom(next, RelationTypes.PartOf, RelationTypes.BelongsTo))
            {
                if (larger.Kind != Kind.Area || !seen.Add(larger.Id)) continue;
                yield return larger;
                queue.Enqueue(larger);
            }
        }
    }
}

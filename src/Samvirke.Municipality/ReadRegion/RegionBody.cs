using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadRegion;

/// <summary>A governor, a county or a competence centre, which follows the municipalities of the areas that it covers.</summary>
/// <param name="Actor">The body.</param>
/// <param name="Covered">The areas that it says it covers.</param>
public sealed record RegionBody(Entry Actor, ImmutableArray<EntryId> Covered)
{
    /// <summary>The types of actors that follow a region, in the order in which they are listed.</summary>
    public static ImmutableArray<string> Types { get; } = ["county-governor", "county-municipality", "competence-centre"];

    /// <summary>Its type, one of <see cref="Types"/>.</summary>
    public string Type => Actor.Details.Scalar("actorType")!;

    /// <summary>The actor as such a body; nothing where it is none.</summary>
    public static RegionBody? Of(Entry actor) => actor.Kind == Kind.Actor && actor.Details.Scalar("actorType") is { } type && Types.Contains(type)
        ? new RegionBody(actor, [.. actor.Relations.Where(relation => relation.Type == RelationTypes.Covers).Select(relation => relation.To)])
        : null;

    /// <summary>Every such body, in the order of ids.</summary>
    public static ImmutableArray<RegionBody> All(RegisterSnapshot snapshot) =>
        [.. snapshot.OfKind(Kind.Actor).Ordinals().Select(ordinal => Of(snapshot.Entries[ordinal])).OfType<RegionBody>().OrderBy(body => body.Actor.Id)];

    /// <summary>Whether the area is of its region: it covers the area, or one that it lies in, countries apart.</summary>
    /// <param name="area">The area.</param>
    /// <param name="around">The areas that it lies in.</param>
    public bool Has(Entry area, IEnumerable<Entry> around) => around.Prepend(area).Any(each => IsOfARegion(each) && Covered.Contains(each.Id));

    /// <summary>The municipalities of its region, each once.</summary>
    public IEnumerable<LocalRegister> Municipalities(RegisterSnapshot snapshot) => Covered.Select(id => snapshot.Find(id)).OfType<Entry>().Where(IsOfARegion)
        .SelectMany(area => Areas.Inward(snapshot, area).Prepend(area))
        .Where(area => area.Details.Scalar("areaType") is "municipality")
        .DistinctBy(area => area.Id)
        .Select(area => LocalRegister.Of(snapshot, area));

    private static bool IsOfARegion(Entry area) => area.Kind == Kind.Area && area.Details.Scalar("areaType") is not "country";
}

using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
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
        var areas = Analysis.Gaps.Areas.Outward(snapshot, local.Area);
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

    /// <summary>What it has together with other municipalities.</summary>
    public IEnumerable<Entry> Cooperation => Bodies.Where(body => body.Facets[Facet.Level].Contains("intermunicipal"));
}

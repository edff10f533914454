using System.Collections.Immutable;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadFunctions;

/// <summary>Who may take part in a structure of a municipality, as one chooses from a list; others are written in words.</summary>
public static class MemberChoices
{
    private static readonly EntryId Municipalities = new("kommunene");
    private static readonly EntryId Police = new("politiet");

    /// <summary>The municipality's own functions, itself, the police and the competence centres of its area, and whoever takes part nationally.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="local">The municipality.</param>
    /// <param name="place">Where it belongs.</param>
    /// <param name="form">What the structure is called nationally, if that is chosen.</param>
    /// <param name="names">The order of names.</param>
    public static ImmutableArray<Entry> Of(RegisterSnapshot snapshot, LocalRegister local, MunicipalityPlace place, Entry? form, IComparer<string> names)
    {
        ImmutableArray<Entry> police = [.. place.Bodies.Where(body => body.Facets[Facet.Sector].Contains("police"))];
        var national = form is null ? [] : snapshot.ReachedFrom(form, RelationTypes.HasMember).Where(member => member.Id != Municipalities && (member.Id != Police || police.IsEmpty));
        return
        [
            .. local.OfKind(Kind.Function).OrderBy(function => function.Name.ToString(), names),
            .. (local.Organisation is { } organisation ? [organisation] : Array.Empty<Entry>())
                .Concat(police).Concat(place.BodiesOf("competence-centre")).Concat(national).DistinctBy(each => each.Id),
        ];
    }
}

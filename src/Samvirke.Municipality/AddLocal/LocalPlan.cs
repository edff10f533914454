using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AddLocal;

/// <summary>What a municipality says of a plan of its own. Offices and bodies, never people.</summary>
/// <param name="Name">What it is called; where empty, as the first demand that it meets.</param>
/// <param name="Meets">The demands that it meets.</param>
/// <param name="AdoptedBy">Who adopted it.</param>
/// <param name="Adopted">When.</param>
/// <param name="Political">Which political body stands behind it and follows it.</param>
/// <param name="Administrative">Where in the administration it belongs.</param>
/// <param name="Responsible">The office that answers for it.</param>
/// <param name="Holds">The days for which it holds.</param>
public sealed record LocalPlan(string Name, ImmutableArray<Entry> Meets, string AdoptedBy, DateOnly? Adopted, string Political, string Administrative, string Responsible, ValidTime Holds)
{
    /// <summary>The entry; nothing where it has no name at all.</summary>
    /// <param name="snapshot">The register, in which an id is to be free.</param>
    /// <param name="writing">Whose it is.</param>
    /// <param name="tongue">The language that it was written in.</param>
    public Entry? Written(RegisterSnapshot snapshot, LocalWriting writing, Tongue tongue)
    {
        var name = Name.Length > 0 ? LocalizedText.Of([new Phrase(Name, Tongue.Nb)]) : Meets.IsEmpty ? null : writing.NameOf(Meets[0]);
        if (name is null) return null;
        var entry = writing.Of(LocalWriting.Free(snapshot, name, Kind.Plan), Kind.Plan, name, Meets);
        return entry with { Valid = Holds, Details = Details(tongue), Relations = [.. Meets.Select(demand => writing.To(RelationTypes.Fulfils, demand.Id)), .. entry.Relations] };
    }

    private DetailValues Details(Tongue tongue) => new LocalDetails(Kind.Plan, tongue)
        .Text("adoptedBy", AdoptedBy).Day("adopted", Adopted).Text("political", Political).Text("administrative", Administrative).Text("responsible", Responsible).Values;
}

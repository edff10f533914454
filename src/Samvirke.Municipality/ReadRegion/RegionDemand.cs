using System.Collections.Immutable;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadRegion;

/// <summary>How a demand stands in a municipality, as far as the reader may see.</summary>
/// <param name="Local">The municipality.</param>
/// <param name="By">What of its own meets it.</param>
/// <param name="Note">What it says of it.</param>
public sealed record DemandHere(LocalRegister Local, ImmutableArray<Fulfilment> By, RequirementNote? Note)
{
    /// <summary>Whether nothing is known of it: nothing is entered, and nothing is shared with the reader. That says nothing of whether it is met.</summary>
    public bool IsUnknown => By.IsEmpty && Note is null;
}

/// <summary>A demand on municipalities, and how it stands in each of a region.</summary>
/// <param name="Requirement">The demand.</param>
/// <param name="Places">Each municipality, in the order of the region.</param>
public sealed record RegionDemand(Requirement Requirement, ImmutableArray<DemandHere> Places)
{
    /// <summary>In how many something is entered that meets it.</summary>
    public int Met => Places.Count(place => !place.By.IsEmpty);

    /// <summary>How many say something of it that is shared with the reader, without having entered anything.</summary>
    public int Noted => Places.Count(place => place.By.IsEmpty && place.Note is not null);

    /// <summary>Of how many nothing is known.</summary>
    public int Unknown => Places.Count(place => place.IsUnknown);

    /// <summary>All demands, in the order of the register.</summary>
    public static ImmutableArray<RegionDemand> All(RegisterSnapshot snapshot, RegionView view, DateOnly day)
    {
        var demands = NationalDemands.Of(snapshot);
        ImmutableArray<ImmutableArray<MetRequirement>> met = [.. view.Municipalities.Select(each => MetRequirement.All(snapshot, demands, each.Local, day))];
        return
        [
            .. demands.Requirements.Select((requirement, i) => new RegionDemand(
                requirement,
                [.. view.Municipalities.Select((each, j) => new DemandHere(each.Local, met[j][i].By, each.Notes.GetValueOrDefault(requirement.Entry.Id)))])),
        ];
    }
}

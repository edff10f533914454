using System.Collections.Immutable;
using Samvirke.Municipality;
using Samvirke.Municipality.FitGrants;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadPopulation;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.ReadMunicipality;

/// <summary>A municipality as other programs read it; only what the register holds, and so what everybody may read.</summary>
/// <param name="Number">Four digits.</param>
/// <param name="Area">The area.</param>
/// <param name="Organisation">The municipality as an organisation.</param>
/// <param name="Areas">What the area lies in, nearest first.</param>
/// <param name="Bodies">The actors that cover it or any of those.</param>
/// <param name="Population">How many live there.</param>
/// <param name="Requirements">What the law demands of it.</param>
/// <param name="Own">What it has entered itself.</param>
/// <param name="Structures">Structures that are usual in municipalities.</param>
/// <param name="Functions">Functions that are usual in municipalities.</param>
/// <param name="Grants">Grant schemes that municipalities can apply for, those that fit best first.</param>
public sealed record MunicipalityDocument(
    string Number,
    EntryReference Area,
    EntryReference? Organisation,
    ImmutableArray<AreaReference> Areas,
    ImmutableArray<EntryReference> Bodies,
    PopulationDocument? Population,
    ImmutableArray<RequirementDocument> Requirements,
    ImmutableArray<EntryReference> Own,
    ImmutableArray<EntryReference> Structures,
    ImmutableArray<EntryReference> Functions,
    ImmutableArray<GrantDocument> Grants)
{
    internal static MunicipalityDocument Of(RegisterSnapshot snapshot, LocalRegister local, DateOnly day)
    {
        var number = local.Area.Details.Scalar("number")!;
        var place = MunicipalityPlace.Of(snapshot, local);
        var demands = NationalDemands.Of(snapshot);
        return new MunicipalityDocument(
            number,
            EntryReference.Of(local.Area),
            local.Organisation is { } organisation ? EntryReference.Of(organisation) : null,
            [.. place.Areas.Select(AreaReference.Of)],
            EntryReference.Of(place.Bodies),
            Samvirke.Municipality.ReadPopulation.Population.Of(number) is { } population ? PopulationDocument.Of(population) : null,
            [.. MetRequirement.All(snapshot, demands, local, day).Select(met => RequirementDocument.Of(met, day))],
            EntryReference.Of(local.Own),
            EntryReference.Of(demands.Structures),
            EntryReference.Of(demands.Functions),
            [.. GrantFitting.Of(snapshot, local, day).Where(fit => fit.Standing == GrantStanding.Open).Select(GrantDocument.Of)]);
    }
}

/// <summary>An area with its type and number.</summary>
public sealed record AreaReference(string Id, string? Type, string? Number, IReadOnlyDictionary<string, string> Name)
{
    internal static AreaReference Of(Entry area) => new(area.Id.Value, area.Details.Scalar("areaType"), area.Details.Scalar("number"), EntryReference.Of(area).Name);
}

/// <summary>How many live in a municipality.</summary>
/// <param name="Date">The day on which they were counted.</param>
/// <param name="All">Everybody.</param>
/// <param name="ByAge">How many of each whole year of age, from 0.</param>
/// <param name="Citation">Where the figures stand.</param>
public sealed record PopulationDocument(DateOnly Date, int All, ImmutableArray<int> ByAge, PopulationCitation Citation)
{
    internal static PopulationDocument Of(Population population) => new(
        new DateOnly(Population.Year, 1, 1), population.Everybody, population.ByAge, new PopulationCitation(population.Citation.Source.Value, population.Citation.Locator));
}

/// <summary>Where figures stand.</summary>
public sealed record PopulationCitation(string Source, string Locator);

/// <summary>A requirement, and what meets it.</summary>
/// <param name="Id">The duty or plan requirement.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name by language tag.</param>
/// <param name="Provisions">The provisions that it follows from.</param>
/// <param name="UsuallyMetBy">What municipalities usually meet it by.</param>
/// <param name="MetBy">What of the municipality's own meets it.</param>
public sealed record RequirementDocument(
    string Id, string Kind, IReadOnlyDictionary<string, string> Name, ImmutableArray<EntryReference> Provisions, ImmutableArray<EntryReference> UsuallyMetBy, ImmutableArray<FulfilmentDocument> MetBy)
{
    internal static RequirementDocument Of(MetRequirement met, DateOnly day)
    {
        var entry = EntryReference.Of(met.Requirement.Entry);
        return new RequirementDocument(
            entry.Id, entry.Kind, entry.Name,
            EntryReference.Of(met.Requirement.Bases.Select(basis => basis.Provision)),
            EntryReference.Of(met.Requirement.Usual),
            [.. met.By.Select(fulfilment => FulfilmentDocument.Of(fulfilment, day))]);
    }
}

/// <summary>Something that meets a requirement.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name by language tag.</param>
/// <param name="AnsweredBy">Who answers for it.</param>
/// <param name="Since">From when it holds, where that is known.</param>
/// <param name="Confirmed">The day on which somebody last stood by it.</param>
/// <param name="Overdue">Whether that is more than a year ago.</param>
public sealed record FulfilmentDocument(
    string Id, string Kind, IReadOnlyDictionary<string, string> Name, ImmutableArray<EntryReference> AnsweredBy, DateOnly? Since, DateOnly? Confirmed, bool Overdue)
{
    internal static FulfilmentDocument Of(Fulfilment fulfilment, DateOnly day)
    {
        var entry = EntryReference.Of(fulfilment.Entry);
        return new FulfilmentDocument(
            entry.Id, entry.Kind, entry.Name, EntryReference.Of(fulfilment.Answering), fulfilment.Entry.Valid.From, fulfilment.Entry.Confirmed ?? fulfilment.Freshness.Last, fulfilment.IsOverdue(day));
    }
}

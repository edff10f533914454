using System.Collections.Immutable;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadRegion;

/// <summary>The municipalities of a region, with what is open to all.</summary>
/// <param name="Body">The county governor, county municipality or competence centre.</param>
/// <param name="Type">Which of these.</param>
/// <param name="Areas">The areas that it covers.</param>
/// <param name="Municipalities">The municipalities, by name.</param>
public sealed record RegionDocument(EntryReference Body, string Type, ImmutableArray<EntryReference> Areas, ImmutableArray<RegionMunicipalityDocument> Municipalities)
{
    internal static RegionDocument Of(RegisterSnapshot snapshot, RegionView view, DateOnly day)
    {
        var demands = RegionDemand.All(snapshot, view, day);
        return new RegionDocument(
            EntryReference.Of(view.Body.Actor),
            view.Body.Type,
            EntryReference.Of(view.Body.Covered.Select(id => snapshot.Find(id)).OfType<Entry>()),
            [.. view.Municipalities.Select((each, i) => RegionMunicipalityDocument.Of(snapshot, each, [.. demands.Select(demand => (demand, demand.Places[i]))], day))]);
    }
}

/// <summary>A municipality of a region.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Area">The area.</param>
/// <param name="Organisation">The municipality as an organisation.</param>
/// <param name="Requirements">The demands that something is known of; of the others nothing is known, which does not say that they are not met.</param>
/// <param name="Plans">Its plans in force.</param>
/// <param name="Functions">Its coordinating functions.</param>
/// <param name="Services">How many services it has entered.</param>
/// <param name="Wishes">What it asks everybody for help with.</param>
public sealed record RegionMunicipalityDocument(
    string Number, EntryReference Area, EntryReference? Organisation, ImmutableArray<RegionRequirementDocument> Requirements, ImmutableArray<EntryReference> Plans,
    ImmutableArray<RegionFunctionDocument> Functions, int Services, ImmutableArray<WishDocument> Wishes)
{
    internal static RegionMunicipalityDocument Of(RegisterSnapshot snapshot, RegionMunicipality municipality, IEnumerable<(RegionDemand Demand, DemandHere Here)> demands, DateOnly day)
    {
        var local = municipality.Local;
        return new RegionMunicipalityDocument(
            local.Area.Details.Scalar("number")!,
            EntryReference.Of(local.Area),
            local.Organisation is { } organisation ? EntryReference.Of(organisation) : null,
            [.. demands.Where(each => !each.Here.IsUnknown).Select(each => RegionRequirementDocument.Of(each.Demand, each.Here))],
            EntryReference.Of(PlansHere.Of(local, day, Norwegian.Names).Plans),
            [.. FunctionsHere.Of(snapshot, local, day, Norwegian.Names).Functions.Select(held => new RegionFunctionDocument(EntryReference.Of(held.Entry), held.IsVacant))],
            ServicesHere.Of(local, day, Norwegian.Names).All,
            [.. municipality.Wishes.Select(WishDocument.Of)]);
    }
}

/// <summary>A demand that something is known of.</summary>
/// <param name="Id">The duty or plan requirement.</param>
/// <param name="MetBy">What of the municipality's own meets it.</param>
/// <param name="State">What the municipality tells everybody of it: <c>planned</c>, <c>missing</c>, <c>met-otherwise</c>, <c>not-ours</c>.</param>
/// <param name="Text">What it says besides.</param>
public sealed record RegionRequirementDocument(string Id, ImmutableArray<EntryReference> MetBy, string? State, string? Text)
{
    internal static RegionRequirementDocument Of(RegionDemand demand, DemandHere here) => new(
        demand.Requirement.Entry.Id.Value, EntryReference.Of(here.By.Select(by => by.Entry)), here.Note is { } note ? RequirementStates.Word(note.State) : null, here.Note?.Text);
}

/// <summary>A coordinating function.</summary>
/// <param name="Function">The entry.</param>
/// <param name="Vacant">Whether nobody holds it now.</param>
public sealed record RegionFunctionDocument(EntryReference Function, bool Vacant);

/// <summary>What a municipality asks everybody for help with.</summary>
/// <param name="Number">1, 2, 3 … among its wishes.</param>
/// <param name="About"><c>krav:</c> and the id of a demand, or <c>tema:</c> and a term of the topics.</param>
/// <param name="State"><c>open</c> or <c>answered</c>.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Written">When.</param>
public sealed record WishDocument(int Number, string About, string State, string Text, DateTimeOffset Written)
{
    internal static WishDocument Of(HelpWish wish) => new(wish.Number, wish.About, WishTexts.Word(wish.State), wish.Text, wish.Paper.WrittenAt);
}

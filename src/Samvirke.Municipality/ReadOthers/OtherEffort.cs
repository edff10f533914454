using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadOthers;

/// <summary>Something that another municipality has entered, open to all.</summary>
/// <param name="Entry">The plan, function, structure, service or measure.</param>
/// <param name="Area">The municipality.</param>
/// <param name="IsOfSize">Whether the municipality has about as many inhabitants.</param>
/// <param name="IsOfCounty">Whether it lies in the same county.</param>
public sealed record OtherEffort(Entry Entry, Entry Area, bool IsOfSize, bool IsOfCounty)
{
    private static readonly ImmutableArray<Kind> Kinds = [Kind.Plan, Kind.Function, Kind.Structure, Kind.Service, Kind.Measure];

    /// <summary>
    /// What other municipalities did about the matter: for a demand what meets it there, for a topic what is about it. Those that are alike in size and in the same
    /// county first, then those of the size, then those of the county, and by name.
    /// </summary>
    public static ImmutableArray<OtherEffort> All(RegisterSnapshot snapshot, LocalRegister local, HelpMatter matter, DateOnly day, IComparer<string> names)
    {
        var size = local.Area.Details.Scalar("number") is { } number ? SizeGroup.Of(number) : null;
        var county = County(snapshot, local.Area);
        return
        [
            .. About(snapshot, matter)
                .Where(entry => Kinds.Contains(entry.Kind) && entry.Valid.Holds(day) && NationalDemands.IsInForce(entry))
                .DistinctBy(entry => entry.Id)
                .Select(entry => (Entry: entry, Area: Of(snapshot, entry)))
                .Where(each => each.Area is not null && each.Area.Id != local.Area.Id)
                .Select(each => new OtherEffort(
                    each.Entry, each.Area!,
                    size is not null && each.Area!.Details.Scalar("number") is { } other && size.Has(other),
                    county is not null && County(snapshot, each.Area!) == county))
                .OrderByDescending(each => each.IsOfSize).ThenByDescending(each => each.IsOfCounty)
                .ThenBy(each => each.Area.Name.ToString(), names).ThenBy(each => each.Entry.Name.ToString(), names).ThenBy(each => each.Entry.Id),
        ];
    }

    private static IEnumerable<Entry> About(RegisterSnapshot snapshot, HelpMatter matter) => matter switch
    {
        HelpMatter.Demand demand => demand.Requirement.Usual.Select(usual => usual.Id).Prepend(demand.Requirement.Entry.Id)
            .SelectMany(id => snapshot.LeadingTo(id, RelationTypes.Fulfils, RelationTypes.PartOf)),
        HelpMatter.Topic topic => snapshot.WithTerm(Facet.Topic, topic.Term.Id).Ordinals().Select(ordinal => snapshot.Entries[ordinal]),
        _ => throw new InvalidOperationException($"No matter: {matter}"),
    };

    /// <summary>The municipality whose own it is.</summary>
    private static Entry? Of(RegisterSnapshot snapshot, Entry entry)
    {
        if (entry.Steward is not { } steward || snapshot.Find(steward) is not { } organisation || !LocalRegister.IsMunicipality(organisation)) return null;
        var own = snapshot.ReachedFrom(organisation, RelationTypes.Covers);
        return snapshot.ReachedFrom(entry, RelationTypes.Covers).FirstOrDefault(area => own.Any(each => each.Id == area.Id));
    }

    private static EntryId? County(RegisterSnapshot snapshot, Entry area) =>
        Areas.Outward(snapshot, area).FirstOrDefault(each => each.Details.Scalar("areaType") is "county")?.Id;
}

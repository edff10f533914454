using System.Collections.Immutable;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.FitGrants;

/// <summary>Why a municipality may want money for something.</summary>
public enum NeedSort
{
    /// <summary>The law demands it, and nothing is entered that meets it.</summary>
    Unmet,

    /// <summary>The municipality has entered it as a challenge.</summary>
    Challenge,

    /// <summary>The municipality has it.</summary>
    Own,
}

/// <summary>Something that a municipality may want money for.</summary>
/// <param name="Entry">The duty, the plan requirement, the challenge, or what it has.</param>
/// <param name="Sort">Why.</param>
/// <param name="Names">What ties it to a scheme: itself, and what it is a part or a local form of, fulfils or is usually met by.</param>
public sealed record GrantNeed(Entry Entry, NeedSort Sort, ImmutableHashSet<EntryId> Names)
{
    private static readonly ImmutableArray<RelationType> Ties = [RelationTypes.LocalFormOf, RelationTypes.PartOf, RelationTypes.Fulfils, RelationTypes.Supports];

    /// <summary>All that the municipality may want money for on the day.</summary>
    public static ImmutableArray<GrantNeed> All(RegisterSnapshot snapshot, LocalRegister local, DateOnly day) =>
    [
        .. MetRequirement.All(snapshot, NationalDemands.Of(snapshot), local, day).Where(met => met.By.IsEmpty).Select(met => OfRequirement(met.Requirement)),
        .. Challenges(snapshot, local).Select(entry => new GrantNeed(entry, NeedSort.Challenge, [entry.Id])),
        .. local.Own.Where(entry => entry.Kind.IsEffort && entry.Kind != Kind.GrantScheme && entry.Valid.Holds(day)).Select(OfOwn),
    ];

    private static GrantNeed OfRequirement(Requirement requirement) => new(requirement.Entry, NeedSort.Unmet, [requirement.Entry.Id, .. requirement.Usual.Select(usual => usual.Id)]);

    private static GrantNeed OfOwn(Entry entry) => new(entry, NeedSort.Own, [entry.Id, .. entry.Relations.Where(relation => Ties.Contains(relation.Type)).Select(relation => relation.To)]);

    /// <summary>Challenges cover no area: they are raised by the municipality, or concern it and are answered for by it.</summary>
    private static IEnumerable<Entry> Challenges(RegisterSnapshot snapshot, LocalRegister local) => local.Organisation is not { } organisation
        ? []
        : snapshot.LeadingTo(organisation.Id, RelationTypes.RaisedBy, RelationTypes.Concerns)
            .Concat(snapshot.LeadingTo(local.Area.Id, RelationTypes.Concerns))
            .Where(entry => entry.Kind == Kind.Challenge && (entry.Steward == organisation.Id || entry.Relations.Any(relation => relation.Type == RelationTypes.RaisedBy && relation.To == organisation.Id)))
            .DistinctBy(entry => entry.Id);
}

using System.Collections.Immutable;
using Samvirke.Register.Confirming;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadRequirements;

/// <summary>Something of a municipality's own that meets a requirement.</summary>
/// <param name="Entry">The plan, function, structure, service or measure.</param>
/// <param name="Answering">Who answers for it.</param>
/// <param name="Freshness">When somebody last stood by it, and when that has to be done again.</param>
public sealed record Fulfilment(Entry Entry, ImmutableArray<Entry> Answering, Freshness Freshness)
{
    /// <summary>Whether more than a year has passed since somebody stood by it.</summary>
    public bool IsOverdue(DateOnly today) => YearlyConfirming.IsOverdue(Freshness.Last, today);

    internal static Fulfilment Of(RegisterSnapshot snapshot, Entry entry)
    {
        var named = snapshot.ReachedFrom(entry, RelationTypes.LedBy, RelationTypes.CoordinatedBy, RelationTypes.CarriedOutBy, RelationTypes.ProvidedBy, RelationTypes.HeldBy);
        return new Fulfilment(entry, named.IsEmpty && entry.Steward is { } steward && snapshot.Find(steward) is { } found ? [found] : [.. named], snapshot.FreshnessOf(entry));
    }
}

/// <summary>A requirement, and what of the municipality's own meets it.</summary>
public sealed record MetRequirement(Requirement Requirement, ImmutableArray<Fulfilment> By)
{
    /// <summary>
    /// All that is demanded, in the order of the register. What is a part of something that municipalities usually meet the requirement by meets it too. It takes as
    /// long as the municipality has entries, however many others have.
    /// </summary>
    public static ImmutableArray<MetRequirement> All(RegisterSnapshot snapshot, NationalDemands demands, LocalRegister local, DateOnly today)
    {
        var meeting = local.Own.Where(entry => entry.Valid.Holds(today) && NationalDemands.IsInForce(entry))
            .SelectMany(entry => entry.Relations.Where(relation => relation.Type == RelationTypes.Fulfils || relation.Type == RelationTypes.PartOf).Select(relation => (relation.To, Entry: entry)))
            .ToLookup(each => each.To, each => each.Entry);
        return
        [
            .. demands.Requirements.Select(requirement => new MetRequirement(
                requirement,
                [
                    .. requirement.Usual.Select(usual => usual.Id).Prepend(requirement.Entry.Id).SelectMany(id => meeting[id])
                        .DistinctBy(entry => entry.Id)
                        .OrderBy(entry => entry.Id)
                        .Select(entry => Fulfilment.Of(snapshot, entry)),
                ])),
        ];
    }
}

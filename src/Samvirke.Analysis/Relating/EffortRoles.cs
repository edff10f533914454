using System.Collections.Immutable;
using Samvirke.Register.Relations;

namespace Samvirke.Analysis.Relating;

/// <summary>What the types of relation mean for how efforts relate.</summary>
internal static class EffortRoles
{
    /// <summary>Lead to somebody who answers for the effort.</summary>
    public static ImmutableArray<RelationType> Owning { get; } =
    [
        RelationTypes.LedBy, RelationTypes.AdministeredBy, RelationTypes.IssuedBy, RelationTypes.ProvidedBy, RelationTypes.SectionOf,
    ];

    /// <summary>Lead to somebody whom it is for, or whom it tells what to do.</summary>
    public static ImmutableArray<RelationType> Addressing { get; } =
    [
        RelationTypes.Binds, RelationTypes.OwedTo, RelationTypes.DirectedAt, RelationTypes.Eligible, RelationTypes.HeldBy, RelationTypes.CarriedOutBy, RelationTypes.HasMember,
    ];

    /// <summary>Lead to the law that it rests on.</summary>
    public static ImmutableArray<RelationType> Founding { get; } = [RelationTypes.LegalBasis, RelationTypes.BuildsOn, RelationTypes.SectionOf, RelationTypes.FollowsUp];

    /// <summary>Say that the one pays for the other, guides it, requires it or fulfils it.</summary>
    public static ImmutableArray<RelationType> Enabling { get; } =
    [
        RelationTypes.FundedBy, RelationTypes.Guides, RelationTypes.Fulfils, RelationTypes.Imposes, RelationTypes.LegalBasis, RelationTypes.CoordinatedBy, RelationTypes.Supports,
    ];

    /// <summary>Say that the one helps the other to be done, or is done through it.</summary>
    public static ImmutableArray<RelationType> Supporting { get; } =
    [
        RelationTypes.Supports, RelationTypes.FundedBy, RelationTypes.Guides, RelationTypes.CoordinatedBy, RelationTypes.Fulfils, RelationTypes.Imposes,
        RelationTypes.HasMember, RelationTypes.FollowsUp, RelationTypes.LegalBasis, RelationTypes.BuildsOn, RelationTypes.LedTo, RelationTypes.ReportsTo,
        RelationTypes.SecretariatBy, RelationTypes.LedBy,
    ];

    /// <summary>Tell something about the effort, and are no ties of it.</summary>
    public static ImmutableArray<RelationType> Telling { get; } = [RelationTypes.Judges, RelationTypes.UsedIn];
}

using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>What would follow, the most important first.</summary>
public enum ConsequenceKind
{
    /// <summary>Two entries have become one.</summary>
    Merged,
    /// <summary>A duty binds nobody any more.</summary>
    DutyUnaddressed,
    /// <summary>Nothing carries a duty out any more.</summary>
    DutyUnfulfilled,
    /// <summary>Something is missing in a transition that was not.</summary>
    TransitionGapOpened,
    /// <summary>A link of a chain is missing that was not.</summary>
    GapOpened,
    /// <summary>Nothing stands any more in a cell of the grid.</summary>
    CellEmptied,
    /// <summary>Nobody answers for entries any more.</summary>
    OwnerLost,
    /// <summary>Ties lose their other end.</summary>
    RelationLost,
    /// <summary>Statements lose their source.</summary>
    SourceLost,
    /// <summary>An actor takes part in nothing any more.</summary>
    ActorIsolated,
    /// <summary>Somebody meets others only through one actor or structure.</summary>
    BridgeFormed,
    /// <summary>A structure is gone in which actors met.</summary>
    StructureLost,
    /// <summary>Actors no longer meet anywhere.</summary>
    MeetingLost,
    /// <summary>Actors meet who did not.</summary>
    MeetingFormed,
    /// <summary>Two efforts overlap that did not.</summary>
    OverlapFormed,
    /// <summary>Two efforts no longer overlap.</summary>
    OverlapGone,
    /// <summary>Two structures have nearly the same participants that had not.</summary>
    SameMembersFormed,
    /// <summary>Two structures no longer have nearly the same participants, or have become one.</summary>
    SameMembersGone,
    /// <summary>A link is no longer missing.</summary>
    GapClosed,
    /// <summary>Something is no longer missing in a transition.</summary>
    TransitionGapClosed,
    /// <summary>Something stands in a cell of the grid that was empty.</summary>
    CellFilled,
    /// <summary>An actor takes part in something that took part in nothing.</summary>
    ActorIncluded,
    /// <summary>Nobody depends on the actor or the structure alone any more.</summary>
    BridgeGone,
    /// <summary>What was missing is not asked for any more, for what it was asked of is gone.</summary>
    GapGone,
}

/// <summary>One thing that would follow.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="About">What it is about: as it would read, or as it reads now where it would be gone.</param>
/// <param name="Others">The other entries that it concerns.</param>
/// <param name="Links">The links of the chain that it is about, in order; none where it is about no chain.</param>
/// <param name="Reasons">Why, each with what it rests on.</param>
public sealed record Consequence(ConsequenceKind Kind, Entry About, ImmutableArray<Entry> Others, ImmutableArray<ChainLink> Links, ImmutableArray<Reason> Reasons)
{
    /// <summary>How much it weighs among those of its kind.</summary>
    internal int Weight { get; init; }

    internal Consequence Weighing(int weight) => this with { Weight = weight };

    internal static Consequence Of(ConsequenceKind kind, Entry about, IEnumerable<Entry> others, params IEnumerable<Reason> reasons) => new(kind, about, [.. others.DistinctBy(entry => entry.Id)], [], [.. reasons]);
}

/// <summary>What collaboration asks of an actor, now and then.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Before">What it asks now.</param>
/// <param name="After">What it would ask; nothing where the actor would be gone.</param>
public sealed record LoadChange(Entry Actor, LoadFigures Before, LoadFigures? After);

/// <summary>What collaboration asks of an actor, in numbers.</summary>
/// <param name="Structures">The structures that it takes part in.</param>
/// <param name="Met">How many others it meets.</param>
/// <param name="Work">What else it has to do: functions, assignments, efforts, duties.</param>
public sealed record LoadFigures(int Structures, int Met, int Work)
{
    internal static LoadFigures None { get; } = new(0, 0, 0);
}

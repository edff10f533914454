using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>The part that an actor plays in a structure, the weightiest first.</summary>
public enum MeetingRole
{
    /// <summary>It leads it.</summary>
    Leads,
    /// <summary>It coordinates it.</summary>
    Coordinates,
    /// <summary>It keeps its secretariat.</summary>
    Secretariat,
    /// <summary>It takes part.</summary>
    Member,
    /// <summary>A coordinating function that is placed with it coordinates or takes part.</summary>
    Function,
    /// <summary>The structure cooperates with it, and it takes no part itself.</summary>
    Partner,
}

/// <summary>One part that an actor plays.</summary>
/// <param name="Role">The part.</param>
/// <param name="Function">The coordinating function by which it is played, if it is.</param>
/// <param name="Relation">The relation that says so, as the structure has it.</param>
public sealed record MeetingPart(MeetingRole Role, Entry? Function, Relation Relation);

/// <summary>An actor in a structure.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Structure">The structure.</param>
/// <param name="Parts">The parts that it plays there, at least one, the weightiest first.</param>
public sealed record Participation(Entry Actor, Entry Structure, ImmutableArray<MeetingPart> Parts)
{
    /// <summary>Whether the structure only cooperates with the actor.</summary>
    public bool IsPartner => Parts[0].Role == MeetingRole.Partner;

    /// <summary>Where it stands in the sources.</summary>
    public IEnumerable<Citation> Citations => Parts.SelectMany(part => part.Relation.Citations);
}

/// <summary>A tie between two structures: the one is part of, member of, secretariat of or cooperates with the other.</summary>
/// <param name="From">The structure that has the relation.</param>
/// <param name="To">The structure that it leads to.</param>
/// <param name="Relation">The relation.</param>
public sealed record StructureTie(Entry From, Entry To, Relation Relation);

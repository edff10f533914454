using System.Collections.Immutable;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Relations;

/// <summary>Which kinds a relation may join: any of <paramref name="From"/> with any of <paramref name="To"/>.</summary>
public sealed record Joint(ImmutableArray<Kind> From, ImmutableArray<Kind> To);

/// <summary>The meaning of a relation: what it may join, in which direction, and how either end reads it. The table is <see cref="RelationTypes"/>.</summary>
public sealed class RelationType
{
    internal RelationType(string id, LocalizedText forward, LocalizedText backward, ImmutableArray<Joint> joints, bool single = false)
    {
        Id = id;
        Forward = forward;
        Backward = backward;
        Joints = joints;
        IsSingle = single;
    }

    /// <summary>Name in register text and in the API.</summary>
    public string Id { get; }

    /// <summary>How the entry that carries the relation reads it: "ledes av".</summary>
    public LocalizedText Forward { get; }

    /// <summary>How the entry at the other end reads it: "leder".</summary>
    public LocalizedText Backward { get; }

    /// <summary>The kinds that it may join.</summary>
    public ImmutableArray<Joint> Joints { get; }

    /// <summary>Whether one entry can have only one such relation at a time, unless sources dispute it.</summary>
    public bool IsSingle { get; }

    /// <summary>Whether it may go from the one kind to the other.</summary>
    public bool MayJoin(Kind from, Kind to)
    {
        foreach (var joint in Joints)
        {
            if (joint.From.Contains(from) && joint.To.Contains(to)) return true;
        }

        return false;
    }

    /// <summary>Whether entries of the kind may have it.</summary>
    public bool MayGoFrom(Kind from)
    {
        foreach (var joint in Joints)
        {
            if (joint.From.Contains(from)) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}

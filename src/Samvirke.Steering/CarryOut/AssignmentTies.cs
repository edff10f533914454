using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.CarryOut;

/// <summary>An organisation that has an assignment.</summary>
/// <param name="Actor">The organisation.</param>
/// <param name="Leads">Whether it leads the work.</param>
/// <param name="Citations">Where that stands.</param>
public sealed record Holder(Entry Actor, bool Leads, ImmutableArray<Citation> Citations);

/// <summary>Something that an assignment is tied to.</summary>
/// <param name="Entry">What it is.</param>
/// <param name="How">What the tie says, read from the assignment.</param>
/// <param name="Role">A remark on it; may be empty.</param>
/// <param name="Citations">Where that stands.</param>
public sealed record Tied(Entry Entry, LocalizedText How, LocalizedText Role, ImmutableArray<Citation> Citations);

/// <summary>What the register says of who has an assignment, who gave it, what it builds on and what it led to.</summary>
public static class AssignmentTies
{
    private static readonly RelationType[] Having = [RelationTypes.AssignedTo, RelationTypes.LedBy, RelationTypes.CarriedOutBy];

    /// <summary>The assignments of the register, by name.</summary>
    public static IEnumerable<Entry> All(RegisterSnapshot snapshot) => snapshot.OfKind(Kind.Assignment).Ordinals().Select(ordinal => snapshot.Entries[ordinal]);

    /// <summary>The assignment with the id; nothing where it is none.</summary>
    public static Entry? Find(RegisterSnapshot snapshot, string? id) => snapshot.Find(id) is { } entry && entry.Kind == Kind.Assignment ? entry : null;

    /// <summary>The organisations that have the assignment: those it is given to, who lead it or carry it out. Whoever leads comes first.</summary>
    public static ImmutableArray<Holder> Holders(RegisterSnapshot snapshot, Entry assignment) =>
    [
        .. assignment.Relations.Where(relation => Having.Contains(relation.Type)).GroupBy(relation => relation.To)
            .Select(group => (Actor: snapshot.Find(group.Key), Relations: group.ToList())).Where(each => each.Actor is not null)
            .Select(each => new Holder(each.Actor!, each.Relations.Exists(relation => relation.Type == RelationTypes.LedBy), [.. each.Relations.SelectMany(relation => relation.Citations).Distinct()]))
            .OrderByDescending(holder => holder.Leads),
    ];

    /// <summary>Whether the organisation has the assignment.</summary>
    public static bool Has(Entry assignment, EntryId organisation) => assignment.Relations.Any(relation => Having.Contains(relation.Type) && relation.To == organisation);

    /// <summary>The assignments that the organisation has.</summary>
    public static IEnumerable<Entry> Of(RegisterSnapshot snapshot, EntryId organisation) => All(snapshot).Where(assignment => Has(assignment, organisation));

    /// <summary>Who gave it.</summary>
    public static ImmutableArray<Tied> Givers(RegisterSnapshot snapshot, Entry assignment) => [.. Outgoing(snapshot, assignment, RelationTypes.AssignedBy)];

    /// <summary>What it builds on: what it follows up, what it rests on, the challenges and proposals that it concerns, and what resulted in it.</summary>
    public static ImmutableArray<Tied> BuildsOn(RegisterSnapshot snapshot, Entry assignment) =>
    [
        .. Once(Outgoing(snapshot, assignment, RelationTypes.BuildsOn, RelationTypes.FollowsUp)
            .Concat(Outgoing(snapshot, assignment, RelationTypes.Concerns).Where(tied => tied.Entry.Kind == Kind.Challenge || tied.Entry.Kind == Kind.Proposal))
            .Concat(Incoming(snapshot, assignment, RelationTypes.LedTo))),
    ];

    /// <summary>What it led to: what it says itself, and what builds on it, follows it up or succeeds it.</summary>
    public static ImmutableArray<Tied> LedTo(RegisterSnapshot snapshot, Entry assignment) =>
        [.. Once(Outgoing(snapshot, assignment, RelationTypes.LedTo).Concat(Incoming(snapshot, assignment, RelationTypes.BuildsOn, RelationTypes.FollowsUp, RelationTypes.Succeeds)))];

    /// <summary>The last day that the register says; nothing where it says none.</summary>
    public static DateOnly? DueOf(Entry assignment) => Deadline.Parse(assignment.Details.Scalar("due")) is { IsYearly: false } due ? due.Day : null;

    private static IEnumerable<Tied> Outgoing(RegisterSnapshot snapshot, Entry assignment, params RelationType[] types) =>
        from relation in assignment.Relations
        where types.Contains(relation.Type)
        let entry = snapshot.Find(relation.To)
        where entry is not null
        select new Tied(entry, relation.Type.Forward, relation.Role, relation.Citations);

    private static IEnumerable<Tied> Incoming(RegisterSnapshot snapshot, Entry assignment, params RelationType[] types) =>
        from incoming in snapshot.IncomingTo(assignment.Id).ToArray()
        where types.Contains(incoming.Relation.Type)
        select new Tied(incoming.From, incoming.Relation.Type.Backward, incoming.Relation.Role, incoming.Relation.Citations);

    private static IEnumerable<Tied> Once(IEnumerable<Tied> all) => all.DistinctBy(tied => tied.Entry.Id);
}

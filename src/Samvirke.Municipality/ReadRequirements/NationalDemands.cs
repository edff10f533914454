using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadRequirements;

/// <summary>What is demanded of every municipality, and what is usual in them: the same for all of them, so worked out once for each picture of the register.</summary>
/// <param name="Requirements">The duties and plan requirements, in the order of ids.</param>
/// <param name="Structures">Collaboration structures that each municipality has of its own.</param>
/// <param name="Functions">Coordinating functions at that level.</param>
public sealed record NationalDemands(ImmutableArray<Requirement> Requirements, ImmutableArray<Entry> Structures, ImmutableArray<Entry> Functions)
{
    private static readonly EntryId Municipalities = new("kommunene");
    private static readonly ConditionalWeakTable<RegisterSnapshot, NationalDemands> Made = [];

    /// <summary>Those of the register.</summary>
    public static NationalDemands Of(RegisterSnapshot snapshot) => Made.GetValue(snapshot, static each => Read(each));

    /// <summary>The requirement, where it is one.</summary>
    public Requirement? Find(string id) => Requirements.FirstOrDefault(each => each.Entry.Id.Value == id);

    /// <summary>Whether the entry is not of one place: it covers no area, or a country.</summary>
    internal static bool IsForAll(Entry entry) => !entry.Relations.Any(relation => relation.Type == RelationTypes.Covers) && IsInForce(entry);

    /// <summary>Whether it is neither proposed, coming nor ended.</summary>
    internal static bool IsInForce(Entry entry) => entry.Facets[Facet.Status] is { IsEmpty: true } || entry.Facets[Facet.Status].Contains("established");

    private static NationalDemands Read(RegisterSnapshot snapshot)
    {
        var municipal = Municipal(snapshot);
        var demands = municipal.SelectMany(actor => snapshot.LeadingTo(actor, RelationTypes.Binds))
            .Where(each => (each.Kind == Kind.Duty || each.Kind == Kind.PlanRequirement) && IsInForce(each))
            .DistinctBy(each => each.Id)
            .OrderBy(each => each.Id);
        return new NationalDemands(
            [.. demands.Select(each => Requirement.Of(snapshot, each, municipal))],
            [.. Usual(snapshot, Kind.Structure).Where(structure => IsEachOnesOwn(snapshot, structure, municipal))],
            Usual(snapshot, Kind.Function));
    }

    /// <summary>The municipalities as a group, and the services that are part of every one of them.</summary>
    private static HashSet<EntryId> Municipal(RegisterSnapshot snapshot)
    {
        var found = new HashSet<EntryId> { Municipalities };
        var queue = new Queue<EntryId>(found);
        while (queue.TryDequeue(out var next))
        {
            foreach (var part in snapshot.LeadingTo(next, RelationTypes.PartOf))
            {
                if (part.Kind == Kind.Actor && part.Details.Scalar("actorType") is not "municipality" && found.Add(part.Id)) queue.Enqueue(part.Id);
            }
        }

        return found;
    }

    /// <summary>
    /// Whether each municipality may have one of its own. What works for the nation too is there once, and municipalities use it or take part in it, as in a survey; what
    /// somebody else leads, or only others take part in, is theirs; and what one municipality has is no form of what others have.
    /// </summary>
    private static bool IsEachOnesOwn(RegisterSnapshot snapshot, Entry structure, HashSet<EntryId> municipal)
    {
        if (structure.Facets[Facet.Level].Contains("national")) return false;
        if (structure.Steward is { } steward && snapshot.Find(steward) is { } answers && LocalRegister.IsMunicipality(answers)) return false;
        var (leaders, members) = (Ends(RelationTypes.LedBy), Ends(RelationTypes.HasMember));
        if (leaders.Count > 0) return leaders.Exists(municipal.Contains);
        return members.Count == 0 || members.Exists(municipal.Contains) || (structure.Steward is { } by && municipal.Contains(by));

        List<EntryId> Ends(RelationType type) => [.. structure.Relations.Where(relation => relation.Type == type).Select(relation => relation.To)];
    }

    private static ImmutableArray<Entry> Usual(RegisterSnapshot snapshot, Kind kind) =>
        [.. snapshot.OfKind(kind).And(snapshot.WithTerm(Facet.Level, "municipal")).Ordinals().Select(ordinal => snapshot.Entries[ordinal]).Where(IsForAll).OrderBy(each => each.Id)];
}

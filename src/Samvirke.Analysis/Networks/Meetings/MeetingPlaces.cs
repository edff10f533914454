using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>The structures that were chosen, who takes part in them, and what ties them to each other; all in the order of ids.</summary>
internal sealed record MeetingPlaces(ImmutableArray<Entry> Structures, ImmutableArray<Participation> Participations, ImmutableArray<StructureTie> Ties)
{
    private static readonly RelationType[] BetweenStructures =
        [RelationTypes.PartOf, RelationTypes.HasMember, RelationTypes.SecretariatBy, RelationTypes.CoordinatedBy, RelationTypes.CooperatesWith, RelationTypes.ReportsTo];

    public static MeetingPlaces Of(RegisterSnapshot snapshot, MeetingChoice choice)
    {
        var found = snapshot.Entries.Where(IsPlace).Where(choice.Holds)
            .Select(place => (Place: place, Taking: TakingPart(snapshot, choice, place)))
            .Where(each => choice.Covers(each.Place, [.. each.Taking.Select(participation => participation.Actor)]))
            .OrderBy(each => each.Place.Id)
            .ToList();
        var places = found.Select(each => each.Place.Id).ToHashSet();
        return new MeetingPlaces([.. found.Select(each => each.Place)], [.. found.SelectMany(each => each.Taking)],
            [.. found.SelectMany(each => TiesOf(snapshot, choice, each.Place)).Where(tie => places.Contains(tie.To.Id))]);
    }

    /// <summary>Structures, and programmes that somebody takes part in.</summary>
    public static bool IsPlace(Entry entry) =>
        entry.Kind == Kind.Structure || (entry.Kind == Kind.Programme && entry.Relations.Any(relation => relation.Type == RelationTypes.HasMember));

    private static ImmutableArray<Participation> TakingPart(RegisterSnapshot snapshot, MeetingChoice choice, Entry place) =>
    [
        .. place.Relations.Where(choice.Holds)
            .SelectMany(relation => Parts(snapshot, choice, relation))
            .Where(each => choice.Holds(each.Actor))
            .GroupBy(each => each.Actor.Id, each => each)
            .OrderBy(group => group.Key)
            .Select(group => new Participation(group.First().Actor, place, [.. group.Select(each => each.Part).OrderBy(part => part.Role)])),
    ];

    private static IEnumerable<(Entry Actor, MeetingPart Part)> Parts(RegisterSnapshot snapshot, MeetingChoice choice, Relation relation)
    {
        if (RoleOf(relation.Type) is not { } role || snapshot.Find(relation.To) is not { } to) return [];
        if (to.Kind == Kind.Actor) return [(to, new MeetingPart(role, null, relation))];
        return to.Kind == Kind.Function && role != MeetingRole.Partner
            ? to.Relations.Where(each => each.Type == RelationTypes.HeldBy && choice.Holds(each))
                .Select(each => snapshot.Find(each.To)).OfType<Entry>().Where(holder => holder.Kind == Kind.Actor)
                .Select(holder => (holder, new MeetingPart(MeetingRole.Function, to, relation)))
            : [];
    }

    private static MeetingRole? RoleOf(RelationType type) =>
        type == RelationTypes.LedBy ? MeetingRole.Leads
        : type == RelationTypes.CoordinatedBy ? MeetingRole.Coordinates
        : type == RelationTypes.SecretariatBy ? MeetingRole.Secretariat
        : type == RelationTypes.HasMember ? MeetingRole.Member
        : type == RelationTypes.CooperatesWith ? MeetingRole.Partner
        : null;

    private static IEnumerable<StructureTie> TiesOf(RegisterSnapshot snapshot, MeetingChoice choice, Entry place) => place.Relations
        .Where(relation => BetweenStructures.Contains(relation.Type) && choice.Holds(relation))
        .Select(relation => (Relation: relation, To: snapshot.Find(relation.To)))
        .Where(each => each.To is not null && each.To.Id != place.Id && IsPlace(each.To))
        .Select(each => new StructureTie(place, each.To!, each.Relation));
}

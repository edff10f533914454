using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>What an actor has to do besides meeting others, each in the order of ids.</summary>
/// <param name="Functions">Coordinating functions that are placed with it.</param>
/// <param name="Assignments">Assignments that it was given, leads or carries out.</param>
/// <param name="Owned">Efforts that it answers for, structures and functions apart.</param>
/// <param name="CarriedOut">Efforts that it carries out, provides, administers or leads, whoever answers for them; structures and functions apart.</param>
/// <param name="Duties">Duties and plan requirements that bind it.</param>
public sealed record ActorWork(
    ImmutableArray<Entry> Functions, ImmutableArray<Entry> Assignments, ImmutableArray<Entry> Owned, ImmutableArray<Entry> CarriedOut, ImmutableArray<Entry> Duties)
{
    private static readonly RelationType[] Doing = [RelationTypes.CarriedOutBy, RelationTypes.ProvidedBy, RelationTypes.AdministeredBy, RelationTypes.LedBy, RelationTypes.CoordinatedBy];
    private static readonly RelationType[] Given = [RelationTypes.AssignedTo, RelationTypes.LedBy, RelationTypes.CarriedOutBy];

    /// <summary>Whether it has anything at all to do.</summary>
    public bool IsNone => Functions.IsEmpty && Assignments.IsEmpty && Owned.IsEmpty && CarriedOut.IsEmpty && Duties.IsEmpty;

    /// <summary>How many different things it has to do.</summary>
    public int Count => Functions.Concat(Assignments).Concat(Owned).Concat(CarriedOut).Concat(Duties).DistinctBy(entry => entry.Id).Count();

    /// <param name="snapshot">The register.</param>
    /// <param name="choice">What counts.</param>
    /// <param name="owned">Efforts by who answers for them.</param>
    /// <param name="actor">The actor.</param>
    internal static ActorWork Of(RegisterSnapshot snapshot, MeetingChoice choice, ILookup<EntryId, Entry> owned, Entry actor)
    {
        var incoming = snapshot.IncomingTo(actor.Id).ToArray().Where(each => choice.Holds(each.Relation) && Counts(choice, each.From, actor)).ToList();
        return new ActorWork(
            Found(each => each.From.Kind == Kind.Function && each.Relation.Type == RelationTypes.HeldBy),
            Found(each => each.From.Kind == Kind.Assignment && Given.Contains(each.Relation.Type)),
            [.. owned[actor.Id].Where(effort => Counts(choice, effort, actor)).OrderBy(effort => effort.Id)],
            Found(each => IsEffort(each.From) && Doing.Contains(each.Relation.Type)),
            Found(each => (each.From.Kind == Kind.Duty || each.From.Kind == Kind.PlanRequirement) && each.Relation.Type == RelationTypes.Binds));

        ImmutableArray<Entry> Found(Func<Incoming, bool> isSuch) => [.. incoming.Where(isSuch).Select(each => each.From).DistinctBy(entry => entry.Id).OrderBy(entry => entry.Id)];
    }

    /// <summary>The efforts, structures and functions apart, by who answers for them.</summary>
    internal static ILookup<EntryId, Entry> Owners(RegisterSnapshot snapshot) =>
        snapshot.Entries.Where(entry => IsEffort(entry) && entry.Steward is not null).ToLookup(entry => entry.Steward!.Value);

    private static bool IsEffort(Entry entry) => entry.Kind.IsEffort && entry.Kind != Kind.Function && !MeetingPlaces.IsPlace(entry);

    private static bool Counts(MeetingChoice choice, Entry entry, Entry actor) => choice.Holds(entry) && choice.Covers(entry, [actor]);
}

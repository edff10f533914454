using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.KeepGrants;

/// <summary>What is money from the state.</summary>
internal static class StateMoney
{
    private static readonly ImmutableArray<string> State = ["ministry", "directorate", "agency", "county-governor"];
    private static readonly ImmutableArray<RelationType> Giving = [RelationTypes.AdministeredBy, RelationTypes.FundedBy];

    /// <summary>Whether the scheme or the actor gives money from the state. A scheme that nobody is said to give is taken to be the state's, as schemes in the register mostly are.</summary>
    public static bool IsFrom(RegisterSnapshot snapshot, Entry source)
    {
        if (source.Kind == Kind.Actor) return IsOfState(snapshot, source);
        if (source.Kind != Kind.GrantScheme) return false;
        var givers = snapshot.ReachedFrom(source, [.. Giving]);
        return givers.IsEmpty || givers.Any(giver => IsOfState(snapshot, giver));
    }

    /// <summary>The schemes that it is a part of, and those who give it or any of them.</summary>
    public static IEnumerable<EntryId> Wider(RegisterSnapshot snapshot, Entry source)
    {
        if (source.Kind != Kind.GrantScheme) return [];
        var seen = new HashSet<EntryId> { source.Id };
        var queue = new Queue<Entry>([source]);
        while (queue.TryDequeue(out var each))
        {
            foreach (var giver in snapshot.ReachedFrom(each, [.. Giving])) seen.Add(giver.Id);
            foreach (var whole in snapshot.ReachedFrom(each, RelationTypes.PartOf).Where(whole => whole.Kind == Kind.GrantScheme))
            {
                if (seen.Add(whole.Id)) queue.Enqueue(whole);
            }
        }

        return seen.Where(id => id != source.Id);
    }

    private static bool IsOfState(RegisterSnapshot snapshot, Entry actor) => actor.Details.Scalar("actorType") switch
    {
        "collective" => snapshot.LeadingTo(actor.Id, RelationTypes.PartOf).Any(part => State.Contains(part.Details.Scalar("actorType") ?? "")),
        { } type => State.Contains(type),
        null => false,
    };
}

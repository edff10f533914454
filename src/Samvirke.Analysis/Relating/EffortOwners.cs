using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>Who answers for an effort: whoever leads, administers, issues or provides it, the law that it stands in, or where nobody does, its steward.</summary>
public static class EffortOwners
{
    /// <summary>Those who answer for it, as far as they are in the register.</summary>
    public static ImmutableArray<Entry> Of(RegisterSnapshot snapshot, Entry effort)
    {
        var owners = snapshot.ReachedFrom(effort, [.. EffortRoles.Owning]);
        return owners.IsEmpty && effort.Steward is { } steward && snapshot.Find(steward) is { } found ? [found] : owners;
    }

    /// <summary>Whether the actor answers for it in any way, as its steward too.</summary>
    public static bool IsOwner(EntryId actor, Entry effort) =>
        effort.Steward == actor || effort.Relations.Any(relation => relation.To == actor && EffortRoles.Owning.Contains(relation.Type));
}

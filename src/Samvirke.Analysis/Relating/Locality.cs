using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>Where an effort is: the areas that it says it covers. Two that are in different places do not meet, however alike they are.</summary>
/// <param name="Covered">The areas. Numbers, rising.</param>
/// <param name="Around">These, and those that they lie in. Numbers, rising.</param>
internal sealed record Locality(int[] Covered, int[] Around)
{
    /// <summary>Where the effort is; nothing where it says nothing of it, and is wherever its kind of effort is.</summary>
    public static (EntryId[] Covered, EntryId[] Around)? Of(RegisterSnapshot snapshot, Entry effort)
    {
        var covered = snapshot.ReachedFrom(effort, RelationTypes.Covers);
        if (covered.IsEmpty) return null;
        var around = covered.SelectMany(area => Areas.Around(snapshot, area).Append(area.Id)).Distinct();
        return ([.. covered.Select(area => area.Id)], [.. around]);
    }

    /// <summary>Whether some area of the one is an area of the other, lies in one, or has one in it.</summary>
    public bool Meets(Locality other) => Alike.Share(Covered, other.Around) > 0 || Alike.Share(Around, other.Covered) > 0;

    /// <summary>What is in the area, or in one that lies in it.</summary>
    public static IEnumerable<EntryId> Within(RegisterSnapshot snapshot, EntryId area) => snapshot.Find(area) is { } found && found.Kind == Kind.Area
        ? Areas.Inside(snapshot, found).Append(area).SelectMany(each => snapshot.LeadingTo(each, RelationTypes.Covers)).Select(entry => entry.Id)
        : [];
}

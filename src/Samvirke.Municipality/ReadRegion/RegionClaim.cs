using Samvirke.Register.Entries;
using Samvirke.Register.Relations;

namespace Samvirke.Municipality.ReadRegion;

/// <summary>What organisations say of themselves that decides what they may read.</summary>
public static class RegionClaim
{
    /// <summary>
    /// Whether an organisation would follow more than it did: it becomes a municipality or a body of a region, or, being one, covers an area more. Municipalities share with those who
    /// follow them, so this is not for the organisation itself to decide.
    /// </summary>
    /// <param name="before">The entry as it is; nothing where it is new.</param>
    /// <param name="after">The entry as it would be.</param>
    public static bool Grows(Entry? before, Entry after) => Follows(after)
        && (before is null || !Follows(before) || before.Details.Scalar("actorType") != after.Details.Scalar("actorType") || Covered(after).Except(Covered(before)).Any());

    private static bool Follows(Entry entry) => Covered(entry).Any() && (LocalRegister.IsMunicipality(entry) || RegionBody.Of(entry) is not null);

    private static IEnumerable<EntryId> Covered(Entry entry) => entry.Relations.Where(relation => relation.Type == RelationTypes.Covers).Select(relation => relation.To);
}

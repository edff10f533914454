using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Grouping;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.ReadGroups;

/// <summary>Efforts that crowd the same place, as other programs read it.</summary>
/// <param name="AsOf">The day on which the register was read, as yyyy-MM-dd.</param>
/// <param name="Total">How many groups there are.</param>
/// <param name="Groups">The groups, the one with most in common first.</param>
public sealed record GroupsDocument(string AsOf, int Total, ImmutableArray<GroupDocument> Groups)
{
    internal static GroupsDocument Of(IEnumerable<EffortGroup> groups, DateOnly day)
    {
        ImmutableArray<GroupDocument> all = [.. groups.Select(GroupDocument.Of)];
        return new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), all.Length, all);
    }
}

/// <summary>A group.</summary>
/// <param name="Key">Made from the members' ids: the same members, the same key.</param>
/// <param name="Name">What the members are and share, by language.</param>
/// <param name="Score">How much they have in common, how many they are and with how many owners; no unit.</param>
/// <param name="Kinds">The ids of the members' kinds, the most usual first.</param>
/// <param name="Members">The efforts.</param>
/// <param name="Owners">Who answers for them.</param>
/// <param name="Reasons">What they share, what says most first.</param>
public sealed record GroupDocument(
    string Key,
    IReadOnlyDictionary<string, string> Name,
    double Score,
    ImmutableArray<string> Kinds,
    ImmutableArray<EntryReference> Members,
    ImmutableArray<EntryReference> Owners,
    ImmutableArray<ReasonDocument> Reasons)
{
    internal static GroupDocument Of(EffortGroup group) => new(
        group.Key,
        EntryReference.ByTag(group.Name),
        group.Score,
        [.. group.Kinds.Select(kind => kind.Id)],
        [.. group.Members.Select(EntryReference.Of)],
        [.. group.Owners.Select(EntryReference.Of)],
        ReasonDocument.Of(group.Reasons));
}

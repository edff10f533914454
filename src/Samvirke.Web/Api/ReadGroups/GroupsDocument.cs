using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Grouping;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses.ReadGroups;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Api.ReadOverlaps;

namespace Samvirke.Web.Api.ReadGroups;

/// <summary>Efforts that crowd the same place, as other programs read it.</summary>
/// <param name="AsOf">The day on which the register was read, as yyyy-MM-dd.</param>
/// <param name="Total">How many groups there are.</param>
/// <param name="Groups">The groups, the one with most in common first.</param>
public sealed record GroupsDocument(string AsOf, int Total, ImmutableArray<GroupDocument> Groups)
{
    internal static GroupsDocument Of(EffortGroups groups, GroupsAsked asked, DateOnly day)
    {
        ImmutableArray<GroupDocument> all = [.. asked.In(groups).Select(group => GroupDocument.Of(group, groups.Snapshot))];
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
/// <param name="Found">Whether the analysis finds it; otherwise it is there because people say that its members belong together.</param>
/// <param name="Judgements">What organisations say of it.</param>
public sealed record GroupDocument(
    string Key,
    IReadOnlyDictionary<string, string> Name,
    double Score,
    ImmutableArray<string> Kinds,
    ImmutableArray<EntryReference> Members,
    ImmutableArray<EntryReference> Owners,
    ImmutableArray<ReasonDocument> Reasons,
    bool Found,
    ImmutableArray<JudgementDocument> Judgements)
{
    internal static GroupDocument Of(EffortGroup group, RegisterSnapshot snapshot) => new(
        group.Key,
        EntryReference.ByTag(group.Name),
        group.Score,
        [.. group.Kinds.Select(kind => kind.Id)],
        [.. group.Members.Select(EntryReference.Of)],
        [.. group.Owners.Select(EntryReference.Of)],
        ReasonDocument.Of(group.Reasons),
        group.IsFound,
        JudgementDocument.Of(group.Judged, snapshot));
}

using System.Collections.Immutable;
using Samvirke.Analysis.Grouping;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses.ReadJudgements;

namespace Samvirke.Web.Analyses.ReadGroups;

/// <summary>Which groups are asked for; nothing asked for is all of them.</summary>
/// <param name="Kind">A kind that most of the members have.</param>
/// <param name="Entry">A member.</param>
/// <param name="Judging">Whether people have judged it.</param>
/// <param name="Unknown">What was asked for and is not known.</param>
internal sealed record GroupsAsked(Kind? Kind, Entry? Entry, JudgingState? Judging, ImmutableArray<string> Unknown)
{
    /// <summary>Reads what is asked for; empty texts are not.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="kind">The kind's id, or its name in addresses.</param>
    /// <param name="entry">The member's id.</param>
    /// <param name="judged">The word of the state.</param>
    public static GroupsAsked Of(RegisterSnapshot snapshot, string? kind, string? entry, string? judged)
    {
        var (sort, member, judging) = (Kind.Find(kind) ?? Kind.FindSegment(kind), snapshot.Find(entry), JudgingStates.Find(judged ?? ""));
        var unknown = new[] { (Text: kind, IsKnown: sort is not null), (Text: entry, IsKnown: member is not null), (Text: judged, IsKnown: judging is not null) };
        return new GroupsAsked(sort, member, judging, [.. unknown.Where(each => !string.IsNullOrWhiteSpace(each.Text) && !each.IsKnown).Select(each => each.Text!)]);
    }

    /// <summary>The groups asked for, in their order.</summary>
    public IEnumerable<EffortGroup> In(EffortGroups groups) =>
        (Judging == JudgingState.Rejected ? groups.Rejected : groups.All).Where(group =>
            (Kind is not { } kind || group.Kinds[0] == kind)
            && (Entry is not { } entry || group.Members.Any(member => member.Id == entry.Id))
            && (Judging is not { } judging || judging.Fits(group.Judged)));
}

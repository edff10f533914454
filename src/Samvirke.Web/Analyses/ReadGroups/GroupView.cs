using System.Collections.Immutable;
using Samvirke.Analysis.Grouping;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;

namespace Samvirke.Web.Analyses.ReadGroups;

/// <summary>A group with how its members relate two by two.</summary>
/// <param name="Group">The group.</param>
/// <param name="Pairs">The pairs of members that overlap or cannot both be followed, the likeliest first.</param>
internal sealed record GroupView(EffortGroup Group, ImmutableArray<ExplainedPair> Pairs)
{
    /// <summary>More would hide the group; the list of pairs has all.</summary>
    private const int MostPairs = 10;

    public static GroupView Of(EffortGroup group, OverlapAnalysis analysis) => new(
        group,
        [
            .. Between(group.Members, analysis)
                .Where(pair => pair.Relation is EffortRelation.Overlaps or EffortRelation.Conflicts)
                .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A.Id).ThenBy(pair => pair.B.Id)
                .Take(MostPairs)
                .Select(analysis.Explain),
        ]);

    private static IEnumerable<EffortPair> Between(ImmutableArray<Entry> members, OverlapAnalysis analysis)
    {
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                if (analysis.Find(members[i].Id, members[j].Id) is { Confidence: > 0 } pair) yield return pair;
            }
        }
    }
}

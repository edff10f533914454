using System.Collections.Immutable;

namespace Samvirke.Analysis.Judging;

/// <summary>All that organisations say of a group.</summary>
/// <param name="All">What they say, one for each organisation, in the order of organisations; at least one.</param>
public sealed record JudgedGroup(ImmutableArray<GroupJudgement> All)
{
    /// <summary>Whether organisations say different things.</summary>
    public bool IsDisputed => All.Any(judgement => judgement.Answer != All[0].Answer);

    /// <summary>What all of them say; nothing where they disagree.</summary>
    public GroupAnswer? Agreed => IsDisputed ? null : All[0].Answer;
}

using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Judging;

/// <summary>Two efforts with all that organisations say of how they relate.</summary>
/// <param name="A">The one, which comes first in the order of ids.</param>
/// <param name="B">The other.</param>
/// <param name="All">What they say, one for each organisation, in the order of organisations; at least one.</param>
public sealed record JudgedPair(EntryId A, EntryId B, ImmutableArray<Judgement> All)
{
    /// <summary>Whether organisations say different things.</summary>
    public bool IsDisputed => All.Any(judgement => judgement.Relation != All[0].Relation);

    /// <summary>What all of them say; nothing where they disagree.</summary>
    public EffortRelation? Agreed => IsDisputed ? null : All[0].Relation;

    /// <summary>Whether anybody says that they relate so.</summary>
    public bool IsSaid(EffortRelation relation) => All.Any(judgement => judgement.Relation == relation);
}

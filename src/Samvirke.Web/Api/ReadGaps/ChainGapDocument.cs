using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;

namespace Samvirke.Web.Api.ReadGaps;

/// <summary>A link that is missing.</summary>
/// <param name="Anchor">The duty, the effort that no duty stands behind, or the challenge.</param>
/// <param name="Link">duty, responsibility, coordination, plan, measure, service, funding or evidence.</param>
/// <param name="Standing">said (by sources), expected, or not-recorded.</param>
/// <param name="Recorded">Whether something is recorded at the link and sources say that it does not do.</param>
/// <param name="Addressees">Whom the duty binds.</param>
/// <param name="There">What there is at the link.</param>
/// <param name="Said">The challenges whose sources say so.</param>
/// <param name="Fillers">Who could fill it.</param>
/// <param name="Proposed">What has been proposed.</param>
/// <param name="Reasons">Why.</param>
public sealed record ChainGapDocument(
    EntryReference Anchor,
    string Link,
    string Standing,
    bool Recorded,
    ImmutableArray<EntryReference> Addressees,
    ImmutableArray<EntryReference> There,
    ImmutableArray<EntryReference> Said,
    ImmutableArray<EntryReference> Fillers,
    ImmutableArray<EntryReference> Proposed,
    ImmutableArray<ReasonDocument> Reasons)
{
    internal static ChainGapDocument Of(ChainGap gap) => new(
        EntryReference.Of(gap.Anchor), gap.Link.Term().Id, GapStandings.Word(gap.Standing), gap.IsRecorded, EntryReference.Of(gap.Addressees), EntryReference.Of(gap.There),
        EntryReference.Of(gap.Said), EntryReference.Of(gap.Fillers), EntryReference.Of(gap.Proposed), ReasonDocument.Of(gap.Reasons));
}

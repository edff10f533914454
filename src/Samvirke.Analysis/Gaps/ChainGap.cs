using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Gaps;

/// <summary>A link that is missing, or that sources say is missing although something is recorded there.</summary>
/// <param name="Anchor">What the chain is of: a duty, an effort that no duty stands behind, or a challenge whose sources say that something is missing.</param>
/// <param name="Link">The link.</param>
/// <param name="Standing">How sure it is.</param>
/// <param name="IsRecorded">Whether something is recorded at the link all the same: it is there and does not do, say the sources.</param>
/// <param name="Addressees">Whom the duty binds, or whom the anchor is about.</param>
/// <param name="There">What there is at the link, or what there is instead.</param>
/// <param name="Said">The challenges whose sources say so.</param>
/// <param name="Fillers">Who would be the ones to fill it.</param>
/// <param name="Proposed">What somebody has proposed about it.</param>
/// <param name="Reasons">Why it is a gap, each with what it rests on.</param>
public sealed record ChainGap(
    Entry Anchor,
    ChainLink Link,
    GapStanding Standing,
    bool IsRecorded,
    ImmutableArray<Entry> Addressees,
    ImmutableArray<Entry> There,
    ImmutableArray<Entry> Said,
    ImmutableArray<Entry> Fillers,
    ImmutableArray<Entry> Proposed,
    ImmutableArray<Reason> Reasons);

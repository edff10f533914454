using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses.ReadOverlaps;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.ReadOverlaps;

/// <summary>How efforts relate, as other programs read it.</summary>
/// <param name="AsOf">The day on which the register was read, as yyyy-MM-dd.</param>
/// <param name="Total">How many pairs there are.</param>
/// <param name="Pairs">The pairs, the likeliest first.</param>
/// <param name="Next">The address of the following page, or nothing.</param>
public sealed record OverlapsDocument(string AsOf, int Total, ImmutableArray<PairDocument> Pairs, string? Next)
{
    internal static OverlapsDocument Of(OverlapAnalysis analysis, IEnumerable<EffortPair> pairs, int total, DateOnly day, string? next) => new(
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), total, [.. pairs.Select(pair => PairDocument.Of(analysis.Explain(pair), analysis.Snapshot))], next);
}

/// <summary>Two efforts that have to do with each other.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Relation">overlaps, complements, supports or conflicts.</param>
/// <param name="Score">How likely that relation is, from 0 to 1.</param>
/// <param name="Confidence">How much likelier it is than the next likeliest, nothing included; 0 where it is not.</param>
/// <param name="Reasons">Why, what counts most first.</param>
/// <param name="Align">What could be aligned: deadline, reporting, terms, target-group, content, owner. Never empty for overlaps and conflicts.</param>
/// <param name="AlignReasons">For each of them, what in the register shows it.</param>
/// <param name="Judgements">What organisations say of the two; where there are any, relation is one that somebody says.</param>
public sealed record PairDocument(
    EntryReference A,
    EntryReference B,
    string Relation,
    double Score,
    double Confidence,
    ImmutableArray<ReasonDocument> Reasons,
    ImmutableArray<string> Align,
    ImmutableArray<ReasonDocument> AlignReasons,
    ImmutableArray<JudgementDocument> Judgements)
{
    internal static PairDocument Of(ExplainedPair explained, RegisterSnapshot snapshot) => new(
        EntryReference.Of(explained.Pair.A),
        EntryReference.Of(explained.Pair.B),
        OverlapsAsked.Word(explained.Pair.Relation),
        explained.Pair.Score,
        explained.Pair.Confidence,
        ReasonDocument.Of(explained.Reasons),
        [.. explained.Align.Select(each => OverlapsAsked.Word(each.Matter))],
        ReasonDocument.Of(explained.Align.Select(each => each.Reason)),
        JudgementDocument.Of(explained.Pair.Judged, snapshot));
}

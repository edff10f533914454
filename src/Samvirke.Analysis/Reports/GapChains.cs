using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using static Samvirke.Analysis.Gaps.GapLabels;
using static Samvirke.Analysis.Reports.GapReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>The missing links of the report of what is missing, each duty with its reasons once.</summary>
internal static class GapChains
{
    public static IEnumerable<PaperSection> Sections(DutyChains chains)
    {
        yield return new(Chains, 1, chains.Gaps.IsEmpty ? [] : [new PaperBlock.Paragraph(PaperText.Of(ChainsHow))]);
        foreach (var standing in chains.Gaps.GroupBy(gap => gap.Standing).OrderBy(group => group.Key))
        {
            yield return new(GapLabels.Of(standing.Key), 2, standing.Key == GapStanding.NotRecorded ? Unrecorded(standing) : [Told(standing)]);
        }
    }

    private static PaperBlock.Table Told(IGrouping<GapStanding, ChainGap> gaps) => new(
        Filled.Of(LinksOf, GapLabels.Of(gaps.Key)),
        [new(What), new(Links), new(Why)],
        [
            .. gaps.GroupBy(gap => gap.Anchor.Id).Select(anchor => new PaperRow(
            [
                [PaperText.Of(anchor.First().Anchor)],
                [.. anchor.Select(gap => PaperText.Of(gap.IsRecorded ? Filled.Of(Failing, gap.Link.Term().Label) : gap.Link.Term().Label))],
                // What demands it, and what there is of it, is the same for all links.
                ReportReasons.Of([.. anchor.SelectMany(gap => gap.Reasons).DistinctBy(reason => reason.Text)]),
            ])),
        ]);

    private static ImmutableArray<PaperBlock> Unrecorded(IGrouping<GapStanding, ChainGap> gaps) =>
    [
        new PaperBlock.Paragraph(PaperText.Of(NotRecordedWhy)),
        new PaperBlock.Table(Filled.Of(LinksOf, GapLabels.Of(gaps.Key)), [new(What), new(Links)],
            [.. gaps.GroupBy(gap => gap.Anchor.Id).Select(anchor => new PaperRow([[PaperText.Of(anchor.First().Anchor)], [PaperText.Of(ReportReasons.List([.. anchor.Select(gap => gap.Link.Term().Label)]))]]))]),
    ];
}

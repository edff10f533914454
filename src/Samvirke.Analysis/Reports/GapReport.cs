using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Gaps.GapLabels;
using static Samvirke.Analysis.Reports.GapReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>The report of what is missing: in short first, and then everything with its reasons.</summary>
public static class GapReport
{
    /// <summary>So many duties and others stand in what is told in short.</summary>
    private const int MostFirst = 12;

    private static readonly ImmutableArray<GapStanding> Standings = [.. Enum.GetValues<GapStanding>()];

    /// <summary>The report of what was read.</summary>
    /// <param name="gaps">What is missing, for the nation or an area.</param>
    /// <param name="stamp">The register that it was read from.</param>
    public static Report Of(GapReading gaps, PaperStamp stamp) => new(Words, new Paper(
        gaps.Scope.Area is { } area ? Filled.Of(TitleOf, area.Name) : Title,
        Summary(gaps),
        stamp,
        [InShort(gaps), .. GapChains.Sections(gaps.Chains), GapGrid.Section(gaps.Grid), .. GapTransitions.Sections(gaps.Transitions)]),
        [.. GapFindings.Of(gaps)]);

    private static LocalizedText Summary(GapReading gaps) => Filled.Of(
        Lead,
        Count(gaps.Chains.Chains.Length),
        Count(Gaps(gaps, GapStanding.Said).Count()), Count(Gaps(gaps, GapStanding.Expected).Count()), Count(Gaps(gaps, GapStanding.NotRecorded).Count()),
        Count(gaps.Grid.Empty.Count()), Count(gaps.Grid.Cells.Length),
        Count(gaps.Transitions.Views.Count(view => !view.Gaps.IsEmpty)), Count(gaps.Transitions.Views.Length));

    /// <summary>What one should know who reads one page only.</summary>
    private static PaperSection InShort(GapReading gaps) => new(Short, 1, [LinkTable(gaps), .. First(gaps), .. Transitions(gaps)]);

    /// <summary>How many links of each sort are missing.</summary>
    private static PaperBlock.Table LinkTable(GapReading gaps) => new(LinkCounts, [new(Link), .. Standings.Select(standing => new PaperColumn(GapLabels.Of(standing), IsNumber: true))],
    [
        .. ChainLinks.All.Select(link => new PaperRow(
            [[PaperText.Of(link.Term().Label)], .. Standings.Select(standing => ReportReasons.Number(Gaps(gaps, standing).Count(gap => gap.Link == link)))])),
    ]);

    /// <summary>What sources say is missing, as far as it has room: what it is about, which links, and the challenges that say so.</summary>
    private static IEnumerable<PaperBlock> First(GapReading gaps)
    {
        var anchors = Gaps(gaps, GapStanding.Said).GroupBy(gap => gap.Anchor.Id).ToList();
        if (anchors.Count == 0) yield break;
        yield return new PaperBlock.Table(
            Filled.Of(MostWeighty, Count(Math.Min(MostFirst, anchors.Count)), Count(anchors.Count)),
            [new(What), new(Links), new(Says)],
            [
                .. anchors.Take(MostFirst).Select(anchor => new PaperRow(
                [
                    [PaperText.Of(anchor.First().Anchor)],
                    [PaperText.Of(ReportReasons.List([.. anchor.Select(gap => gap.Link.Term().Label)]))],
                    [.. anchor.SelectMany(gap => gap.Said).DistinctBy(challenge => challenge.Id).Select(PaperText.Of)],
                ])),
            ]);
    }

    private static IEnumerable<PaperBlock> Transitions(GapReading gaps)
    {
        var missing = gaps.Transitions.Views.Where(view => !view.Gaps.IsEmpty).ToList();
        if (missing.Count == 0) yield break;
        yield return new PaperBlock.Paragraph(PaperText.Of(TransitionsMissing));
        yield return new PaperBlock.Points([.. missing.Select(view => PaperText.Of(view.Transition))]);
    }

    private static IEnumerable<ChainGap> Gaps(GapReading gaps, GapStanding standing) => gaps.Chains.Gaps.Where(gap => gap.Standing == standing);

    private static LocalizedText Count(int number) => PaperTongue.Number(number);
}

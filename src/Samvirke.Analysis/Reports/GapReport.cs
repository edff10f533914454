using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Facets;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Reports.GapReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>The report of what is missing.</summary>
public static class GapReport
{
    private static readonly ImmutableArray<GapStanding> Standings = [.. Enum.GetValues<GapStanding>()];

    /// <summary>The report of what was read.</summary>
    /// <param name="gaps">What is missing, for the nation or an area.</param>
    /// <param name="stamp">The register that it was read from.</param>
    public static Report Of(GapReading gaps, PaperStamp stamp) => new(Words, new Paper(
        gaps.Scope.Area is { } area ? Filled.Of(TitleOf, area.Name) : Title,
        Summary(gaps),
        stamp,
        [OfChains(gaps.Chains), .. Standings.Where(standing => gaps.Chains.Gaps.Any(gap => gap.Standing == standing)).Select(standing => OfChains(gaps.Chains, standing)), OfGrid(gaps.Grid), .. GapTransitions.Sections(gaps.Transitions)]),
        [.. GapFindings.Of(gaps)]);

    private static LocalizedText Summary(GapReading gaps) => Filled.Of(
        Lead,
        Count(gaps.Chains.Chains.Length),
        Count(Gaps(gaps.Chains, GapStanding.Said).Count()), Count(Gaps(gaps.Chains, GapStanding.Expected).Count()), Count(Gaps(gaps.Chains, GapStanding.NotRecorded).Count()),
        Count(gaps.Grid.Empty.Count()), Count(gaps.Grid.Cells.Length),
        Count(gaps.Transitions.Views.Count(view => !view.Gaps.IsEmpty)), Count(gaps.Transitions.Views.Length));

    /// <summary>How many links of each sort are missing.</summary>
    private static PaperSection OfChains(DutyChains chains) => new(Chains, 1,
    [
        new PaperBlock.Table(LinkCounts, [new(Link), .. Standings.Select(standing => new PaperColumn(GapReportTexts.Of(standing), IsNumber: true))],
        [
            .. ChainLinks.All.Select(link => Row([PaperText.Of(link.Term().Label)],
                [.. Standings.Select(standing => Number(Gaps(chains, standing).Count(gap => gap.Link == link)))])),
        ]),
    ]);

    private static PaperSection OfChains(DutyChains chains, GapStanding standing)
    {
        var anchors = Gaps(chains, standing).GroupBy(gap => gap.Anchor.Id);
        var caption = Filled.Of(LinksOf, GapReportTexts.Of(standing));
        if (standing != GapStanding.NotRecorded)
        {
            return new(GapReportTexts.Of(standing), 2,
            [
                new PaperBlock.Table(caption, [new(What), new(Link), new(Why)],
                    [.. anchors.SelectMany(anchor => anchor).Select(gap => new PaperRow([[PaperText.Of(gap.Anchor)], [PaperText.Of(Told(gap))], ReportReasons.Of(gap.Reasons)]))]),
            ]);
        }

        return new(GapReportTexts.Of(standing), 2,
        [
            new PaperBlock.Paragraph(PaperText.Of(NotRecordedWhy)),
            new PaperBlock.Table(caption, [new(What), new(Links)],
                [.. anchors.Select(anchor => new PaperRow([[PaperText.Of(anchor.First().Anchor)], [PaperText.Of(ReportReasons.List([.. anchor.Select(gap => gap.Link.Term().Label)]))]]))]),
        ]);
    }

    private static PaperSection OfGrid(ReviewGrid grid) => new(Grid, 1,
    [
        new PaperBlock.Paragraph(PaperText.Of(Filled.Of(GridLead, Count(grid.Placed), Count(grid.Efforts)))),
        new PaperBlock.Table(GridTable, [new(Setting), .. GridAxes.Ages.Select(age => new PaperColumn(age.Label, IsNumber: true))],
            [.. GridAxes.Settings.Select(setting => Row([PaperText.Of(setting.Label)], [.. GridAxes.Ages.Select(age => Number(Efforts(grid, setting, age)))]))]),
    ]);

    private static int Efforts(ReviewGrid grid, FacetTerm setting, FacetTerm age) =>
        GridAxes.Risks.SelectMany(risk => grid[age, setting, risk].Efforts).DistinctBy(effort => effort.Id).Count();

    private static LocalizedText Told(ChainGap gap) => gap.IsRecorded ? Filled.Of(Failing, gap.Link.Term().Label) : gap.Link.Term().Label;

    private static IEnumerable<ChainGap> Gaps(DutyChains chains, GapStanding standing) => chains.Gaps.Where(gap => gap.Standing == standing);

    private static PaperRow Row(ImmutableArray<PaperText> first, ImmutableArray<ImmutableArray<PaperText>> others) => new([first, .. others]);

    private static ImmutableArray<PaperText> Number(int number) => [PaperText.Of(Count(number))];

    private static LocalizedText Count(int number) => PaperTongue.Number(number);
}

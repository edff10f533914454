using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Facets;
using Samvirke.Register.Papers;
using static Samvirke.Analysis.Reports.GapReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>The grid of the report of what is missing.</summary>
internal static class GapGrid
{
    public static PaperSection Section(ReviewGrid grid) => new(Grid, 1,
    [
        new PaperBlock.Paragraph(PaperText.Of(Filled.Of(GridLead, PaperTongue.Number(grid.Placed), PaperTongue.Number(grid.Efforts)))),
        new PaperBlock.Table(GridTable, [new(GapLabels.Setting), .. GridAxes.Ages.Select(age => new PaperColumn(age.Label, IsNumber: true))],
            [.. GridAxes.Settings.Select(setting => new PaperRow([[PaperText.Of(setting.Label)], .. GridAxes.Ages.Select(age => ReportReasons.Number(Efforts(grid, setting, age)))]))]),
    ]);

    private static int Efforts(ReviewGrid grid, FacetTerm setting, FacetTerm age) =>
        GridAxes.Risks.SelectMany(risk => grid[age, setting, risk].Efforts).DistinctBy(effort => effort.Id).Count();
}

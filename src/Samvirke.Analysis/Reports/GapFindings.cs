using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Reports.GapReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>What is missing, as findings that are known again another day.</summary>
internal static class GapFindings
{
    public static IEnumerable<Finding> Of(GapReading gaps) => [.. gaps.Chains.Gaps.Select(Of), .. gaps.Transitions.Views.SelectMany(Of), .. gaps.Grid.Empty.Select(Of)];

    private static Finding Of(ChainGap gap) => new(
        $"chain/{gap.Anchor.Id}/{gap.Link.Term().Id}", Chains, gap.Anchor, Filled.Of(Named, gap.Anchor.Name, gap.Link.Term().Label),
        gap.IsRecorded ? new(GapStandings.Word(gap.Standing) + "-recorded", Filled.Of(Failing, GapLabels.Of(gap.Standing))) : State(gap.Standing),
        gap.Standing != GapStanding.NotRecorded, gap.Reasons);

    /// <summary>Two gaps of the same sort in the same place are told apart by their order, which the analysis keeps.</summary>
    private static IEnumerable<Finding> Of(TransitionView view) => view.Gaps
        .GroupBy(gap => $"transition/{view.Transition.Id}/{gap.Fault}/{gap.Time?.ToString() ?? "any"}/{gap.Link.Term().Id}".ToLowerInvariant(), StringComparer.Ordinal)
        .SelectMany(same => same.Select((gap, i) => new Finding(
            i == 0 ? same.Key : $"{same.Key}/{i + 1}", GapReportTexts.Transitions, view.Transition, Filled.Of(Named, view.Transition.Name, gap.Link.Term().Label),
            State(gap.Standing), gap.Standing != GapStanding.NotRecorded, gap.Reasons)));

    private static Finding Of(GridCell cell) => new(
        $"cell/{cell.Age.Id}/{cell.Setting.Id}/{cell.Risk.Id}", Grid, null, Filled.Of(Cell, cell.Setting.Label, cell.Age.Label, cell.Risk.Label),
        cell.Said.IsEmpty ? new("empty", EmptyCell) : new("empty-said", EmptySaid), IsFirm: false, cell.Reasons);

    private static FindingState State(GapStanding standing) => new(GapStandings.Word(standing), GapLabels.Of(standing));
}

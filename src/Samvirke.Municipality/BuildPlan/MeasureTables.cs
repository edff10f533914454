using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Municipality.BuildPlan.Matters;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Municipality.BuildPlan.PlanTexts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>The measures that people have listed, a table for each goal in the order in which the goals were first named.</summary>
internal static class MeasureTables
{
    public static IEnumerable<PaperBlock> Of(SectionWriting writing) => writing.Measures
        .GroupBy(row => row.Goal.Trim(), StringComparer.OrdinalIgnoreCase)
        .Select(goal => new PaperBlock.Table(
            goal.Key.Length == 0 ? Measures : Filled.Of(MeasuresFor, LocalizedText.Of([new Phrase(goal.Key, writing.Tongue)])),
            [new(MatterTexts.Measure), new(Responsible), new(MatterTexts.TargetGroup), new(MatterTexts.Funding), new(Deadline), new(State)],
            [
                .. goal.Select(row => new PaperRow(
                [
                    .. new[] { row.Measure, row.Owner, row.TargetGroup, row.Funding, row.Deadline }.Select(text => text.Length == 0 ? [] : new[] { WrittenText.Say(text, writing.Tongue) }.ToImmutableArray()),
                    [PaperText.Of(Label(row.State))],
                ])),
            ]));
}

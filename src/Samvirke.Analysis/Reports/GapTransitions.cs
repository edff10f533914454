using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Gaps.GapLabels;
using static Samvirke.Analysis.Reports.GapReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>The transitions of the report of what is missing.</summary>
internal static class GapTransitions
{
    public static IEnumerable<PaperSection> Sections(Transitions transitions) =>
    [
        new PaperSection(GapReportTexts.Transitions, 1, transitions.Views.IsEmpty ? [new PaperBlock.Paragraph(PaperText.Of(NoTransitions))] : []),
        .. transitions.Views.Select(Section),
    ];

    private static PaperSection Section(TransitionView view) => new(view.Transition.Name, 2,
    [
        .. view.Transition.Details.Text("trigger") is { } trigger ? [new PaperBlock.Paragraph(new PaperText(trigger, null, view.Transition.Citations))] : (PaperBlock[])[],
        new PaperBlock.Table(Filled.Of(Responsibility, view.Transition.Name), [new(When), new(Responsible), new(By)],
        [
            .. view.Stages.Select(stage => new PaperRow(
                [[new PaperText(GapLabels.Of(stage.Time), null, stage.Citations)], Names(stage.Actors, Nobody), Names(stage.Provisions, NoProvision)])),
        ]),
        .. view.Gaps.GroupBy(gap => gap.Standing).SelectMany(Points),
    ]);

    private static IEnumerable<PaperBlock> Points(IGrouping<GapStanding, TransitionGap> gaps) =>
    [
        new PaperBlock.Paragraph(PaperText.Of(Filled.Of(Colon, GapLabels.Of(gaps.Key)))),
        new PaperBlock.Points(ReportReasons.Of([.. gaps.SelectMany(gap => gap.Reasons)])),
    ];

    private static readonly LocalizedText Colon = new("{0}:", "{0}:", "{0}:");

    private static ImmutableArray<PaperText> Names(ImmutableArray<Entry> entries, LocalizedText none) => entries.IsEmpty ? [PaperText.Of(none)] : [.. entries.Select(PaperText.Of)];
}

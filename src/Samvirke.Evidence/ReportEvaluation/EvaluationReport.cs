using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Checking;
using Samvirke.Analysis.Evaluating.Describing;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Evidence.ReportEvaluation.EvaluationReportTexts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>The report of an evaluation: an answer that everybody can read, a picture with its table, what to know, and an appendix for those who check it.</summary>
public static class EvaluationReport
{
    /// <summary>The report as a paper.</summary>
    public static Paper Of(EvaluationFindings findings) => findings.Outcome switch
    {
        EvaluationOutcome.Answered answered => Answered(findings, answered),
        EvaluationOutcome.Refused refused => Refused(findings, refused),
        _ => throw new ArgumentOutOfRangeException(nameof(findings), findings.Outcome, "No such outcome."),
    };

    private static Paper Answered(EvaluationFindings findings, EvaluationOutcome.Answered answered)
    {
        var effects = NaturalEffect.Of(findings, answered);
        var paragraph = new AnswerParagraph(findings, answered);
        ImmutableArray<LocalizedText> answers = [.. effects.Select(paragraph.Of)];
        var standing = AnswerParagraph.Of(findings.Standing);
        var lead = answers is [var only]
            ? AnswerParagraph.Sentences(only, standing)
            : AnswerParagraph.Sentences(Filled.Of(AnswerTexts.Several, PaperTongue.Number(answers.Length), AnswerParagraph.NameOf(findings.Description.Groups.First(group => group.IsReference))), standing);
        return new(
            Title(findings),
            lead,
            null,
            [
                .. answers.Length > 1 ? [Answers(answers)] : Array.Empty<PaperSection>(),
                Effects(findings, effects),
                .. answered.Staggered is { } staggered ? [StaggeredSection.Of(findings, staggered)] : Array.Empty<PaperSection>(),
                .. findings.Description.Groups.IsEmpty ? Array.Empty<PaperSection>() : [Groups(findings)],
                ToKnow(findings, answered.Warnings),
                .. TechnicalAppendix.Of(findings),
            ]);
    }

    private static Paper Refused(EvaluationFindings findings, EvaluationOutcome.Refused refused) => new(
        Title(findings),
        AnswerParagraph.Sentences(AnswerTexts.NoAnswer, RefusalTexts.Of(refused.Reason)),
        null,
        [
            .. findings.Description.Groups.IsEmpty ? Array.Empty<PaperSection>() : [Groups(findings)],
            .. refused.Warnings.IsEmpty && findings.Checks.IsEmpty ? Array.Empty<PaperSection>() : [ToKnow(findings, refused.Warnings)],
            .. TechnicalAppendix.Of(findings),
        ]);

    private static LocalizedText Title(EvaluationFindings findings) => Filled.Of(TitleOf, new LocalizedText(findings.Plan.Treatment), new LocalizedText(findings.Plan.Outcome));

    private static PaperSection Answers(ImmutableArray<LocalizedText> answers) => new(Answer, 1, [.. answers.Select(answer => new PaperBlock.Paragraph(PaperText.Of(answer)))]);

    private static PaperSection Effects(EvaluationFindings findings, ImmutableArray<NaturalEffect> effects)
    {
        var level = Filled.Of(Percent, ReportNumbers.Hundred(findings.Plan.Level));
        return new(EffectHeading, 1, Drawn([.. effects.Select(effect => (new LocalizedText(effect.Term), effect))], Comparison, Filled.Of(EffectsTable, level), level));
    }

    /// <summary>Effects of one unit as a picture, where they can be drawn, and a table.</summary>
    internal static ImmutableArray<PaperBlock> Drawn(ImmutableArray<(LocalizedText Label, NaturalEffect Effect)> effects, LocalizedText head, LocalizedText caption, LocalizedText level)
    {
        var unit = effects[0].Effect.Unit;
        ImmutableArray<PaperInterval> drawn = [.. effects.Where(each => CanBeDrawn(each.Effect)).Select(each => new PaperInterval(each.Label, each.Effect.Interval.Low, each.Effect.Value, each.Effect.Interval.High))];
        var isAdjusted = effects.Any(each => each.Effect.AdjustedP is not null);
        var table = new PaperBlock.Table(
            caption,
            [
                new(head), new(Effect(unit), IsNumber: true), new(From, IsNumber: true), new(To, IsNumber: true), new(PValue, IsNumber: true),
                .. isAdjusted ? [new PaperColumn(AdjustedPValue, IsNumber: true)] : Array.Empty<PaperColumn>(),
            ],
            [.. effects.Select(each => Row([each.Label, .. Numbers(each.Effect)]))]);
        return [.. drawn.IsEmpty ? Array.Empty<PaperBlock>() : [new PaperBlock.Intervals(Filled.Of(PictureCaption, level), Axis(unit), drawn)], table];
    }

    private static IEnumerable<LocalizedText> Numbers(NaturalEffect effect)
    {
        yield return effect.Number(effect.Value);
        yield return effect.Number(effect.Interval.Low);
        yield return effect.Number(effect.Interval.High);
        yield return ReportNumbers.Probability(effect.P);
        if (effect.AdjustedP is { } adjusted) yield return ReportNumbers.Probability(adjusted);
    }

    /// <summary>Ratios have another scale than the picture's, and ends without end have none.</summary>
    private static bool CanBeDrawn(NaturalEffect effect) => effect.Unit != EffectUnit.TimesTheOdds && double.IsFinite(effect.Interval.Low) && double.IsFinite(effect.Interval.High);

    private static PaperSection Groups(EvaluationFindings findings)
    {
        var (hasPeriods, hasClusters) = (findings.Description.Groups.Any(group => group.IsAfter is not null), findings.Description.Groups.Any(group => group.Clusters is not null));
        return new(GroupsHeading, 1,
        [
            new PaperBlock.Table(
                GroupsTable,
                [
                    new(GroupHead),
                    .. hasPeriods ? [new PaperColumn(PeriodHead)] : Array.Empty<PaperColumn>(),
                    new(RowsHead, IsNumber: true),
                    .. hasClusters ? [new PaperColumn(ClustersHead, IsNumber: true)] : Array.Empty<PaperColumn>(),
                    new(findings.Description.IsShare ? ShareHead : MeanHead, IsNumber: true),
                    .. findings.Description.IsShare ? Array.Empty<PaperColumn>() : [new PaperColumn(DeviationHead, IsNumber: true)],
                ],
                [.. findings.Description.Groups.Select(group => Row([.. GroupCells(group, findings.Description.IsShare)]))]),
        ]);
    }

    private static IEnumerable<LocalizedText> GroupCells(GroupDescription group, bool isShare)
    {
        yield return new LocalizedText(group.Level);
        if (group.IsAfter is { } isAfter) yield return isAfter ? After : Before;
        yield return PaperTongue.Number(group.Rows);
        if (group.Clusters is { } clusters) yield return PaperTongue.Number(clusters);
        yield return isShare ? ReportNumbers.Hundred(group.Mean) : ReportNumbers.Short(group.Mean);
        if (!isShare) yield return ReportNumbers.Short(group.Deviation);
    }

    private static PaperSection ToKnow(EvaluationFindings findings, ImmutableArray<Warning> warnings) => new(KnowHeading, 1,
    [
        new PaperBlock.Points(
        [
            PaperText.Of(Comparable),
            .. warnings.Select(WarningTexts.Of).Concat(findings.Checks.Select(NoticeTexts.Of)).Select(PaperText.Of),
        ]),
    ]);

    /// <summary>A row with a text in each cell.</summary>
    internal static PaperRow Row(params ImmutableArray<LocalizedText> cells) => new([.. cells.Select(cell => ImmutableArray.Create(PaperText.Of(cell)))]);
}

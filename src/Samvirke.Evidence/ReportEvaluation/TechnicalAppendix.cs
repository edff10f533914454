using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Evidence.ReportEvaluation.AppendixTexts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>What a statistician needs to judge an answer and to find it again.</summary>
internal static class TechnicalAppendix
{
    public static IEnumerable<PaperSection> Of(EvaluationFindings findings)
    {
        yield return new(Heading, 1, [.. Blocks(findings)]);
        yield return new(AgainHeading, 2,
        [
            new PaperBlock.Paragraph(PaperText.Of(Again)),
            new PaperBlock.Paragraph(PaperText.Of(Filled.Of(Fingerprint, new LocalizedText(findings.Fingerprint)))),
        ]);
    }

    private static IEnumerable<PaperBlock> Blocks(EvaluationFindings findings)
    {
        yield return new PaperBlock.Paragraph(PaperText.Of(AppendixTexts.Of(findings.Plan.Method)));
        yield return new PaperBlock.Table(PlanTable, [new(Field), new(Value)], [.. PlanText.Fields(findings.Plan).Select(field => EvaluationReport.Row(new(field.Name), new(field.Value)))]);
        if (!findings.Unused.IsEmpty) yield return new PaperBlock.Paragraph(PaperText.Of(Filled.Of(UnusedFields, new LocalizedText(string.Join(", ", findings.Unused)))));
        if (findings.Outcome is not EvaluationOutcome.Answered answered) yield break;
        yield return Estimates(Filled.Of(EstimatesTable, AppendixTexts.Of(answered.Estimand)), answered.Effects);
        if (!answered.Bounds.IsEmpty) yield return DoubtTables.Bounds(answered.Bounds);
        if (DoubtTables.Sensitivity(answered.Effects) is { } sensitivity) yield return sensitivity;
        if (answered.Staggered is { } staggered) yield return GroupTimes(staggered);
        if (answered.Fit is { } fit) yield return Estimates(CoefficientsTable, fit.Coefficients);
        yield return new PaperBlock.Table(ModelTable, [new(Field), new(Value, IsNumber: true)], [.. Model(answered).Select(row => EvaluationReport.Row(row.Name, row.Value))]);
    }

    private static PaperBlock.Table Estimates(LocalizedText caption, ImmutableArray<Estimate> estimates) => new(
        caption,
        [new(Term), new(AppendixTexts.Estimate, IsNumber: true), new(StandardError, IsNumber: true), new(Freedom, IsNumber: true), new(Statistic, IsNumber: true), new(EvaluationReportTexts.PValue, IsNumber: true)],
        [.. estimates.Select(each => EvaluationReport.Row(
            new(each.Term),
            ReportNumbers.Long(each.Value),
            ReportNumbers.Long(each.StandardError),
            double.IsPositiveInfinity(each.Freedom) ? Infinite : ReportNumbers.Long(each.Freedom),
            ReportNumbers.Long(each.Statistic),
            ReportNumbers.Probability(each.P)))]);

    private static PaperBlock.Table GroupTimes(StaggeredEffects effects) => new(
        GroupTimesTable,
        [new(Started), new(Time, IsNumber: true), new(Treated, IsNumber: true), new(Compared, IsNumber: true), new(AppendixTexts.Estimate, IsNumber: true), new(StandardError, IsNumber: true)],
        [.. effects.GroupTimes.Select(each => EvaluationReport.Row(
            StaggeredSection.Moment(each.Group), StaggeredSection.Moment(each.Time), PaperTongue.Number(each.Treated), PaperTongue.Number(each.Compared), ReportNumbers.Long(each.Estimate.Value), ReportNumbers.Long(each.Estimate.StandardError)))]);

    private static IEnumerable<(LocalizedText Name, LocalizedText Value)> Model(EvaluationOutcome.Answered answered)
    {
        yield return (Rows, PaperTongue.Number(answered.Rows));
        if (answered.Clusters is { } clusters) yield return (Clusters, PaperTongue.Number(clusters));
        if (answered.Effects is [{ Drawn: { } drawn }, ..]) yield return (Draws, drawn.IsWhole ? Filled.Of(AllDraws, PaperTongue.Number(drawn.Draws)) : PaperTongue.Number(drawn.Draws));
        if (answered.Staggered is { } staggered)
        {
            yield return (Units, PaperTongue.Number(staggered.Units));
            yield return (UnitsStarted, PaperTongue.Number(staggered.Treated));
            if (staggered.Trends is { } trends) yield return (Trends, ReportNumbers.Probability(trends.P));
        }

        if (answered.Fit?.Correlation is { } correlation)
        {
            if (correlation.Parameter is { } parameter) yield return (RowsAlike, ReportNumbers.Long(parameter));
            yield return (Scale, ReportNumbers.Long(correlation.Scale));
        }

        if (answered.Fit?.RandomIntercept is not { } parts) yield break;
        yield return (ClusterDeviation, ReportNumbers.Long(parts.ClusterDeviation));
        yield return (ResidualDeviation, ReportNumbers.Long(parts.ResidualDeviation));
        yield return (Correlation, ReportNumbers.Long(parts.IntraclassCorrelation));
        yield return (Likelihood, ReportNumbers.Long(parts.LogLikelihood));
    }
}

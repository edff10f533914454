using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Evidence.ReportEvaluation.AppendixTexts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>What may be wrong with an effect beside chance: outcomes that are missing, and what was not measured.</summary>
internal static class DoubtTables
{
    public static PaperBlock.Table Bounds(ImmutableArray<OutcomeBounds> bounds) => new(
        BoundsTable,
        [new(BoundsOf), new(EvaluationReportTexts.From, IsNumber: true), new(EvaluationReportTexts.To, IsNumber: true)],
        [.. bounds.SelectMany(each => new[] { Row(Any, each.Term, each.Any), Row(Lee, each.Term, each.Lee) })]);

    /// <summary>Nothing where none is told.</summary>
    public static PaperBlock.Table? Sensitivity(ImmutableArray<Estimate> effects)
    {
        ImmutableArray<PaperRow> rows = [.. effects.SelectMany(effect => effect.Sensitivity is { } sensitivity ? Rows(effect.Term, sensitivity) : [])];
        return rows.IsEmpty ? null : new(SensitivityTable, [new(Term), new(Value, IsNumber: true)], rows);
    }

    private static IEnumerable<PaperRow> Rows(string term, Sensitivity each) => new[]
    {
        (EValue, each.EValue), (EValueOfInterval, each.EValueOfInterval), (Robustness, each.RobustnessValue), (RobustnessOfInterval, each.RobustnessOfInterval),
    }.Where(row => row.Item2 is not null).Select(row => EvaluationReport.Row(Filled.Of(row.Item1, new LocalizedText(term)), ReportNumbers.Short(row.Item2!.Value)));

    private static PaperRow Row(LocalizedText words, string term, Interval interval) =>
        EvaluationReport.Row(Filled.Of(words, new LocalizedText(term)), ReportNumbers.Long(interval.Low), ReportNumbers.Long(interval.High));
}

using System.Globalization;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Evidence.ReportEvaluation.EvaluationReportTexts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>How the effect of a measure that started at different times goes with the time since then.</summary>
internal static class StaggeredSection
{
    public static PaperSection Of(EvaluationFindings findings, StaggeredEffects effects)
    {
        var level = Filled.Of(Percent, ReportNumbers.Hundred(findings.Plan.Level));
        return new(OverTimeHeading, 1,
        [
            new PaperBlock.Paragraph(PaperText.Of(OverTime)),
            .. EvaluationReport.Drawn([.. effects.ByTime.Select(each => (Moment(each.SinceStart), NaturalEffect.OfDifference(findings, each.Estimate)))], SinceStart, Filled.Of(OverTimeTable, level), level),
        ]);
    }

    /// <summary>A time as it stands in the data: a year is no amount, and has no thousands.</summary>
    public static LocalizedText Moment(double time)
    {
        var text = time.ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '\u2212');
        return new(text.Replace('.', ','), text.Replace('.', ','), text);
    }
}

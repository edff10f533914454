using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Evaluating.Checking;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary>Writes an evaluation for people at a terminal.</summary>
internal static class EvaluationPrint
{
    public static void Write(EvaluationFindings findings, TextWriter output, TextWriter errors)
    {
        var (plan, outcome) = (findings.Plan, findings.Outcome);
        if (outcome is EvaluationOutcome.Refused refused) errors.WriteLine($"samvirke: {Nb(RefusalTexts.Of(refused.Reason))}");
        if (outcome is EvaluationOutcome.Answered answered) Write(plan, answered, output);
        foreach (var field in findings.Unused) output.WriteLine($"Merk: {Nb(EvaluationTexts.Unused(field, EvaluationWords.Of(plan.Method)))}");
        foreach (var warning in Warnings(outcome)) output.WriteLine($"Merk: {Nb(WarningTexts.Of(warning))}");
        foreach (var notice in findings.Checks) output.WriteLine($"Se etter: {Nb(NoticeTexts.Of(notice))}");
    }

    private static ImmutableArray<Warning> Warnings(EvaluationOutcome outcome) => outcome switch
    {
        EvaluationOutcome.Answered answered => answered.Warnings,
        EvaluationOutcome.Refused refused => refused.Warnings,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No such outcome."),
    };

    private static void Write(EvaluationPlan plan, EvaluationOutcome.Answered answered, TextWriter output)
    {
        var clusters = answered.Clusters is { } count ? $", {count} klynger" : "";
        output.WriteLine($"{EvaluationWords.Of(plan.Method)}: {plan.Outcome}, {answered.Rows} rader{clusters}");
        foreach (var (effect, place) in answered.Effects.Select((effect, place) => (effect, place)))
        {
            var interval = effect.At(plan.Level);
            var distribution = double.IsFinite(effect.Freedom) ? $"t({Text(effect.Freedom, "0.##")}) = {Text(effect.Statistic, "0.000")}" : $"z = {Text(effect.Statistic, "0.000")}";
            output.WriteLine($"{effect.Term}: {Text(effect.Value)} ({Text(plan.Level * 100, "0.##")} % intervall fra {Text(interval.Low)} til {Text(interval.High)})");
            output.WriteLine($"  standardfeil {Text(effect.StandardError)}, {distribution}, p = {Text(effect.P, effect.P < 0.001 ? "0.0e0" : "0.000")}");
            if (effect.Drawn is { } drawn) output.WriteLine($"  p og intervall av {(drawn.IsWhole ? "alle " : "")}{drawn.Draws} trekninger{(drawn.IsWhole ? "" : $", frø {plan.Seed}")}");
            if (effect.AdjustedP is { } adjusted) output.WriteLine($"  p justert for flere virkninger {Text(adjusted, adjusted < 0.001 ? "0.0e0" : "0.000")}");
            if (answered.Estimand == Estimand.LogOddsRatio) output.WriteLine($"  oddsforhold {Text(Math.Exp(effect.Value))}, fra {Text(Math.Exp(interval.Low))} til {Text(Math.Exp(interval.High))}");
            if (answered.RiskDifferences.ElementAtOrDefault(place) is { } difference) output.WriteLine($"  {Nb(EvaluationTexts.OfHundred(difference.Value, difference.At(plan.Level)))}");
            if (answered.Estimand == Estimand.RiskDifference) output.WriteLine($"  {Nb(EvaluationTexts.OfHundred(effect.Value, interval))}");
        }

        foreach (var each in answered.Bounds)
        {
            output.WriteLine($"{each.Term}, uansett hva som mangler: fra {Text(each.Any.Low)} til {Text(each.Any.High)}; blant dem som ville vært målt uansett (Lee): fra {Text(each.Lee.Low)} til {Text(each.Lee.High)}");
        }

        if (answered.Staggered is { } staggered) Write(plan, staggered, output);
        if (answered.Fit?.RandomIntercept is { } parts)
        {
            output.WriteLine($"standardavvik mellom klynger {Text(parts.ClusterDeviation)}, innen klynger {Text(parts.ResidualDeviation)}, intraklassekorrelasjon {Text(parts.IntraclassCorrelation)}, log-likelihood {Text(parts.LogLikelihood, "G8")}");
        }

        if (answered.Fit?.Correlation is { } correlation)
        {
            var parameter = correlation.Parameter is { } known ? $", parameter {Text(known)}" : "";
            output.WriteLine($"arbeidskorrelasjon {EvaluationWords.Of(correlation.Form)}{parameter}, skala {Text(correlation.Scale)}");
        }
    }

    private static void Write(EvaluationPlan plan, StaggeredEffects effects, TextWriter output)
    {
        void Line(string what, Estimate estimate)
        {
            var interval = estimate.At(plan.Level);
            output.WriteLine($"{what}: {Text(estimate.Value)}, fra {Text(interval.Low)} til {Text(interval.High)}");
        }

        output.WriteLine($"{effects.Units} enheter, {effects.Treated} med tiltaket etter første måling");
        Line("gruppenes gjennomsnitt", effects.GroupMean);
        foreach (var each in effects.ByTime) Line($"{Text(each.SinceStart, "+0.##;−0.##;0")} fra start", each.Estimate);
        foreach (var each in effects.ByGroup) Line($"startet {Text(each.Group)}", each.Estimate);
        if (effects.Trends is { } trends) output.WriteLine($"samme utvikling før start: W = {Text(trends.Statistic)} av {trends.Freedom}, p = {Text(trends.P, "0.000")}");
    }

    private static string Text(double value, string format = "G5") => value.ToString(format, CultureInfo.GetCultureInfo("nb-NO"));

    private static string Nb(LocalizedText text) => text.In(Tongue.Nb).Text;
}

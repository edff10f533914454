using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>An effect in a unit that people know: of a hundred, in the unit of the outcome, or as times the odds where there is nothing better.</summary>
/// <param name="Term">Of which level of the treatment, as the model names it.</param>
/// <param name="Unit">What the numbers are.</param>
/// <param name="Value">The effect.</param>
/// <param name="Interval">From and to.</param>
/// <param name="P">The probability of a statistic as far out or farther where there is no effect.</param>
internal sealed record NaturalEffect(string Term, EffectUnit Unit, double Value, Interval Interval, double P)
{
    /// <summary>What the value is where there is no effect.</summary>
    private double NoEffect => Unit == EffectUnit.TimesTheOdds ? 1 : 0;

    /// <summary>Whether the interval holds no effect.</summary>
    public bool IsOpen => Interval.Low <= NoEffect && Interval.High >= NoEffect;

    /// <summary>The p value that allows for there being several effects; nothing where the plan asks for none.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>Each effect of an answer, in its order.</summary>
    public static ImmutableArray<NaturalEffect> Of(EvaluationFindings findings, EvaluationOutcome.Answered answered) =>
        [.. answered.Effects.Select((effect, place) => Of(findings, answered, effect, answered.RiskDifferences.ElementAtOrDefault(place)) with { AdjustedP = effect.AdjustedP })];

    /// <summary>An estimate that is a difference, as the unit of the outcome has it.</summary>
    public static NaturalEffect OfDifference(EvaluationFindings findings, Estimate difference) =>
        findings.Description.IsShare ? Hundred(difference, findings.Plan.Level, difference.P) : new(difference.Term, EffectUnit.OfTheOutcome, difference.Value, difference.At(findings.Plan.Level), difference.P);

    private static NaturalEffect Of(EvaluationFindings findings, EvaluationOutcome.Answered answered, Estimate effect, Estimate? difference)
    {
        if (difference is not null) return Hundred(difference, findings.Plan.Level, effect.P);
        if (answered.Estimand != Estimand.LogOddsRatio) return OfDifference(findings, effect);
        var interval = effect.At(findings.Plan.Level);
        return new(effect.Term, EffectUnit.TimesTheOdds, Math.Exp(effect.Value), new(Math.Exp(interval.Low), Math.Exp(interval.High)), effect.P);
    }

    private static NaturalEffect Hundred(Estimate share, double level, double p)
    {
        var interval = share.At(level);
        return new(share.Term, EffectUnit.OfAHundred, share.Value * 100, new(interval.Low * 100, interval.High * 100), p);
    }

    /// <summary>A number of this unit, as it stands in a table.</summary>
    public LocalizedText Number(double value) => Unit == EffectUnit.OfAHundred ? ReportNumbers.Hundred(value / 100) : ReportNumbers.Short(value);
}

/// <summary>What the numbers of an effect are.</summary>
internal enum EffectUnit
{
    /// <summary>People of a hundred, more or fewer.</summary>
    OfAHundred,

    /// <summary>The unit of the outcome, higher or lower.</summary>
    OfTheOutcome,

    /// <summary>So many times the odds.</summary>
    TimesTheOdds,
}

using Samvirke.Analysis.Evaluating.Describing;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Evidence.ReportEvaluation.AnswerTexts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>An effect as a paragraph for those who decide: what the groups are, what the difference is, how certain it is, and what that does not mean.</summary>
internal sealed class AnswerParagraph(EvaluationFindings findings, EvaluationOutcome.Answered answered)
{
    private readonly EvaluationPlan plan = findings.Plan;

    /// <summary>The paragraph of an effect.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="place">Its place among the effects.</param>
    public LocalizedText Of(NaturalEffect effect, int place) =>
        Sentences([.. Groups(place) is { } groups ? [groups] : Array.Empty<LocalizedText>(), Difference(effect), Uncertainty(effect), effect.IsOpen ? Open : Clear]);

    /// <summary>Whether it was planned.</summary>
    public static LocalizedText Of(PlanStanding standing) => standing switch
    {
        PlanStanding.NotLocked => NotLocked,
        PlanStanding.AsLocked locked => Filled.Of(AsLocked, PaperTongue.Date(locked.Day)),
        PlanStanding.Departed departed => Filled.Of(Departed, PaperTongue.Date(departed.Day), Filled.And([.. departed.Choices.Select(choice => new LocalizedText(choice))])),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No such standing."),
    };

    /// <summary>Sentences after each other.</summary>
    public static LocalizedText Sentences(params LocalizedText[] sentences) =>
        LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(string.Join(' ', sentences.Select(sentence => sentence.In(tongue).Text)), tongue)));

    /// <summary>What a group is called in a sentence.</summary>
    public static LocalizedText NameOf(GroupDescription group) => group switch
    {
        { IsReference: true, Level: "0" or "nei" or "Nei" or "no" or "false" or "usann" } => Without,
        { IsReference: false, Level: "1" or "ja" or "Ja" or "yes" or "true" or "sann" } => With,
        _ => Filled.Of(Group, new LocalizedText(group.Level)),
    };

    /// <summary>What the outcome is in the group and in the one that it is compared with, before any model.</summary>
    private LocalizedText? Groups(int place)
    {
        var reference = findings.Description.Groups.Where(group => group.IsReference).ToList();
        var others = findings.Description.Groups.Where(group => !group.IsReference).GroupBy(group => group.Level, StringComparer.Ordinal).Select(group => group.ToList()).ElementAtOrDefault(place);
        var outcome = new LocalizedText(plan.Outcome);
        return (reference, others) switch
        {
            ([var from], [var to]) => Filled.Of(findings.Description.IsShare ? Shares : Means, outcome, Mean(from), NameOf(from), Mean(to), NameOf(to)),
            ([var from, var after], [var to, var later]) => Filled.Of(Changes, outcome, Mean(from), Mean(after), NameOf(from), Mean(to), Mean(later), NameOf(to)),
            _ => null,
        };
    }

    private LocalizedText Mean(GroupDescription group) =>
        findings.Description.IsShare ? Filled.Of(OfHundred, ReportNumbers.Hundred(group.Mean)) : ReportNumbers.Short(group.Mean);

    private LocalizedText Difference(NaturalEffect effect)
    {
        var amount = Amount(effect, effect.Value);
        if (effect.Unit == EffectUnit.TimesTheOdds) return Filled.Of(Odds, amount);
        if (answered.Estimand == Estimand.AverageEffectOnTreated) return Filled.Of(Started, amount, new LocalizedText(plan.Outcome));
        if (answered.Estimand == Estimand.DifferenceInDifferences) return Filled.Of(Change, amount);
        if (!plan.Covariates.IsEmpty) return Filled.Of(Alike, amount, Filled.And([.. plan.Covariates.Select(covariate => new LocalizedText($"«{covariate.Name}»"))]));
        return plan is { Method: EvaluationMethod.LinearMixed, Cluster: { } cluster } ? Filled.Of(Modelled, amount, new LocalizedText($"«{cluster}»")) : Filled.Of(Direct, amount);
    }

    private static LocalizedText Uncertainty(NaturalEffect effect)
    {
        var (low, high) = (Size(effect, effect.Interval.Low), Amount(effect, effect.Interval.High));
        return Filled.Of(Uncertain, low, high);
    }

    /// <summary>How many more or fewer of a hundred, how much higher or lower, or how many times.</summary>
    private static LocalizedText Amount(NaturalEffect effect, double value) =>
        effect.Unit == EffectUnit.OfAHundred ? Filled.Of(OfHundred, Size(effect, value)) : Size(effect, value);

    private static LocalizedText Size(NaturalEffect effect, double value)
    {
        var size = effect.Number(Math.Abs(value));
        return effect.Unit switch
        {
            EffectUnit.OfAHundred => Filled.Of(value < 0 ? Fewer : More, size),
            EffectUnit.OfTheOutcome => Filled.Of(value < 0 ? Lower : Higher, size),
            EffectUnit.TimesTheOdds => Filled.Of(Times, size),
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Unit, "No such unit."),
        };
    }
}

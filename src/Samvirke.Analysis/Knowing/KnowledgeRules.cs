using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Pooling;

namespace Samvirke.Analysis.Knowing;

/// <summary>What is known of an outcome, by the rules in <c>docs/evaluation.md</c>.</summary>
/// <remarks>
/// The steps are GRADE's (Guyatt et al., BMJ 336, 2008; the GRADE handbook), made into rules that a program can follow. A panel that has read the studies may
/// judge otherwise; <see cref="Doubt.OneStudy"/> is our own caution and not GRADE's.
/// </remarks>
public static class KnowledgeRules
{
    /// <summary>GRADE's rule of thumb for the fewest people of a measured outcome.</summary>
    public const int FewestPeople = 400;

    private const double Level = 0.95;

    /// <summary>The share of the weight from which a risk of bias counts.</summary>
    private const double Half = 0.5;

    /// <summary>I² above which studies differ substantially (Cochrane Handbook, 10.10.2).</summary>
    private const double Substantial = 0.5;

    /// <summary>p under which small studies are held to differ (Egger et al., BMJ 315, 1997).</summary>
    private const double SmallStudiesDiffer = 0.1;

    /// <summary>What is known; studies without a comparison count only where there are no others.</summary>
    public static OutcomeKnowledge Of(OutcomeEvidence evidence)
    {
        if (evidence.Studies.IsDefaultOrEmpty) return new OutcomeKnowledge.NotStudied();
        ImmutableArray<StudyFinding> compared = [.. evidence.Studies.Where(study => study.Design != StudyDesign.Uncompared)];
        if (compared.IsEmpty) return new OutcomeKnowledge.NeverCompared(evidence.Studies.Length);
        return StudyPooling.Of([.. compared.Select(study => study.Effect)], Level) switch
        {
            PoolingOutcome.Refused refused => new OutcomeKnowledge.NotWeighed(refused.Faults),
            PoolingOutcome.OneStudy one => Weigh(evidence, compared, one.Estimate.At(Level), [1], [Doubt.OneStudy]),
            PoolingOutcome.Answered(var pooled) => Weigh(evidence, compared, Widest(pooled), [.. pooled.Weights.Select(weight => weight.Random)], [.. Between(pooled)]),
            var other => throw new InvalidOperationException($"No such outcome: {other}."),
        };
    }

    private static OutcomeKnowledge.Weighed Weigh(
        OutcomeEvidence evidence, ImmutableArray<StudyFinding> studies, Interval interval, ImmutableArray<double> weights, ImmutableArray<Doubt> between)
    {
        ImmutableArray<Doubt> doubts = [.. Within(studies, interval, weights).Concat(between).Order()];
        var certainty = Math.Max((int)Certainty.VeryLow, (int)Certainty.High - doubts.Sum(Steps));
        return new(Verdict(interval, evidence.MoreIsBetter), (Certainty)certainty, doubts, interval, studies.Length);
    }

    /// <summary>Hartung and Knapp's interval can be shorter than the standard one where studies agree by chance; a verdict rests on the wider.</summary>
    private static Interval Widest(PooledStudies pooled)
    {
        var standard = pooled.Random.At(Level);
        return pooled.HartungKnapp?.At(Level) is { } other && other.High - other.Low > standard.High - standard.Low ? other : standard;
    }

    private static Verdict Verdict(Interval interval, bool moreIsBetter) => HoldsNil(interval)
        ? Knowing.Verdict.Unclear
        : interval.Low > 0 == moreIsBetter ? Knowing.Verdict.Helps : Knowing.Verdict.Harms;

    private static bool HoldsNil(Interval interval) => interval is { Low: <= 0, High: >= 0 };

    private static IEnumerable<Doubt> Within(ImmutableArray<StudyFinding> studies, Interval interval, ImmutableArray<double> weights)
    {
        if (studies.Any(study => study.Design != StudyDesign.Randomised)) yield return Doubt.NotRandomised;
        double Share(Func<BiasRisk, bool> has) => studies.Zip(weights).Sum(pair => has(pair.First.Bias) ? pair.Second : 0);
        if (Share(bias => bias == BiasRisk.High) >= Half) yield return Doubt.MuchBias;
        else if (Share(bias => bias != BiasRisk.Low) >= Half) yield return Doubt.SomeBias;
        if (HoldsNil(interval)) yield return Doubt.WideInterval;
        if (studies.Sum(study => (long)study.Participants) < FewestPeople) yield return Doubt.FewPeople;
    }

    private static IEnumerable<Doubt> Between(PooledStudies pooled)
    {
        var nextMayFindNone = pooled.Prediction is { } next && HoldsNil(next) && !HoldsNil(Widest(pooled));
        if (pooled.Heterogeneity.ISquared > Substantial || nextMayFindNone) yield return Doubt.Inconsistent;
        if (pooled.Weights.Length >= SmallStudyCheck.Fewest && pooled.SmallStudies?.Slope.P < SmallStudiesDiffer) yield return Doubt.SmallStudies;
    }

    private static int Steps(Doubt doubt) => doubt is Doubt.NotRandomised or Doubt.MuchBias ? 2 : 1;
}

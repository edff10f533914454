using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Pooling;

/// <summary>Weighs studies of one question together, as if they had one effect and as if theirs were drawn from many.</summary>
/// <remarks>
/// Random effects with τ² by REML (Viechtbauer 2005); the interval of Hartung and Knapp (Stat. Med. 20, 2001), not made longer where it is shorter than the standard
/// one, as metafor's <c>rma(test = "knha")</c>; the prediction interval μ ± t √(τ²+se²) (Higgins, Thompson and Spiegelhalter, JRSS A 172, 2009; IntHout et al., BMC
/// Med. Res. Methodol. 14, 2014) with k−1 degrees of freedom and Hartung and Knapp's standard error, as metafor's <c>predict</c> has it; Higgins has k−2.
/// </remarks>
public static class StudyPooling
{
    /// <summary>Effects and standard errors beyond this, or errors below one over it, are slips, and their powers no numbers.</summary>
    private const double Most = 1e45;

    /// <summary>The studies weighed together.</summary>
    /// <param name="studies">In the order in which they are to be told.</param>
    /// <param name="level">The level of intervals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static PoolingOutcome Of(ImmutableArray<StudyEffect> studies, double level = 0.95)
    {
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        if (studies.IsDefaultOrEmpty) return new PoolingOutcome.Refused([new StudyFault.NoStudy()]);
        ImmutableArray<StudyFault> faults = [.. studies.SelectMany(Faults)];
        if (!faults.IsEmpty) return new PoolingOutcome.Refused(faults);
        if (studies is [var only]) return new PoolingOutcome.OneStudy(only, Normal(only.Effect, only.StandardError));
        return Weigh(studies) is { } weighed && WithoutEach(studies) is { } others
            ? new PoolingOutcome.Answered(Tell(studies, weighed, others, level))
            : new PoolingOutcome.Refused([new StudyFault.VarianceNotFound()]);
    }

    private static IEnumerable<StudyFault> Faults(StudyEffect study)
    {
        if (!(Math.Abs(study.Effect) <= Most)) yield return new StudyFault.EffectUnusable(study.Label, study.Effect);
        if (study.StandardError is not (>= 1 / Most and <= Most)) yield return new StudyFault.ErrorUnusable(study.Label, study.StandardError);
    }

    private static Estimate Normal(double value, double error) => new("pooled", value, error, double.PositiveInfinity);

    private static Weighed? Weigh(ImmutableArray<StudyEffect> studies)
    {
        if (RestrictedLikelihood.Variance(studies) is not { } variance) return null;
        var (alike, random) = (WeightedMean.Of(studies, 0), WeightedMean.Of(studies, variance));
        var freedom = studies.Length - 1;
        var spread = random.Distance / freedom;
        // What rounding leaves of equal effects is no spread.
        var hartungKnapp = random.Distance <= 1e-20 * random.Weight * random.Mean * random.Mean ? null : new Estimate("pooled", random.Mean, Math.Sqrt(spread / random.Weight), freedom);
        return new(Normal(alike.Mean, 1 / Math.Sqrt(alike.Weight)), Normal(random.Mean, 1 / Math.Sqrt(random.Weight)), hartungKnapp, variance, alike.Distance);
    }

    private static ImmutableArray<WithoutStudy>? WithoutEach(ImmutableArray<StudyEffect> studies)
    {
        if (studies.Length < 3) return [];
        var others = studies.Select((study, at) => (Left: study, Weighed: Weigh(studies.RemoveAt(at)))).ToList();
        if (others.Exists(each => each.Weighed is null)) return null;
        return [.. others.Select(each => new WithoutStudy(each.Left, each.Weighed!.Fixed, each.Weighed.Random, each.Weighed.HartungKnapp, each.Weighed.Variance, each.Weighed.Q))];
    }

    private static PooledStudies Tell(ImmutableArray<StudyEffect> studies, Weighed weighed, ImmutableArray<WithoutStudy> others, double level) => new(
        level,
        weighed.Fixed,
        weighed.Random,
        weighed.HartungKnapp,
        Predict(weighed, level),
        Differ(studies, weighed, level),
        [.. studies.Select(study => new StudyWeight(study, Share(study, 0, weighed.Fixed), Share(study, weighed.Variance, weighed.Random)))],
        others,
        SmallStudyCheck.Of(studies),
        [.. Remarks(studies, weighed)]);

    private static double Share(StudyEffect study, double between, Estimate pooled) => WeightedMean.Share(study, between) * pooled.StandardError * pooled.StandardError;

    private static Interval? Predict(Weighed weighed, double level)
    {
        if (weighed.HartungKnapp is not { } mean) return null;
        var reach = StudentDistribution.PointAbove((1 - level) / 2, mean.Freedom) * Math.Sqrt(weighed.Variance + (mean.StandardError * mean.StandardError));
        return new(mean.Value - reach, mean.Value + reach);
    }

    private static Heterogeneity Differ(ImmutableArray<StudyEffect> studies, Weighed weighed, double level)
    {
        var freedom = studies.Length - 1;
        var weight = studies.Sum(study => WeightedMean.Share(study, 0));
        var square = studies.Sum(study => WeightedMean.Share(study, 0) * WeightedMean.Share(study, 0));
        // The variance within a typical study (Higgins and Thompson 2002).
        var typical = freedom / (weight - (square / weight));
        return new(
            weighed.Q,
            freedom,
            ChiSquareDistribution.Above(weighed.Q, freedom),
            weighed.Variance,
            VarianceProfile.Of(studies, level),
            weighed.Variance / (typical + weighed.Variance),
            (weighed.Variance / typical) + 1);
    }

    private static IEnumerable<PoolingRemark> Remarks(ImmutableArray<StudyEffect> studies, Weighed weighed)
    {
        ImmutableArray<string> corrected = [.. studies.Where(study => study.IsCorrected).Select(study => study.Label)];
        if (!corrected.IsEmpty) yield return new PoolingRemark.HalfAdded(corrected);
        if (weighed.HartungKnapp is null) yield return new PoolingRemark.NoSpread();
        else if (weighed.HartungKnapp.StandardError < weighed.Random.StandardError) yield return new PoolingRemark.HartungKnappShorter();
        if (studies.Length < SmallStudyCheck.Fewest) yield return new PoolingRemark.FewForSmallStudies(studies.Length);
    }

    /// <summary>What is worked out once for all studies and once without each.</summary>
    private sealed record Weighed(Estimate Fixed, Estimate Random, Estimate? HartungKnapp, double Variance, double Q);
}

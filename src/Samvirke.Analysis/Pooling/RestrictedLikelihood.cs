using System.Collections.Immutable;

namespace Samvirke.Analysis.Pooling;

/// <summary>The variance between studies by restricted maximum likelihood.</summary>
/// <remarks>
/// Viechtbauer, J. Educ. Behav. Stat. 30, 2005: Fisher's scoring, τ² + (yᵀPPy − tr P)/tr PP with P = W − W11ᵀW/Σw and w = 1/(v+τ²), from Hedges' estimate, never
/// below 0. As metafor's <c>rma(method = "REML")</c>, with steps until nothing moves.
/// </remarks>
internal static class RestrictedLikelihood
{
    private const int MostSteps = 20_000;

    /// <summary>After so many steps without an end they swing, and half as long ones do not.</summary>
    private const int Patience = 500;

    private const double Still = 1e-14;

    /// <summary>τ², or nothing where steps find no end.</summary>
    public static double? Variance(ImmutableArray<StudyEffect> studies)
    {
        var within = studies.Average(study => study.StandardError * study.StandardError);
        var variance = Math.Max(0, Spread(studies) - within);
        var length = 1.0;
        for (var step = 1; step <= MostSteps; step++)
        {
            var next = Math.Max(0, variance + (length * Step(studies, variance)));
            if (!double.IsFinite(next)) return null;
            if (Math.Abs(next - variance) <= Still * (variance + studies.Min(study => study.StandardError * study.StandardError))) return Best(studies, next);
            variance = next;
            if (step % Patience == 0) length /= 2;
        }

        return null;
    }

    /// <summary>A peak away from 0 is no answer where 0 itself is likelier.</summary>
    private static double Best(ImmutableArray<StudyEffect> studies, double variance) =>
        variance > 0 && LogLikelihood(studies, 0) > LogLikelihood(studies, variance) ? 0 : variance;

    private static double LogLikelihood(ImmutableArray<StudyEffect> studies, double variance)
    {
        var mean = WeightedMean.Of(studies, variance);
        return 0.5 * (studies.Sum(study => Math.Log(WeightedMean.Share(study, variance))) - Math.Log(mean.Weight) - mean.Distance);
    }

    private static double Spread(ImmutableArray<StudyEffect> studies)
    {
        var mean = studies.Average(study => study.Effect);
        return studies.Sum(study => (study.Effect - mean) * (study.Effect - mean)) / (studies.Length - 1);
    }

    private static double Step(ImmutableArray<StudyEffect> studies, double variance)
    {
        var mean = WeightedMean.Of(studies, variance);
        var (distance, second, third) = (0.0, 0.0, 0.0);
        foreach (var study in studies)
        {
            var weight = WeightedMean.Share(study, variance);
            var away = weight * (study.Effect - mean.Mean);
            distance += away * away;
            second += weight * weight;
            third += weight * weight * weight;
        }

        var trace = mean.Weight - (second / mean.Weight);
        var square = second - (2 * third / mean.Weight) + (second / mean.Weight * (second / mean.Weight));
        return (distance - trace) / square;
    }
}

using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Pooling;

/// <summary>The interval of the variance between studies by the Q profile.</summary>
/// <remarks>Viechtbauer, Stat. Med. 26, 2007: every τ² ≥ 0 for which Q(τ²), which falls as τ² grows, is no unlikely value of χ² with k−1 degrees of freedom.</remarks>
internal static class VarianceProfile
{
    public static Interval Of(ImmutableArray<StudyEffect> studies, double level)
    {
        var freedom = studies.Length - 1;
        return new(
            Where(studies, ChiSquareDistribution.PointAbove((1 - level) / 2, freedom)),
            Where(studies, ChiSquareDistribution.PointAbove((1 + level) / 2, freedom)));
    }

    /// <summary>The τ² at which Q is the one given; 0 where it is less already there.</summary>
    private static double Where(ImmutableArray<StudyEffect> studies, double distance)
    {
        if (WeightedMean.Of(studies, 0).Distance <= distance) return 0;
        var (low, high) = (0.0, studies.Average(study => study.StandardError * study.StandardError));
        while (WeightedMean.Of(studies, high).Distance > distance) (low, high) = (high, 2 * high);
        for (var step = 0; step < 2000; step++)
        {
            var middle = 0.5 * (low + high);
            if (middle <= low || middle >= high) break;
            if (WeightedMean.Of(studies, middle).Distance > distance) low = middle;
            else high = middle;
        }

        return 0.5 * (low + high);
    }
}

using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Pooling;

/// <summary>Whether small studies say something else than large ones: Egger's regression.</summary>
/// <remarks>
/// Egger et al., BMJ 315, 1997: effects on their standard errors, weighed by one over the variance, t with k−2 degrees of freedom; metafor's
/// <c>regtest(model = "lm")</c>. A slope has other causes than studies that were never published, and is not to be read with fewer than ten (Sterne et al., BMJ 343, 2011).
/// </remarks>
/// <param name="Slope">How the effect changes with the standard error.</param>
/// <param name="Limit">The effect of a study without any.</param>
public sealed record SmallStudyCheck(Estimate Slope, Estimate Limit)
{
    /// <summary>The fewest studies with which the check tells anything.</summary>
    public const int Fewest = 10;

    /// <summary>Standard errors closer than this, of themselves, are all the same.</summary>
    private const double Alike = 1e-12;

    /// <summary>The check, or nothing where there are fewer than three studies, or all are of one size.</summary>
    internal static SmallStudyCheck? Of(ImmutableArray<StudyEffect> studies)
    {
        if (studies.Length < 3) return null;
        var mean = WeightedMean.Of(studies, 0);
        var size = studies.Sum(study => 1 / study.StandardError) / mean.Weight;
        var (square, product) = (0.0, 0.0);
        foreach (var study in studies)
        {
            var away = WeightedMean.Share(study, 0) * (study.StandardError - size);
            square += away * (study.StandardError - size);
            product += away * (study.Effect - mean.Mean);
        }

        if (square <= Alike * Alike * studies.Length) return null;
        var slope = product / square;
        var freedom = studies.Length - 2;
        var left = studies.Sum(study => WeightedMean.Share(study, 0) * Square(study.Effect - mean.Mean - (slope * (study.StandardError - size)))) / freedom;
        return new(
            new Estimate("slope", slope, Math.Sqrt(left / square), freedom),
            new Estimate("limit", mean.Mean - (slope * size), Math.Sqrt(left * ((1 / mean.Weight) + (size * size / square))), freedom));
    }

    private static double Square(double value) => value * value;
}

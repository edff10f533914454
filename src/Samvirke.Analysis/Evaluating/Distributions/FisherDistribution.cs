namespace Samvirke.Analysis.Evaluating.Distributions;

/// <summary>Fisher's F distribution, right to about 11 figures up to some thousand degrees of freedom.</summary>
/// <remarks>The regularised incomplete beta function at d₂/(d₂ + d₁f) with d₂/2 and d₁/2 (Abramowitz and Stegun 26.6.2), by the continued fraction of Student's distribution.</remarks>
public static class FisherDistribution
{
    /// <summary>The probability of more than <paramref name="f"/>.</summary>
    /// <param name="f">The point.</param>
    /// <param name="first">The degrees of freedom of what stands above, over 0 and finite.</param>
    /// <param name="second">Those of what stands below, over 0 and finite.</param>
    public static double Above(double f, double first, double second)
    {
        if (double.IsNaN(f) || !(first > 0) || !(second > 0)) return double.NaN;
        if (f <= 0) return 1;
        if (double.IsPositiveInfinity(f)) return 0;
        var (a, b) = (0.5 * second, 0.5 * first);
        var (x, y) = (second / (second + (first * f)), first * f / (second + (first * f)));
        var front = Math.Exp(ChiSquareDistribution.LogGamma(a + b) - ChiSquareDistribution.LogGamma(a) - ChiSquareDistribution.LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(y)));
        return x < (a + 1) / (a + b + 2)
            ? front * StudentDistribution.Fraction(x, a, b) / a
            : 1 - (front * StudentDistribution.Fraction(y, b, a) / b);
    }
}

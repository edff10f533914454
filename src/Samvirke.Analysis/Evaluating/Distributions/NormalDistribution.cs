namespace Samvirke.Analysis.Evaluating.Distributions;

/// <summary>The standard normal distribution, right to about 14 figures.</summary>
public static class NormalDistribution
{
    private const double RootOfTwoPi = 2.5066282746310005024;

    /// <summary>From here on the series for the middle loses figures and the continued fraction gains them.</summary>
    private const double FarOut = 2.5;

    /// <summary>The density at a point.</summary>
    public static double Density(double z) => Math.Exp(-0.5 * z * z) / RootOfTwoPi;

    /// <summary>The probability of more than <paramref name="z"/>; small ones keep their figures.</summary>
    /// <remarks>Marsaglia, Evaluating the normal distribution, J. Stat. Software 11(4), 2004, in the middle; Laplace's continued fraction beyond.</remarks>
    public static double Above(double z)
    {
        if (double.IsNaN(z)) return double.NaN;
        if (z < -FarOut) return 1 - Far(-z);
        return z > FarOut ? Far(z) : 0.5 - (Density(z) * OddSeries(z));
    }

    /// <summary>The probability of a value at least as far from zero on either side.</summary>
    public static double TwoSided(double z) => double.IsNaN(z) ? double.NaN : Math.Min(1, 2 * Above(Math.Abs(z)));

    /// <summary>The point that is exceeded with the probability given.</summary>
    /// <param name="probability">Between 0 and 1, both outside.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static double PointAbove(double probability)
    {
        if (probability is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        if (probability > 0.5) return -PointAbove(1 - probability);
        var point = FirstGuess(probability);
        // Halley's steps treble the right figures: four from 3 are more than there are.
        for (var step = 0; step < 4; step++)
        {
            var off = (Above(point) - probability) / Density(point);
            point += off / (1 - (0.5 * off * point));
        }

        return point;
    }

    /// <summary>Abramowitz and Stegun 26.2.23, right to 4.5e-4.</summary>
    private static double FirstGuess(double probability)
    {
        var t = Math.Sqrt(-2 * Math.Log(probability));
        return t - ((2.515517 + (t * (0.802853 + (t * 0.010328)))) / (1 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308)))))));
    }

    private static double OddSeries(double z)
    {
        var (sum, term) = (z, z);
        for (var k = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum); k += 2)
        {
            term *= z * z / k;
            sum += term;
        }

        return sum;
    }

    private static double Far(double z)
    {
        if (z > 40) return 0;
        var tail = z;
        for (var k = 250; k >= 1; k--) tail = z + (k / tail);
        return Density(z) / tail;
    }
}

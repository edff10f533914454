namespace Samvirke.Analysis.Evaluating.Distributions;

/// <summary>The chi-square distribution, right to about 12 figures up to a thousand degrees of freedom.</summary>
/// <remarks>
/// The regularised incomplete gamma function at x/2 with ν/2: its series below the middle, Legendre's continued fraction above (Abramowitz and Stegun 6.5.29 and
/// 6.5.31, as in Press et al., Numerical Recipes, 6.2), so that each tail is worked out by itself and small ones keep their figures.
/// </remarks>
public static class ChiSquareDistribution
{
    private const int MostSteps = 100_000;

    /// <summary>The probability of more than <paramref name="x"/>.</summary>
    /// <param name="x">The point.</param>
    /// <param name="freedom">The degrees of freedom, above 0 and finite.</param>
    public static double Above(double x, double freedom) => Tails(x, freedom).Above;

    /// <summary>The probability of less than <paramref name="x"/>.</summary>
    /// <param name="x">The point.</param>
    /// <param name="freedom">The degrees of freedom, above 0 and finite.</param>
    public static double Below(double x, double freedom) => Tails(x, freedom).Below;

    /// <summary>The point that is exceeded with the probability given.</summary>
    /// <param name="probability">Between 0 and 1, both outside.</param>
    /// <param name="freedom">The degrees of freedom, above 0 and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not.</exception>
    public static double PointAbove(double probability, double freedom)
    {
        if (probability is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        if (!(freedom > 0) || double.IsInfinity(freedom)) throw new ArgumentOutOfRangeException(nameof(freedom), freedom, "Degrees of freedom are above 0 and finite.");
        var (low, high) = (0.0, freedom);
        while (Above(high, freedom) > probability) (low, high) = (high, 2 * high);
        for (var step = 0; step < 2000; step++)
        {
            var middle = 0.5 * (low + high);
            if (middle <= low || middle >= high) break;
            if (Above(middle, freedom) > probability) low = middle;
            else high = middle;
        }

        return 0.5 * (low + high);
    }

    private static (double Below, double Above) Tails(double x, double freedom)
    {
        if (double.IsNaN(x) || !(freedom > 0) || double.IsInfinity(freedom)) return (double.NaN, double.NaN);
        if (x <= 0) return (0, 1);
        if (double.IsPositiveInfinity(x)) return (1, 0);
        var (half, shape) = (0.5 * x, 0.5 * freedom);
        var front = Math.Exp((shape * Math.Log(half)) - half - LogGamma(shape));
        if (half < shape + 1)
        {
            var below = front * Series(half, shape);
            return (below, 1 - below);
        }

        var above = front * Fraction(half, shape);
        return (1 - above, above);
    }

    private static double Series(double x, double shape)
    {
        var term = 1 / shape;
        var sum = term;
        for (var n = 1; n < MostSteps && term > 1e-17 * sum; n++)
        {
            term *= x / (shape + n);
            sum += term;
        }

        return sum;
    }

    /// <summary>By Lentz's method. Beyond the middle no denominator is nil.</summary>
    private static double Fraction(double x, double shape)
    {
        var b = x + 1 - shape;
        var c = 1e300;
        var d = 1 / b;
        var sum = d;
        for (var n = 1; n < MostSteps; n++)
        {
            var a = n * (shape - n);
            b += 2;
            d = 1 / (b + (a * d));
            c = b + (a / c);
            sum *= c * d;
            if (Math.Abs((c * d) - 1) < 1e-16) break;
        }

        return sum;
    }

    /// <summary>Stirling's series from 15 on (Abramowitz and Stegun 6.1.40), reached by Γ(a+1) = aΓ(a).</summary>
    internal static double LogGamma(double a)
    {
        var product = 1.0;
        for (; a < 15; a++) product *= a;
        var x = 1 / (a * a);
        var series = (1.0 / 12) - (x * ((1.0 / 360) - (x * ((1.0 / 1260) - (x * ((1.0 / 1680) - (x * ((1.0 / 1188) - (x * 691 / 360360)))))))));
        return ((a - 0.5) * Math.Log(a)) - a + (0.5 * Math.Log(2 * Math.PI)) + (series / a) - Math.Log(product);
    }
}

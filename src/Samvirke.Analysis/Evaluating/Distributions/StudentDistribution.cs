namespace Samvirke.Analysis.Evaluating.Distributions;

/// <summary>Student's t distribution with any number of degrees of freedom, also a broken one, right to 13 figures.</summary>
/// <remarks>
/// The tail is half the regularised incomplete beta function at ν/(ν+t²) with ν/2 and 1/2 (Abramowitz and Stegun 26.7.1). What stands before its continued
/// fraction is t times the density, whose constant is taken from the asymptotic series of Γ(a+½)/Γ(a): the difference of two logarithms of the gamma function
/// would lose nine figures at a million degrees of freedom.
/// </remarks>
public static class StudentDistribution
{
    private const int MostSteps = 10_000;

    /// <summary>With more degrees of freedom than this, what is left of one in ν/(ν+t²) has lost its figures, and Hill's deviate is right to as many as there are.</summary>
    private const double Many = 2000;

    /// <summary>The density at a point.</summary>
    /// <param name="t">The point.</param>
    /// <param name="freedom">The degrees of freedom, above 0; infinity is the normal distribution.</param>
    public static double Density(double t, double freedom) => double.IsPositiveInfinity(freedom)
        ? NormalDistribution.Density(t)
        : Scale(freedom) * Math.Exp(-0.5 * (freedom + 1) * LogOnePlus(t * t / freedom));

    /// <summary>The probability of more than <paramref name="t"/>; small ones keep their figures.</summary>
    public static double Above(double t, double freedom)
    {
        if (double.IsNaN(t) || !(freedom > 0)) return double.NaN;
        if (double.IsPositiveInfinity(freedom)) return NormalDistribution.Above(t);
        if (t < 0) return 1 - Above(-t, freedom);
        if (t == 0) return 0.5;
        if (double.IsPositiveInfinity(t)) return 0;
        if (freedom > Many) return NormalDistribution.Above(Deviate(t, freedom));
        var square = t * t;
        var inside = freedom / (freedom + square);
        var front = t * Density(t, freedom);
        return inside < (freedom + 2) / (freedom + 5)
            ? 0.5 * front * Fraction(inside, 0.5 * freedom, 0.5) / (0.5 * freedom)
            : 0.5 - (0.5 * front * Fraction(square / (freedom + square), 0.5, 0.5 * freedom) / 0.5);
    }

    /// <summary>The probability of a value at least as far from zero on either side.</summary>
    public static double TwoSided(double t, double freedom) => double.IsNaN(t) ? double.NaN : Math.Min(1, 2 * Above(Math.Abs(t), freedom));

    /// <summary>The point that is exceeded with the probability given.</summary>
    /// <param name="probability">Between 0 and 1, both outside.</param>
    /// <param name="freedom">The degrees of freedom, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not.</exception>
    public static double PointAbove(double probability, double freedom)
    {
        if (probability is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        if (!(freedom > 0)) throw new ArgumentOutOfRangeException(nameof(freedom), freedom, "Degrees of freedom are above 0.");
        if (probability > 0.5) return -PointAbove(1 - probability, freedom);
        if (probability == 0.5) return 0;
        if (double.IsPositiveInfinity(freedom)) return NormalDistribution.PointAbove(probability);
        return Search(probability, freedom);
    }

    /// <summary>Newton's steps on logarithms of tail and point, on which tails are nearly straight; halved where they would leave the bracket.</summary>
    private static double Search(double probability, double freedom)
    {
        var (low, high) = (0.0, Math.Max(1, NormalDistribution.PointAbove(probability)));
        while (Above(high, freedom) > probability)
        {
            low = high;
            high *= 2;
        }

        var point = high;
        for (var step = 0; step < 200; step++)
        {
            var tail = Above(point, freedom);
            if (tail > probability) low = point;
            else high = point;
            var next = point * Math.Exp(tail * Math.Log(tail / probability) / (point * Density(point, freedom)));
            if (!(next > low && next < high)) next = 0.5 * (low + high);
            if (Math.Abs(next - point) <= 4e-16 * point) return next;
            point = next;
        }

        return point;
    }

    /// <summary>The normal deviate with the same tail (Hill, Algorithm 395: Student's t-distribution, Comm. ACM 13, 1970).</summary>
    private static double Deviate(double t, double freedom)
    {
        var a = freedom - 0.5;
        var b = 48 * a * a;
        var y = a * LogOnePlus(t * t / freedom);
        return ((((((((((-0.4 * y) - 3.3) * y) - 24) * y) - 85.5) / ((0.8 * y * y) + 100 + b)) + y + 3) / b) + 1) * Math.Sqrt(y);
    }

    /// <summary>Γ((ν+1)/2) / (√(νπ) Γ(ν/2)).</summary>
    private static double Scale(double freedom)
    {
        var a = 0.5 * freedom;
        var steps = 1.0;
        for (; a < 40; a++) steps *= a / (a + 0.5);
        var x = 1 / a;
        var ratio = 1 + (x * (-1.0 / 8 + (x * (1.0 / 128 + (x * (5.0 / 1024 + (x * (-21.0 / 32768 + (x * (-399.0 / 262144 + (x * (869.0 / 4194304))))))))))));
        return steps * ratio * Math.Sqrt(a / (freedom * Math.PI));
    }

    /// <summary>The continued fraction of the incomplete beta function (Press et al., Numerical Recipes, 6.4, by Lentz's method).</summary>
    internal static double Fraction(double x, double a, double b)
    {
        const double Tiny = 1e-300;
        var c = 1.0;
        var d = 1 / NotNil(1 - ((a + b) * x / (a + 1)), Tiny);
        var sum = d;
        for (var m = 1; m < MostSteps; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotNil(1 + (even * d), Tiny);
            c = NotNil(1 + (even / c), Tiny);
            sum *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotNil(1 + (odd * d), Tiny);
            c = NotNil(1 + (odd / c), Tiny);
            sum *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16) break;
        }

        return sum;
    }

    private static double NotNil(double value, double tiny) => Math.Abs(value) < tiny ? tiny : value;

    /// <summary>log(1+x) with all its figures for small x (Kahan).</summary>
    private static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }
}

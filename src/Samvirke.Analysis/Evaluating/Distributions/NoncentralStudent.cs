namespace Samvirke.Analysis.Evaluating.Distributions;

/// <summary>The t statistic where there is an effect: a normal deviate about δ over the root of an independent χ²/ν.</summary>
/// <remarks>
/// P(T &gt; t) is the mean of Φ̄(t·s − δ) over s = √(χ²/ν). In the logarithm of s the density falls off on both sides without end, so that the trapezoidal rule is right to
/// as many figures as there are; dividing by the sum of the density spares its constant, and with it the gamma function.
/// </remarks>
public static class NoncentralStudent
{
    /// <summary>What lies beyond where the density is e⁻⁴² of its top is less than the last figure.</summary>
    private const double Reach = 42;

    private const int Steps = 600;

    /// <summary>The probability of more than <paramref name="t"/>.</summary>
    /// <param name="t">The point.</param>
    /// <param name="freedom">The degrees of freedom, above 0; infinity is the normal distribution.</param>
    /// <param name="shift">δ: the effect in standard errors.</param>
    public static double Above(double t, double freedom, double shift)
    {
        if (double.IsNaN(t) || double.IsNaN(shift) || !(freedom > 0)) return double.NaN;
        if (double.IsPositiveInfinity(freedom)) return NormalDistribution.Above(t - shift);
        var (low, high) = (Edge(freedom, -1), Edge(freedom, 1));
        var step = (high - low) / Steps;
        var (mass, above) = (0.0, 0.0);
        for (var place = 0; place <= Steps; place++)
        {
            var logarithm = low + (place * step);
            var density = Math.Exp(freedom * Fall(logarithm));
            mass += density;
            above += density * NormalDistribution.Above((t * Math.Exp(logarithm)) - shift);
        }

        return above / mass;
    }

    /// <summary>The logarithm of the density of ln s for one degree of freedom, 0 at its top: u − (e²ᵘ − 1)/2.</summary>
    private static double Fall(double logarithm) => logarithm - (0.5 * (Math.Exp(2 * logarithm) - 1));

    /// <summary>Where the density has fallen to e⁻⁴² on the side given.</summary>
    private static double Edge(double freedom, int side)
    {
        var (near, far) = (0.0, (double)side);
        while (freedom * Fall(far) > -Reach) far *= 2;
        for (var halving = 0; halving < 30; halving++)
        {
            var middle = 0.5 * (near + far);
            if (freedom * Fall(middle) > -Reach) near = middle;
            else far = middle;
        }

        return far;
    }
}

using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Resampling;

/// <summary>Tests of effects by draws, and the interval of those that are not rejected.</summary>
internal static class DrawnTest
{
    /// <summary>Draws that are the data themselves, or their mirror, are as far from no effect as the data but for rounding.</summary>
    public const double Level = 1e-10;

    private const int MostDoublings = 60;

    /// <summary>The p value of no effect and the interval.</summary>
    /// <param name="value">The effect found.</param>
    /// <param name="step">About its standard error: where the search for the ends begins.</param>
    /// <param name="level">The level of the interval.</param>
    /// <param name="asFar">How many draws are as far from an effect as what was found, where the effect is the one found less the number given.</param>
    /// <param name="draws">How many draws there are.</param>
    /// <param name="isWhole">Whether they are all that are possible; otherwise the data count as a draw beside them (Davison and Hinkley, Bootstrap Methods, 4.2).</param>
    public static DrawnResult Of(double value, double step, double level, Func<double, int> asFar, int draws, bool isWhole)
    {
        double P(double off) => isWhole ? (double)asFar(off) / draws : (asFar(off) + 1.0) / (draws + 1.0);
        // Shares of draws are compared as such: one less 0.95 is a rounding more than a twentieth.
        bool IsRejected(double off) => P(off) <= 1 - level + 1e-12;
        return new(P(value), level, new(value - End(step, IsRejected), value - End(-step, IsRejected)), draws, isWhole);
    }

    /// <summary>Doubles until an effect is rejected, and halves until what is rejected and what is not are neighbours.</summary>
    private static double End(double step, Func<double, bool> isRejected)
    {
        var (inside, outside) = (0.0, step);
        for (var doubling = 0; !isRejected(outside); doubling++)
        {
            if (doubling == MostDoublings) return double.CopySign(double.PositiveInfinity, step);
            (inside, outside) = (outside, 2 * outside);
        }

        while (true)
        {
            var middle = 0.5 * (inside + outside);
            if (Math.Abs(outside - inside) <= 1e-15 * Math.Abs(outside) || middle == inside || middle == outside) return outside;
            if (isRejected(middle)) outside = middle;
            else inside = middle;
        }
    }
}

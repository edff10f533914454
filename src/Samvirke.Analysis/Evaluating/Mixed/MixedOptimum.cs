namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>Finds the ratio of the variances at which the deviance is least.</summary>
/// <remarks>
/// The deviance of unbalanced clusters may have more than one valley: its slope is looked at from nil to far beyond what occurs, every place where it turns upward is found by
/// Newton's steps, halved where they would leave the bracket, and the lowest is taken. The root of a slope has all its figures, where the least of a curve has half of them.
/// </remarks>
internal static class MixedOptimum
{
    private const int MostSteps = 200;
    private const double Still = 1e-14;
    private const double LowestPower = -8;
    private const double HighestPower = 8;
    private const double Step = 0.5;

    /// <summary>The lowest valley, or nothing where the deviance goes on falling beyond every ratio: nothing varies within clusters.</summary>
    /// <param name="at">The profile at a ratio.</param>
    public static MixedProfile? Of(Func<double, MixedProfile> at)
    {
        var left = at(0);
        var best = left.Slope >= 0 ? left : null;
        for (var power = LowestPower; power <= HighestPower; power += Step)
        {
            var right = at(Math.Pow(10, power));
            if (left.Slope < 0 && right.Slope >= 0) best = Lower(best, Valley(at, left, right));
            left = right;
        }

        return left.Slope < 0 && !(best?.Deviance <= left.Deviance) ? null : best;
    }

    private static MixedProfile Lower(MixedProfile? one, MixedProfile other) => one?.Deviance <= other.Deviance ? one : other;

    private static MixedProfile Valley(Func<double, MixedProfile> at, MixedProfile left, MixedProfile right)
    {
        var (low, high, point) = (left.Ratio, right.Ratio, right);
        for (var step = 0; step < MostSteps; step++)
        {
            var next = point.Ratio - (point.Slope / point.Curvature);
            if (!(next > low && next < high)) next = 0.5 * (low + high);
            if (Math.Abs(next - point.Ratio) <= Still * point.Ratio) break;
            point = at(next);
            if (point.Slope < 0) low = next;
            else high = next;
        }

        return point;
    }
}

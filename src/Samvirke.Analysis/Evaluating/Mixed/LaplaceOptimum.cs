using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>Finds coefficients and θ at which Laplace's deviance is least.</summary>
/// <remarks>
/// The coefficients are carried along at deviations from nil to far beyond what occurs; from the lowest of them Newton's steps go on in all directions, held to where the deviance
/// falls. At θ = 0 the slope by θ is always nil, so it counts as a bottom only where nothing else is lower.
/// </remarks>
internal static class LaplaceOptimum
{
    /// <summary>Newton's steps are few where there is a bottom.</summary>
    public const int MostSteps = 100;

    private const int MostHalvings = 40;

    /// <summary>A fall of less than this share of the deviance is hardly told from rounding: from there two whole steps give all figures, since each doubles how many are right.</summary>
    private const double Near = 1e-10;

    /// <summary>The same where it is only asked which deviation is the lowest.</summary>
    private const double Rough = 1e-5;

    /// <summary>A deviance is not lower than another by less than this.</summary>
    private const double Rounding = 1e-9;

    /// <summary>A smaller θ has come down to nil; nothing on the way shows at less.</summary>
    private const double Nil = 1e-5;

    /// <summary>Where clusters differ by more than the last of these, nearly all rows of a cluster are alike and Laplace's approximation tells nothing.</summary>
    private static readonly double[] Deviations = [0.1, 0.25, 0.5, 1, 2, 4, 8];

    /// <summary>The lowest, or nothing where it does not come to rest at what may occur.</summary>
    public static LaplaceDeviance? Of(LaplaceRows rows)
    {
        if (Bottom(rows, LaplaceDeviance.At(rows, new double[rows.Side + 1]), rows.Side) is not { } none) return null;
        LaplaceDeviance? best = null;
        var along = none;
        foreach (var deviation in Deviations)
        {
            var found = Down(rows, LaplaceDeviance.At(rows, [.. along.Point.AsSpan(0, rows.Side), deviation]), rows.Side, Rough);
            if (found is null) break;
            along = found;
            if (!(best?.Value <= along.Value)) best = along;
        }

        if (best is null || Bottom(rows, best, rows.Side + 1) is not { } lowest) return null;
        var isLower = lowest.Value < none.Value - Rounding || none.Curvature[^1] < 0;
        if (Math.Abs(lowest.Deviation) <= Nil || !isLower) return none;
        if (Math.Abs(lowest.Deviation) > Deviations[^1]) return null;
        return lowest.Deviation > 0 ? lowest : LaplaceDeviance.At(rows, [.. lowest.Point.AsSpan(0, rows.Side), -lowest.Deviation]);
    }

    /// <summary>The bottom, with all its figures.</summary>
    private static LaplaceDeviance? Bottom(LaplaceRows rows, LaplaceDeviance from, int moving) =>
        Down(rows, from, moving, Near) is { } near ? Moved(rows, near, Step(near, moving).Move, 1) : null;

    /// <summary>Goes down by Newton's steps of the first of the coordinates, until no more than a share of the deviance is left to fall.</summary>
    private static LaplaceDeviance? Down(LaplaceRows rows, LaplaceDeviance from, int moving, double share)
    {
        var now = from;
        for (var step = 0; step < MostSteps; step++)
        {
            var (move, fall) = Step(now, moving);
            var next = Moved(rows, now, move, 1);
            if (fall <= share * (1 + Math.Abs(now.Value))) return next;
            for (var halving = 1; !(next.Value < now.Value) && halving < MostHalvings; halving++) next = Moved(rows, now, move, Math.ScaleB(1, -halving));
            if (!(next.Value < now.Value)) return null;
            now = next;
        }

        return null;
    }

    private static LaplaceDeviance Moved(LaplaceRows rows, LaplaceDeviance from, double[] move, double share)
    {
        var point = (double[])from.Point.Clone();
        for (var i = 0; i < move.Length; i++) point[i] -= share * move[i];
        return LaplaceDeviance.At(rows, point);
    }

    /// <summary>The step, and the fall that it promises twice over; where the deviance is not hollow, with as much added to the curvature as makes it so.</summary>
    private static (double[] Move, double Fall) Step(LaplaceDeviance now, int moving)
    {
        var curvature = LaplaceDeviance.Block(now.Curvature, now.Point.Length, moving);
        var slope = now.Slope.AsSpan(0, moving);
        var move = new double[moving];
        for (var added = 0.0; ; added = Math.Max(1e-3, 4 * added))
        {
            var hollow = (double[])curvature.Clone();
            for (var i = 0; i < moving; i++) hollow[(i * moving) + i] += added * (1 + Math.Abs(curvature[(i * moving) + i]));
            SmallMatrix.Times(Cholesky.Of(hollow, moving).Inverse, slope, move);
            var fall = SmallMatrix.Dot(move, slope);
            if (double.IsFinite(fall) || added > 1e12) return (move, fall);
        }
    }
}

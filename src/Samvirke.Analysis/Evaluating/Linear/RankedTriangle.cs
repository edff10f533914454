using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Linear;

/// <summary>A triangle of the terms that can be told apart, and which cannot.</summary>
/// <param name="Kept">The places of the terms that are estimated, in their order.</param>
/// <param name="Upper">Their triangle R, row by row.</param>
/// <param name="Outcome">Qᵀ of the outcome, as far as the terms reach.</param>
internal sealed record RankedTriangle(ImmutableArray<int> Kept, double[] Upper, double[] Outcome)
{
    /// <summary>A term of which less than this share is its own follows from those before it; the same as in R's <c>lm</c>.</summary>
    public const double Tolerance = 1e-7;

    /// <summary>Goes through the terms in order and leaves out those that follow from the ones before (LINPACK's dqrdc2 as R has it).</summary>
    /// <param name="triangle">A triangle of the terms and, last, the outcome; row by row.</param>
    /// <param name="terms">How many terms.</param>
    public static RankedTriangle Of(double[] triangle, int terms)
    {
        var side = terms + 1;
        var columns = Columns(triangle, side);
        var lengths = Enumerable.Range(0, terms).Select(term => Householder.Norm(columns.AsSpan(term * side, side))).ToArray();
        var kept = new List<int>(terms);
        var left = side;
        for (var term = 0; term < terms; term++)
        {
            var place = kept.Count;
            var own = Householder.Norm(columns.AsSpan((place * side) + place, side - place));
            if (own < Tolerance * lengths[term] || own == 0)
            {
                // What comes after it moves up.
                columns.AsSpan((place + 1) * side, (left - place - 1) * side).CopyTo(columns.AsSpan(place * side));
                left--;
                continue;
            }

            Householder.Reflect(columns, side, left, place);
            kept.Add(term);
        }

        return new([.. kept], Upward(columns, side, kept.Count), columns.AsSpan(kept.Count * side, kept.Count).ToArray());
    }

    private static double[] Columns(double[] triangle, int side)
    {
        var columns = new double[side * side];
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++) columns[(j * side) + i] = triangle[(i * side) + j];
        }

        return columns;
    }

    private static double[] Upward(double[] columns, int side, int rank)
    {
        var upper = new double[rank * rank];
        for (var i = 0; i < rank; i++)
        {
            for (var j = i; j < rank; j++) upper[(i * rank) + j] = columns[(j * side) + i];
        }

        return upper;
    }
}

using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;

namespace Samvirke.Analysis.Evaluating.Linear;

/// <summary>Coefficients by least squares.</summary>
/// <param name="Design">The terms that are estimated.</param>
/// <param name="Aliased">The terms that follow from those before them and are left out.</param>
/// <param name="Coefficients">One for each term estimated.</param>
/// <param name="InverseTriangle">R⁻¹ of the QR factorisation of the weighted design, row by row; R⁻¹R⁻ᵀ is (XᵀWX)⁻¹.</param>
/// <param name="Residuals">Outcome less what is fitted, one a row, without weights.</param>
internal sealed record LeastSquares(Design Design, ImmutableArray<Term> Aliased, double[] Coefficients, double[] InverseTriangle, double[] Residuals)
{
    /// <summary>Fits by QR.</summary>
    /// <param name="design">The design.</param>
    /// <param name="outcome">The outcome, one a row.</param>
    /// <param name="weights">A weight for each row, or nothing where all weigh the same.</param>
    public static LeastSquares Fit(Design design, double[] outcome, double[]? weights = null)
    {
        var ranked = RankedTriangle.Of(TallTriangle.Of(design.Rows, design.Terms.Length, outcome, weights), design.Terms.Length);
        var kept = design.With(ranked.Kept);
        var inverse = SmallMatrix.InverseOfUpper(ranked.Upper, ranked.Kept.Length);
        var coefficients = new double[ranked.Kept.Length];
        SmallMatrix.Times(inverse, ranked.Outcome, coefficients);
        ImmutableArray<Term> aliased = [.. design.Terms.Where((_, place) => !ranked.Kept.Contains(place))];
        return new(kept, aliased, coefficients, inverse, LeftOver(kept, outcome, coefficients));
    }

    /// <summary>(XᵀWX)⁻¹, row by row.</summary>
    public double[] Bread()
    {
        var side = Coefficients.Length;
        var bread = new double[side * side];
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++) bread[(i * side) + j] = SmallMatrix.Dot(InverseTriangle.AsSpan(i * side, side), InverseTriangle.AsSpan(j * side, side));
        }

        return bread;
    }

    private static double[] LeftOver(Design design, double[] outcome, double[] coefficients)
    {
        var residuals = new double[outcome.Length];
        RowBlocks.Each(outcome.Length, (first, last) =>
        {
            for (var row = first; row < last; row++) residuals[row] = outcome[row] - SmallMatrix.Dot(design.Row(row), coefficients);
        });
        return residuals;
    }
}

using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Marginal;

/// <summary>Coefficients by generalised estimating equations.</summary>
/// <param name="Last">The last step as least squares of independent rows: design and residuals are those of R^(−1/2)A^(−1/2), with R the working correlation and A the variances; coefficients are those of the model.</param>
/// <param name="Parameter">α of the working correlation.</param>
/// <param name="Scale">The variance of Pearson's residuals.</param>
/// <remarks>
/// Liang and Zeger, Longitudinal data analysis using generalized linear models, Biometrika 73, 1986; R's <c>geepack::geeglm</c>. With Δ the step, D = ∂μ/∂β and V = A^½RA^½, each step solves
/// DᵀV⁻¹DΔ = DᵀV⁻¹(y−μ) by QR of V^(−½)D, at the scale and α that the residuals of the step before give.
/// </remarks>
internal sealed record MarginalFit(LeastSquares Last, double Parameter, double Scale)
{
    /// <summary>Steps shrink by a share each, and are few where α hardly changes with them.</summary>
    public const int MostSteps = 200;

    /// <summary>A step of less than this share of every standard error is the last.</summary>
    private const double Still = 1e-10;

    /// <summary>The fit; or the α that no outcomes can have; or nothing where the steps do not come to rest.</summary>
    /// <param name="first">The fit with independent rows.</param>
    /// <param name="outcome">The outcome; 0 or 1 where it is logistic.</param>
    /// <param name="isLogistic">Whether terms add up to the logarithm of the odds, and not to the mean.</param>
    /// <param name="form">The working correlation.</param>
    public static (MarginalFit? Fit, double? Impossible) Of(LeastSquares first, double[] outcome, bool isLogistic, CorrelationForm form)
    {
        var side = first.Coefficients.Length;
        var moved = new double[side];
        var (rows, residuals) = (new double[first.Design.Rows.Length], new double[outcome.Length]);
        for (var step = 0; step < MostSteps; step++)
        {
            if (isLogistic) FillLogistic(first, outcome, moved, rows, residuals);
            else FillLinear(first, moved, rows, residuals);
            var scale = residuals.Average(residual => residual * residual);
            if (!double.IsFinite(scale)) break;
            var parameter = form.Parameter(residuals, scale);
            if (!form.Holds(parameter)) return (null, parameter);
            form.Whiten(rows, side, parameter);
            form.Whiten(residuals, 1, parameter);
            var next = LeastSquares.Fit(first.Design with { Rows = rows }, residuals);
            if (next.Aliased.Length > 0 || !Array.TrueForAll(next.Coefficients, double.IsFinite)) break;
            for (var term = 0; term < side; term++) moved[term] += next.Coefficients[term];
            if (IsStill(next, scale)) return (new(next with { Coefficients = Sum(first.Coefficients, moved) }, parameter, scale), null);
        }

        return (null, null);
    }

    /// <summary>Residuals are found from those of the first fit, so that large outcomes cost no figures.</summary>
    private static void FillLinear(LeastSquares first, double[] moved, double[] rows, double[] residuals)
    {
        first.Design.Rows.CopyTo(rows, 0);
        RowBlocks.Each(residuals.Length, (from, to) =>
        {
            for (var row = from; row < to; row++) residuals[row] = first.Residuals[row] - SmallMatrix.Dot(first.Design.Row(row), moved);
        });
    }

    private static void FillLogistic(LeastSquares first, double[] outcome, double[] moved, double[] rows, double[] residuals)
    {
        var coefficients = Sum(first.Coefficients, moved);
        RowBlocks.Each(residuals.Length, (from, to) =>
        {
            for (var row = from; row < to; row++)
            {
                var values = first.Design.Row(row);
                var odds = Math.Exp(SmallMatrix.Dot(values, coefficients));
                var root = Math.Sqrt(odds) / (1 + odds);
                for (var term = 0; term < values.Length; term++) rows[(row * values.Length) + term] = root * values[term];
                // (y−μ)/√(μ(1−μ)) is √((1−μ)/μ) where it happened and −√(μ/(1−μ)) where it did not.
                residuals[row] = outcome[row] == 1 ? 1 / Math.Sqrt(odds) : -Math.Sqrt(odds);
            }
        });
    }

    private static bool IsStill(LeastSquares step, double scale)
    {
        var side = step.Coefficients.Length;
        for (var term = 0; term < side; term++)
        {
            var unit = Householder.Norm(step.InverseTriangle.AsSpan(term * side, side));
            if (Math.Abs(step.Coefficients[term]) > Still * unit * Math.Sqrt(scale)) return false;
        }

        return true;
    }

    private static double[] Sum(double[] first, double[] moved) => [.. first.Zip(moved, (one, other) => one + other)];
}

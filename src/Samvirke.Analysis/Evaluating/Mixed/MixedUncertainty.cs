using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>Coefficients of a mixed model with their standard errors and degrees of freedom.</summary>
/// <remarks>
/// The covariance is σ²(XᵀV⁻¹X)⁻¹, as lme4's <c>vcov</c>. Satterthwaite's degrees of freedom are 2 v² / (gᵀ C g) with v the variance of a coefficient, g its gradient by the two
/// variances and C their covariance, twice the inverse of the second derivatives of the deviance (Kuznetsova, Brockhoff and Christensen, lmerTest package, J. Statistical
/// Software 82(13), 2017), by derivatives that are exact. At the least deviance they are the same whatever the two variances are measured by: here λ and the logarithm of σ².
/// </remarks>
internal static class MixedUncertainty
{
    /// <summary>N: what the weighted square is divided by.</summary>
    public static double Rows(MixedSums sums, EvaluationPlan plan) => plan.Estimation == Estimation.Reml ? sums.Rows - sums.Side : sums.Rows;

    /// <summary>Every coefficient with its uncertainty.</summary>
    public static Fit Of(MixedProfile best, MixedSums sums, LeastSquares fit, EvaluationPlan plan)
    {
        var side = sums.Side;
        var shift = new double[side];
        SmallMatrix.Times(fit.InverseTriangle, best.Shift, shift);
        var unit = SmallMatrix.Around(fit.InverseTriangle, best.Inverse, side);
        var slope = plan.Freedom == DegreesOfFreedom.Satterthwaite ? SmallMatrix.Around(fit.InverseTriangle, best.InverseSlope, side) : [];
        double Freedom(int diagonal) => plan.Freedom switch
        {
            DegreesOfFreedom.Residual => sums.Rows - side,
            DegreesOfFreedom.ClustersLessOne => sums.Sizes.Length - 1,
            DegreesOfFreedom.Satterthwaite => Satterthwaite(best, Rows(sums, plan), slope[diagonal] / unit[diagonal]),
            DegreesOfFreedom.Normal => double.PositiveInfinity,
            _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.Freedom, "No such degrees of freedom."),
        };
        ImmutableArray<double> covariance = [.. unit.Select(value => value * best.Variance)];
        return new(
            [.. fit.Design.Terms.Select((term, place) => new Estimate(term.Name, fit.Coefficients[place] + shift[place], Math.Sqrt(covariance[(place * side) + place]), Freedom((place * side) + place)))],
            covariance,
            [.. fit.Aliased.Select(term => term.Name)])
        {
            RandomIntercept = new(Math.Sqrt(best.Ratio * best.Variance), Math.Sqrt(best.Variance), -best.Deviance / 2),
        };
    }

    /// <summary>With v as the unit, the gradient is the relative growth of v by λ, and one by the logarithm of σ².</summary>
    private static double Satterthwaite(MixedProfile best, double rows, double growth)
    {
        // On the edge the variance between clusters does not move, as lmerTest has it, whose θ is the root of λ and has no slope there.
        if (best.Ratio == 0) return rows;
        var (ratio, both, scale) = (best.CurvatureAtVariance, -best.SquaresSlope / best.Variance, rows);
        var determinant = (ratio * scale) - (both * both);
        return determinant / ((growth * growth * scale) - (2 * growth * both) + ratio);
    }
}

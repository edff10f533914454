using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Mixed;

/// <summary>The deviance of a model with a random intercept at one ratio of the variances, all else at its best there, with its derivatives by that ratio.</summary>
/// <param name="Ratio">λ, the variance between clusters over that within: the square of lme4's θ.</param>
/// <param name="Deviance">Minus twice the logarithm of the likelihood, or of the restricted one.</param>
/// <param name="Slope">Its first derivative by λ.</param>
/// <param name="Curvature">Its second.</param>
/// <param name="Variance">The variance within clusters that fits best at λ.</param>
/// <remarks>
/// Bates, Mächler, Bolker and Walker, Fitting linear mixed-effects models using lme4, J. Statistical Software 67(1), 2015, 3.4. With V = I + λJ in each cluster, A = QᵀV⁻¹Q and
/// ρ the least weighted square, the deviance is Σ log(1 + nλ) + N(1 + log(2πρ/N)), with N the rows; the restricted one adds log|XᵀV⁻¹X| and has N the rows less the terms.
/// </remarks>
internal sealed record MixedProfile(double Ratio, double Deviance, double Slope, double Curvature, double Variance)
{
    /// <summary>What the coefficients in the coordinates of Q differ from those of least squares.</summary>
    public required double[] Shift { get; init; }

    /// <summary>A⁻¹.</summary>
    public required double[] Inverse { get; init; }

    /// <summary>The derivative of A⁻¹ by λ: −A⁻¹A′A⁻¹.</summary>
    public required double[] InverseSlope { get; init; }

    /// <summary>The first derivative of ρ.</summary>
    public required double SquaresSlope { get; init; }

    /// <summary>The second derivative of the deviance by λ at a fixed variance within clusters.</summary>
    public required double CurvatureAtVariance { get; init; }

    /// <summary>At a ratio.</summary>
    /// <param name="sums">What is known of the rows.</param>
    /// <param name="ratio">λ, 0 or more.</param>
    /// <param name="freedom">N.</param>
    /// <param name="isRestricted">Whether the likelihood is the restricted one.</param>
    /// <param name="logDesign">log|XᵀX|.</param>
    public static MixedProfile At(MixedSums sums, double ratio, double freedom, bool isRestricted, double logDesign)
    {
        var side = sums.Side;
        var (gram, cross, square) = ((double[])sums.Within.Clone(), (double[])sums.WithinCross.Clone(), sums.WithinSquare);
        var fall = new double[side * side];
        var (log, logSlope, logCurvature) = (0.0, 0.0, 0.0);
        var scaled = new double[side];
        for (var cluster = 0; cluster < sums.Sizes.Length; cluster++)
        {
            var (size, residual) = ((double)sums.Sizes[cluster], sums.Residuals[cluster]);
            var terms = sums.TermsOf(cluster);
            var grown = 1 + (size * ratio);
            var weight = 1 / (size * grown);
            Add(gram, terms, Math.Sqrt(weight), scaled);
            Add(fall, terms, 1 / grown, scaled);
            for (var j = 0; j < side; j++) cross[j] += weight * residual * terms[j];
            square += weight * residual * residual;
            log += Math.Log(grown);
            logSlope += size / grown;
            logCurvature -= size / grown * (size / grown);
        }

        var solved = Cholesky.Of(gram, side);
        var shift = new double[side];
        SmallMatrix.Times(solved.Inverse, cross, shift);
        var best = square - SmallMatrix.Dot(cross, shift);
        var (slope, curvature, trace, traceOfCurvature) = Derivatives(sums, ratio, shift, solved.Inverse);
        var rotated = SmallMatrix.Product(solved.Inverse, fall, side);
        if (isRestricted)
        {
            log += solved.LogDeterminant + logDesign;
            logSlope += trace;
            logCurvature += traceOfCurvature - TraceOfSquare(rotated, side);
        }

        var variance = best / freedom;
        var relative = slope / best;
        return new(
            ratio,
            log + (freedom * (1 + Math.Log(2 * Math.PI * variance))),
            logSlope + (freedom * relative),
            logCurvature + (freedom * ((curvature / best) - (relative * relative))),
            variance)
        {
            Shift = shift,
            Inverse = solved.Inverse,
            InverseSlope = SmallMatrix.Product(rotated, solved.Inverse, side),
            SquaresSlope = slope,
            CurvatureAtVariance = logCurvature + (curvature / variance),
        };
    }

    /// <summary>ρ′, ρ″, tr A⁻¹A′ and tr A⁻¹A″; ρ is least in the shift, so that only what moves the shift itself enters ρ″ twice.</summary>
    private static (double Slope, double Curvature, double Trace, double TraceOfCurvature) Derivatives(MixedSums sums, double ratio, double[] shift, double[] inverse)
    {
        var side = sums.Side;
        var (slope, curvature, trace, traceOfCurvature) = (0.0, 0.0, 0.0, 0.0);
        var (pull, solved) = (new double[side], new double[side]);
        for (var cluster = 0; cluster < sums.Sizes.Length; cluster++)
        {
            var size = (double)sums.Sizes[cluster];
            var terms = sums.TermsOf(cluster);
            var grown = 1 + (size * ratio);
            var (first, second) = (-1 / (grown * grown), 2 * size / (grown * grown * grown));
            var left = sums.Residuals[cluster] - SmallMatrix.Dot(terms, shift);
            slope += first * left * left;
            curvature += second * left * left;
            for (var j = 0; j < side; j++) pull[j] += first * left * terms[j];
            SmallMatrix.Times(inverse, terms, solved);
            var length = SmallMatrix.Dot(terms, solved);
            trace += first * length;
            traceOfCurvature += second * length;
        }

        SmallMatrix.Times(inverse, pull, solved);
        return (slope, curvature - (2 * SmallMatrix.Dot(pull, solved)), trace, traceOfCurvature);
    }

    private static void Add(double[] matrix, ReadOnlySpan<double> vector, double factor, double[] scaled)
    {
        for (var j = 0; j < scaled.Length; j++) scaled[j] = factor * vector[j];
        SmallMatrix.AddSquare(matrix, scaled);
    }

    private static double TraceOfSquare(double[] matrix, int side)
    {
        var trace = 0.0;
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++) trace += matrix[(i * side) + j] * matrix[(j * side) + i];
        }

        return trace;
    }
}

namespace Samvirke.Analysis.Evaluating.Linear;

/// <summary>The inverse of a symmetric positive definite matrix and the logarithm of its determinant.</summary>
/// <param name="Inverse">The inverse, row by row.</param>
/// <param name="LogDeterminant">The natural logarithm of the determinant.</param>
internal sealed record Cholesky(double[] Inverse, double LogDeterminant)
{
    /// <summary>Factorises M = UᵀU.</summary>
    public static Cholesky Of(double[] matrix, int side)
    {
        var upper = new double[side * side];
        var logarithm = 0.0;
        for (var i = 0; i < side; i++)
        {
            for (var j = i; j < side; j++)
            {
                var sum = matrix[(i * side) + j];
                for (var k = 0; k < i; k++) sum -= upper[(k * side) + i] * upper[(k * side) + j];
                upper[(i * side) + j] = j == i ? Math.Sqrt(sum) : sum / upper[(i * side) + i];
            }

            logarithm += Math.Log(upper[(i * side) + i]);
        }

        var half = SmallMatrix.InverseOfUpper(upper, side);
        var inverse = new double[side * side];
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++) inverse[(i * side) + j] = SmallMatrix.Dot(half.AsSpan(i * side, side), half.AsSpan(j * side, side));
        }

        return new(inverse, 2 * logarithm);
    }
}

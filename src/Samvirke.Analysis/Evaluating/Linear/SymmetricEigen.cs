namespace Samvirke.Analysis.Evaluating.Linear;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations, which keep small eigenvalues right where other ways lose them.</summary>
/// <remarks>Golub and Van Loan, Matrix Computations, 4th ed., 8.5. Owns its room, so that many matrices of one size need no more of it.</remarks>
internal sealed class SymmetricEigen(int side)
{
    private const int MostSweeps = 60;
    private readonly double[] work = new double[side * side];

    /// <summary>The eigenvalues, in no order.</summary>
    public double[] Values { get; } = new double[side];

    /// <summary>The eigenvectors, a column each, row by row.</summary>
    public double[] Vectors { get; } = new double[side * side];

    /// <summary>Finds them.</summary>
    public void Find(ReadOnlySpan<double> matrix)
    {
        matrix.CopyTo(work);
        Array.Clear(Vectors);
        for (var i = 0; i < side; i++) Vectors[(i * side) + i] = 1;
        for (var sweep = 0; sweep < MostSweeps && Sweep(); sweep++)
        {
        }

        for (var i = 0; i < side; i++) Values[i] = work[(i * side) + i];
    }

    /// <summary>Replaces the matrix by what the function makes of its eigenvalues.</summary>
    public void Rebuild(Func<double, double> function, Span<double> result)
    {
        result.Clear();
        for (var k = 0; k < side; k++)
        {
            var value = function(Values[k]);
            if (value == 0) continue;
            for (var i = 0; i < side; i++)
            {
                var factor = value * Vectors[(i * side) + k];
                for (var j = 0; j < side; j++) result[(i * side) + j] += factor * Vectors[(j * side) + k];
            }
        }
    }

    private bool Sweep()
    {
        var turned = false;
        for (var p = 0; p < side - 1; p++)
        {
            for (var q = p + 1; q < side; q++) turned |= Rotate(p, q);
        }

        return turned;
    }

    private bool Rotate(int p, int q)
    {
        var (pp, qq, pq) = (work[(p * side) + p], work[(q * side) + q], work[(p * side) + q]);
        if (Math.Abs(pq) <= 1e-17 * (Math.Abs(pp) + Math.Abs(qq)) || pq == 0) return false;
        var theta = (qq - pp) / (2 * pq);
        var t = double.IsInfinity(theta * theta) ? 0.5 / theta : Math.CopySign(1, theta) / (Math.Abs(theta) + Math.Sqrt(1 + (theta * theta)));
        var c = 1 / Math.Sqrt(1 + (t * t));
        var s = t * c;
        for (var k = 0; k < side; k++) Turn(work, (k * side) + p, (k * side) + q, c, s);
        for (var k = 0; k < side; k++) Turn(work, (p * side) + k, (q * side) + k, c, s);
        work[(p * side) + q] = work[(q * side) + p] = 0;
        for (var k = 0; k < side; k++) Turn(Vectors, (k * side) + p, (k * side) + q, c, s);
        return true;
    }

    private static void Turn(double[] values, int first, int second, double c, double s)
    {
        var (a, b) = (values[first], values[second]);
        values[first] = (c * a) - (s * b);
        values[second] = (s * a) + (c * b);
    }
}

using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Robust;

/// <summary>The adjustment of CR2 for rows of unequal variances, as those of what happened or did not.</summary>
/// <remarks>Pustejovsky and Tipton 2018, equation 6, with the variances V of the outcome as the working model: A = D B^(−1/2) D, D = √V, B = D (I − H) V (I − H)ᵀ D; of residuals over √V it is B^(−1/2) V with B = V(I − QQᵀ)V. So has clubSandwich it, on the scale of the outcome.</remarks>
internal static class WeightedRoot
{
    /// <summary>The eigenvalues of a matrix with a side for each row are found; of more than this they take seconds.</summary>
    public const int MostRows = 400;

    /// <summary>V B^(−1/2) Q, row by row: what the scores and contrasts of a cluster are made of.</summary>
    /// <param name="q">The rows of the cluster in the coordinates of Q.</param>
    /// <param name="side">How many terms.</param>
    /// <param name="variances">The variances of its rows.</param>
    public static double[] Of(double[] q, int side, double[] variances)
    {
        var count = variances.Length;
        var b = new double[count * count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var value = (i == j ? 1 : 0) - SmallMatrix.Dot(q.AsSpan(i * side, side), q.AsSpan(j * side, side));
                b[(i * count) + j] = b[(j * count) + i] = value * variances[i] * variances[j];
            }
        }

        var eigen = new SymmetricEigen(count);
        eigen.Find(b);
        // The inverse root of an eigenvalue that is nil is nil.
        eigen.Rebuild(value => value <= Adjustments.Nothing ? 0 : 1 / Math.Sqrt(value), b);
        var result = new double[count * side];
        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < count; k++)
            {
                var factor = b[(i * count) + k] * variances[i];
                for (var j = 0; j < side; j++) result[(i * side) + j] += factor * q[(k * side) + j];
            }
        }

        return result;
    }
}

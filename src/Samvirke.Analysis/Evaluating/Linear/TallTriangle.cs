namespace Samvirke.Analysis.Evaluating.Linear;

/// <summary>The triangle of the QR factorisation of a tall matrix with the outcome as its last column, without the normal equations, which would square what is badly conditioned.</summary>
/// <remarks>
/// Blocks of rows are factorised side by side by Householder's reflections and their triangles stacked and factorised again, in the order of the rows (Demmel et al.,
/// Communication-optimal parallel and sequential QR, SIAM J. Sci. Comput. 34, 2012). The blocks do not depend on the number of threads, so neither does the answer.
/// </remarks>
internal static class TallTriangle
{
    private const int BlockRows = 2048;

    /// <summary>The upper triangle, row by row, of side terms + 1.</summary>
    /// <param name="rows">The design, row by row.</param>
    /// <param name="terms">Its columns.</param>
    /// <param name="outcome">The outcome, one a row.</param>
    /// <param name="weights">What each row is multiplied by the root of, or nothing.</param>
    public static double[] Of(double[] rows, int terms, double[] outcome, double[]? weights)
    {
        var side = terms + 1;
        var height = Math.Max(BlockRows, 4 * side);
        var blocks = Math.Max(1, (outcome.Length + height - 1) / height);
        var triangles = new double[blocks][];
        Parallel.For(0, blocks, block =>
        {
            var (first, last) = (block * height, Math.Min(outcome.Length, (block + 1) * height));
            triangles[block] = Triangle(Columns(rows, terms, outcome, weights, first, last), last - first, side);
        });
        return triangles.Length == 1 ? triangles[0] : Triangle(Stacked(triangles, side), blocks * side, side);
    }

    /// <summary>Factorises columns that stand one after the other; they are used up.</summary>
    private static double[] Triangle(double[] columns, int height, int side)
    {
        var triangle = new double[side * side];
        for (var j = 0; j < Math.Min(side, height); j++)
        {
            Householder.Reflect(columns, height, side, j);
        }

        for (var j = 0; j < side; j++)
        {
            for (var i = 0; i <= Math.Min(j, height - 1); i++) triangle[(i * side) + j] = columns[(j * height) + i];
        }

        return triangle;
    }

    private static double[] Columns(double[] rows, int terms, double[] outcome, double[]? weights, int first, int last)
    {
        var height = last - first;
        var columns = new double[height * (terms + 1)];
        for (var i = 0; i < height; i++)
        {
            var root = weights is null ? 1 : Math.Sqrt(weights[first + i]);
            var row = rows.AsSpan((first + i) * terms, terms);
            for (var j = 0; j < row.Length; j++) columns[(j * height) + i] = row[j] * root;
            columns[(terms * height) + i] = outcome[first + i] * root;
        }

        return columns;
    }

    private static double[] Stacked(double[][] triangles, int side)
    {
        var height = triangles.Length * side;
        var columns = new double[height * side];
        for (var block = 0; block < triangles.Length; block++)
        {
            for (var i = 0; i < side; i++)
            {
                for (var j = i; j < side; j++) columns[(j * height) + (block * side) + i] = triangles[block][(i * side) + j];
            }
        }

        return columns;
    }
}

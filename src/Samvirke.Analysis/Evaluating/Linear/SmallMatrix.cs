namespace Samvirke.Analysis.Evaluating.Linear;

/// <summary>Square matrices with a side for each term of a model: a dozen, seldom a hundred. Row by row.</summary>
internal static class SmallMatrix
{
    /// <summary>The inverse of an upper triangle, itself an upper triangle.</summary>
    public static double[] InverseOfUpper(double[] upper, int side)
    {
        var inverse = new double[side * side];
        for (var column = 0; column < side; column++)
        {
            inverse[(column * side) + column] = 1 / upper[(column * side) + column];
            for (var row = column - 1; row >= 0; row--)
            {
                var sum = 0.0;
                for (var k = row + 1; k <= column; k++) sum += upper[(row * side) + k] * inverse[(k * side) + column];
                inverse[(row * side) + column] = -sum / upper[(row * side) + row];
            }
        }

        return inverse;
    }

    /// <summary>Mᵀ.</summary>
    public static double[] Transposed(double[] m, int side)
    {
        var turned = new double[m.Length];
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j < side; j++) turned[(j * side) + i] = m[(i * side) + j];
        }

        return turned;
    }

    /// <summary>A M Aᵀ.</summary>
    public static double[] Around(double[] a, double[] m, int side)
    {
        var half = Product(a, m, side);
        var whole = new double[side * side];
        for (var i = 0; i < side; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < side; k++) sum += half[(i * side) + k] * a[(j * side) + k];
                whole[(i * side) + j] = whole[(j * side) + i] = sum;
            }
        }

        return whole;
    }

    /// <summary>A B.</summary>
    public static double[] Product(double[] a, double[] b, int side)
    {
        var product = new double[side * side];
        for (var i = 0; i < side; i++)
        {
            for (var k = 0; k < side; k++)
            {
                var factor = a[(i * side) + k];
                if (factor == 0) continue;
                for (var j = 0; j < side; j++) product[(i * side) + j] += factor * b[(k * side) + j];
            }
        }

        return product;
    }

    /// <summary>Sets <paramref name="result"/> to M v.</summary>
    public static void Times(ReadOnlySpan<double> m, ReadOnlySpan<double> v, Span<double> result)
    {
        var side = v.Length;
        for (var i = 0; i < side; i++) result[i] = Dot(m.Slice(i * side, side), v);
    }

    /// <summary>The sum of products.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Adds v vᵀ.</summary>
    public static void AddSquare(Span<double> m, ReadOnlySpan<double> v)
    {
        var side = v.Length;
        for (var i = 0; i < side; i++)
        {
            var factor = v[i];
            var row = m.Slice(i * side, side);
            for (var j = 0; j < row.Length; j++) row[j] += factor * v[j];
        }
    }
}

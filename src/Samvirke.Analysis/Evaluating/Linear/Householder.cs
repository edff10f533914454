namespace Samvirke.Analysis.Evaluating.Linear;

/// <summary>Householder's reflections of columns that stand one after the other.</summary>
internal static class Householder
{
    /// <summary>Makes all below the diagonal of column <paramref name="j"/> nil, and carries the columns after it along.</summary>
    public static void Reflect(double[] columns, int height, int count, int j)
    {
        var pivot = columns.AsSpan((j * height) + j, height - j);
        var norm = Norm(pivot);
        if (norm == 0) return;
        if (pivot[0] > 0) norm = -norm;
        var first = pivot[0] - norm;
        for (var k = j + 1; k < count; k++)
        {
            var column = columns.AsSpan((k * height) + j, height - j);
            var sum = first * column[0];
            for (var i = 1; i < pivot.Length; i++) sum += pivot[i] * column[i];
            // With v = x − norm e₀ the length |v|² is −2 norm v₀, and the reflection takes 2 v (vᵀc) / |v|² away.
            var factor = sum / (norm * first);
            column[0] += factor * first;
            for (var i = 1; i < pivot.Length; i++) column[i] += factor * pivot[i];
        }

        pivot.Clear();
        pivot[0] = norm;
    }

    /// <summary>The length of a vector, without overflow.</summary>
    public static double Norm(ReadOnlySpan<double> vector)
    {
        var sum = 0.0;
        foreach (var value in vector) sum += value * value;
        if (sum is > 1e-280 and < 1e280) return Math.Sqrt(sum);
        var largest = 0.0;
        foreach (var value in vector) largest = Math.Max(largest, Math.Abs(value));
        if (largest == 0 || !double.IsFinite(largest)) return largest;
        sum = 0;
        foreach (var value in vector) sum += value / largest * (value / largest);
        return largest * Math.Sqrt(sum);
    }
}

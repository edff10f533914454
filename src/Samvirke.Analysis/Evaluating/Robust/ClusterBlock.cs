using Samvirke.Analysis.Evaluating.Linear;

namespace Samvirke.Analysis.Evaluating.Robust;

/// <summary>Works through clusters one after the other; owns the room that this takes.</summary>
internal sealed class ClusterBlock
{
    private readonly LeastSquares fit;
    private readonly double[]? weights;
    private readonly Adjustment adjustment;
    private readonly int[] contrasts;
    private readonly int side;
    private readonly double[] transposed;
    private readonly double[] q;
    private readonly double[] score;
    private readonly double[] adjusted;
    private readonly double[] image;
    private readonly double[] gram;
    private readonly double[] factor;
    private readonly SymmetricEigen eigen;

    /// <param name="fit">The fit.</param>
    /// <param name="weights">The weights that it was fitted with, or nothing.</param>
    /// <param name="adjustment">How residuals are adjusted.</param>
    /// <param name="contrasts">The terms whose degrees of freedom are wanted.</param>
    public ClusterBlock(LeastSquares fit, double[]? weights, Adjustment adjustment, int[] contrasts)
    {
        (this.fit, this.weights, this.adjustment, this.contrasts, side) = (fit, weights, adjustment, contrasts, fit.Coefficients.Length);
        transposed = SmallMatrix.Transposed(fit.InverseTriangle, side);
        (q, score, adjusted, image) = (new double[side], new double[side], new double[side], new double[side]);
        (gram, factor) = (new double[side * side], new double[side * side]);
        eigen = new SymmetricEigen(side);
        Sums = new ClusterSums(side, contrasts.Length);
    }

    /// <summary>What has been added up.</summary>
    public ClusterSums Sums { get; }

    /// <summary>Adds a cluster.</summary>
    public void Add(ReadOnlySpan<int> rows)
    {
        if (weights is not null && adjustment == Adjustment.Root) AddWeighted(rows);
        else if (rows.Length == 1) AddRow(rows[0]);
        else AddMany(rows);
    }

    private bool NeedsGram => adjustment != Adjustment.None || contrasts.Length > 0;

    private void AddMany(ReadOnlySpan<int> rows)
    {
        Array.Clear(score);
        Array.Clear(gram);
        foreach (var row in rows)
        {
            var residual = Load(row);
            for (var i = 0; i < side; i++) score[i] += q[i] * residual;
            if (NeedsGram) AddToGram();
        }

        if (!NeedsGram)
        {
            SmallMatrix.AddSquare(Sums.Meat, score);
            return;
        }

        Mirror();
        FindFactor();
        SmallMatrix.Times(factor, score, adjusted);
        SmallMatrix.AddSquare(Sums.Meat, adjusted);
        for (var i = 0; i < contrasts.Length; i++)
        {
            SmallMatrix.Times(factor, Contrast(i), adjusted);
            SmallMatrix.Times(gram, adjusted, image);
            Sums.AddContrast(i, image, SmallMatrix.Dot(adjusted, image));
        }
    }

    /// <summary>A cluster of one row has a gram of rank one, whose only eigenvalue is the leverage.</summary>
    private void AddRow(int row)
    {
        var residual = Load(row);
        var multiplier = adjustment.Of(SmallMatrix.Dot(q, q));
        for (var i = 0; i < side; i++) adjusted[i] = multiplier * residual * q[i];
        SmallMatrix.AddSquare(Sums.Meat, adjusted);
        for (var i = 0; i < contrasts.Length; i++)
        {
            var along = multiplier * SmallMatrix.Dot(q, Contrast(i));
            for (var j = 0; j < side; j++) image[j] = along * q[j];
            Sums.AddContrast(i, image, along * along);
        }
    }

    /// <summary>With variances that differ from row to row the root is of a matrix with a side for each row, and no small one will do.</summary>
    private void AddWeighted(ReadOnlySpan<int> rows)
    {
        var count = rows.Length;
        var (all, residuals) = (new double[count * side], new double[count]);
        for (var i = 0; i < count; i++)
        {
            residuals[i] = Load(rows[i]);
            q.CopyTo(all, i * side);
        }

        var left = WeightedRoot.Of(all, side, [.. rows.ToArray().Select(row => weights![row])]);
        Array.Clear(adjusted);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < side; j++) adjusted[j] += left[(i * side) + j] * residuals[i];
        }

        SmallMatrix.AddSquare(Sums.Meat, adjusted);
        for (var contrast = 0; contrast < contrasts.Length; contrast++)
        {
            Array.Clear(image);
            var sum = 0.0;
            for (var i = 0; i < count; i++)
            {
                var along = SmallMatrix.Dot(left.AsSpan(i * side, side), Contrast(contrast));
                sum += along * along;
                for (var j = 0; j < side; j++) image[j] += along * all[(i * side) + j];
            }

            Sums.AddContrast(contrast, image, sum);
        }
    }

    /// <summary>Sets q to the row in the coordinates of Q, and gives its residual; both with the root of its weight.</summary>
    private double Load(int row)
    {
        var x = fit.Design.Row(row);
        var root = weights is null ? 1 : Math.Sqrt(weights[row]);
        for (var j = 0; j < side; j++) q[j] = root * SmallMatrix.Dot(x[..(j + 1)], transposed.AsSpan(j * side, j + 1));
        return root * fit.Residuals[row];
    }

    private void AddToGram()
    {
        for (var i = 0; i < side; i++)
        {
            var value = q[i];
            var line = gram.AsSpan((i * side) + i, side - i);
            for (var j = 0; j < line.Length; j++) line[j] += value * q[i + j];
        }
    }

    private void Mirror()
    {
        for (var i = 1; i < side; i++)
        {
            for (var j = 0; j < i; j++) gram[(i * side) + j] = gram[(j * side) + i];
        }
    }

    private void FindFactor()
    {
        if (adjustment == Adjustment.None)
        {
            Array.Clear(factor);
            for (var i = 0; i < side; i++) factor[(i * side) + i] = 1;
            return;
        }

        eigen.Find(gram);
        eigen.Rebuild(value => adjustment.Of(value), factor);
    }

    private ReadOnlySpan<double> Contrast(int i) => fit.InverseTriangle.AsSpan(contrasts[i] * side, side);
}

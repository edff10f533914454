namespace Samvirke.Analysis.Evaluating.Describing;

/// <summary>Count, mean and sum of squares about it, a value at a time (Welford, <i>Technometrics</i> 4, 1962).</summary>
internal readonly record struct Moments(int Count, double Mean, double Squares)
{
    /// <summary>With rows less one beneath; not a number below two values.</summary>
    public double Variance => Count < 2 ? double.NaN : Squares / (Count - 1);

    public Moments With(double value)
    {
        var step = value - Mean;
        var mean = Mean + (step / (Count + 1));
        return new(Count + 1, mean, Squares + (step * (value - mean)));
    }

    /// <summary>The difference of the means over the root of the mean of the variances; 0 where there is nothing to divide by.</summary>
    public double StandardisedFrom(Moments other)
    {
        var variance = (Variance + other.Variance) / 2;
        return variance > 0 ? (Mean - other.Mean) / Math.Sqrt(variance) : 0;
    }
}

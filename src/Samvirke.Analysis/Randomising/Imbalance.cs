using System.Collections.Immutable;

namespace Samvirke.Analysis.Randomising;

/// <summary>How unlike groups are: Σ w (between-group sum of squares / whole sum of squares) / Σ w, from 0 to 1. With two groups it orders allotments as Raab and Butcher's sum of squared differences does.</summary>
internal sealed class Imbalance
{
    private readonly double[] numbers;
    private readonly double[] weights;
    private readonly int groups;

    /// <param name="units">The units.</param>
    /// <param name="covariates">What they are to be alike in.</param>
    /// <param name="groups">How many groups.</param>
    public Imbalance(ImmutableArray<RandomisedUnit> units, ImmutableArray<BalancedCovariate> covariates, int groups)
    {
        this.groups = groups;
        var total = covariates.Sum(covariate => covariate.Weight);
        weights = [.. covariates.Select(covariate => covariate.Weight / total)];
        numbers = new double[units.Length * covariates.Length];
        for (var k = 0; k < covariates.Length; k++)
        {
            var mean = units.Average(unit => unit.Covariates[k]);
            var length = Math.Sqrt(units.Sum(unit => (unit.Covariates[k] - mean) * (unit.Covariates[k] - mean)));
            for (var i = 0; i < units.Length; i++) numbers[(i * covariates.Length) + k] = length > 0 ? (units[i].Covariates[k] - mean) / length : 0;
        }
    }

    /// <summary>That of an allotment.</summary>
    public double Of(int[] allotted)
    {
        var (sums, counts) = (new double[groups * weights.Length], new int[groups]);
        for (var i = 0; i < allotted.Length; i++)
        {
            counts[allotted[i]]++;
            for (var k = 0; k < weights.Length; k++) sums[(allotted[i] * weights.Length) + k] += numbers[(i * weights.Length) + k];
        }

        var imbalance = 0.0;
        for (var group = 0; group < groups; group++)
        {
            for (var k = 0; k < weights.Length && counts[group] > 0; k++) imbalance += weights[k] * sums[(group * weights.Length) + k] * sums[(group * weights.Length) + k] / counts[group];
        }

        return imbalance;
    }
}

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>What data drawn again and again from those at hand say of an effect.</summary>
/// <param name="P">The share of draws as far from no effect as what was found, or farther.</param>
/// <param name="Level">The share of intervals that hold the truth.</param>
/// <param name="Interval">The effects that are not rejected at one less the level; infinite where so few draws are possible that none is.</param>
/// <param name="Draws">How many draws.</param>
/// <param name="IsWhole">Whether they are all that are possible, and not some by chance.</param>
public sealed record DrawnResult(double P, double Level, Interval Interval, int Draws, bool IsWhole);

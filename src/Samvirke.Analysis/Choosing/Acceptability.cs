using System.Collections.Immutable;

namespace Samvirke.Analysis.Choosing;

/// <summary>
/// Of all weights and all readings of the scale that may be held, how large a share speaks for each alternative: stochastic multicriteria acceptability
/// analysis (Lahdelma, Hokkanen and Salminen, 1998; for ordinal ratings Lahdelma, Miettinen and Salminen, 2003).
/// </summary>
/// <param name="Draws">How many weights and readings were drawn.</param>
/// <param name="Ranks">For each alternative the share of the draws in which it has each rank, the first rank first. Those that are level share their ranks.</param>
/// <param name="Wins">For each alternative the share of the draws in which it is better than each other; being level counts half. Itself: one half.</param>
/// <param name="CentralWeights">For each alternative the weights, in the order of the criteria, of those who would put it first, on average; nothing where nobody would.</param>
/// <param name="Confidence">For each alternative the share of the readings in which it is first at its central weights; nothing where it has none.</param>
public sealed record Acceptability(
    int Draws,
    ImmutableArray<ImmutableArray<double>> Ranks,
    ImmutableArray<ImmutableArray<double>> Wins,
    ImmutableArray<ImmutableArray<double>?> CentralWeights,
    ImmutableArray<double?> Confidence)
{
    /// <summary>The share of the draws in which the alternative is first.</summary>
    public double First(int alternative) => Ranks[alternative][0];

    /// <summary>The standard error of a share that was found by so many draws.</summary>
    public double StandardError(double share) => Math.Sqrt(share * (1 - share) / Draws);
}

using System.Collections.Immutable;

namespace Samvirke.Analysis.Choosing;

/// <summary>What one would have to believe for an alternative to be the best.</summary>
/// <param name="Lead">How far it can be ahead of the next at most, of 1; below zero where it is behind whatever one believes.</param>
/// <param name="Weights">For each criterion the least and the most that it can weigh, of 1, while the alternative is first or level with the first; nothing where it never is.</param>
/// <param name="Nearest">Of the weights with which it is first or level, those nearest to weighing all criteria the same; nothing where it never is.</param>
public sealed record WinningTerms(double Lead, ImmutableArray<WeightRange>? Weights, ImmutableArray<double>? Nearest)
{
    private const double Rounding = 1e-7;

    /// <summary>Whether there is something to believe with which it is the only best.</summary>
    public bool CanWin => Lead > Rounding;

    /// <summary>Whether there is something to believe with which none is better.</summary>
    public bool CanBeLevel => Lead > -Rounding;

    /// <summary>How much weight must be moved from one criterion to another, of 1, beginning with the same for all; nothing where it is never first.</summary>
    public double? Moved => Nearest is { } nearest ? nearest.Sum(weight => Math.Max(0, weight - (1.0 / nearest.Length))) : null;
}

/// <summary>The least and the most that a criterion can weigh, of 1.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public sealed record WeightRange(double Least, double Most);

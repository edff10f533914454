namespace Samvirke.Analysis.TextNeighbours;

/// <summary>A document as weights whose squares add up to 1.</summary>
/// <param name="Weights">The weights of its terms, by the numbers of these.</param>
/// <param name="Length">What the weights were divided by: the square root of the sum of their squares. 0 when there are no terms.</param>
internal sealed record Weighed(TermWeight[] Weights, double Length)
{
    /// <summary>How much it counts that the term of the weight stands so many times here, but for a rounding.</summary>
    public double Times(TermWeight weight, TermTable table) => weight.Weight * Length / (TermWeight.One * table.Rarity(weight.Term));
}

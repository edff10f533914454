namespace Samvirke.Analysis.Choosing;

/// <summary>What a block of draws counts up to.</summary>
internal sealed class Tallies(int alternatives, int criteria)
{
    public double[] Ranks { get; } = new double[alternatives * alternatives];

    public double[] Wins { get; } = new double[alternatives * alternatives];

    /// <summary>The sums of the weights that put each alternative first.</summary>
    public double[] Weights { get; } = new double[alternatives * criteria];

    /// <summary>How often each alternative is first at its own central weights.</summary>
    public double[] Confident { get; } = new double[alternatives];

    /// <summary>Adds what another block counted. Blocks are added in their order, so that the sum is always the same.</summary>
    public void Add(Tallies other)
    {
        Sum(Ranks, other.Ranks);
        Sum(Wins, other.Wins);
        Sum(Weights, other.Weights);
        Sum(Confident, other.Confident);
    }

    private static void Sum(double[] into, double[] from)
    {
        for (var i = 0; i < into.Length; i++) into[i] += from[i];
    }
}

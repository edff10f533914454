namespace Samvirke.Analysis.Choosing;

/// <summary>
/// A scale in words, from the worst to the best, whose steps nobody has measured. A rating stands on a level or between two neighbours: it is counted in half
/// steps from the worst, so that on "Svak", "Middels", "Sterk" the rating "Middels/sterk" is 3 and "Sterk" is 4.
/// </summary>
/// <param name="Levels">How many levels have a name; at least two.</param>
public sealed record RatingScale(int Levels)
{
    /// <summary>The fewest levels that a scale can have.</summary>
    public const int FewestLevels = 2;

    /// <summary>The most levels that people can tell apart in words.</summary>
    public const int MostLevels = 9;

    /// <summary>The half steps from the worst to the best.</summary>
    public int Best => 2 * (Levels - 1);

    /// <summary>How many places a rating can stand on.</summary>
    public int Places => Best + 1;

    /// <summary>Whether the rating stands on the scale.</summary>
    public bool Has(int rating) => rating >= 0 && rating <= Best;
}

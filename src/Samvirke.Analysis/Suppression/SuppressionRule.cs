namespace Samvirke.Analysis.Suppression;

/// <summary>What is done with a count of nobody.</summary>
public enum Zeros
{
    /// <summary>Zero is a small number like the others: that nobody is something says what everybody is.</summary>
    Hidden,

    /// <summary>Zeros are always shown, and everybody knows that. Whatever is hidden is then at least one.</summary>
    Shown,
}

/// <summary>Which counts are small, and how well they are hidden.</summary>
/// <param name="Threshold">
/// Counts below it are small. Five is our own choice and no rule: Statistics Norway names fewer than three as an example, and its GaussSuppression takes up to three unless
/// told otherwise. Whoever supplies the figures may demand another.
/// </param>
/// <param name="Zeros">Whether zero is one of them.</param>
/// <param name="Width">
/// How far the largest number that a hidden cell can have lies from the smallest, at least (three is our own choice too), for whoever reads all that is shown and knows whether zeros are.
/// One means that it cannot be shown to be a single number. It cannot be more than the distance between the small numbers themselves: whoever knows the threshold
/// knows that a cell that is hidden alone is one of them.
/// </param>
public sealed record SuppressionRule(int Threshold = 5, Zeros Zeros = Zeros.Hidden, int Width = 3)
{
    /// <summary>Five, zeros hidden, three between the smallest and the largest possible number.</summary>
    public static SuppressionRule Usual { get; } = new();

    /// <summary>Counts below it are small.</summary>
    public int Threshold { get; } = Threshold >= 3 ? Threshold : throw new ArgumentOutOfRangeException(nameof(Threshold));

    /// <summary>The distance between the smallest and the largest number that a hidden cell can have.</summary>
    public int Width { get; } = Width >= 1 && Width < Threshold - (Zeros is Zeros.Shown ? 1 : 0) ? Width : throw new ArgumentOutOfRangeException(nameof(Width));

    /// <summary>Whether a count is small.</summary>
    public bool IsSmall(long count) => count < Threshold && count >= Least;

    /// <summary>The least that a hidden cell can be, for whoever knows the rule.</summary>
    internal int Least => Zeros is Zeros.Shown ? 1 : 0;
}

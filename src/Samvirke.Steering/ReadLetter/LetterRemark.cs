namespace Samvirke.Steering.ReadLetter;

/// <summary>Something in a letter that a person has to look at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">The line.</param>
/// <param name="Words">The words that it is about.</param>
public sealed record LetterRemark(LetterRemarkKind Kind, LetterLine? At, string Words)
{
    /// <summary>Another line that it is about.</summary>
    public LetterLine? Also { get; init; }
}

/// <summary>What has to be looked at.</summary>
public enum LetterRemarkKind
{
    /// <summary>The letter has no text, as when it was scanned.</summary>
    NoText,

    /// <summary>No assignment was found in it.</summary>
    NothingFound,

    /// <summary>Two assignments have the same number.</summary>
    NumberTwice,

    /// <summary>A deadline is a day that no calendar has.</summary>
    ImpossibleDay,

    /// <summary>An assignment has a heading and nothing under it.</summary>
    EmptyAssignment,
}

namespace Samvirke.Register.Differences;

/// <summary>What became of some words when a text was changed.</summary>
public enum Fate
{
    /// <summary>They stand in both texts.</summary>
    Kept,
    /// <summary>They stand in the text before only.</summary>
    Removed,
    /// <summary>They stand in the text after only.</summary>
    Added,
}

/// <summary>A stretch of text with what became of it.</summary>
public readonly record struct WordRun(Fate Fate, string Text);

namespace Samvirke.Search.Indexing;

/// <summary>A word as it occurs in texts, with the terms under which it is found.</summary>
/// <param name="Folded">The word without case and accents.</param>
/// <param name="IsLetters">Whether it is a plain word of letters.</param>
/// <param name="Sequence">The terms that stand in its place in the text, one for a plain word.</param>
/// <param name="Parts">Further terms under which it is found: parts of the compound, or a hyphenated word as a whole.</param>
internal sealed record IndexedWord(string Folded, bool IsLetters, int[] Sequence, int[] Parts)
{
    /// <summary>All its terms, each once.</summary>
    public IEnumerable<int> Terms => Sequence.Concat(Parts).Distinct();
}

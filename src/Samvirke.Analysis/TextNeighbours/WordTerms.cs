using System.Buffers;
using Samvirke.Register.Language;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>The terms that a word of a text stands for.</summary>
internal static class WordTerms
{
    // Longer words are cut, so that a hostile text cannot fill memory with one word.
    private const int LongestWord = 64;

    private static readonly SearchValues<char> Plainly = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøå0123456789-.");

    /// <summary>As much of the word as is looked at.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) => word[..Math.Min(word.Length, LongestWord)];

    /// <summary>The base form; of a hyphenated word those of its parts; numbers and addresses as they are.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="form">What it looks like.</param>
    /// <param name="compounds">Takes compounds apart, whose parts then come after the whole; nothing leaves them whole.</param>
    public static string[] Of(ReadOnlySpan<char> word, WordForm form, Compounds? compounds)
    {
        var folded = Folded(Cut(word));
        if (folded.Length == 0) return [];
        return form switch
        {
            WordForm.Hyphenated => [.. Words.Parts(folded).SelectMany(part => Plain(part, compounds))],
            WordForm.Plain => [.. Plain(folded, compounds)],
            _ => [folded],
        };
    }

    private static IEnumerable<string> Plain(string folded, Compounds? compounds) =>
        compounds is null || !folded.All(char.IsLetter) ? [BaseForm.OfFolded(folded)] : compounds.Split(folded).Select(BaseForm.OfFolded).Prepend(BaseForm.OfFolded(folded)).Distinct();

    private static string Folded(ReadOnlySpan<char> word)
    {
        var folded = Spelling.Fold(word);
        return folded.AsSpan().ContainsAnyExcept(Plainly)
            ? string.Concat(folded.Select(c => Words.IsHyphen(c) ? '-' : c).Where(c => char.IsLetterOrDigit(c) || c is '-' or '.'))
            : folded;
    }
}

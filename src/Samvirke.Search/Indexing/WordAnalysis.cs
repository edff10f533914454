using System.Buffers;
using Samvirke.Register.Language;

namespace Samvirke.Search.Indexing;

/// <summary>Turns a word as written into the names of its terms; the same for texts and for queries.</summary>
/// <param name="Folded">The word without case and accents, dashes made hyphens.</param>
/// <param name="IsLetters">Whether it is a plain word of letters.</param>
/// <param name="Sequence">The terms that stand in its place.</param>
/// <param name="Whole">Terms that stand for all of it or for pieces of it beside these.</param>
internal sealed record WordAnalysis(string Folded, bool IsLetters, string[] Sequence, string[] Whole)
{
    // Terms are capped so that a hostile text cannot fill the index with one word.
    private const int LongestTerm = 64;

    private static readonly SearchValues<char> Plainly = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøå0123456789-.");

    public static WordAnalysis Of(ReadOnlySpan<char> word, WordForm form)
    {
        var folded = Fold(word, form);
        return form switch
        {
            WordForm.Hyphenated => Hyphenated(folded),
            WordForm.Number => new(folded, false, [folded], [.. Words.Parts(folded.Replace('-', ' ')).SelectMany(part => part.Split(' ')).Where(part => part.Length >= 4 && part != folded)]),
            WordForm.Address => Address(folded),
            _ => Plain(folded),
        };
    }

    /// <summary>The word without case and accents, dashes made hyphens, and an address without what all addresses may begin with.</summary>
    public static string Fold(ReadOnlySpan<char> word, WordForm form)
    {
        var folded = Cut(WithHyphens(Spelling.Fold(word)));
        return form is WordForm.Address && folded.StartsWith("www.", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    private static WordAnalysis Plain(string folded)
    {
        var isLetters = folded.All(char.IsLetter);
        return new(folded, isLetters, folded.Length == 0 ? [] : [isLetters ? BaseForm.OfFolded(folded) : folded], []);
    }

    private static WordAnalysis Hyphenated(string folded)
    {
        string[] parts = [.. Words.Parts(folded).Select(part => part.All(char.IsLetter) ? BaseForm.OfFolded(part) : part)];
        return new(folded, false, parts, [string.Join('-', parts)]);
    }

    private static WordAnalysis Address(string host) => new(host, false, [host], [BaseForm.OfFolded(host[..host.IndexOf('.', StringComparison.Ordinal)])]);

    private static string Cut(string folded) => folded.Length <= LongestTerm ? folded : folded[..LongestTerm];

    /// <summary>With one sort of hyphen, and without the signs that some letters are taken apart into.</summary>
    private static string WithHyphens(string folded)
    {
        if (!folded.AsSpan().ContainsAnyExcept(Plainly)) return folded;
        return string.Concat(folded.Select(c => Words.IsHyphen(c) ? '-' : c).Where(c => char.IsLetterOrDigit(c) || c is '-' or '.'));
    }
}

using Samvirke.Register.Language;

namespace Samvirke.Search.Indexing;

/// <summary>A name, alias or id by which people call an entry.</summary>
/// <param name="Text">As written.</param>
/// <param name="Folded">Its words, folded, with single spaces between; hyphens count as spaces.</param>
/// <param name="Owner">The entry's number where the label was filed.</param>
/// <param name="Place">What it is: name, alias or id.</param>
/// <param name="Tag">The language, or nothing when it is none in particular.</param>
/// <param name="IsCode">Whether it is a number, a section or an address, which nobody reads as a name.</param>
internal sealed record Label(string Text, string Folded, int Owner, Place Place, string? Tag, bool IsCode)
{
    /// <summary>Whether one of its words begins so.</summary>
    public bool HasWordBeginning(string start) => Folded.StartsWith(start, StringComparison.Ordinal) || Folded.Contains(' ' + start, StringComparison.Ordinal);

    /// <summary>The folded words of a text, hyphenated ones taken apart.</summary>
    public static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (var word in Words.In(text))
        {
            var folded = WordAnalysis.Fold(text.Slice(word.Start, word.Length), word.Form);
            if (word.Form is WordForm.Hyphenated) words.AddRange(Words.Parts(folded));
            else if (folded.Length > 0) words.Add(folded);
        }

        return words;
    }

    /// <summary>Words in an order that does not depend on how they were written: "barnevernsloven § 15-1" is "§ 15-1 barnevernsloven".</summary>
    public static string Key(IEnumerable<string> words) => string.Join(' ', words.Distinct().Order(StringComparer.Ordinal));
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Samvirke.Register.Language;

/// <summary>Brings spellings of the same word together: case, accents, <c>aa</c> for <c>å</c>, letters of Sámi and of the neighbours.</summary>
public static class Spelling
{
    private const int ShortText = 128;

    private static readonly SearchValues<char> Norwegian = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789-. ");

    private const char SoftHyphen = '\u00AD';
    private const char Ring = '\u030A';

    /// <summary>
    /// The word in lower case with å, ø and æ as its only letters beyond a–z where a Latin spelling exists:
    /// <c>Håkon</c> and <c>Haakon</c> become <c>håkon</c>, <c>Kárášjohka</c> becomes <c>karasjohka</c>. Folding twice changes nothing.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (text.Length <= ShortText && !text.ContainsAnyExcept(Norwegian)) return FoldShort(text);
        var plain = new StringBuilder(text.Length);
        AppendPlain(plain, text);
        return Digraphs(plain);
    }

    /// <summary>The common case, without anything to take apart.</summary>
    private static string FoldShort(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Lower(text[i]);
            var both = i + 1 < text.Length ? Pair(letter, Lower(text[i + 1])) : '\0';
            if (both != '\0') i++;
            folded[length++] = both == '\0' ? letter : both;
        }

        return folded[..length].ToString();
    }

    private static char Lower(char c) => char.IsAsciiLetterUpper(c) || c is 'Æ' or 'Ø' or 'Å' ? (char)(c + ' ') : c;

    /// <summary>Takes letters apart into base and accent, and keeps the accent only where it makes another Norwegian letter.</summary>
    private static void AppendPlain(StringBuilder plain, ReadOnlySpan<char> text)
    {
        foreach (var c in Decomposed(text))
        {
            if (c == Ring && plain.Length > 0 && plain[^1] == 'a') plain[^1] = 'å';
            else if (c == '\u0308' && plain.Length > 0 && plain[^1] == 'a') plain[^1] = 'æ';
            else if (c == '\u0308' && plain.Length > 0 && plain[^1] == 'o') plain[^1] = 'ø';
            else if (c != SoftHyphen && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(Plain(char.ToLowerInvariant(c)));
        }
    }

    private static string Decomposed(ReadOnlySpan<char> text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
        return whole.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static char Plain(char c) => c switch
    {
        'đ' => 'd',
        'ŋ' => 'n',
        'ŧ' => 't',
        'ł' => 'l',
        'ı' => 'i',
        _ => c,
    };

    private static string Digraphs(StringBuilder text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = i + 1 < text.Length ? Pair(text[i], text[i + 1]) : '\0';
            if (letter != '\0') i++;
            folded.Append(letter == '\0' ? text[i] : letter);
        }

        return folded.ToString();
    }

    private static char Pair(char first, char second) => (first, second) switch
    {
        ('a', 'a') => 'å',
        ('a', 'e') => 'æ',
        ('o', 'e') => 'ø',
        _ => '\0',
    };
}

using System.Buffers;
using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>
/// What may stand in texts: every character that can be shown, tabs and line breaks. Control characters are mistakes of copying or attacks,
/// databases and document formats cannot hold them, and half of a character that takes two cannot be written at all.
/// </summary>
public static class PlainText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>Whether the text has nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text) => FirstFault(text) < 0;

    /// <summary>What is wrong with the text, to follow upon its name, for the person who wrote it; or nothing.</summary>
    public static LocalizedText? Fault(ReadOnlySpan<char> text)
    {
        var index = FirstFault(text);
        if (index < 0) return null;
        var code = ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture);
        return char.IsSurrogate(text[index])
            ? new LocalizedText(
                $"inneholder et halvt tegn (U+{code}); skriv tegnet på nytt",
                $"inneheld eit halvt teikn (U+{code}); skriv teiknet på nytt",
                $"contains half a character (U+{code}); write the character again")
            : new LocalizedText(
                $"inneholder et styretegn (U+{code}) som ikke kan vises; ta det bort",
                $"inneheld eit styreteikn (U+{code}) som ikkje kan visast; ta det bort",
                $"contains a control character (U+{code}) that cannot be shown; take it away");
    }

    private static int FirstFault(ReadOnlySpan<char> text)
    {
        var control = text.IndexOfAny(Controls);
        if (control >= 0) return control;
        var surrogate = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        return surrogate < 0 ? -1 : FirstHalf(text, surrogate);
    }

    private static int FirstHalf(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return -1;
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace Samvirke.Register.Differences;

/// <summary>Takes a text apart into words and what stands between them; joined they are the text again.</summary>
internal static class WordTokens
{
    public static ImmutableArray<string> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<string>();
        for (int i = 0, end; i < text.Length; i = end)
        {
            end = i + 1;
            if (BelongsToWord(text[i])) end = End(text, end, BelongsToWord);
            else if (char.IsWhiteSpace(text[i])) end = End(text, end, char.IsWhiteSpace);
            tokens.Add(text[i..end]);
        }

        return tokens.ToImmutable();
    }

    private static int End(string text, int from, Func<char, bool> belongs)
    {
        while (from < text.Length && belongs(text[from])) from++;
        return from;
    }

    /// <summary>Letters and digits, and what makes one character together with its neighbour.</summary>
    private static bool BelongsToWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}

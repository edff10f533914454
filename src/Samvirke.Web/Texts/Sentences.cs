using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>The beginning of a longer text.</summary>
public static class Sentences
{
    private static readonly string[] Abbreviations = ["jf.", "bl.a.", "f.eks.", "nr.", "kap.", "mv.", "m.m.", "ca.", "pst.", "kl.", "dvs.", "mill.", "mrd.", "art."];

    /// <summary>The first sentence in each language.</summary>
    public static LocalizedText First(LocalizedText text) => LocalizedText.Of(text.Phrases.Select(phrase => phrase with { Text = First(phrase.Text) }));

    /// <summary>The first sentence: up to a full stop with a capital letter after it that ends no abbreviation.</summary>
    public static string First(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!') || text[i + 1] != ' ' || !char.IsUpper(text[i + 2])) continue;
            var word = text[(text.LastIndexOf(' ', i) + 1)..(i + 1)];
            if (!Abbreviations.Contains(word, StringComparer.OrdinalIgnoreCase) && !word[..^1].All(char.IsDigit)) return text[..(i + 1)];
        }

        return text;
    }
}

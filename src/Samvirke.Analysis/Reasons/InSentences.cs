using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reasons;

/// <summary>Labels as parts of sentences.</summary>
internal static class InSentences
{
    /// <summary>The label with a small first letter, unless it is an abbreviation.</summary>
    public static LocalizedText Small(LocalizedText label) => With(label, char.ToLowerInvariant);

    /// <summary>The label with a capital first letter.</summary>
    public static LocalizedText Capital(LocalizedText label) => With(label, char.ToUpperInvariant);

    private static LocalizedText With(LocalizedText label, Func<char, char> first) => LocalizedText.Of(label.Phrases.Select(phrase =>
        phrase.Text.Length > 1 && char.IsLower(phrase.Text[1]) ? phrase with { Text = first(phrase.Text[0]) + phrase.Text[1..] } : phrase));
}

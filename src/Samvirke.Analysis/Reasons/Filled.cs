using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reasons;

/// <summary>Sentences with their blanks filled in, in each of the languages of the interface.</summary>
public static class Filled
{
    /// <summary>The pattern with the blanks filled in; a blank without a text in the language stands in the nearest that it has.</summary>
    /// <param name="pattern">A text with places <c>{0}</c>, <c>{1}</c> and so on.</param>
    /// <param name="blanks">What stands there, in order.</param>
    public static LocalizedText Of(LocalizedText pattern, params LocalizedText[] blanks) => LocalizedText.Of(Tongues.Interface.Select(tongue =>
        new Phrase(string.Format(CultureInfo.InvariantCulture, pattern.In(tongue).Text, [.. blanks.Select(blank => blank.In(tongue).Text)]), tongue)));

    /// <summary>The texts as a list that ends in "and".</summary>
    public static LocalizedText And(IReadOnlyList<LocalizedText> texts) => LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(Joined([.. texts.Select(text => text.In(tongue).Text)], tongue), tongue)));

    /// <summary>A number as a blank.</summary>
    public static LocalizedText Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    private static string Joined(string[] texts, Tongue tongue) => texts.Length < 2
        ? string.Concat(texts)
        : $"{string.Join(", ", texts[..^1])} {(tongue == Tongue.En ? "and" : "og")} {texts[^1]}";
}

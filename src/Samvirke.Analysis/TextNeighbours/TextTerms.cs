using Samvirke.Register.Language;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>The terms of texts: base forms of Norwegian words, under which both written standards and all inflections meet.</summary>
public static class TextTerms
{
    /// <summary>The terms of one text in reading order, each as often as it stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="compounds">Takes compounds apart, whose parts then count besides; nothing leaves them whole.</param>
    public static IReadOnlyList<string> Of(string text, Compounds? compounds = null)
    {
        var terms = new List<string>();
        foreach (var word in Words.In(text)) terms.AddRange(WordTerms.Of(text.AsSpan(word.Start, word.Length), word.Form, compounds));
        return terms;
    }
}

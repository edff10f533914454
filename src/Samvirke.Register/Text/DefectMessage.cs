using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>
/// What is wrong and how to mend it, said twice: to who writes register text, in bokmål and by the keys that stand there, and to who fills in
/// a form, in the reader's language and by the names that forms show.
/// </summary>
/// <param name="Written">For a command, after <c>file:line:</c>.</param>
/// <param name="Told">For a page: a whole sentence in each language of the interface.</param>
public sealed record DefectMessage(string Written, LocalizedText Told)
{
    /// <summary>Something that only files can have wrong, and that only commands tell.</summary>
    public static DefectMessage OfFile(string written) => new(written, new LocalizedText(Sentence(written)));

    /// <summary>The sentence in the language wanted.</summary>
    public Phrase In(Tongue tongue) => Told.In(tongue);

    /// <summary>As commands write it.</summary>
    public override string ToString() => Written;

    /// <summary>A message with blanks ({0} and so on) that are filled in each language.</summary>
    internal static DefectMessage Of(string nb, string nn, string en, params Blank[] blanks)
    {
        string In(string template, Tongue tongue) => Sentence(Filled(template, Array.ConvertAll(blanks, blank => (object)blank.In(tongue))));
        var written = Filled(nb, Array.ConvertAll(blanks, blank => (object)blank.Written));
        return new DefectMessage(written, new LocalizedText(In(nb, Tongue.Nb), In(nn, Tongue.Nn), In(en, Tongue.En)));
    }

    private static string Filled(string template, object[] values) => string.Format(CultureInfo.InvariantCulture, template, values);

    private static string Sentence(string text)
    {
        var end = text[^1] is '.' or '?' or '!' ? "" : ".";
        return $"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}{end}";
    }
}

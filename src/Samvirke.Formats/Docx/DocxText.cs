using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>Texts as a document can hold them.</summary>
internal static class DocxText
{
    /// <summary>A run of text in its own language, where that is another than the document's, and from right to left where it is written so.</summary>
    public static Run Run(Phrase phrase, Tongue document, string? style = null)
    {
        var properties = new RunProperties();
        if (style is not null) properties.Append(new RunStyle { Val = style });
        if (IsRightToLeft(phrase.Text)) properties.Append(new RightToLeftText());
        if (phrase.Tongue != document) properties.Append(new Languages { Val = PaperTongue.Tag(phrase.Tongue) });
        var run = new Run();
        if (properties.HasChildren) run.Append(properties);
        var lines = XmlText.Clean(phrase.Text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new Break());
            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>Whether the first letter that has a direction is one of those that are written from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EEFF)) return true;
            if (Rune.IsLetter(rune)) return false;
        }

        return false;
    }
}

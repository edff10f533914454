using System.Text;
using System.Xml;

namespace Samvirke.Formats;

/// <summary>Texts as XML can hold them.</summary>
internal static class XmlText
{
    /// <summary>The text without what XML cannot hold: control characters, halves of characters; lines end in one way.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c)) clean.Append(c).Append(text[++i]);
            else if (c == '\r') clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (c == '\t') clean.Append(' ');
            else if (XmlConvert.IsXmlChar(c)) clean.Append(c);
        }

        return clean.ToString();
    }
}

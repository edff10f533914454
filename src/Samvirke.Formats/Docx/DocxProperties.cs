using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>What a document says of itself to the programs that open it.</summary>
internal static class DocxProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Add(WordprocessingDocument document, Paper paper, Tongue tongue)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, XmlText.Clean(paper.Title.In(tongue).Text));
        xml.WriteElementString("dc", "creator", Dublin, "Samvirke");
        xml.WriteElementString("dc", "language", Dublin, PaperTongue.Tag(tongue));
        if (paper.Stamp is { } stamp)
        {
            xml.WriteElementString("dc", "subject", Dublin, PaperTexts.Sentence(stamp).In(tongue).Text);
            foreach (var name in (string[])["created", "modified"])
            {
                xml.WriteStartElement("dcterms", name, Terms);
                xml.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
                xml.WriteString(stamp.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>The language of what is typed on, and that Word shows the document as it was made and not in the way of older versions.</summary>
    public static Settings Settings(Tongue tongue) => new(
        new DefaultTabStop { Val = 708 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = PaperTongue.Tag(tongue) },
        new DecimalSymbol { Val = tongue == Tongue.En ? "." : "," },
        new ListSeparator { Val = tongue == Tongue.En ? "," : ";" });
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;

namespace Samvirke.Formats.Docx;

/// <summary>Writes papers as documents for a word processor (Office Open XML, ISO/IEC 29500). The same paper gives the same bytes.</summary>
public static class DocxPaper
{
    /// <summary>The name of the format where files are sent.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document.</summary>
    public static byte[] Write(Paper paper, DocxSetting setting)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
        {
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "main");
            DocxProperties.Add(document, paper, setting.Tongue);
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Of(setting.Tongue);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = DocxNumbering.Make();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = DocxProperties.Settings(setting.Tongue);
            main.AddNewPart<HeaderPart>("header").Header = DocxFrame.Header(paper, setting.Tongue);
            main.AddNewPart<FooterPart>("footer").Footer = DocxFrame.Footer(paper, setting.Tongue);
            main.Document = new Document(new DocxBody(main, setting).Write(paper, DocxFrame.Page("header", "footer")));
            foreach (var part in main.GetPartsOfType<OpenXmlPart>().Prepend(main)) part.RootElement?.Save();
            document.Save();
        }

        return SteadyZip.Of(stream.ToArray());
    }
}

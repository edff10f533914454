using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>What stands at the top and the bottom of every page, and how large the page is.</summary>
internal static class DocxFrame
{
    /// <summary>Twentieths of a point of A4, and its margins.</summary>
    private const int Width = 11906;
    private const int Height = 16838;
    private const int Margin = 1134;

    /// <summary>How wide the text is.</summary>
    public const int TextWidth = Width - (2 * Margin);

    /// <summary>The title of the paper.</summary>
    public static Header Header(Paper paper, Tongue tongue) => new(Line(DocxStyles.Header, DocxText.Run(paper.Title.In(tongue), tongue)));

    /// <summary>The stamp, and the number of the page of how many.</summary>
    public static Footer Footer(Paper paper, Tongue tongue)
    {
        var footer = new Footer();
        if (paper.Stamp is { } stamp) footer.Append(Line(DocxStyles.Footer, DocxText.Run(PaperTexts.Sentence(stamp).In(tongue), tongue)));
        footer.Append(Line(
            DocxStyles.Footer,
            Word($"{PaperTexts.Page.In(tongue).Text} "), Field(" PAGE "), Word($" {PaperTexts.Of.In(tongue).Text} "), Field(" NUMPAGES ")));
        return footer;
    }

    /// <summary>The page, with the header and the footer by their ids.</summary>
    public static SectionProperties Page(string header, string footer) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Margin + 284, Bottom = Margin + 284, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });

    /// <summary>What the word processor reckons out, with 1 until it has.</summary>
    public static SimpleField Field(string instruction, string shown = "1") => new(Word(shown)) { Instruction = instruction };

    private static Paragraph Line(string style, params DocumentFormat.OpenXml.OpenXmlElement[] runs) =>
        new(runs.Prepend(new ParagraphProperties(new ParagraphStyleId { Val = style })));

    private static Run Word(string text) => new(new Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>The styles of a document, by the names that word processors know: what is a heading is one, and its looks are changed in one place.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Caption = "Caption";
    public const string PictureCaption = "PictureCaption";
    public const string List = "ListBullet";
    public const string Source = "ListNumber";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Table = "TableGrid";
    public const string Cell = "TableText";
    public const string Head = "TableHead";
    public const string ContentsHead = "TOCHeading";
    public const string Contents = "TOC1";
    public const string Link = "Hyperlink";
    public const string Reference = "SourceReference";
    private const string Normal = "Normal";
    private const string Ink = "1A2B3C";
    private const string Quiet = "4A5560";
    private const string Blue = "0B4F8A";

    /// <summary>The style of a heading.</summary>
    public static string Heading(int level) => FormattableString.Invariant($"Heading{Math.Clamp(level, 1, PaperSection.LowestLevel)}");

    public static Styles Of(Tongue tongue) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Arial", EastAsia = "Calibri" },
                new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" },
                new Languages { Val = PaperTongue.Tag(tongue), EastAsia = "ja-JP", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true },
        Paragraph(Title, "Title", 0, 120, null, "40", Ink, bold: true),
        Paragraph(Subtitle, "Subtitle", 0, 240, null, "20", Quiet),
        Paragraph("Heading1", "heading 1", 360, 120, 0, "30", Ink, bold: true),
        Paragraph("Heading2", "heading 2", 280, 80, 1, "25", Ink, bold: true),
        Paragraph("Heading3", "heading 3", 200, 60, 2, "22", Ink, bold: true),
        Paragraph(Caption, "caption", 200, 80, null, "20", Quiet, keepsNext: true),
        Paragraph(PictureCaption, "Picture Caption", 0, 200, null, "20", Quiet),
        Paragraph(List, "List Bullet", 0, 60, null, null, null, list: DocxNumbering.Points),
        Paragraph(Source, "List Number", 0, 40, null, "20", null, list: DocxNumbering.Sources),
        Paragraph(Header, "header", 0, 0, null, "18", Quiet),
        Paragraph(Footer, "footer", 0, 0, null, "18", Quiet),
        Paragraph(Cell, "Table Text", 30, 30, null, "19", null),
        Paragraph(Head, "Table Head", 40, 40, null, "19", Ink, bold: true, keepsNext: true),
        Paragraph(ContentsHead, "TOC Heading", 240, 80, null, "25", Ink, bold: true, keepsNext: true),
        Paragraph(Contents, "toc 1", 0, 40, null, null, Blue),
        Character(Link, "Hyperlink", new Color { Val = Blue }, new Underline { Val = UnderlineValues.Single }),
        Character(Reference, "Source Reference", new Color { Val = Blue }, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
        TableStyle());

    private static Style Paragraph(string id, string name, int before, int after, int? outline, string? size, string? color, bool bold = false, bool keepsNext = false, int? list = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null || keepsNext) paragraph.Append(new KeepNext());
        if (list is { } number) paragraph.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number }));
        paragraph.Append(new SpacingBetweenLines { Before = FormattableString.Invariant($"{before}"), After = FormattableString.Invariant($"{after}") });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold(), new BoldComplexScript());
        if (color is not null) run.Append(new Color { Val = color });
        if (size is not null) run.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = Normal }, new NextParagraphStyle { Val = outline is null && id != Title ? id : Normal }, new PrimaryStyle(), paragraph)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
        if (run.HasChildren) style.Append(run);
        return style;
    }

    private static Style Character(string id, string name, params OpenXmlElement[] properties) =>
        new(new StyleName { Val = name }, new PrimaryStyle(), new StyleRunProperties(properties)) { Type = StyleValues.Character, StyleId = id };

    private static Style TableStyle() => new(
        new StyleName { Val = "Table Grid" },
        new PrimaryStyle(),
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 6, Color = Quiet }, new BottomBorder { Val = BorderValues.Single, Size = 6, Color = Quiet },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "C4CAD0" }),
            new TableCellMarginDefault(new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E8EDF2" })) { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = Table };
}

using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;

namespace Samvirke.Formats.Docx;

/// <summary>Writes the text of a document.</summary>
internal sealed class DocxBody(MainDocumentPart main, DocxSetting setting)
{
    private readonly PaperSources sources = new();
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private int tables;
    private int pictures;

    public Body Write(Paper paper, SectionProperties page)
    {
        var body = new Body();
        body.Append(Paragraph(DocxStyles.Title, PaperText.Of(paper.Title)));
        if (paper.Stamp is { } stamp) body.Append(Paragraph(DocxStyles.Subtitle, PaperText.Of(PaperTexts.Sentence(stamp))));
        if (!paper.Lead.IsEmpty) body.Append(Paragraph(null, PaperText.Of(paper.Lead)));
        if (paper.HasContents) body.Append(DocxContents.Of([.. paper.Sections.Where(section => section.Level == 1).Select(section => section.Heading)], setting.Tongue));
        var parts = 0;
        foreach (var section in paper.Sections)
        {
            var heading = Paragraph(DocxStyles.Heading(section.Level), PaperText.Of(section.Heading));
            if (paper.HasContents && section.Level == 1) DocxContents.Lead(heading, parts++);
            body.Append(heading);
            foreach (var block in section.Blocks) body.Append(Blocks(block));
        }

        body.Append(Sources());
        body.Append(page);
        return body;
    }

    /// <summary>A paragraph of one text.</summary>
    public Paragraph Paragraph(string? style, PaperText text, JustificationValues? aligned = null)
    {
        var paragraph = new Paragraph();
        var properties = new ParagraphProperties();
        if (style is not null) properties.Append(new ParagraphStyleId { Val = style });
        if (DocxText.IsRightToLeft(text.Text.In(setting.Tongue).Text)) properties.Append(new BiDi());
        if (aligned is { } side) properties.Append(new Justification { Val = side });
        if (properties.HasChildren) paragraph.Append(properties);
        paragraph.Append(Words(text));
        return paragraph;
    }

    private OpenXmlElement[] Blocks(PaperBlock block) => block switch
    {
        PaperBlock.Paragraph paragraph => [Paragraph(null, paragraph.Text)],
        PaperBlock.Points points => [.. points.Items.Select(item => Paragraph(DocxStyles.List, item))],
        PaperBlock.Table { Columns.IsEmpty: true } => [],
        PaperBlock.Table table => [Caption(table), DocxTable.Of(table, this, setting.Tongue), new Paragraph()],
        PaperBlock.Intervals picture => [DocxIntervals.Of(picture, setting.Tongue, ++pictures), Paragraph(DocxStyles.PictureCaption, PaperText.Of(picture.Caption))],
        _ => throw new InvalidOperationException($"An unknown block: {block.GetType().Name}"),
    };

    private Paragraph Caption(PaperBlock.Table table)
    {
        var caption = Paragraph(DocxStyles.Caption, PaperText.Of(table.Caption));
        var number = FormattableString.Invariant($"{++tables}");
        var first = (OpenXmlElement?)caption.ParagraphProperties;
        foreach (var element in (OpenXmlElement[])[Plain($"{PaperTexts.Table.In(setting.Tongue).Text} "), DocxFrame.Field(@" SEQ Table \* ARABIC ", number), Plain(". ")])
        {
            first = first is null ? caption.PrependChild(element) : caption.InsertAfter(element, first);
        }

        return caption;
    }

    private List<OpenXmlElement> Words(PaperText text)
    {
        var phrase = text.Text.In(setting.Tongue);
        var words = new List<OpenXmlElement>();
        if (text.About is { } about && setting.PageOf(about) is { } page) words.Add(new Hyperlink(DocxText.Run(phrase, setting.Tongue, DocxStyles.Link)) { Id = LinkTo(page), History = true });
        else words.Add(DocxText.Run(phrase, setting.Tongue));
        words.AddRange(References(text.Citations));
        return words;
    }

    /// <summary>The numbers of the sources, each of which leads to its place in the list.</summary>
    private IEnumerable<OpenXmlElement> References(ImmutableArray<Citation> citations)
    {
        var runs = sources.Runs(citations);
        for (var i = 0; i < runs.Length; i++)
        {
            var (first, last) = runs[i];
            var mark = first == last ? FormattableString.Invariant($"{first}") : FormattableString.Invariant($"{first}–{last}");
            if (i > 0) yield return Raised(", ");
            else yield return Raised(" ");
            yield return new Hyperlink(Raised(mark)) { Anchor = Bookmark(first), History = true };
        }
    }

    private IEnumerable<OpenXmlElement> Sources()
    {
        if (sources.All.Count == 0) yield break;
        yield return Paragraph(DocxStyles.Heading(1), PaperText.Of(PaperTexts.Sources));
        for (var i = 0; i < sources.All.Count; i++)
        {
            var citation = sources.All[i];
            var source = setting.Find(citation.Source);
            var line = Paragraph(DocxStyles.Source, source is null ? PaperText.Of(new Register.Texts.LocalizedText(citation.Source.Value)) : PaperText.Of(source));
            line.Append(Plain($", {citation.Locator}"));
            var id = FormattableString.Invariant($"{i + 1}");
            line.InsertAfter(new BookmarkStart { Id = id, Name = Bookmark(i + 1) }, line.ParagraphProperties);
            line.Append(new BookmarkEnd { Id = id });
            yield return line;
        }
    }

    private string LinkTo(Uri page)
    {
        if (links.TryGetValue(page.AbsoluteUri, out var id)) return id;
        id = FormattableString.Invariant($"link{links.Count + 1}");
        main.AddHyperlinkRelationship(page, isExternal: true, id);
        return links[page.AbsoluteUri] = id;
    }

    private Run Plain(string text) => DocxText.Run(new(text, setting.Tongue), setting.Tongue);

    private Run Raised(string text) => DocxText.Run(new(text, setting.Tongue), setting.Tongue, DocxStyles.Reference);

    private static string Bookmark(int number) => FormattableString.Invariant($"source{number}");
}

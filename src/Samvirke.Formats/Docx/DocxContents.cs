using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>
/// The list of the parts of a document, as a field that the word processor can make anew. It has no numbers of pages: only the word processor knows them, and
/// it would ask the reader for leave to reckon them out.
/// </summary>
internal static class DocxContents
{
    private const string Instruction = """ TOC \o "1-1" \h \n \z """;

    /// <summary>Ids of bookmarks from here on are those of headings.</summary>
    private const int FirstId = 100_000;

    public static IEnumerable<Paragraph> Of(IReadOnlyList<LocalizedText> headings, Tongue tongue)
    {
        if (headings.Count == 0) yield break;
        yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.ContentsHead }), DocxText.Run(PaperTexts.Contents.In(tongue), tongue));
        for (var i = 0; i < headings.Count; i++)
        {
            var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Contents }));
            if (i == 0) line.Append(Mark(FieldCharValues.Begin), new Run(new FieldCode(Instruction) { Space = SpaceProcessingModeValues.Preserve }), Mark(FieldCharValues.Separate));
            line.Append(new Hyperlink(DocxText.Run(headings[i].In(tongue), tongue)) { Anchor = Bookmark(i), History = true });
            if (i == headings.Count - 1) line.Append(Mark(FieldCharValues.End));
            yield return line;
        }
    }

    /// <summary>Marks the heading, so that the list leads to it.</summary>
    public static void Lead(Paragraph heading, int number)
    {
        var id = FormattableString.Invariant($"{FirstId + number}");
        heading.InsertAfter(new BookmarkStart { Id = id, Name = Bookmark(number) }, heading.ParagraphProperties);
        heading.Append(new BookmarkEnd { Id = id });
    }

    private static string Bookmark(int number) => FormattableString.Invariant($"_Toc{FirstId + number}");

    private static Run Mark(FieldCharValues type) => new(new FieldChar { FieldCharType = type });
}

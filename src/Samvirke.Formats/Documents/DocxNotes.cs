using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samvirke.Formats.Documents;

/// <summary>The notes of a document, at the foot of its pages and at its end, numbered in one row as they are referred to.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<long, Footnote> atFoot;
    private readonly Dictionary<long, Endnote> atEnd;
    private int counted;

    public DocxNotes(MainDocumentPart main)
    {
        atFoot = (main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []).Where(note => note.Id?.Value is not null).GroupBy(note => note.Id!.Value).ToDictionary(group => group.Key, group => group.First());
        atEnd = (main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []).Where(note => note.Id?.Value is not null).GroupBy(note => note.Id!.Value).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>All of them, whatever refers to them.</summary>
    public IEnumerable<OpenXmlElement> All => [.. atFoot.Values, .. atEnd.Values];

    /// <summary>The note that is referred to, and its number; nothing where the document has none such. Each reference is asked about once, in order.</summary>
    public (int Number, OpenXmlElement Note)? Of(OpenXmlElement reference)
    {
        OpenXmlElement? note = reference switch
        {
            FootnoteReference { Id.Value: var id } => atFoot.GetValueOrDefault(id),
            EndnoteReference { Id.Value: var id } => atEnd.GetValueOrDefault(id),
            _ => null,
        };
        return note is null ? null : (++counted, note);
    }
}

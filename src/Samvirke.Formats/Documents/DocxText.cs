using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samvirke.Formats.Documents;

/// <summary>
/// Writes the body of a document as plain text: a blank line after each paragraph, the numbers of lists as they are shown, and each cell of a table on a line of its own with
/// the heading of its column. What stands beside a paragraph, notes and boxes, comes after it.
/// </summary>
/// <param name="numbers">Counts the numbered paragraphs.</param>
/// <param name="notes">The notes at the foot and at the end; nothing within a note, which refers to no other.</param>
/// <param name="gap">What stands between paragraphs.</param>
internal sealed class DocxText(DocxNumbers numbers, DocxNotes? notes, string gap = "\n\n")
{
    private const char NewPage = '\f';

    private readonly StringBuilder text = new();
    private readonly Queue<OpenXmlElement> beside = [];

    public string Of(OpenXmlElement body)
    {
        Blocks(body);
        Beside();
        return text.ToString().TrimEnd();
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph paragraph) Add(paragraph);
            else if (child is Table table) Add(table);
            else if (child is AlternateContent alternate) Blocks(Shown(alternate));
            else if (child is not (MoveFromRun or DeletedRun)) Blocks(child);
        }
    }

    private void Add(Paragraph paragraph)
    {
        if (numbers.Of(paragraph) is { } number) text.Append(number).Append(' ');
        Runs(paragraph);
        // Where the mark at its end was taken out, the next paragraph goes on in the same line.
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null) return;
        text.Append(gap);
        Beside();
    }

    /// <summary>Writes what the paragraph refers to: a note with its number in brackets, so that no line begins as an assignment does, and the paragraphs of a box.</summary>
    private void Beside()
    {
        while (beside.TryDequeue(out var aside))
        {
            if (aside is TextBoxContent box) Blocks(box);
            else if (notes?.Of(aside) is var (number, note)) text.Append('[').Append(number).Append("] ").Append(new DocxText(numbers, null, " ").Of(note).Trim()).Append(gap);
        }
    }

    private void Add(Table table)
    {
        string[] heads = [];
        foreach (var (i, row) in table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).Index())
        {
            string[] cells = [.. row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).Select(cell => new DocxText(numbers, notes, "\n").Of(cell).Trim())];
            if (i == 0) heads = cells;
            foreach (var (column, cell) in cells.Index().Where(each => each.Item.Length > 0))
            {
                // What a column is about is said again where a cell is read without the rest.
                if (i > 0 && column > 0 && column < heads.Length && heads[column].Length > 0) text.Append(heads[column]).Append(": ");
                text.Append(cell).Append('\n');
            }

            text.Append('\n');
        }
    }

    private void Runs(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is DeletedRun or MoveFromRun) continue;
            if (child is AlternateContent alternate) Runs(Shown(alternate));
            else if (child is TextBoxContent or FootnoteReference or EndnoteReference) beside.Enqueue(child);
            else if (Sign(child) is { } sign) text.Append(sign);
            else Runs(child);
        }
    }

    /// <summary>A drawing is kept twice, for new word processors and for old ones; one of the two is read.</summary>
    private static OpenXmlElement Shown(AlternateContent alternate) =>
        alternate.ChildElements.FirstOrDefault(each => each is AlternateContentChoice) ?? alternate.ChildElements.FirstOrDefault(each => each is AlternateContentFallback) ?? alternate;

    private static string? Sign(OpenXmlElement element) => element switch
    {
        Text written => written.Text,
        TabChar => " ",
        Break { Type: { } type } when type.Value == BreakValues.Page => NewPage.ToString(),
        LastRenderedPageBreak => NewPage.ToString(),
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SoftHyphen => "",
        _ => null,
    };
}

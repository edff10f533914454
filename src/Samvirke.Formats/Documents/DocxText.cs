using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samvirke.Formats.Documents;

/// <summary>Writes the body of a document as plain text: a blank line after each paragraph, the numbers of lists as they are shown, and each cell of a table on a line of its own with the heading of its column.</summary>
internal sealed class DocxText(DocxNumbers numbers)
{
    private const char NewPage = '\f';

    private readonly StringBuilder text = new();

    public string Of(Body body)
    {
        Blocks(body);
        return text.ToString().TrimEnd();
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph paragraph) Add(paragraph);
            else if (child is Table table) Add(table);
            else if (child is not (MoveFromRun or DeletedRun)) Blocks(child);
        }
    }

    private void Add(Paragraph paragraph)
    {
        if (numbers.Of(paragraph) is { } number) text.Append(number).Append(' ');
        Runs(paragraph, text);
        // Where the mark at its end was taken out, the next paragraph goes on in the same line.
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is null) text.Append("\n\n");
    }

    private void Add(Table table)
    {
        string[] heads = [];
        foreach (var (i, row) in table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).Index())
        {
            string[] cells = [.. row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).Select(Cell)];
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

    private string Cell(TableCell cell)
    {
        var own = new StringBuilder();
        foreach (var paragraph in cell.Descendants<Paragraph>())
        {
            if (own.Length > 0) own.Append('\n');
            if (numbers.Of(paragraph) is { } number) own.Append(number).Append(' ');
            Runs(paragraph, own);
        }

        return own.ToString().Trim();
    }

    private static void Runs(OpenXmlElement parent, StringBuilder to)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is DeletedRun or MoveFromRun or AlternateContentFallback) continue;
            if (Sign(child) is { } sign) to.Append(sign);
            else Runs(child, to);
        }
    }

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

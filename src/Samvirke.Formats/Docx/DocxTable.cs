using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>Writes tables: the row of headings is marked as such and stands again on every page, and columns are as wide as what stands in them asks for.</summary>
internal static class DocxTable
{
    /// <summary>Letters of a column of text that is narrow, and of one that is as wide as any gets.</summary>
    private const int Narrow = 9;
    private const int Wide = 400;

    /// <summary>Letters of the longest word of a cell that its column makes room for; longer ones are broken.</summary>
    private const int LongestWhole = 14;

    /// <summary>Letters of the fullest cell of a row that stands on one page.</summary>
    private const int Short = 600;

    /// <summary>Twentieths of a point: a letter of a heading, and what stands free at both sides of a cell.</summary>
    private const int Letter = 120;
    private const int Margins = 200;

    public static Table Of(PaperBlock.Table table, DocxBody body, Tongue tongue)
    {
        var widths = Widths(table, tongue);
        var result = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Table },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new TableCaption { Val = XmlText.Clean(table.Caption.In(tongue).Text) }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Number(width) })));
        result.Append(Head(table, widths, body));
        foreach (var row in table.Rows)
        {
            result.Append(Row(table, row, tongue, table.Columns.Select((column, i) => Cell(widths[i], row.At(i).IsEmpty ? [new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Cell }))]
                : [.. row.At(i).Select(text => body.Paragraph(DocxStyles.Cell, text, Aligned(column)))]))));
        }

        if (table.Rows.IsEmpty) result.Append(Nothing(table, widths, body));
        return result;
    }

    /// <summary>A row stands on one page where it is not so long that most of a page would be left empty before it.</summary>
    private static TableRow Row(PaperBlock.Table table, PaperRow row, Tongue tongue, IEnumerable<TableCell> cells)
    {
        var result = new TableRow(cells);
        var longest = table.Columns.Select((_, i) => row.At(i).Sum(text => text.Text.In(tongue).Text.Length)).Max();
        if (longest <= Short) result.PrependChild(new TableRowProperties(new CantSplit()));
        return result;
    }

    private static TableRow Head(PaperBlock.Table table, ImmutableArray<int> widths, DocxBody body) => new(
        table.Columns.Select((column, i) => Cell(widths[i], [body.Paragraph(DocxStyles.Head, PaperText.Of(column.Head), Aligned(column))]))
            .Prepend<DocumentFormat.OpenXml.OpenXmlElement>(new TableRowProperties(new CantSplit(), new TableHeader())));

    private static TableRow Nothing(PaperBlock.Table table, ImmutableArray<int> widths, DocxBody body) => new(new TableCell(
        new TableCellProperties(new TableCellWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa }, new GridSpan { Val = table.Columns.Length }),
        body.Paragraph(DocxStyles.Cell, PaperText.Of(PaperTexts.Nothing))));

    private static TableCell Cell(int width, IEnumerable<Paragraph> paragraphs) =>
        new(paragraphs.Prepend<DocumentFormat.OpenXml.OpenXmlElement>(new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa })));

    private static JustificationValues? Aligned(PaperColumn column) => column.IsNumber ? JustificationValues.Right : null;

    /// <summary>Every column has room for the longest word of its heading and for most words of its cells, and the rest is shared by how much text stands in them.</summary>
    private static ImmutableArray<int> Widths(PaperBlock.Table table, Tongue tongue)
    {
        ImmutableArray<int> least = [.. table.Columns.Select(column => Math.Min(DocxFrame.TextWidth / table.Columns.Length, Margins + (LongestWord(table, column, tongue) * Letter)))];
        ImmutableArray<int> texts = [.. table.Columns.Select((column, i) => column.IsNumber ? 1 : Math.Clamp(Most(table, i, tongue), Narrow, Wide))];
        var rest = DocxFrame.TextWidth - least.Sum();
        return [.. least.Zip(texts, (width, text) => width + (rest * text / texts.Sum()))];
    }

    /// <summary>The letters in the fullest cell of the column.</summary>
    private static int Most(PaperBlock.Table table, int column, Tongue tongue) =>
        table.Rows.Select(row => row.At(column).Sum(text => text.Text.In(tongue).Text.Length)).DefaultIfEmpty(0).Max();

    private static int LongestWord(PaperBlock.Table table, PaperColumn column, Tongue tongue)
    {
        var head = Longest(column.Head.In(tongue).Text);
        if (column.IsNumber) return head;
        var place = table.Columns.IndexOf(column);
        return table.Rows.SelectMany(row => row.At(place)).Select(text => Math.Min(LongestWhole, Longest(text.Text.In(tongue).Text))).Append(head).Max();
    }

    private static int Longest(string text) => text.Split(' ').Max(word => word.Length);

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}

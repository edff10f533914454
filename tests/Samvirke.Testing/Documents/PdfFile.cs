using System.Globalization;
using System.Text;

namespace Samvirke.Testing.Documents;

/// <summary>Writes plain text as a PDF (1.4, Helvetica, Windows-1252), so that tests need no file of anybody else.</summary>
public static class PdfFile
{
    private const int LinesOfPage = 50;

    /// <summary>The document: a form feed begins a new page, and so does a page that is full. A page without text stands empty, as one that was scanned.</summary>
    public static byte[] Of(string text) => Written([.. text.Split('\f').SelectMany(page => page.ReplaceLineEndings("\n").Split('\n').Chunk(LinesOfPage)).Select(Content)]);

    /// <summary>The document with each text where it is placed, in points from the left and from the top of its page: columns and tables.</summary>
    public static byte[] Placed(params (int X, int Y, string Text)[][] pages) =>
        Written([.. pages.Select(page => $"BT /F1 9 Tf {string.Concat(page.Select(each => Invariant($"1 0 0 1 {each.X} {842 - each.Y} Tm ({Escaped(each.Text)}) Tj\n")))}ET")]);

    private static byte[] Written(string[] pages)
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            Invariant($"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => Invariant($"{4 + (2 * i)} 0 R")))}] >>"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        foreach (var page in pages)
        {
            objects.Add(Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"));
            objects.Add(Invariant($"<< /Length {western.GetByteCount(page)} >>\nstream\n{page}\nendstream"));
        }

        return western.GetBytes(Joined(objects, western));
    }

    private static string Content(string[] lines)
    {
        var content = new StringBuilder("BT /F1 11 Tf 14 TL 60 780 Td\n");
        foreach (var line in lines) content.Append('(').Append(Escaped(line)).Append(") Tj T*\n");
        return content.Append("ET").ToString();
    }

    private static string Escaped(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);

    private static string Joined(List<string> objects, Encoding encoding)
    {
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (i, each) in objects.Index())
        {
            places.Add(encoding.GetByteCount(file.ToString()));
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{each}\nendobj\n");
        }

        var table = encoding.GetByteCount(file.ToString());
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

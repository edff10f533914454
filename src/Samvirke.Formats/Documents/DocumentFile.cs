using Samvirke.Formats.Figures;

namespace Samvirke.Formats.Documents;

/// <summary>Reads the text of a document that somebody sent, whatever they called the file. Nothing in it is run, and nothing outside it is fetched.</summary>
public static class DocumentFile
{
    /// <summary>A larger file is not looked at.</summary>
    public const int MostBytes = 20_000_000;

    /// <summary>More text than this is not taken: a letter of a thousand full pages.</summary>
    public const int MostText = 5_000_000;

    /// <summary>The text, or why there is none. Never throws for what stands in the file.</summary>
    public static async Task<DocumentReading> ReadAsync(byte[] bytes, CancellationToken cancellation)
    {
        if (bytes.Length == 0) return new DocumentReading.Refused(DocumentRefusal.Empty);
        if (bytes.Length > MostBytes) return new DocumentReading.Refused(DocumentRefusal.TooLarge);
        if (bytes.AsSpan().StartsWith("%PDF-"u8)) return await PdfDocument.ReadAsync(bytes, cancellation);
        return bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) ? DocxDocument.Read(bytes) : OfText(bytes);
    }

    private static DocumentReading OfText(byte[] bytes)
    {
        var text = FigureText.Of(bytes);
        if (text.Fault is not null || IsBinary(text.Text)) return new DocumentReading.Refused(DocumentRefusal.OtherSort);
        if (text.Text.Length > MostText) return new DocumentReading.Refused(DocumentRefusal.TooHeavy);
        return string.IsNullOrWhiteSpace(text.Text) ? new DocumentReading.Refused(DocumentRefusal.Empty) : new DocumentReading.Found(DocumentSort.Text, text.Text, []);
    }

    /// <summary>Text has no signs that steer a machine, but for those that end lines and pages.</summary>
    private static bool IsBinary(string text) => text.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t' or '\f' or '\u0085'));
}

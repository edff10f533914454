using System.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures;

/// <summary>The text of a file, and in which encoding it was.</summary>
/// <param name="Text">The text without a mark of its encoding.</param>
/// <param name="Encoding">The encoding's name.</param>
/// <param name="Fault">What the file is, where it is no text.</param>
internal readonly record struct FigureText(string Text, string Encoding, LocalizedText? Fault)
{
    /// <summary>UTF-8 that says so when it is something else.</summary>
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What spreadsheets on Windows write: Latin-1 with quotation marks and dashes where that has none.</summary>
    internal static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static FigureText Of(ReadOnlySpan<byte> bytes)
    {
        if (IsWorkbook(bytes)) return new("", "", FigureDefectTexts.Workbook());
        var read = Decoded(bytes);
        return read.Text.Contains('\0', StringComparison.Ordinal) ? new("", "", FigureDefectTexts.NotText()) : read;
    }

    /// <summary>Whether the bytes are those of a spreadsheet program's own format.</summary>
    internal static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]);

    private static FigureText Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return OfUtf8(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return new(System.Text.Encoding.Unicode.GetString(bytes[2..]), "UTF-16", null);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return new(System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16", null);
        // Without a mark: every second byte of most letters is nil, and which of the two says the order.
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        var (even, odd) = (Nils(sample, 0), Nils(sample, 1));
        if (odd > sample.Length / 4 && even == 0) return new(System.Text.Encoding.Unicode.GetString(bytes), "UTF-16", null);
        if (even > sample.Length / 4 && odd == 0) return new(System.Text.Encoding.BigEndianUnicode.GetString(bytes), "UTF-16", null);
        return OfUtf8(bytes);
    }

    private static FigureText OfUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new(Utf8.GetString(bytes), "UTF-8", null);
        }
        catch (DecoderFallbackException)
        {
            return new(Western.GetString(bytes), "Latin-1 (Windows-1252)", null);
        }
    }

    private static int Nils(ReadOnlySpan<byte> bytes, int first)
    {
        var nils = 0;
        for (var i = first; i < bytes.Length; i += 2)
        {
            if (bytes[i] == 0) nils++;
        }

        return nils;
    }
}

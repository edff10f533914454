using System.Buffers;
using System.Text;
using Samvirke.Register.Text;

namespace Samvirke.Formats.RegisterText;

/// <summary>
/// The characters of a file before anything is made of them. Bytes that are not UTF-8 and characters that are no text are reported with their
/// line and then stand as a question mark, so that the rest of the file is judged as well.
/// </summary>
internal static class RawText
{
    /// <summary>What bytes that are not UTF-8 become: a character that Unicode has set aside for never being in a text.</summary>
    private const char NotUtf8 = '\uFDD0';

    private const string NotUtf8Message = "linjen har tegn som ikke er gyldig UTF-8; lagre filen som UTF-8";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [NotUtf8, '\u2028', '\u2029', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n'))]);

    /// <summary>Reads UTF-8, with a byte order mark or without.</summary>
    public static Encoding Encoding { get; } =
        Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(NotUtf8.ToString()));

    /// <summary>What is wrong with the characters of a line of JSON; what JSON itself forbids is left to its reader.</summary>
    public static string? Fault(string line) => line.Contains(NotUtf8) ? NotUtf8Message : null;

    /// <summary>The text with line feeds only, and without characters that are no text.</summary>
    public static string Clean(string text, Action<int, string> defect)
    {
        if (!text.AsSpan().ContainsAny(Suspects)) return text;
        var clean = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').ToCharArray();
        var (line, reported) = (1, 0);
        for (var i = 0; i < clean.Length; i++)
        {
            if (clean[i] == '\n') line++;
            if (!Suspects.Contains(clean[i])) continue;
            if (line != reported) defect(line, Message(clean[i]));
            reported = line;
            clean[i] = '\uFFFD';
        }

        return new string(clean);
    }

    private static string Message(char c) => c switch
    {
        NotUtf8 => NotUtf8Message,
        '\u2028' or '\u2029' => "linjen inneholder et usynlig linjeskille (U+2028 eller U+2029); bruk vanlig linjeskift",
        _ => $"linjen {PlainText.Fault([c])}",
    };
}

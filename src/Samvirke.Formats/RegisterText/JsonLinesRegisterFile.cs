using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samvirke.Register.Text;

namespace Samvirke.Formats.RegisterText;

/// <summary>Reads a file of JSON lines: one entry a line, in the form that <c>export --format jsonl</c> gives.</summary>
internal static partial class JsonLinesRegisterFile
{
    private const int BatchSize = 4096;

    public static void Read(string file, IEnumerable<string> lines, RegisterTextBuilder register)
    {
        var number = 0;
        foreach (var batch in lines.Select(line => (Number: ++number, Line: line)).Where(each => !string.IsNullOrWhiteSpace(each.Line)).Chunk(BatchSize))
        {
            foreach (var (read, line, failure, text) in batch.AsParallel().AsOrdered().Select(each => ReadLine(each.Number, each.Line)))
            {
                if (failure is not null) register.Unreadable(file, line, failure);
                if (read is not null) register.Entry(file, line, read);
                else foreach (Match id in IdMember().Matches(text)) register.Lost(id.Groups["id"].Value);
            }
        }
    }

    private static (ReadEntry? Read, int Line, string? Failure, string Text) ReadLine(int number, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return (EntryReader.Read(JsonText.Read(document.RootElement, number)), number, RawText.Fault(line), line);
        }
        catch (JsonException exception)
        {
            return (null, number, RawText.Fault(line) ?? $"ugyldig JSON{Place(line, exception)}: hver linje skal være ett fullstendig objekt", line);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // What the library throws for \ud800 and its like, escaped or not: JSON by its grammar, but no text.
            return (null, number, "linjen inneholder et halvt tegn (\\ud800–\\udfff uten den andre halvdelen); skriv tegnet på nytt", line);
        }
    }

    /// <summary>The parser counts bytes; people count characters.</summary>
    private static string Place(string line, JsonException exception)
    {
        if (exception.BytePositionInLine is not { } position) return "";
        var bytes = Encoding.UTF8.GetBytes(line);
        var character = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)Math.Min(position, bytes.Length))) + 1;
        return string.Create(CultureInfo.InvariantCulture, $" ved tegn {character}");
    }

    [GeneratedRegex("""
        "id"\s*:\s*"(?<id>[a-z0-9-]+)"
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex IdMember();
}

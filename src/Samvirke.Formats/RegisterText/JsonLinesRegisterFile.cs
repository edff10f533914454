using System.Text.Json;
using System.Text.RegularExpressions;
using Samvirke.Register.Checking;
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
                if (read is not null)
                {
                    register.Entry(file, line, read);
                    continue;
                }

                register.Unreadable(file, line, failure!);
                foreach (Match id in IdMember().Matches(text)) register.Lost(id.Groups["id"].Value);
            }
        }
    }

    private static (ReadEntry? Read, int Line, string? Failure, string Text) ReadLine(int number, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return (EntryReader.Read(JsonText.Read(document.RootElement, number)), number, null, line);
        }
        catch (JsonException exception)
        {
            return (null, number, $"ugyldig JSON ved tegn {exception.BytePositionInLine + 1}: hver linje skal være ett fullstendig objekt", line);
        }
    }

    [GeneratedRegex("""
        "id"\s*:\s*"(?<id>[a-z0-9-]+)"
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex IdMember();
}

using System.Collections.Immutable;
using Samvirke.Register.Text;

namespace Samvirke.Formats.RegisterText;

/// <summary>
/// A part that is not YAML, read all the same when a single line is to blame: the line without which the rest is right. The parser itself
/// often stops far below the slip, and would leave what is right in the part unread.
/// </summary>
internal sealed record YamlSlip(int Line, string Reason, TextNode? Rest)
{
    private const int NearParser = 2;
    private const int MostOfASort = 3;

    /// <summary>A text that a slip has torn open swallows lines until something cannot be text.</summary>
    private const int FarAbove = 60;

    private const string Margin = "linjen står ytterst uten å begynne en oppføring; rykk den inn, eller begynn en ny oppføring med «- id: …»";
    private const string Tab = "linjen er rykket inn med tabulator; bruk mellomrom";

    /// <summary>The slip of the part, or nothing when taking one line away does not help.</summary>
    public static YamlSlip? In(YamlPart part, YamlReading.Malformed malformed)
    {
        foreach (var (line, reason) in Suspects(part, malformed).Distinct())
        {
            if (line < part.FirstLine || line > part.LastLine) continue;
            if (YamlText.Read(part.Without(line)) is YamlReading.Parsed { Node: null or TextList or TextScalar { Value: null } } rest) return new YamlSlip(line, reason, rest.Node);
        }

        return null;
    }

    /// <summary>The slip when the part is the rest of the one before, torn off by a line that looks like a new item.</summary>
    public static YamlSlip? Between(YamlPart before, YamlPart part, YamlReading.Malformed malformed) =>
        YamlText.Read(before.With(part.Without(part.FirstLine))) is YamlReading.Parsed { Node: TextList { Items.Length: 1 } rest }
            ? new YamlSlip(part.FirstLine, malformed.Reason, rest)
            : null;

    /// <summary>Lines that may be to blame, the likeliest first, each with what is then wrong with it.</summary>
    private static IEnumerable<(int Line, string Reason)> Suspects(YamlPart part, YamlReading.Malformed malformed) =>
    [
        .. LinesWhere(part, 1, line => line.Length > 0 && line[0] is not (' ' or '\t' or '#')).Select(line => (line, Margin)),
        .. LinesWhere(part, 0, line => line.AsSpan().TrimStart(' ') is ['\t', ..]).Select(line => (line, Tab)),
        .. malformed.Open.Take(MostOfASort).Where(line => malformed.Line - line <= NearParser).Select(line => (line, malformed.Reason)),
        .. Around(malformed.Line).Concat(malformed.Open.Take(MostOfASort)).Concat(Above(malformed.Line)).Select(line => (line, malformed.Reason)),
    ];

    private static IEnumerable<int> LinesWhere(YamlPart part, int from, Func<string, bool> fits) => Enumerable.Range(from, Math.Max(0, part.Lines.Length - from))
        .Where(i => fits(part.Lines[i]))
        .Select(i => part.FirstLine + i)
        .Take(MostOfASort);

    private static ImmutableArray<int> Around(int line) => [line, line - 1, line + 1, line - 2];

    private static IEnumerable<int> Above(int line) => Enumerable.Range(1, FarAbove).Select(distance => line - distance);
}

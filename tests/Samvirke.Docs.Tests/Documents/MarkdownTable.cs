using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Samvirke.Docs.Tests.Documents;

/// <summary>The first table below a heading of a document: its rows, each from column to cell.</summary>
internal static partial class MarkdownTable
{
    public static ImmutableArray<Dictionary<string, string>> Below(string file, string heading)
    {
        var lines = ProjectFolder.Read(file).Split('\n');
        lines.Count(line => IsHeading(line, heading)).ShouldBe(1, $"headings «{heading}» in {file}");
        var table = lines
            .SkipWhile(line => !IsHeading(line, heading))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Select(Cells)
            .ToList();
        table.Count.ShouldBeGreaterThan(2, $"{file} has no table below «{heading}»");
        return [.. table.Skip(2).Select(cells => Row(table[0], cells))];
    }

    /// <summary>The text in code style.</summary>
    public static string Code(string cell) => CodeSpan().Match(cell).Groups["code"].Value;

    /// <summary>Words in code style with what each is called: <c>`health` Helse · `police` Politi</c>.</summary>
    public static IEnumerable<(string Id, string Label)> Named(string cell) =>
        cell.Split('·').Select(each => (Code(each), CodeSpan().Replace(each, "").Trim()));

    private static bool IsHeading(string line, string heading) => line.StartsWith('#') && line.TrimStart('#').Trim() == heading;

    private static Dictionary<string, string> Row(string[] header, string[] cells)
    {
        cells.Length.ShouldBe(header.Length, $"the row «{string.Join(" | ", cells)}»");
        return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeSpan();
}

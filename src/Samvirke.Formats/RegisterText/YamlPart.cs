namespace Samvirke.Formats.RegisterText;

/// <summary>Some lines of a YAML file that are parsed together.</summary>
/// <param name="FirstLine">The place of its first line in the file, from 1.</param>
/// <param name="Lines">The lines without their ends.</param>
internal sealed record YamlPart(int FirstLine, string[] Lines)
{
    /// <summary>The place of its last line with something on it.</summary>
    public int LastLine => FirstLine + Math.Max(0, Lines.AsSpan().LastIndexOfAnyExcept(""));

    /// <summary>As the parser reads it.</summary>
    public string Text => string.Join('\n', Lines) + "\n";

    /// <summary>The same without what stands on a line of the file, which is left empty so that all others keep their place.</summary>
    public YamlPart Without(int line)
    {
        var lines = (string[])Lines.Clone();
        lines[line - FirstLine] = "";
        return new YamlPart(FirstLine, lines);
    }

    /// <summary>This part and the one that follows it in the file, as one.</summary>
    public YamlPart With(YamlPart next) => new(FirstLine, [.. Lines, .. next.Lines]);

    /// <summary>Splits a file before every line that begins a list item at the margin.</summary>
    public static IEnumerable<YamlPart> Of(string text)
    {
        var lines = text.Split('\n');
        var start = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            if (!BeginsItem(lines[i])) continue;
            yield return new YamlPart(start + 1, lines[start..i]);
            start = i;
        }

        yield return new YamlPart(start + 1, lines[start..]);
    }

    private static bool BeginsItem(string line) => line.StartsWith('-') && (line.Length == 1 || line[1] is ' ' or '\t');
}

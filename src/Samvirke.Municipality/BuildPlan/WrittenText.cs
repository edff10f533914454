using System.Collections.Immutable;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>What people have written as blocks of a paper: an empty line parts paragraphs, and lines that begin with a hyphen, an asterisk or a dot are points.</summary>
public static class WrittenText
{
    /// <summary>The blocks.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="tongue">The language it is in.</param>
    public static ImmutableArray<PaperBlock> Blocks(string text, Tongue tongue)
    {
        var blocks = ImmutableArray.CreateBuilder<PaperBlock>();
        var lines = new List<string>();
        var points = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Append(""))
        {
            var point = Point(line);
            if (point is null && points.Count > 0)
            {
                blocks.Add(new PaperBlock.Points([.. points.Select(each => Say(each, tongue))]));
                points.Clear();
            }

            if ((point is not null || line.Length == 0) && lines.Count > 0)
            {
                blocks.Add(new PaperBlock.Paragraph(Say(string.Join('\n', lines), tongue)));
                lines.Clear();
            }

            if (point is not null) points.Add(point);
            else if (line.Length > 0) lines.Add(line);
        }

        return blocks.ToImmutable();
    }

    /// <summary>The text in its language.</summary>
    public static PaperText Say(string text, Tongue tongue) => PaperText.Of(LocalizedText.Of([new Phrase(text, tongue)]));

    private static string? Point(string line) => line.Length > 2 && line[0] is '-' or '*' or '•' or '–' && line.Length > 1 && line[1] == ' ' ? line[2..].Trim() : null;
}

using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samvirke.Formats.Documents;

/// <summary>Counts the numbered paragraphs of a document, which hold only what list they belong to and at which level.</summary>
internal sealed partial class DocxNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<int, int> lists;
    private readonly Dictionary<int, Level[]> levels;
    private readonly Dictionary<string, Style> styles;
    private readonly Dictionary<int, int[]> counted = [];

    public DocxNumbers(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        lists = (numbering?.Elements<NumberingInstance>() ?? []).Where(each => each.NumberID?.Value is not null && each.AbstractNumId?.Val?.Value is not null)
            .GroupBy(each => each.NumberID!.Value).ToDictionary(group => group.Key, group => group.First().AbstractNumId!.Val!.Value);
        levels = (numbering?.Elements<AbstractNum>() ?? []).Where(each => each.AbstractNumberId?.Value is not null)
            .GroupBy(each => each.AbstractNumberId!.Value).ToDictionary(group => group.Key, group => group.First().Elements<Level>().ToArray());
        styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>What stands before the paragraph, as 2.1 or •; nothing where it belongs to no list. Each numbered paragraph is asked about once, in order.</summary>
    public string? Of(Paragraph paragraph)
    {
        if (Place(paragraph) is not var (list, depth) || !levels.TryGetValue(list, out var all) || depth is < 0 or >= Levels) return null;
        var level = all.FirstOrDefault(each => each.LevelIndex?.Value == depth);
        if (level?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet) return "•";
        if (!counted.TryGetValue(list, out var counts)) counted[list] = counts = new int[Levels];
        counts[depth] = counts[depth] == 0 ? level?.StartNumberingValue?.Val?.Value ?? 1 : counts[depth] + 1;
        Array.Clear(counts, depth + 1, Levels - depth - 1);
        return level?.LevelText?.Val?.Value is { Length: > 0 } pattern ? Levelled().Replace(pattern, match => Written(all, counts, match.Groups["level"].ValueSpan[0] - '1')) : null;
    }

    private (int List, int Depth)? Place(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties;
        return List(own?.NumberingProperties) ?? OfStyle(own?.ParagraphStyleId?.Val?.Value);
    }

    /// <summary>A style may rest on another; one that rests on itself is followed no further than there are styles.</summary>
    private (int List, int Depth)? OfStyle(string? id)
    {
        for (var steps = 0; id is not null && steps <= styles.Count && styles.TryGetValue(id, out var style); steps++)
        {
            if (List(style.StyleParagraphProperties?.NumberingProperties) is { } found) return found;
            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private (int List, int Depth)? List(NumberingProperties? numbering) =>
        numbering?.NumberingId?.Val?.Value is { } id && lists.TryGetValue(id, out var list) ? (list, numbering.NumberingLevelReference?.Val?.Value ?? 0) : null;

    private static string Written(Level[] all, int[] counts, int depth)
    {
        var count = Math.Max(counts[depth], 1);
        var format = all.FirstOrDefault(each => each.LevelIndex?.Value == depth)?.NumberingFormat?.Val?.Value;
        if (format == NumberFormatValues.LowerLetter) return Letter(count).ToString();
        if (format == NumberFormatValues.UpperLetter) return char.ToUpperInvariant(Letter(count)).ToString();
        return count.ToString(CultureInfo.InvariantCulture);
    }

    private static char Letter(int count) => (char)('a' + ((count - 1) % 26));

    [GeneratedRegex("%(?<level>[1-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Levelled();
}

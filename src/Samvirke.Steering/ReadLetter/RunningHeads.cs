using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Samvirke.Steering.ReadLetter;

/// <summary>Finds the lines that stand at the head or foot of page after page: the name of the letter, the number of the page.</summary>
internal static partial class RunningHeads
{
    /// <summary>Fewer pages have no running heads that could be told from the rest.</summary>
    private const int FewestPages = 3;

    /// <summary>So many lines from the edge of a page are looked at.</summary>
    private const int Edge = 3;

    /// <summary>The lines of all pages, in order, with those marked that stand at the edge of at least half of the pages, but for their figures.</summary>
    public static ImmutableArray<LetterLine> Marked(ImmutableArray<ImmutableArray<LetterLine>> pages)
    {
        if (pages.Length < FewestPages) return [.. pages.SelectMany(page => page)];
        var often = pages.SelectMany(page => AtEdge(page).Select(Mask).Distinct(StringComparer.Ordinal)).CountBy(mask => mask, StringComparer.Ordinal)
            .Where(each => 2 * each.Value >= pages.Length && each.Value >= FewestPages - 1).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        return [.. pages.SelectMany(page => Marked(page, often))];
    }

    private static IEnumerable<LetterLine> Marked(ImmutableArray<LetterLine> page, HashSet<string> often)
    {
        var running = AtEdge(page).Where(line => often.Contains(Mask(line))).ToHashSet();
        return page.Select(line => running.Contains(line) ? line with { IsRunning = true } : line);
    }

    private static ImmutableArray<LetterLine> AtEdge(ImmutableArray<LetterLine> page)
    {
        // What begins an assignment is none, however alike the assignments of the letter are called.
        ImmutableArray<LetterLine> written = [.. page.Where(line => !string.IsNullOrWhiteSpace(line.Text))];
        return [.. written.Take(Edge).Union(written.TakeLast(Edge)).Where(line => !LetterReading.BeginsAssignment(line.Text))];
    }

    private static string Mask(LetterLine line) => Space().Replace(Figures().Replace(line.Text, "#"), " ").Trim();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();
}

using System.Text.RegularExpressions;

namespace Samvirke.Steering.ReadLetter;

/// <summary>The lines of one assignment of a letter.</summary>
/// <param name="Number">Its number, as TB2024-08 or Oppdrag 3; nothing where it has none.</param>
/// <param name="Part">Which part it is, where the letter divides one.</param>
/// <param name="From">The line that it begins with.</param>
/// <param name="Heading">What stands on that line behind the number or the mark.</param>
/// <param name="Lines">The lines under it.</param>
/// <param name="IsPoint">Whether it is a point of a list, whose first words are no heading but part of what it says.</param>
internal sealed record LetterBlock(string? Number, string? Part, LetterLine From, string Heading, List<LetterLine> Lines, bool IsPoint);

/// <summary>Divides a letter into the lines of its assignments.</summary>
internal static partial class LetterBlocks
{
    public static IEnumerable<LetterBlock> Of(LetterText letter)
    {
        var place = new Place(null, IsOfAssignments: false);
        LetterBlock? open = null;
        foreach (var line in letter.Lines.Where(line => !line.IsRunning))
        {
            var next = Begun(line, place);
            var isChapter = next is null && IsChapter(line.Text);
            if ((next is not null || isChapter) && open is not null) yield return open;
            if (next is not null) (open, place) = (next, place with { Number = next.Number });
            else if (isChapter) (open, place) = (null, new Place(null, OfAssignments().IsMatch(line.Text)));
            else open?.Lines.Add(line);
        }

        if (open is not null) yield return open;
    }

    /// <summary>The block that begins with the line, whatever stands there.</summary>
    public static LetterBlock At(LetterLine from, List<LetterLine> under) =>
        (Begun(from, new Place("", IsOfAssignments: false)) ?? new LetterBlock(null, null, from, Mark().Replace(from.Text, "").Trim(), [], IsPoint: false)) with { Lines = under };

    public static bool Begins(string line) => Start().IsMatch(line);

    private static LetterBlock? Begun(LetterLine line, Place place)
    {
        if (Start().Match(line.Text) is { Success: true } start) return new(Number(start), null, line, start.Groups["heading"].Value, [], IsPoint: false);
        if (place.Number is { Length: > 0 } number && PartStart().Match(line.Text) is { Success: true } part) return new(number, part.Groups["part"].Value, line, part.Groups["heading"].Value, [], IsPoint: false);
        // A list under an assignment with a number is what that asks for.
        return place is { Number: null, IsOfAssignments: true } && Point().Match(line.Text) is { Success: true } point ? new(null, null, line, point.Groups["heading"].Value, [], IsPoint: true) : null;
    }

    private static string Number(Match start) => start.Groups["plain"] is { Success: true } plain ? $"Oppdrag {plain.Value}" : Spaces().Replace(start.Groups["number"].Value, "").ToUpperInvariant();

    private static bool IsChapter(string line) => Chapter().IsMatch(line) || ShortChapter().IsMatch(line);

    private sealed record Place(string? Number, bool IsOfAssignments);

    [GeneratedRegex(@"^\s*(?:(?:Oppdrag\s+)?(?<number>T?TB\s?\d{4}\s?-\s?\d{1,3})\b[\s:.–-]*|Oppdrag\s+(?:nr\.?\s*)?(?<plain>\d{1,3})\s*(?:[:.–-]\s*|$))(?<heading>.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*Deloppdrag\s+(?<part>\d{1,2})\b[\s:.–-]*(?<heading>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PartStart();

    [GeneratedRegex(@"^\s*(?:[•·▪–*-]|\d{1,2}[.)]|[a-zæøå]\))\s+(?<heading>\S.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Point();

    [GeneratedRegex(@"^\s*(?:[•·▪–*-]|\d{1,2}[.)]|[a-zæøå]\))\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}|Kapittel \d{1,2})\s+\p{Lu}[^.:]{2,90}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Chapter();

    /// <summary>"4. Oppdrag": a number with a stop and at most four words, none of which asks anybody for anything.</summary>
    [GeneratedRegex(@"^\s*\d{1,2}\.\s+(?!.*\b(?:skal|må|bes|vert|blir)\b)\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortChapter();

    [GeneratedRegex(@"\b(?:del|enkelt|felles)?oppdrag\w*\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OfAssignments();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}

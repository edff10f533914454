using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samvirke.Steering.ReadLetter;

/// <summary>Finds deadlines in what an assignment says, in bokmål and nynorsk.</summary>
internal static partial class DeadlineFinder
{
    private static readonly string[] Months = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    /// <summary>The deadlines, in the order in which they stand; the same day is told once.</summary>
    /// <param name="text">What the assignment says.</param>
    /// <param name="year">The year of the letter.</param>
    public static ImmutableArray<FoundDeadline> Of(string text, int year)
    {
        var found = Cue().Matches(text).Select(match => Read(match, year)).OfType<FoundDeadline>().ToList();
        return [.. found.DistinctBy(each => each.Day is { } day ? day.ToString("O", CultureInfo.InvariantCulture) : each.Words)];
    }

    private static FoundDeadline? Read(Match cue, int year)
    {
        var words = cue.Value.Trim().TrimEnd('.', ',');
        if (cue.Groups["iso"].Success) return Day(words, Number(cue, "iy"), Number(cue, "im"), Number(cue, "id"));
        if (cue.Groups["numeric"].Success) return Day(words, Year(cue, "ny", year), Number(cue, "nm"), Number(cue, "nd"));
        if (cue.Groups["named"].Success) return Day(words, Year(cue, "my", year), Month(cue.Groups["month"].Value), Number(cue, "md"));
        if (cue.Groups["end"].Success) return End(words, cue, year);
        return cue.Groups["open"].Success ? new(words, null, IsImpossible: false) : null;
    }

    private static FoundDeadline End(string words, Match cue, int year) => cue.Groups["endmonth"].Success
        ? LastOf(words, Year(cue, "endyear", year), Month(cue.Groups["endmonth"].Value))
        : LastOf(words, Year(cue, "endyear", year), Months.Length);

    private static FoundDeadline LastOf(string words, int year, int month) => Day(words, year, month, DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month));

    private static FoundDeadline Day(string words, int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(words, new DateOnly(year, month, day), IsImpossible: false)
            : new(words, null, IsImpossible: true);

    private static int Month(string name) => Array.FindIndex(Months, month => month.Equals(name, StringComparison.OrdinalIgnoreCase)) + 1;

    private static int Number(Match cue, string group) => int.Parse(cue.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Year(Match cue, string group, int otherwise) => !cue.Groups[group].Success ? otherwise : Number(cue, group) is var year && year < 100 ? 2000 + year : year;

    /// <summary>A word that a deadline begins with ("Frist", "innen", "senest"), at most a few words, and a day in figures, in words or as the end of a time; or that it is to be settled.</summary>
    [GeneratedRegex(
        """
        \b(?:
            frist(?:en)?(?:\s+(?:for|punkt|pkt\.?|på|til)\s+[\p{L}\d]+(?:\s+[\p{L}\d]+){0,3})?\s*(?:er|:)?\s*
          | (?:innen|innan|senest|seinast|før)\s+(?:den\s+)?
        )
        (?:
            (?<iso>(?<iy>\d{4})-(?<im>\d{1,2})-(?<id>\d{1,2}))\b
          | (?<numeric>(?<nd>\d{1,2})\.\s?(?<nm>\d{1,2})\.\s?(?<ny>\d{4}|\d{2})?)(?!\d)
          | (?<named>(?<md>\d{1,2})\.\s*(?<month>januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?:\s+(?<my>\d{4}))?)\b
          | (?<end>(?:utgangen|slutten)\s+av\s+(?:(?<endmonth>januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?:\s+(?<endyear>\d{4}))?|(?<endyear>\d{4})|året))\b
          | (?<open>(?:settes|avklares|fastsettes|blir\s+sett|blir\s+avklart|vert\s+sett)\b[^.\n]{0,60})
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cue();
}

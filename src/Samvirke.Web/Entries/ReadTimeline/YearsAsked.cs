using System.Globalization;

namespace Samvirke.Web.Entries.ReadTimeline;

/// <summary>What is wrong with a year that was asked for.</summary>
public enum YearFault
{
    /// <summary>It is no year that the timeline can show.</summary>
    NoYear,
    /// <summary>The last year comes before the first.</summary>
    BeforeFirst,
}

/// <summary>The years that the address asks for.</summary>
/// <param name="From">The first as it was written.</param>
/// <param name="To">The last as it was written.</param>
/// <param name="FromFault">What is wrong with the first, if anything.</param>
/// <param name="ToFault">What is wrong with the last, if anything.</param>
/// <param name="Span">The years, or nothing when none were asked for or something is wrong.</param>
public sealed record YearsAsked(string From, string To, YearFault? FromFault, YearFault? ToFault, YearSpan? Span)
{
    public const string FromParameter = "fra";
    public const string ToParameter = "til";
    public const int Earliest = 1500, Latest = 2200;

    /// <summary>Reads the years; one that is missing is the outermost of <paramref name="whole"/>.</summary>
    public static YearsAsked Of(string from, string to, YearSpan whole)
    {
        if (from.Length == 0 && to.Length == 0) return new YearsAsked(from, to, null, null, null);
        var (first, last) = (Year(from), Year(to));
        YearFault? fromFault = from.Length > 0 && first is null ? YearFault.NoYear : null;
        YearFault? toFault = to.Length > 0 && last is null ? YearFault.NoYear : first > last ? YearFault.BeforeFirst : null;
        if (fromFault is not null || toFault is not null) return new YearsAsked(from, to, fromFault, toFault, null);
        return new YearsAsked(from, to, null, null, new YearSpan(first ?? Math.Min(whole.From, last!.Value), last ?? Math.Max(whole.To, first!.Value)));
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= Latest ? year : null;
}

using System.Globalization;

namespace Samvirke.Web.Visits;

/// <summary>The moments at which a reader wants to see the register.</summary>
/// <param name="Valid">Only what holds on this day (<c>asOf</c>).</param>
/// <param name="Recorded">As the register read at the end of this day in Norway (<c>recordedAt</c>).</param>
public sealed record AsOf(DateOnly? Valid, DateOnly? Recorded)
{
    public const string ValidParameter = "asOf";
    public const string RecordedParameter = "recordedAt";

    public static AsOf Now { get; } = new(null, null);

    public bool IsNow => Valid is null && Recorded is null;

    /// <summary>Reads the moments from the query; <paramref name="bad"/> is the first value that is no date.</summary>
    public static AsOf Parse(IQueryCollection query, out string? bad)
    {
        bad = null;
        return new AsOf(Day(query[ValidParameter], ref bad), Day(query[RecordedParameter], ref bad));
    }

    /// <summary>The moments as they stand in an address, without a leading mark; empty for now.</summary>
    public string ToQuery() => string.Join('&', new[] { Part(ValidParameter, Valid), Part(RecordedParameter, Recorded) }.OfType<string>());

    private static string? Part(string name, DateOnly? day) =>
        day is { } date ? $"{name}={date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : null;

    /// <summary>Whether the text is a day, or nothing at all.</summary>
    public static bool IsDay(string? text)
    {
        string? bad = null;
        _ = Day(text, ref bad);
        return bad is null;
    }

    private static DateOnly? Day(string? text, ref string? bad)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        bad ??= text;
        return null;
    }
}

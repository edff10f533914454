using System.Globalization;

namespace Samvirke.Storage.Tables;

/// <summary>
/// A moment as SQLite, which has no type for it, keeps it: UTC to the microsecond, always as long, so that text sorts as time does.
/// </summary>
internal static class UtcText
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>The moment without what is finer than a microsecond, which PostgreSQL would round off.</summary>
    public static DateTimeOffset Whole(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}

namespace Samvirke.Municipality;

/// <summary>Days and times of day as they are in Norway.</summary>
internal static class NorwegianDay
{
    /// <summary>Norwegian time.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>The day on which it was.</summary>
    public static DateOnly Of(DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, Zone).DateTime);
}

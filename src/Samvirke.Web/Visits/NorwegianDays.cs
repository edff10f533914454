namespace Samvirke.Web.Visits;

/// <summary>Days as they begin and end in Norway.</summary>
public static class NorwegianDays
{
    /// <summary>Norwegian time.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>Nothing was recorded before; times of the first days there are cannot be moved between zones.</summary>
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>The time as clocks in Norway show it.</summary>
    public static DateTime Local(this TimeZoneInfo zone, DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, zone).DateTime;

    /// <summary>The day on which it was in Norway.</summary>
    public static DateOnly DayOf(this TimeZoneInfo zone, DateTimeOffset time) => DateOnly.FromDateTime(zone.Local(time));

    /// <summary>The moment at which the day begins in Norway.</summary>
    public static DateTimeOffset StartOf(this TimeZoneInfo zone, DateOnly day)
    {
        var midnight = (day < Earliest ? Earliest : day).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>The last moment of the day in Norway.</summary>
    public static DateTimeOffset EndOf(this TimeZoneInfo zone, DateOnly day) => day == DateOnly.MaxValue ? DateTimeOffset.MaxValue : zone.StartOf(day.AddDays(1)).AddTicks(-1);
}

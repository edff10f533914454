using Samvirke.Storage.Watching;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Watching.SendDigests;

/// <summary>When letters are sent: at seven in the morning in Norway, every day or every Monday.</summary>
internal static class DigestTimes
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>The first such time after now.</summary>
    public static DateTimeOffset Next(DigestRhythm every, DateTimeOffset now, TimeZoneInfo zone)
    {
        for (var day = zone.DayOf(now); ; day = day.AddDays(1))
        {
            if (every == DigestRhythm.Weekly && day.DayOfWeek != DayOfWeek.Monday) continue;
            var local = day.ToDateTime(Morning, DateTimeKind.Unspecified);
            var time = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
            if (time > now) return time;
        }
    }
}

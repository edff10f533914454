namespace Samvirke.Testing.Hosting;

/// <summary>The day that it is, as a running Samvirke reckons: near midnight it is another than in universal time.</summary>
public static class Today
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public static DateOnly InNorway => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, Zone).DateTime);
}

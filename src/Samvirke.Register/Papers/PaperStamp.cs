using Samvirke.Register.Snapshots;

namespace Samvirke.Register.Papers;

/// <summary>The register that a paper was made from, so that it can be made again and compared with another.</summary>
/// <param name="Day">The day on which what it says holds.</param>
/// <param name="RecordedAt">When the last change in it was recorded, in the time of those who read it.</param>
/// <param name="Change">The number of that change; 0 for a register that is empty.</param>
/// <param name="Entries">How many entries hold on the day.</param>
public sealed record PaperStamp(DateOnly Day, DateTimeOffset RecordedAt, long Change, int Entries)
{
    /// <summary>The stamp of the register on the day.</summary>
    /// <param name="snapshot">The register, with what holds on the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="zone">Where those who read it live.</param>
    public static PaperStamp Of(RegisterSnapshot snapshot, DateOnly day, TimeZoneInfo zone) =>
        new(day, TimeZoneInfo.ConvertTime(snapshot.Moment.RecordedAt, zone), snapshot.Moment.Change, snapshot.Entries.Length);
}

using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Register.Confirming;

/// <summary>How fresh the entries of a register are.</summary>
public static class SnapshotFreshness
{
    /// <summary>How fresh an entry of the register is.</summary>
    public static Freshness FreshnessOf(this RegisterSnapshot register, Entry entry) =>
        Freshness.Of(entry, entry.Confirmed is null && register.LastRevision(entry.Id) is { } last ? DateOnly.FromDateTime(last.RecordedAt.UtcDateTime) : null);

    /// <summary>The entries that an organisation answers for and that should be confirmed on the day or before, the oldest first.</summary>
    public static IEnumerable<(Entry Entry, Freshness Freshness)> DueBy(this RegisterSnapshot register, EntryId steward, DateOnly day) => register.Entries
        .Where(entry => entry.Steward == steward)
        .Select(entry => (Entry: entry, Freshness: register.FreshnessOf(entry)))
        .Where(each => each.Freshness.IsDueBy(day))
        .OrderBy(each => each.Freshness.Due ?? DateOnly.MinValue)
        .ThenBy(each => each.Entry.Id);
}

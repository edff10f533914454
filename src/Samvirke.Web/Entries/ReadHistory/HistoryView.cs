using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;

namespace Samvirke.Web.Entries.ReadHistory;

/// <summary>What one change did with the entry.</summary>
/// <param name="Change">The change, and the entry before and after it.</param>
/// <param name="Differences">What differs; nothing when a state cannot be read.</param>
public sealed record HistoryLine(HistoryStep Change, ImmutableArray<Difference>? Differences);

/// <summary>The history of an entry, a page at a time, newest first.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Entry">The entry as it last read.</param>
/// <param name="IsThere">Whether it is in the register at the moment shown.</param>
/// <param name="Lines">What was done with it.</param>
/// <param name="Older">The number that the next page begins below, or nothing on the last.</param>
/// <param name="IsFirst">Whether the page begins with the latest change.</param>
public sealed record HistoryView(EntryId Id, Entry Entry, bool IsThere, ImmutableArray<HistoryLine> Lines, long? Older, bool IsFirst)
{
    /// <summary>The parameter that names the change below which a page begins.</summary>
    public const string OlderParameter = "eldre";

    private const int MostLines = 20;

    /// <summary>Reads the history up to the moment of the snapshot, so that it tells nothing that the rest of the page does not know.</summary>
    /// <returns>Nothing when no such entry of the kind ever was.</returns>
    public static async Task<HistoryView?> ReadAsync(LogPages log, RegisterSnapshot snapshot, Kind kind, string id, string older, CancellationToken cancellation)
    {
        if (!EntryId.IsValid(id)) return null;
        var entryId = new EntryId(id);
        var latest = snapshot.Moment.Change;
        var through = Below(older) is { } below ? Math.Min(below - 1, latest) : latest;
        var steps = await log.HistoryAsync(entryId, through, MostLines + 1, cancellation);
        var there = snapshot.Find(entryId);
        var entry = there ?? Last(steps) ?? Last(await log.HistoryAsync(entryId, latest, MostLines, cancellation));
        if (entry is null || entry.Kind != kind) return null;
        var shown = steps.Length <= MostLines ? steps : steps[..MostLines];
        return new HistoryView(entryId, entry, there is not null, [.. shown.Select(Line)], steps.Length > MostLines ? shown[^1].Number : null, through == latest);
    }

    /// <summary>The entry as it last read, when it is of the kind and was taken out of the register; else nothing.</summary>
    public static async Task<Entry?> RemovedAsync(LogPages log, RegisterSnapshot snapshot, Kind kind, string id)
    {
        if (!EntryId.IsValid(id) || snapshot.Find(id) is not null) return null;
        var entry = Last(await log.HistoryAsync(new EntryId(id), snapshot.Moment.Change, 1));
        return entry?.Kind == kind ? entry : null;
    }

    /// <summary>The number of a change that the address names, or nothing.</summary>
    public static long? Below(string older) =>
        long.TryParse(older, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;

    private static Entry? Last(ImmutableArray<HistoryStep> steps) => steps
        .SelectMany(step => new[] { step.After, step.Before })
        .OfType<LoggedState.Present>()
        .FirstOrDefault()?.Entry;

    private static HistoryLine Line(HistoryStep step) => new(step, Steps.Differences(step.Before, step.After));
}

/// <summary>Compares states as the log has them.</summary>
internal static class Steps
{
    /// <summary>What differs, or nothing when a state cannot be read.</summary>
    public static ImmutableArray<Difference>? Differences(LoggedState before, LoggedState after) =>
        before is LoggedState.Lost || after is LoggedState.Lost ? null : EntryDifference.Between(Entry(before), Entry(after));

    public static Entry? Entry(LoggedState state) => (state as LoggedState.Present)?.Entry;
}

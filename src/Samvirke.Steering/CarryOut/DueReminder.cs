using System.Collections.Immutable;

namespace Samvirke.Steering.CarryOut;

/// <summary>Something that somebody is reminded of.</summary>
/// <param name="Item">What is due.</param>
/// <param name="IsLate">Whether its day has gone by; otherwise it comes.</param>
public sealed record DueReminder(DueItem Item, bool IsLate)
{
    /// <summary>So many days before the day one is reminded, once for each.</summary>
    public static ImmutableArray<int> DaysBefore { get; } = [14, 3];

    /// <summary>
    /// What one is reminded of in a letter: whatever has come so near since the last one, or whose day has gone by since then. Each is told once when it comes
    /// near, once more shortly before, and once when it is late.
    /// </summary>
    /// <param name="items">What is due.</param>
    /// <param name="after">The day of the last letter.</param>
    /// <param name="through">The day of this one.</param>
    public static ImmutableArray<DueReminder> Of(IEnumerable<DueItem> items, DateOnly after, DateOnly through)
    {
        return [.. items.Where(IsTold).OrderBy(item => item.Due).Select(item => new DueReminder(item, item.IsLate(through)))];

        bool IsTold(DueItem item) => IsBetween(item.Due.AddDays(1)) || DaysBefore.Any(days => IsBetween(item.Due.AddDays(-days)));

        bool IsBetween(DateOnly day) => day > after && day <= through;
    }
}

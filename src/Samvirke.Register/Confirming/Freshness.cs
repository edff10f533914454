using Samvirke.Register.Entries;

namespace Samvirke.Register.Confirming;

/// <summary>When somebody who answers for an entry last stood by all of it, and when that should be done again.</summary>
/// <param name="Last">The day on which it was confirmed, or, where it never was, last revised; nothing when neither is known.</param>
/// <param name="Due">The last day on which that is fresh; nothing when nobody ever stood by it.</param>
public readonly record struct Freshness(DateOnly? Last, DateOnly? Due)
{
    /// <summary>Days further on are of no use to anybody, and could not be reckoned with.</summary>
    private static readonly DateOnly Furthest = new(9000, 1, 1);

    /// <summary>How fresh the entry is.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="revised">The day on which it was last revised, which counts where it was never confirmed.</param>
    public static Freshness Of(Entry entry, DateOnly? revised)
    {
        if ((entry.Confirmed ?? revised) is not { } last) return default;
        return new Freshness(last, last < Furthest ? last.AddMonths(entry.Kind.MonthsFresh) : DateOnly.MaxValue);
    }

    /// <summary>The entry with the word of who answers for it that all of it is right on the day.</summary>
    public static Entry Confirm(Entry entry, DateOnly day) => entry with { Confirmed = day };

    /// <summary>Whether the day by which it should have been confirmed has passed.</summary>
    public bool IsOverdue(DateOnly today) => Due is not { } due || due < today;

    /// <summary>Whether it should be confirmed on the day or before.</summary>
    public bool IsDueBy(DateOnly day) => Due is not { } due || due <= day;
}

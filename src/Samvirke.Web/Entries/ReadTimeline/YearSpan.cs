namespace Samvirke.Web.Entries.ReadTimeline;

/// <summary>Whole years, both included.</summary>
public readonly record struct YearSpan(int From, int To)
{
    /// <summary>The fewest years that are shown by zooming in.</summary>
    public const int Fewest = 5;

    public int Length => To - From + 1;

    /// <summary>Whether the day is in one of the years.</summary>
    public bool Holds(DateOnly day) => day.Year >= From && day.Year <= To;

    /// <summary>Half as many years around <paramref name="middle"/>, or nothing when there are few already.</summary>
    public YearSpan? ZoomedIn(int middle) => Length <= Fewest ? null : Around(middle, Math.Max(Fewest, Length / 2)).Within(this);

    /// <summary>Twice as many years, as far as <paramref name="whole"/> goes, or nothing when that is all shown.</summary>
    public YearSpan? ZoomedOut(YearSpan whole) =>
        From <= whole.From && To >= whole.To ? null : Around(From + (Length / 2), Math.Min(Length * 2, whole.Length)).Within(whole);

    /// <summary>As many years just before, or nothing where nothing is.</summary>
    public YearSpan? Before(YearSpan whole) => From <= whole.From ? null : new YearSpan(From - Length, From - 1).Within(whole);

    /// <summary>As many years just after, or nothing where nothing is.</summary>
    public YearSpan? After(YearSpan whole) => To >= whole.To ? null : new YearSpan(To + 1, To + Length).Within(whole);

    private static YearSpan Around(int middle, int length) => new(middle - (length / 2), middle - (length / 2) + length - 1);

    /// <summary>Moved, with its length kept where there is room, to lie within the limits.</summary>
    private YearSpan Within(YearSpan limits)
    {
        var length = Math.Min(Length, limits.Length);
        var from = Math.Clamp(From, limits.From, limits.To - length + 1);
        return new YearSpan(from, from + length - 1);
    }
}

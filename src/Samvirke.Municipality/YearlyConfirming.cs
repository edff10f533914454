namespace Samvirke.Municipality;

/// <summary>What a municipality has entered or noted to meet a demand is confirmed every year.</summary>
public static class YearlyConfirming
{
    private const int Months = 12;

    /// <summary>Whether more than a year has passed since somebody stood by it; so it has where nobody ever did.</summary>
    public static bool IsOverdue(DateOnly? last, DateOnly today) => last is not { } day || day.AddMonths(Months) < today;
}

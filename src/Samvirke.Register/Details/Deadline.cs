using System.Globalization;

namespace Samvirke.Register.Details;

/// <summary>A deadline: one day, or the same day each year.</summary>
/// <param name="Day">The day; of a deadline that comes each year, only month and day of the month count.</param>
/// <param name="IsYearly">Whether it comes each year.</param>
public readonly record struct Deadline(DateOnly Day, bool IsYearly)
{
    private const string OneDay = "yyyy-MM-dd";

    /// <summary>As ISO 8601 and XML Schema write a day without a year.</summary>
    private const string EachYear = "--";

    /// <summary>No leap year, so that each of its days is there each year.</summary>
    private const int AnyYear = 2001;

    /// <summary>Reads <c>2026-03-01</c>, or <c>--12-01</c> for 1 December each year.</summary>
    public static Deadline? Parse(string? text)
    {
        if (text is null) return null;
        var isYearly = text.StartsWith(EachYear, StringComparison.Ordinal);
        var day = isYearly ? $"{AnyYear}{text[1..]}" : text;
        return DateOnly.TryParseExact(day, OneDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? new Deadline(read, isYearly) : null;
    }

    /// <summary>The first such day that is not before the day asked about; nothing where it is over.</summary>
    public DateOnly? Next(DateOnly from)
    {
        if (!IsYearly) return Day < from ? null : Day;
        var thisYear = new DateOnly(from.Year, Day.Month, Day.Day);
        return thisYear >= from ? thisYear : from.Year < DateOnly.MaxValue.Year ? thisYear.AddYears(1) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => IsYearly ? Day.ToString($"'{EachYear}'MM-dd", CultureInfo.InvariantCulture) : Day.ToString(OneDay, CultureInfo.InvariantCulture);
}

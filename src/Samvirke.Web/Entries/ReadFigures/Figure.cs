using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Entries.ReadFigures;

/// <summary>How exactly a source gives a number.</summary>
public enum Precision
{
    Exact,
    About,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
    Between,
}

/// <summary>What a figure says: a number or a span of numbers, with its unit.</summary>
/// <param name="To">The upper end of a span.</param>
/// <param name="Unit">What is counted, or empty.</param>
public sealed record Figure(decimal Value, decimal? To, Precision Precision, LocalizedText Unit)
{
    /// <summary>The details that are written together as one amount.</summary>
    public static bool IsPartOfAmount(string detail) => detail is "value" or "valueTo" or "precision" or "unit";

    /// <summary>The figure of a statistic; nothing for other entries and where no value is given.</summary>
    public static Figure? Of(Entry entry)
    {
        var details = entry.Details;
        if (entry.Kind != Kind.Statistic || Number(details.Scalar("value")) is not { } value) return null;
        return new Figure(
            value,
            Number(details.Scalar("valueTo")),
            PrecisionOf(details.Scalar("precision")),
            details.Text("unit") ?? LocalizedText.Empty);
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Precision PrecisionOf(string? id) => id switch
    {
        "about" => Precision.About,
        "more-than" => Precision.MoreThan,
        "less-than" => Precision.LessThan,
        "at-least" => Precision.AtLeast,
        "at-most" => Precision.AtMost,
        "between" => Precision.Between,
        _ => Precision.Exact,
    };
}

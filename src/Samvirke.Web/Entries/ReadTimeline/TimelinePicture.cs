using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;

namespace Samvirke.Web.Entries.ReadTimeline;

/// <summary>Where the name of a mark stands.</summary>
public enum LabelPlace
{
    Inside,
    After,
    Before,
}

/// <summary>An entry in the picture, in units of the picture.</summary>
/// <param name="Outline">The bar as an SVG path; pointed where it goes on beyond what is shown or known.</param>
/// <param name="Dot">The middle of the dot, when the entry is too short for a bar.</param>
/// <param name="LabelX">Where the name begins, or ends when it stands before the bar.</param>
/// <param name="Label">The name, shortened where there is no room for it.</param>
public sealed record TimelineMark(Entry Entry, double Y, string Outline, double? Dot, LabelPlace Place, double LabelX, string Label);

/// <summary>Draws a lane of the timeline: where everything stands, by arithmetic alone.</summary>
/// <param name="Height">Height in units.</param>
/// <param name="Ticks">The years along the axis.</param>
/// <param name="Today">Where this day is, when it is shown.</param>
/// <param name="Marks">The entries from the top.</param>
public sealed record TimelinePicture(double Height, ImmutableArray<(double X, int Year)> Ticks, double? Today, ImmutableArray<TimelineMark> Marks)
{
    public const double Width = 1000, Axis = 22, RowHeight = 18, BarHeight = 14, DotRadius = 5;
    private const double Margin = 18, Point = 6, Gap = 6, Shortest = 9, Unknown = 40, LetterWidth = 5.9;
    private const int MostTicks = 24;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>Draws the entries; <paramref name="name"/> is what each is called.</summary>
    public static TimelinePicture Of(ImmutableArray<Entry> entries, YearSpan years, DateOnly today, Func<Entry, string> name)
    {
        var scale = new Scale(years);
        var step = Steps.FirstOrDefault(each => years.Length / each <= MostTicks, Steps[^1]);
        var first = (years.From + step - 1) / step * step;
        return new TimelinePicture(
            Axis + (entries.Length * RowHeight) + 4,
            [.. Enumerable.Range(0, ((years.To - first) / step) + 1).Select(i => first + (i * step)).Select(year => (scale.X(new DateOnly(year, 1, 1)), year))],
            years.Holds(today) ? scale.X(today) : null,
            [.. entries.Select((entry, row) => Mark(entry, Axis + (row * RowHeight), scale, name(entry)))]);
    }

    private static TimelineMark Mark(Entry entry, double y, Scale scale, string name)
    {
        var (from, to) = (entry.Valid.From, entry.Valid.To);
        var goesOnBefore = from is null || from < scale.First;
        var goesOnAfter = to is null || to > scale.Last;
        var right = goesOnAfter ? Width - Margin : scale.X(to!.Value.AddDays(1));
        // What began on a day that nobody knows did not begin with the timeline: only its end is drawn.
        var left = from is null ? Math.Max(Margin, right - Unknown) : goesOnBefore ? Margin : scale.X(from.Value);
        double? dot = right - left < Shortest && !goesOnBefore && !goesOnAfter ? (left + right) / 2 : null;
        if (dot is { } middle) (left, right) = (middle - DotRadius, middle + DotRadius);
        var (place, x, label) = Labelled(name, left, right, dot is null);
        return new TimelineMark(entry, y, Outline(left, right, y, goesOnBefore, goesOnAfter), dot, place, x, label);
    }

    /// <summary>In the bar where it holds the name, else after it, else before it; where no place holds it, shortened in the largest.</summary>
    private static (LabelPlace Place, double X, string Label) Labelled(string name, double left, double right, bool isBar)
    {
        (LabelPlace Place, double Room, double X)[] places =
        [
            (LabelPlace.Inside, isBar ? right - left - (2 * Gap) - Point : 0, left + Gap + Point),
            (LabelPlace.After, Width - right - Gap, right + Gap),
            (LabelPlace.Before, left - Gap, left - Gap),
        ];
        var needed = name.Length * LetterWidth;
        var chosen = places.FirstOrDefault(place => place.Room >= needed, places.MaxBy(place => place.Room));
        var letters = (int)(chosen.Room / LetterWidth);
        return (chosen.Place, chosen.X, name.Length <= letters ? name : name[..Math.Max(0, letters - 1)].TrimEnd() + "…");
    }

    private static string Outline(double left, double right, double y, bool pointsLeft, bool pointsRight)
    {
        var point = Math.Min(Point, (right - left) / 2);
        var (inLeft, inRight) = (pointsLeft ? left + point : left, pointsRight ? right - point : right);
        var (middle, bottom) = (y + (BarHeight / 2), y + BarHeight);
        // A straight end has a corner in its middle too; on a line it does not show.
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{inLeft:0.#} {y:0.#}H{inRight:0.#}L{right:0.#} {middle:0.#}L{inRight:0.#} {bottom:0.#}H{inLeft:0.#}L{left:0.#} {middle:0.#}Z");
    }

    /// <summary>From days to units.</summary>
    private readonly record struct Scale(YearSpan Years)
    {
        public DateOnly First => new(Years.From, 1, 1);

        public DateOnly Last => new(Years.To, 12, 31);

        public double X(DateOnly day) => Margin + ((Width - (2 * Margin)) * (day.DayNumber - First.DayNumber) / (Last.DayNumber + 1.0 - First.DayNumber));
    }
}

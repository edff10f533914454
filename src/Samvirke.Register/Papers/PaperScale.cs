using System.Collections.Immutable;

namespace Samvirke.Register.Papers;

/// <summary>The scale of a picture of intervals: from one whole mark to another, with no effect among them.</summary>
/// <param name="Low">Where it begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Marks">The numbers that are written along it.</param>
public sealed record PaperScale(double Low, double High, ImmutableArray<double> Marks)
{
    /// <summary>As many steps as can be read beside each other on a narrow screen.</summary>
    private const int MostSteps = 6;

    /// <summary>The scale that holds every interval and zero.</summary>
    public static PaperScale Of(ImmutableArray<PaperInterval> rows)
    {
        var (low, high) = (Math.Min(0, rows.Min(row => row.Low)), Math.Max(0, rows.Max(row => row.High)));
        var step = Step(high - low);
        var (first, last) = ((long)Math.Floor(low / step), (long)Math.Ceiling(high / step));
        ImmutableArray<double> marks = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(place => (first + place) * step)];
        return new(marks[0], marks[^1], marks);
    }

    /// <summary>Where a number stands, from 0 at the beginning to 1 at the end.</summary>
    public double PlaceOf(double value) => (value - Low) / (High - Low);

    /// <summary>The least of 1, 2 and 5 with noughts that takes the span in few steps.</summary>
    private static double Step(double span)
    {
        if (span <= 0) return 1;
        var ten = Math.Pow(10, Math.Floor(Math.Log10(span / MostSteps)));
        return new[] { 1.0, 2, 5, 10 }.Select(each => each * ten).First(step => span / step <= MostSteps);
    }
}

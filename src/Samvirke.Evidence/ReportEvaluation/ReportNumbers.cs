using System.Globalization;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>Numbers as a report writes them: with the figures that its readers can use.</summary>
internal static class ReportNumbers
{
    /// <summary>Figures in running text, and in the appendix.</summary>
    private const int Few = 3;
    private const int Many = 6;

    /// <summary>Beyond this numbers are written with a power of ten.</summary>
    private const double Largest = 1e12;
    private const double Smallest = 1e-4;

    /// <summary>A number with three figures.</summary>
    public static LocalizedText Short(double value) => Text(value, Few);

    /// <summary>A number with six figures.</summary>
    public static LocalizedText Long(double value) => Text(value, Many);

    /// <summary>A fraction as people of a hundred, with a decimal where it is not whole.</summary>
    public static LocalizedText Hundred(double share) => !double.IsFinite(share) ? Text(share, Few) : PaperTongue.Number(Math.Round((decimal)(share * 100), 1, MidpointRounding.AwayFromZero));

    /// <summary>A probability: three decimals, or that it is less.</summary>
    public static LocalizedText Probability(double p) => p < 0.001 ? new("< 0,001", "< 0,001", "< 0.001") : PaperTongue.Number(Math.Round((decimal)p, 3, MidpointRounding.AwayFromZero));

    private static LocalizedText Text(double value, int figures)
    {
        if (value == 0) return PaperTongue.Number(0);
        var size = Math.Abs(value);
        if (!double.IsFinite(value) || size >= Largest || size < Smallest) return Power(value, figures);
        var decimals = Math.Clamp(figures - 1 - (int)Math.Floor(Math.Log10(size)), 0, figures + 3);
        return PaperTongue.Exact(Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero));
    }

    private static LocalizedText Power(double value, int figures)
    {
        if (!double.IsFinite(value)) return new(double.IsNaN(value) ? "–" : value > 0 ? "∞" : "\u2212∞");
        var text = value.ToString($"G{figures}", CultureInfo.InvariantCulture).Replace('-', '\u2212');
        return new(text.Replace('.', ','), text.Replace('.', ','), text);
    }
}

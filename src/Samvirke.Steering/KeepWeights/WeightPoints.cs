using System.Globalization;

namespace Samvirke.Steering.KeepWeights;

/// <summary>The points of a criterion as people write them: a number from 0 to 100, with a comma or a point.</summary>
public static class WeightPoints
{
    /// <summary>The most points that a criterion can have.</summary>
    public const int Most = 100;

    /// <summary>The longest that points may be written.</summary>
    public const int Longest = 20;

    /// <summary>The points; nothing where the text is none, as where it is empty.</summary>
    public static double? Read(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points <= Most ? points : null;

    /// <summary>What was written, as far as it is shown again.</summary>
    public static string Shown(string text) => text.Length > Longest ? text[..Longest] : text;

    /// <summary>How points are written.</summary>
    public static string Write(double points, CultureInfo culture) => points.ToString("0.####", culture);
}

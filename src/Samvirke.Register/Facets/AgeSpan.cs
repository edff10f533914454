using System.Globalization;

namespace Samvirke.Register.Facets;

/// <summary>A span of ages in whole years, both included; the upper end may be open.</summary>
public readonly record struct AgeSpan(int From, int? To)
{
    /// <summary>The highest age that a span may name.</summary>
    public const int Highest = 120;

    /// <summary>Whether some age belongs to both.</summary>
    public bool Overlaps(AgeSpan other) => From <= (other.To ?? Highest) && other.From <= (To ?? Highest);

    /// <summary>Reads <c>13-18</c>, <c>18-</c> or <c>15</c>.</summary>
    public static AgeSpan? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var parts = text.Split('-');
        if (parts.Length > 2 || Age(parts[0]) is not { } from) return null;
        if (parts.Length == 1) return new AgeSpan(from, from);
        if (parts[1].Trim().Length == 0) return new AgeSpan(from, null);
        return Age(parts[1]) is { } to && from <= to ? new AgeSpan(from, to) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");

    private static int? Age(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= Highest ? age : null;
}

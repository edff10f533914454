using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Papers;

/// <summary>How papers write days and numbers in each language of the interface.</summary>
public static class PaperTongue
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("nb-NO"), CultureInfo.GetCultureInfo("nn-NO"), CultureInfo.GetCultureInfo("en-GB")];

    /// <summary>The language with the country, as documents name it.</summary>
    public static string Tag(Tongue tongue) => tongue <= Tongue.En ? Cultures[(int)tongue].Name : tongue.Tag();

    /// <summary>A day as people write it: 22. november 2026.</summary>
    public static LocalizedText Date(DateOnly day) => Each(tongue => day.ToString(tongue == Tongue.En ? "d MMMM yyyy" : "d. MMMM yyyy", Cultures[(int)tongue]));

    /// <summary>A day with the time: 22. november 2026 kl. 18.04.</summary>
    public static LocalizedText Time(DateTimeOffset time) =>
        Each(tongue => time.ToString(tongue == Tongue.En ? "d MMMM yyyy 'at' HH:mm" : "d. MMMM yyyy 'kl.' HH.mm", Cultures[(int)tongue]));

    /// <summary>A whole number, the thousands apart by a thin space that no line breaks at, or by a comma in English.</summary>
    public static LocalizedText Number(long number) => Each(tongue =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", tongue == Tongue.En ? "," : "\u202F", StringComparison.Ordinal));

    /// <summary>A number with at most four decimals, as above; with a comma before them, or a full stop in English, and a minus as long as a plus.</summary>
    public static LocalizedText Number(decimal number) => Decimals(number, "#,0.####");

    /// <summary>A number with all the decimals that it has, as above.</summary>
    public static LocalizedText Exact(decimal number) => Decimals(number, "#,0.############");

    private static LocalizedText Decimals(decimal number, string format) => Each(tongue => number.ToString(format, CultureInfo.InvariantCulture).Replace('-', '\u2212') is var text && tongue == Tongue.En
        ? text
        : text.Replace(",", "\u202F", StringComparison.Ordinal).Replace('.', ','));

    private static LocalizedText Each(Func<Tongue, string> write) => LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(write(tongue), tongue)));
}

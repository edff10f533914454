using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samvirke.Formats.Figures;

/// <summary>What columns and dimensions are, by the names that statistics give them in Norwegian and English.</summary>
internal static partial class ColumnNames
{
    private static readonly FrozenDictionary<string, ColumnRole> Known = Names(
        (ColumnRole.Area, "kommunenummer kommunenr komnr knr kommnr kommune_nr kommunenavn kommune region regionkode områdenummer område områdekode geo geografi sted stad area municipality municipality_number code kode"),
        (ColumnRole.Year, "år aar årstall årstal year tid tidspunkt periode calyear"),
        (ColumnRole.Measure, "indikator måltall måltal mål måleparameter statistikkvariabel contentscode innhold variabel measure indicator"),
        (ColumnRole.Unit, "enhet eining måleenhet måleeining unit"),
        (ColumnRole.Value, "verdi tall tal value"),
        (ColumnRole.Dimension, "kjønn kjonn sex gender alder age aldersgruppe alderstrinn trinn klassetrinn skoleslag gruppe kategori svar category"));

    /// <summary>Of two columns for the area, the one with numbers decides.</summary>
    private static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(
        ["kommunenummer", "kommunenr", "komnr", "knr", "kommnr", "kommune_nr", "regionkode", "områdenummer", "områdekode", "code", "kode", "municipality_number"], StringComparer.Ordinal);

    /// <summary>What a column of the name is, or nothing when the name does not say.</summary>
    public static ColumnRole? Role(string name) => Known.TryGetValue(Key(name), out var role) ? role : null;

    /// <summary>Whether the name says that the column has the numbers of areas.</summary>
    public static bool IsAreaNumber(string name) => Numbers.Contains(Key(name));

    /// <summary>What is measured and the year, of a column whose name ends in one; nothing before the year where only that stands there.</summary>
    public static (string Measure, int Year)? Yearly(string name) => EndsInYear().Match(name) is { Success: true } match
        ? (match.Groups["measure"].Value.Trim(' ', ',', ';', ':', '_', '-'), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))
        : null;

    /// <summary>A name that ends with its unit in brackets, and the unit.</summary>
    public static (string Measure, string? Unit) Measured(string name) => EndsInUnit().Match(name) is { Success: true } match
        ? (match.Groups["measure"].Value.Trim(), match.Groups["unit"].Value.Trim())
        : (name, null);

    /// <summary>The year that a text is, or nothing.</summary>
    public static int? Year(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2200 ? year : null;

    private static string Key(string name) => name.ToLowerInvariant().Replace(' ', '_').Replace('-', '_') is var key && Known.ContainsKey(key) ? key : key.Replace("_", "", StringComparison.Ordinal);

    private static FrozenDictionary<string, ColumnRole> Names(params ReadOnlySpan<(ColumnRole Role, string Words)> roles)
    {
        var names = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        foreach (var (role, words) in roles)
        {
            foreach (var word in words.Split(' ')) names[word] = role;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex("""^(?<measure>.*?)(?<![0-9])(?<year>(19|20)[0-9]{2})$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndsInYear();

    [GeneratedRegex("""^(?<measure>[^()]+)\((?<unit>[^()]+)\)$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndsInUnit();
}

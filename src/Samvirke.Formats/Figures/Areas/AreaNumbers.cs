using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Language;

namespace Samvirke.Formats.Figures.Areas;

/// <summary>The areas that figures may be of: the country, counties and municipalities, by number and by name.</summary>
public sealed partial class AreaNumbers
{
    /// <summary>The number of the whole country, as Statistics Norway writes it.</summary>
    public const string Country = "0";

    private const int MostMistakes = 2;

    private static readonly string[] CountryNames = ["Norge", "Noreg", "Norway", "Hele landet", "Heile landet", "Landet", "The whole country"];

    private readonly FrozenDictionary<string, string> names;
    private readonly FrozenDictionary<string, ImmutableArray<string>> numbers;

    private AreaNumbers(Dictionary<string, string> names, FrozenDictionary<string, ImmutableArray<string>> numbers)
    {
        this.names = names.ToFrozenDictionary(StringComparer.Ordinal);
        this.numbers = numbers;
    }

    /// <summary>The numbers that the area of a municipality number has now, where that number is no longer used: one of a municipality that was merged or only got another number, several of one that was divided.</summary>
    public static ImmutableArray<string> NowOf(string former) => MunicipalityNumber.Find(former) is { IsFormer: true } number ? number.Now : [];

    /// <summary>The areas among the entries given.</summary>
    public static AreaNumbers Of(IEnumerable<Entry> entries)
    {
        var called = new Dictionary<string, string>(StringComparer.Ordinal) { [Country] = CountryNames[0] };
        var pairs = CountryNames.Select(name => (Name: name, Number: Country)).ToList();
        foreach (var area in entries.Where(entry => entry.Kind == Kind.Area))
        {
            if (area.Details.Scalar("areaType") is not ("county" or "municipality") || area.Details.Scalar("number") is not { } number) continue;
            called[number] = area.Name.ToString();
            // A name that a county shares with a municipality, as Oslo, means the municipality.
            var own = area.Name.Phrases.Select(phrase => phrase.Text).Concat(area.Aliases).ToList();
            pairs.AddRange(own.Select(name => (name, number)));
            if (number.Length == 2) pairs.AddRange(own.SelectMany(name => new[] { (name + " fylke", number), (name + " fylkeskommune", number) }));
        }

        var known = pairs.Distinct().GroupBy(pair => pair.Name, pair => pair.Number, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => Municipalities([.. group]), StringComparer.OrdinalIgnoreCase);
        return new AreaNumbers(called, known);
    }

    /// <summary>The area that a text (a number, a name or both) means in a year.</summary>
    internal AreaFinding Find(string text, int year)
    {
        if (Numbered().Match(text) is not { Success: true } match) return ByName(text);
        var finding = ByNumber(match.Groups["number"].Value, year);
        // What stands beside the number is looked at only where the number is one of today's: former ones may have had another name.
        var beside = match.Groups["name"].Value.Trim(' ', '-', '–', '(', ')');
        if (finding is not AreaFinding.Found { Former: null } found || beside.Length == 0) return finding;
        return Named(beside) is { IsEmpty: false } others && !others.Contains(found.Number) && !IsSamePlace(found.Number, beside)
            ? new AreaFinding.NameDiffers(found.Number, names[found.Number])
            : finding;
    }

    private static ImmutableArray<string> Municipalities(ImmutableArray<string> numbers) =>
        numbers.Any(number => number.Length == 4) ? [.. numbers.Where(number => number.Length == 4).Order(StringComparer.Ordinal)] : numbers;

    private AreaFinding ByNumber(string digits, int year)
    {
        if (digits.Length > 4) return digits.Length == 6 && names.ContainsKey(digits[..4]) ? new AreaFinding.District() : new AreaFinding.Unknown(null);
        if (digits.AsSpan().TrimStart('0').IsEmpty) return new AreaFinding.Found(Country, null);
        var number = digits.PadLeft(digits.Length <= 2 ? 2 : 4, '0');
        if (names.ContainsKey(number)) return new AreaFinding.Found(number, null);
        if (MunicipalityNumber.Find(number) is not { IsFormer: true } former) return new AreaFinding.Unknown(null);
        if (former.Now.Length > 1) return new AreaFinding.Divided(number, former.Last, former.Now);
        var parts = MunicipalityNumber.PartsOf(former.Now[0], Math.Clamp(year, former.First, former.Last));
        return parts.Length == 1 ? new AreaFinding.Found(former.Now[0], number) : new AreaFinding.Merged(number, former.Last, former.Now[0], parts);
    }

    private AreaFinding ByName(string text)
    {
        var found = Named(text);
        if (found.IsEmpty && text.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash) found = Named(text[..dash]);
        if (found.Length == 1) return new AreaFinding.Found(found[0], null);
        return found.IsEmpty ? new AreaFinding.Unknown(Nearest(text)) : new AreaFinding.SameName(found);
    }

    private ImmutableArray<string> Named(string name)
    {
        if (numbers.TryGetValue(name, out var found)) return found;
        return name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) && numbers.TryGetValue(name[..^8], out found) ? found : [];
    }

    /// <summary>Whether a county and its only municipality are meant, as in Oslo.</summary>
    private bool IsSamePlace(string number, string name) => string.Equals(names[number], name, StringComparison.OrdinalIgnoreCase);

    private string? Nearest(string text) => text.Length > 40 ? null : numbers.Keys
        .Select(name => (Name: name, Distance: EditDistance.Between(name, text, MostMistakes)))
        .Where(each => each.Distance <= MostMistakes && each.Distance < text.Length / 2)
        .OrderBy(each => each.Distance).ThenBy(each => each.Name, StringComparer.Ordinal)
        .Select(each => each.Name)
        .FirstOrDefault();

    /// <summary>A number alone, before a name, after K- (as Statistics Norway marks municipalities), or in brackets after a name.</summary>
    [GeneratedRegex("""^(?:K[-_])?(?<number>[0-9]{1,8})(\s+(?<name>[^0-9]+))?$|^(?<name>[^0-9]+)\((?<number>[0-9]{1,8})\)$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}

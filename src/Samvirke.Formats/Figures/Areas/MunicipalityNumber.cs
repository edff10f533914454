using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Samvirke.Formats.Figures.Areas;

/// <summary>A municipality number, the years of its use, and the numbers that its area has now.</summary>
internal sealed record MunicipalityNumber(string Number, int First, int Last, ImmutableArray<string> Now)
{
    private const int StillUsed = int.MaxValue;

    private static readonly FrozenDictionary<string, MunicipalityNumber> Known = Load().ToFrozenDictionary(each => each.Number, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<MunicipalityNumber>> Parts = Known.Values
        .SelectMany(each => each.Now.Select(now => (Now: now, Each: each)))
        .GroupBy(pair => pair.Now, pair => pair.Each, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(each => each.Number, StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Whether the number is no longer used.</summary>
    public bool IsFormer => Last != StillUsed;

    /// <summary>The number as the change table has it, or nothing.</summary>
    public static MunicipalityNumber? Find(string number) => Known.GetValueOrDefault(number);

    /// <summary>The numbers that the area of a number of today, or parts of it, had in a year.</summary>
    public static ImmutableArray<string> PartsOf(string now, int year) =>
        Parts.TryGetValue(now, out var parts) ? [.. parts.Where(part => part.First <= year && year <= part.Last).Select(part => part.Number)] : [];

    private static IEnumerable<MunicipalityNumber> Load()
    {
        using var file = typeof(MunicipalityNumber).Assembly.GetManifestResourceStream("municipality-numbers.csv")
            ?? throw new InvalidOperationException("The change table of municipalities is not built into the program.");
        using var reader = new StreamReader(file);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(',');
            yield return new MunicipalityNumber(parts[0], Year(parts[1], 0), Year(parts[2], StillUsed), [.. parts[3].Split(' ')]);
        }
    }

    private static int Year(string text, int otherwise) => text.Length == 0 ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);
}

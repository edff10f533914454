using System.Collections.Immutable;
using System.Text.Json;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// Words of demands that pull apart: to keep silent and to tell, to forbid and to let. They are data (<c>opposed-words.json</c>), so that a lawyer can
/// review them; a word stands for all that begin with it.
/// </summary>
internal static class OpposedWords
{
    private static readonly ImmutableArray<(string[] One, string[] Other)> Sides = Load();

    /// <summary>1 where two demands are called by words that pull apart, 0.5 where only what they demand says so, 0 otherwise.</summary>
    public static double Between(EffortProfile a, EffortProfile b)
    {
        if (!a.IsDemand || !b.IsDemand) return 0;
        if (Sides.Any(side => Opposed(a.NameTerms, b.NameTerms, side))) return 1;
        return Sides.Any(side => Opposed(a.DemandTerms, b.DemandTerms, side)) ? 0.5 : 0;
    }

    /// <summary>The words of a text that stand on some side.</summary>
    public static ImmutableHashSet<string> In(IEnumerable<string> terms) =>
        [.. terms.SelectMany(term => Sides.SelectMany(side => side.One.Concat(side.Other)).Where(word => term.StartsWith(word, StringComparison.Ordinal)))];

    /// <summary>The words by which two demands pull apart, of the one and of the other.</summary>
    public static (string One, string Other)? Found(ImmutableHashSet<string> a, ImmutableHashSet<string> b)
    {
        foreach (var (one, other) in Sides)
        {
            if (Only(a, one, other) is { } first && Only(b, other, one) is { } second) return (first, second);
            if (Only(a, other, one) is { } third && Only(b, one, other) is { } fourth) return (third, fourth);
        }

        return null;
    }

    private static bool Opposed(ImmutableHashSet<string> a, ImmutableHashSet<string> b, (string[] One, string[] Other) side) =>
        (Only(a, side.One, side.Other) is not null && Only(b, side.Other, side.One) is not null)
        || (Only(a, side.Other, side.One) is not null && Only(b, side.One, side.Other) is not null);

    /// <summary>A word of the one side, where none of the other stands beside it.</summary>
    private static string? Only(ImmutableHashSet<string> words, string[] side, string[] other) => other.Any(words.Contains) ? null : side.FirstOrDefault(words.Contains);

    private static ImmutableArray<(string[] One, string[] Other)> Load()
    {
        using var stream = typeof(OpposedWords).Assembly.GetManifestResourceStream("opposed-words.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(pair => (Words(pair.GetProperty("one")), Words(pair.GetProperty("other"))))];
    }

    private static string[] Words(JsonElement words) => [.. words.EnumerateArray().Select(word => word.GetString()!)];
}

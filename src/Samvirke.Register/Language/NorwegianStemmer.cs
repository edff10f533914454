using System.Buffers;

namespace Samvirke.Register.Language;

/// <summary>
/// The Snowball stemming algorithm for Norwegian, bokmål and nynorsk, in its version 3
/// (https://snowballstem.org/algorithms/norwegian/stemmer.html). Words are given in lower case.
/// </summary>
public static class NorwegianStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeêioòóôuyæåø");
    private static readonly SearchValues<char> BeforeS = SearchValues.Create("bcdfghjlmnoptvyz");

    // The longest that fits is taken, so longer endings stand before those that they end in.
    private static readonly string[] Main =
    [
        "hetenes", "hetene", "hetens", "endes", "heten", "heter", "ande", "ende", "edes", "enes", "erte", "ede", "ane", "ene", "ens",
        "ers", "ets", "het", "ast", "ert", "en", "ar", "er", "as", "es", "et", "a", "e", "s",
    ];

    private static readonly string[] Derived = ["hetslov", "eleg", "elig", "elov", "slov", "leg", "eig", "lig", "els", "lov", "ig"];
    private static readonly string[] KeepsErs = ["amm", "ast", "ind", "kap", "kk", "lt", "nk", "omm", "pp", "v", "øst"];
    private static readonly string[] LosesErs = ["giv", "hav", "skap"];

    /// <summary>The stem of the word.</summary>
    public static string Stem(string word)
    {
        var stem = WithoutInflection(word);
        return Longest(stem, Region(word), Derived) is { } derived ? stem[..^derived.Length] : stem;
    }

    /// <summary>The word after the first two steps, which take inflections away; the third, left out here, takes derivations such as -lig.</summary>
    internal static string WithoutInflection(string word)
    {
        var region = Region(word);
        var stem = WithoutMain(word, region);
        var isNeuter = stem.Length > region + 1 && (stem.EndsWith("dt", StringComparison.Ordinal) || stem.EndsWith("vt", StringComparison.Ordinal));
        return isNeuter ? stem[..^1] : stem;
    }

    /// <summary>Where R1 begins: after the first consonant that follows a vowel, but not before the fourth letter.</summary>
    private static int Region(string word)
    {
        if (word.Length < 3) return word.Length;
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        if (vowel < 0) return word.Length;
        var consonant = word.AsSpan(vowel).IndexOfAnyExcept(Vowels);
        return consonant < 0 ? word.Length : Math.Max(3, vowel + consonant + 1);
    }

    private static string WithoutMain(string word, int region)
    {
        var ending = Longest(word, region, Main);
        var rest = ending is null ? word : word[..^ending.Length];
        return ending switch
        {
            null => word,
            "ert" or "erte" => rest + "er",
            "ers" => KeepsS(rest) ? word : rest,
            "s" => MayLoseS(rest) ? rest : word,
            _ => rest,
        };
    }

    private static bool KeepsS(string rest) => Longest(rest, 0, LosesErs) is null && Longest(rest, 0, KeepsErs) is not null;

    private static bool MayLoseS(string rest) => rest.Length > 0 && rest[^1] switch
    {
        'r' => rest.Length > 1 && rest[^2] != 'e',
        'k' => rest.Length > 1 && !Vowels.Contains(rest[^2]),
        var last => BeforeS.Contains(last),
    };

    /// <summary>The first of the endings that the word has in its region, or nothing.</summary>
    private static string? Longest(string word, int region, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= region && word.EndsWith(ending, StringComparison.Ordinal)) return ending;
        }

        return null;
    }
}

using System.Buffers;

namespace Samvirke.Register.Language;

/// <summary>
/// The form under which the inflected forms and both written standards of a word meet: <c>skolene</c>, <c>skular</c> and
/// <c>skule</c> have the same. It is a key for comparing, not a word for people.
/// </summary>
/// <remarks>
/// Snowball's first two steps, which treat the common endings, and then what they leave apart: nouns in -er and -ar (veileder, veiledere, veilederne, rettleiarane),
/// in -el and -er with a lost vowel (rusmiddel, rusmidler; senter, sentre), doubled consonants (program, programmet), nouns in -s (ressurs, ressurser), neuter
/// -t (lokalt), verbal nouns in -ing (forebygge, forebygging), nynorsk -gje and -heit; then <see cref="Variants"/>.
/// </remarks>
public static class BaseForm
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæøå");

    /// <summary>The base form of a word as written.</summary>
    public static string Of(ReadOnlySpan<char> word) => OfFolded(Spelling.Fold(word));

    /// <summary>The base form of a word that <see cref="Spelling.Fold"/> has been applied to.</summary>
    public static string OfFolded(string word)
    {
        if (HasOther(word)) return word;
        return Variants.Root(OwnRoot(Variants.Beginning(word)));
    }

    /// <summary>The root by endings alone, before variants are looked at.</summary>
    internal static string OwnRoot(string word)
    {
        if (word.Length < 4 || HasOwnS(word)) return word;
        var rewritten = Rewritten(word);
        return Joined(Derived(NorwegianStemmer.WithoutInflection(rewritten)));
    }

    private static bool HasOther(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) return true;
        }

        return false;
    }

    /// <summary>Whether the s at the end belongs to the word, as in kurs, ressurs, innsats and instans, and is no genitive.</summary>
    private static bool HasOwnS(string word) => Ends(word, "urs") || Ends(word, "sats") || Ends(word, "stans");

    private static string Rewritten(string word)
    {
        var heit = word.LastIndexOf("heit", StringComparison.Ordinal);
        if (heit >= 3 && word.Length - heit <= 7)
        {
            var ending = word.AsSpan(heit + 4);
            word = string.Concat(word.AsSpan(0, heit), "het", ending is "a" ? "en" : ending);
        }

        if (word.Length >= 6 && word.EndsWith("erne", StringComparison.Ordinal)) return string.Concat(word.AsSpan(0, word.Length - 2), "e");
        return word.Length >= 7 && word.EndsWith("ernes", StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - 3), "e") : word;
    }

    /// <summary>
    /// Derivations that mean the same meet (-else and -ing, -lig and -leg); those that do not stay apart, unlike in Snowball: tidlig is
    /// not tid, and barnevernsloven is not barnevern.
    /// </summary>
    private static string Derived(string stem)
    {
        if (stem.Length >= 6 && Ends(stem, "els")) return stem[..^3];
        if (stem.Length >= 5 && Ends(stem, "leg")) return stem[..^3] + "lig";
        if (stem.Length >= 7 && Ends(stem, "slov")) return stem[..^4] + "lov";
        if (stem.Length < 7 || !Ends(stem, "ing")) return stem;
        var rest = stem[..^3];
        return Ends(rest, "kn") ? rest[..^1] : rest;
    }

    private static string Joined(string stem)
    {
        if (stem.Length >= 5 && (Ends(stem, "er") || Ends(stem, "ar")) && HasVowel(stem.AsSpan(0, stem.Length - 2))) stem = stem[..^2];
        if (stem.Length >= 5 && (Ends(stem, "gj") || Ends(stem, "kj"))) stem = stem[..^1];
        if (stem.Length >= 5 && (Ends(stem, "lt") || Ends(stem, "gt"))) stem = stem[..^1];
        if (stem.Length >= 5 && stem[^1] == stem[^2] && stem[^1] is 'm' or 'l' or 'g' or 'n') stem = stem[..^1];
        if (stem.Length >= 5 && Ends(stem, "el") && !Vowels.Contains(stem[^3])) stem = WithoutVowel(stem);
        return stem.Length >= 5 && stem[^1] == 'r' && stem[^2] is 't' or 'd' && !Vowels.Contains(stem[^3]) ? stem[..^1] : stem;
    }

    private static string WithoutVowel(string stem)
    {
        var rest = stem.AsSpan(0, stem.Length - 2);
        if (rest[^1] == rest[^2]) rest = rest[..^1];
        return string.Concat(rest, "l");
    }

    private static bool Ends(string stem, string ending) => stem.EndsWith(ending, StringComparison.Ordinal);

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);
}

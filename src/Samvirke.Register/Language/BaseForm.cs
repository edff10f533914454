using System.Buffers;

namespace Samvirke.Register.Language;

/// <summary>
/// The form under which the inflected forms and both written standards of a word meet: <c>skolene</c>, <c>skular</c> and
/// <c>skule</c> have the same. It is a key for comparing, not a word for people.
/// </summary>
/// <remarks>
/// Snowball's stem, which treats the common endings, and then what it leaves apart: nouns in -er and -ar (veileder, veiledere, veilederne, rettleiarane),
/// in -el and -er with a lost vowel (rusmiddel, rusmidler; senter, sentre), doubled consonants (program, programmet), neuter
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
        if (word.Length < 4) return word;
        var rewritten = Rewritten(word);
        return Joined(WithoutIng(Kept(rewritten, NorwegianStemmer.Stem(rewritten))));
    }

    private static bool HasOther(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) return true;
        }

        return false;
    }

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

    /// <summary>Snowball takes -lov for an ending; in this field an act is not what it is about, so barnevernsloven stays apart from barnevern.</summary>
    private static string Kept(string word, string stem)
    {
        if (stem.EndsWith("lov", StringComparison.Ordinal)) return stem;
        var rest = word.AsSpan(stem.Length);
        var law = rest.IndexOf("lov");
        return law is 0 or 1 or 4 && rest[law..].Length <= 7 && (law == 0 || rest[law - 1] is 's' or 'e') ? stem + "lov" : stem;
    }

    private static string WithoutIng(string stem)
    {
        if (stem.Length < 7 || !stem.EndsWith("ing", StringComparison.Ordinal)) return stem;
        var rest = stem[..^3];
        return rest.EndsWith("kn", StringComparison.Ordinal) ? rest[..^1] : rest;
    }

    private static string Joined(string stem)
    {
        if (stem.Length >= 5 && (Ends(stem, "er") || Ends(stem, "ar")) && HasVowel(stem.AsSpan(0, stem.Length - 2))) stem = stem[..^2];
        if (stem.Length >= 5 && (Ends(stem, "gj") || Ends(stem, "kj"))) stem = stem[..^1];
        if (stem.Length >= 5 && (Ends(stem, "lt") || Ends(stem, "gt"))) stem = stem[..^1];
        if (stem.Length >= 5 && stem[^1] == stem[^2]) stem = stem[..^1];
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

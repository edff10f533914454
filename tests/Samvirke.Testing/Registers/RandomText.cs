using Samvirke.Register.Texts;

namespace Samvirke.Testing.Registers;

/// <summary>Texts as people write them and as they should not: quotes, markup, emoji, other scripts, line breaks.</summary>
internal sealed class RandomText(Random random)
{
    private static readonly string[] Common =
    [
        "rusforebygging", "ungdom", "kommunen", "samarbeid", "tidlig innsats", "skolehelsetjenesten", "forebyggende", "tiltak", "oppfølging",
        "foreldremøte", "utekontakten", "åpningstid", "Ærøy", "øvelse", "SLT", "BTI", "politiet", "barnevern", "NAV", "fritidsklubb",
    ];

    private static readonly string[] Oddities =
    [
        "«sitat»", "\"quoted\"", "it's", "<script>alert('x')</script>", "&amp; &", "'; DROP TABLE changes; --", "$1 @p0 %s {0}", "\\u0000 \\ \\n", "C:\\temp",
        "👩‍👩‍👧‍👦", "🇳🇴", "é e\u0301", "Guovdageaidnu čđŋšŧž", "العربية", "עברית", "漢字", "linje\nlinje", "tab\tulator", "\u2028", "\uFFFD", "\u00AD", "\uE000", "𝒳", "null", "---", "- a: b", "#", "1e5",
    ];

    /// <summary>A few words.</summary>
    public string Words(int fewest, int most)
    {
        var parts = Enumerable.Range(0, random.Next(fewest, most + 1)).Select(_ => random.Next(6) == 0 ? Pick(Oddities) : Pick(Common));
        // The reader trims texts; what it keeps is compared.
        var text = string.Join(' ', parts).Trim();
        return text.Length > 0 ? text : "tekst";
    }

    /// <summary>A text that has bokmål and perhaps other languages of the interface.</summary>
    public LocalizedText Localized(int fewest, int most) =>
        new(Words(fewest, most), random.Next(2) == 0 ? Words(fewest, most) : null, random.Next(2) == 0 ? Words(fewest, most) : null);

    /// <summary>A text in any of the languages of the interface, or in none.</summary>
    public LocalizedText Any(int fewest, int most) =>
        LocalizedText.Of(Tongues.Interface.Where(_ => random.Next(2) == 0).Select(tongue => new Phrase(Words(fewest, most), tongue)));

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}

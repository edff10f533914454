using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Samvirke.Steering.ReadLetter;

/// <summary>Finds the parties that an assignment names after certain words, in bokmål and nynorsk.</summary>
internal static partial class PartyFinder
{
    /// <summary>Those named after "in cooperation with" and the like.</summary>
    public static ImmutableArray<FoundParty> Partners(string text, PartyNames names) => After(With().Matches(text), text, names);

    /// <summary>Those named after "led by" and the like.</summary>
    public static ImmutableArray<FoundParty> LedBy(string text, PartyNames names) => After(By().Matches(text), text, names);

    private static ImmutableArray<FoundParty> After(MatchCollection cues, string text, PartyNames names) =>
        [.. cues.SelectMany(cue => List(text, cue.Index + cue.Length, names)).DistinctBy(party => party.Actor?.Value ?? party.Words)];

    /// <summary>The list that begins at the place: names with commas and "and" between.</summary>
    private static IEnumerable<FoundParty> List(string text, int place, PartyNames names)
    {
        while (place < text.Length)
        {
            var party = names.At(text, place) ?? Unknown(text, place);
            if (party is null) yield break;
            yield return party;
            var between = Between().Match(text, place + party.Words.Length);
            if (!between.Success) yield break;
            place = between.Index + between.Length;
        }
    }

    /// <summary>A name that the register does not know: words with capitals, or small words between such.</summary>
    private static FoundParty? Unknown(string text, int place)
    {
        var match = Name().Match(text, place);
        return match.Success ? new(match.Value, null) : null;
    }

    [GeneratedRegex(@"\b(?:i\s+(?:nært\s+|tett\s+)?(?:samarbeid|samråd)|sammen|saman)\s+med\s+(?:og\s+under\s+(?:ledelse|leiing)\s+av\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex With();

    [GeneratedRegex(@"\b(?:under\s+(?:ledelse|leiing)\s+av|(?:blir\s+|vert\s+)?(?:ledes|leies|leiast|leidd|leia|ledet|koordineres|koordinerast|koordinert)\s+av)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex By();

    [GeneratedRegex(@"\G(?:\s*,\s*(?:og\s+|samt\s+)?|\s+(?:og|samt)\s+)(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\G\p{Lu}[\p{L}\d\-/]+(?:\s+(?:for|i|og)\s+\p{L}[\p{L}\-]+|\s+\p{Lu}[\p{L}\d\-/]+){0,5}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}

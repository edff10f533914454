using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.ReadLetter;

/// <summary>Finds who leads an assignment, in bokmål and nynorsk: an actor by name, or whom the letter was sent to.</summary>
/// <param name="names">The actors.</param>
/// <param name="to">Whom the letter was sent to.</param>
internal sealed partial class LeadFinder(PartyNames names, EntryId? to)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?:;\n");

    private readonly FoundParty? receiver = to is { } id && names.NameOf(id) is { } name ? new FoundParty(name, id) : null;

    /// <summary>Those of whom it is said that they lead or coordinate the work, and those by whom it is led.</summary>
    public ImmutableArray<FoundParty> Of(string text) =>
    [
        .. PartyFinder.LedBy(text, names)
            .Concat(ToLead().Matches(text).Select(verb => Asked(text, verb.Index)).Concat(Leads().Matches(text).Select(verb => EndingAt(text, verb.Index))).OfType<FoundParty>())
            .DistinctBy(party => party.Actor?.Value ?? party.Words),
    ];

    /// <summary>Who is asked to do what the verb at the place says: whoever stands before "skal" in the same sentence, or right after it ("Her skal etaten lede").</summary>
    private FoundParty? Asked(string text, int verb)
    {
        var sentence = text.AsSpan(0, verb).LastIndexOfAny(SentenceEnds) + 1;
        if (Modal().Match(text[sentence..verb]) is not { Success: true } modal) return null;
        var after = sentence + modal.Index + modal.Length;
        var (party, end) = BeginningAt(text, after + text.AsSpan(after, verb - after).IndexOfAnyExcept(' '));
        if (end <= verb && Between().IsMatch(text[end..verb])) return party;
        return Between().IsMatch(text[after..verb]) ? EndingAt(text, sentence + modal.Index) : null;
    }

    private (FoundParty? Party, int End) BeginningAt(string text, int place) =>
        names.At(text, place) is { } party ? (party, place + party.Words.Length)
        : You().Match(text, place) is { Success: true } you && you.Index == place ? (receiver, place + you.Length)
        : (null, int.MaxValue);

    /// <summary>Whose name ends just before the place; nothing where none does.</summary>
    private FoundParty? EndingAt(string text, int place)
    {
        // "… Bufdir, som skal lede" is said of Bufdir.
        var end = Which().Replace(text[..place], "").AsSpan().TrimEnd().Length;
        for (var start = end - 1; start >= Math.Max(0, end - names.Longest); start--)
        {
            var isWord = char.IsLetterOrDigit(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
            if (isWord && names.At(text, start) is { } party && start + party.Words.Length == end) return party;
        }

        return YouLast().IsMatch(text[Math.Max(0, end - LongestReceiver)..end]) ? receiver : null;
    }

    /// <summary>The words for whom a letter is sent to. "De" is politeness within a sentence, and at its beginning it may be others.</summary>
    private const string Receiver = @"(?:(?i:direktoratet|etaten|tilsynet|instituttet|sekretariatet|senteret|virksomheten|verksemda|embetet|statsforvalteren|statsforvaltaren|dere|dykk|du)|(?<=[\p{L},]\s)De)";

    private const int LongestReceiver = 40;

    /// <summary>What is led or coordinated, where the verb alone could mean something else.</summary>
    private const string Work = @"\s+(?:det\s+|dette\s+|felles\s+|videre\s+|vidare\s+|samlede\s+|samla\s+|tverrsektorielle\s+){0,3}(?:arbeidet|oppdraget|oppfølgingen|oppfølginga|innsatsen|gjennomføringen|gjennomføringa|utarbeidelsen|utarbeidinga|prosessen|programmet|samarbeidet)\b";

    [GeneratedRegex(@"(?<=\s)(?:(?:lede|leie)\b(?!\s+til\b)|koordinere" + Work + ")", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ToLead();

    [GeneratedRegex(@"(?<=\s)(?:(?:leder|leier|leiar)\b(?!\s+til\b)|koordinerer" + Work + @"|har\s+(?:hoved|hovud|leder|leiar|koordinerings)ansvar(?:et)?\b|som\s+(?:leder|leiar|koordinator)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leads();

    /// <summary>The last word that asks before the verb.</summary>
    [GeneratedRegex(@"\b(?:skal|må|ber|bed|gir|gjev|får\s+(?:i\s+oppdrag|ansvar(?:et)?\s+for)|gis\s+i\s+oppdrag|bes\s+om|blir\s+bedt\s+om|vert\s+bede\s+om|har\s+(?:et\s+|eit\s+)?(?:hoved|hovud)?ansvar(?:et)?\s+for)\b(?:\s+å\b)?", RegexOptions.CultureInvariant | RegexOptions.RightToLeft | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Modal();

    /// <summary>What may stand between the two without changing who is asked: small words, with whom it is done, another verb.</summary>
    [GeneratedRegex(@"^(?:\s+(?:om|i\s+oppdrag))?(?:\s+å)?(?:\s+(?:også|òg|fortsatt|framleis|videre|vidare|derfor|difor|i\s+\d{4}))*(?:\s*,?\s+(?:i\s+(?:nært\s+|tett\s+)?(?:samarbeid|samråd|dialog)|sammen|saman)\s+med\s+(?:(?!\b(?:skal|må|som|om|for å)\b)[^.;:]){1,200}?,?)?(?:\s+(?:ta|ha)\s+(?:et\s+|eit\s+)?(?:hoved|hovud)?ansvar(?:et)?\s+for\s+å)?(?:\s+\p{Ll}+(?:\s+\p{Ll}+){0,4}\s+og)?\s+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@",?\s+som\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 1000)]
    private static partial Regex Which();

    [GeneratedRegex(@"\b" + Receiver + @"\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex You();

    [GeneratedRegex(@"(?<![\p{L}\d-])" + Receiver + "$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YouLast();
}

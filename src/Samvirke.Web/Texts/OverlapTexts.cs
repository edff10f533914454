using Samvirke.Analysis.Relating;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>Texts about how efforts relate.</summary>
public static class OverlapTexts
{
    public static readonly Question Question = new(
        "/overlapp",
        new("Hvordan innsatser henger sammen", "Korleis innsatsar heng saman", "How efforts relate"),
        new(
            "To og to innsatser som overlapper, utfyller hverandre, støtter hverandre eller ikke begge kan følges. Analysen har lest alt i registeret; den tar feil av og til, og viser alltid hva den bygger på.",
            "To og to innsatsar som overlappar, utfyller kvarandre, støttar kvarandre eller ikkje begge kan følgjast. Analysen har lese alt i registeret; han tek feil av og til, og viser alltid kva han byggjer på.",
            "Two and two efforts that overlap, complement or support each other, or cannot both be followed. The analysis has read all of the register; it is wrong at times, and always shows what it rests on."));

    public static readonly LocalizedText All = new("Alle", "Alle", "All");
    public static readonly LocalizedText Kind = new("Hva slags innsats", "Kva slags innsats", "Kind of effort");
    public static readonly LocalizedText Topic = new("Tema", "Tema", "Topic");
    public static readonly LocalizedText Any = new("Alle", "Alle", "Any");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText Count = new("{0} par, det analysen er sikrest på, først.", "{0} par, det analysen er sikrast på, først.", "{0} pairs, what the analysis is surest of first.");
    public static readonly LocalizedText NoPairs = new("Ingen par.", "Ingen par.", "No pairs.");
    public static readonly LocalizedText WithEntry = new("Par der «{0}» er med.", "Par der «{0}» er med.", "Pairs that “{0}” is part of.");
    public static readonly LocalizedText ShowAll = new("Vis alle par", "Vis alle par", "Show all pairs");
    public static readonly LocalizedText More = new("Vis flere", "Vis fleire", "Show more");
    public static readonly LocalizedText Csv = new("Last ned som regneark (CSV)", "Last ned som rekneark (CSV)", "Download as a spreadsheet (CSV)");
    public static readonly LocalizedText And = new("{0} og {1}", "{0} og {1}", "{0} and {1}");
    public static readonly LocalizedText Sure = new("{0} % sannsynlig", "{0} % sannsynleg", "{0}% likely");
    public static readonly LocalizedText AlignShort = new("Kan samordnes: {0}", "Kan samordnast: {0}", "Could be aligned: {0}");
    public static readonly LocalizedText Sentence = new("Slik analysen leser registeret: {0} ({1} % sannsynlig).", "Slik analysen les registeret: {0} ({1} % sannsynleg).", "As the analysis reads the register: {0} ({1}% likely).");
    public static readonly LocalizedText Little = new("Slik analysen leser registeret, har de to lite med hverandre å gjøre.", "Slik analysen les registeret, har dei to lite med kvarandre å gjere.", "As the analysis reads the register, the two have little to do with each other.");
    public static readonly LocalizedText Unsure = new("Analysen er i tvil: noe annet er like sannsynlig.", "Analysen er i tvil: noko anna er like sannsynleg.", "The analysis is in doubt: something else is as likely.");
    public static readonly LocalizedText Beside = new("Side om side", "Side om side", "Side by side");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText NotRecorded = new("ikke registrert", "ikkje registrert", "not recorded");
    public static readonly LocalizedText Owner = new("Hvem som svarer for det", "Kven som svarer for det", "Who answers for it");
    public static readonly LocalizedText SortOf = new("Slag", "Slag", "Kind");
    public static readonly LocalizedText Others = new("Annet {0} henger sammen med", "Anna {0} heng saman med", "What else {0} relates to");
    public static readonly LocalizedText NoSuch = new(
        "Registeret har ikke begge innsatsene på denne dagen, eller det er to ganger den samme.",
        "Registeret har ikkje begge innsatsane på denne dagen, eller det er to gonger den same.",
        "The register does not have both efforts on this day, or they are the same.");
    public static readonly LocalizedText OfEntry = new("Hva dette henger sammen med", "Kva dette heng saman med", "What this relates to");

    public static readonly LocalizedText One = new("Innsats", "Innsats", "Effort");
    public static readonly LocalizedText Other = new("Annen innsats", "Annan innsats", "Other effort");
    public static readonly LocalizedText Relation = new("Hvordan de henger sammen", "Korleis dei heng saman", "How they relate");
    public static readonly LocalizedText Likelihood = new("Hvor sannsynlig", "Kor sannsynleg", "How likely");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Align = new("Hva som kan samordnes", "Kva som kan samordnast", "What could be aligned");
    public static readonly LocalizedText Sources = new("Kilder", "Kjelder", "Sources");

    private static readonly LocalizedText Overlaps = new("overlapper", "overlappar", "overlap");
    private static readonly LocalizedText Complements = new("utfyller hverandre", "utfyller kvarandre", "complement each other");
    private static readonly LocalizedText Supports = new("den ene støtter den andre", "den eine støttar den andre", "one supports the other");
    private static readonly LocalizedText Conflicts = new("kan ikke begge følges", "kan ikkje begge følgjast", "cannot both be followed");
    private static readonly LocalizedText Nothing = new("ingenting", "ingenting", "nothing");

    private static readonly LocalizedText Deadline = new("frist", "frist", "deadline");
    private static readonly LocalizedText Reporting = new("rapportering", "rapportering", "reporting");
    private static readonly LocalizedText Terms = new("vilkår", "vilkår", "terms");
    private static readonly LocalizedText TargetGroup = new("målgruppe", "målgruppe", "target group");
    private static readonly LocalizedText Content = new("innhold", "innhald", "content");
    private static readonly LocalizedText Answering = new("ansvar", "ansvar", "owner");

    /// <summary>What could be aligned, in a word or two.</summary>
    public static LocalizedText Of(AlignedMatter matter) => matter switch
    {
        AlignedMatter.Deadline => Deadline,
        AlignedMatter.Reporting => Reporting,
        AlignedMatter.Terms => Terms,
        AlignedMatter.TargetGroup => TargetGroup,
        AlignedMatter.Content => Content,
        AlignedMatter.Owner => Answering,
        _ => throw new InvalidOperationException($"An unknown matter: {matter}"),
    };

    /// <summary>How likely in whole per cent; nothing is certain.</summary>
    public static int Percent(EffortPair pair) => Math.Min(99, (int)Math.Round(100 * pair.Score));

    /// <summary>The relation in plain words.</summary>
    public static LocalizedText Of(EffortRelation relation) => relation switch
    {
        EffortRelation.Overlaps => Overlaps,
        EffortRelation.Complements => Complements,
        EffortRelation.Supports => Supports,
        EffortRelation.Conflicts => Conflicts,
        EffortRelation.None => Nothing,
        _ => throw new InvalidOperationException($"An unknown relation: {relation}"),
    };
}

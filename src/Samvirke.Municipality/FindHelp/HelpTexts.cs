using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.FindHelp;

/// <summary>The sentences that say why something is named.</summary>
internal static class HelpTexts
{
    public static readonly LocalizedText IsContactPoint = new("Det er kommunens kontaktpunkt for rus.", "Det er kontaktpunktet til kommunen for rus.", "It is the municipality's contact point about drugs and alcohol.");
    public static readonly LocalizedText ForAge = new("Det er for dem som er {0}.", "Det er for dei som er {0}.", "It is for those who are {0}.");
    public static readonly LocalizedText ForGroup = new("Det er for {0}.", "Det er for {0}.", "It is for {0}.");
    public static readonly LocalizedText About = new("Det handler om {0}.", "Det handlar om {0}.", "It is about {0}.");
    public static readonly LocalizedText In = new("Det når dem det gjelder her: {0}.", "Det når dei det gjeld her: {0}.", "It reaches people here: {0}.");
    public static readonly LocalizedText IsOpen = new("Du kan ta kontakt selv, uten henvisning.", "Du kan ta kontakt sjølv, utan tilvising.", "You may get in touch yourself, without a referral.");
    public static readonly LocalizedText Binds = new("Plikten gjelder {0}.", "Plikta gjeld {0}.", "The duty binds: {0}.");
    public static readonly LocalizedText Emergency = new("Ring når det kan stå om liv.", "Ring når det kan stå om liv.", "Ring when a life may be at stake.");

    private static readonly LocalizedText Between = new("{0}–{1} år", "{0}–{1} år", "{0}–{1} years");
    private static readonly LocalizedText From = new("{0} år eller eldre", "{0} år eller eldre", "{0} years or older");
    private static readonly LocalizedText Exactly = new("{0} år", "{0} år", "{0} years");

    public static LocalizedText Of(HelpReach reach) => reach switch
    {
        HelpReach.Local => new("Kommunen har selv ført det opp.", "Kommunen har sjølv ført det opp.", "The municipality has entered it itself."),
        HelpReach.Usual => new(
            "Det finnes i kommuner. Denne kommunen har ikke ført opp sitt eget; spør kommunen.",
            "Det finst i kommunar. Denne kommunen har ikkje ført opp sitt eige; spør kommunen.",
            "It is found in municipalities. This one has not entered its own; ask the municipality."),
        HelpReach.Around => new("Det dekker området som kommunen ligger i.", "Det dekkjer området som kommunen ligg i.", "It covers the area that the municipality lies in."),
        HelpReach.National => new("Det er for hele landet.", "Det er for heile landet.", "It is for the whole country."),
        _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, "No reach."),
    };

    public static LocalizedText Ages(ImmutableArray<AgeSpan> spans) => Filled.And([.. spans.Select(Age)]);

    public static LocalizedText Small(LocalizedText text) => LocalizedText.Of(text.Phrases.Select(phrase => phrase with { Text = Small(phrase.Text) }));

    private static LocalizedText Age(AgeSpan span) => span switch
    {
        { To: null } => Filled.Of(From, Filled.Number(span.From)),
        var (from, to) when from == to => Filled.Of(Exactly, Filled.Number(from)),
        _ => Filled.Of(Between, Filled.Number(span.From), Filled.Number(span.To.Value)),
    };

    /// <summary>Labels begin with a capital letter, which abbreviations keep.</summary>
    private static string Small(string labels) => string.Join(' ', labels.Split(' ').Select(word => word.Length > 1 && char.IsLower(word[1]) ? string.Concat(word[..1].ToLower(CultureInfo.InvariantCulture), word.AsSpan(1)) : word));
}

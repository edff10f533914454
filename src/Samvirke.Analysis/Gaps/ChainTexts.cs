using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Gaps;

/// <summary>The sentences about links that are missing.</summary>
internal static class ChainTexts
{
    public static readonly LocalizedText DutyByLaw = new(
        "«{0}» følger av {1} og binder {2}.",
        "«{0}» følgjer av {1} og bind {2}.",
        "“{0}” follows from {1} and binds {2}.");

    public static readonly LocalizedText DutyOfNobody = new(
        "«{0}» følger av {1}, men det står ikke hvem den binder.",
        "«{0}» følgjer av {1}, men det står ikkje kven ho bind.",
        "“{0}” follows from {1}, but nobody is named whom it binds.");

    public static readonly LocalizedText DutyWithoutLaw = new(
        "«{0}» binder {1}. Registeret sier ikke hvilken bestemmelse den følger av.",
        "«{0}» bind {1}. Registeret seier ikkje kva føresegn ho følgjer av.",
        "“{0}” binds {1}. The register does not say which provision it follows from.");

    public static readonly LocalizedText DutyAlone = new(
        "Registeret sier verken hvilken bestemmelse «{0}» følger av, eller hvem den binder.",
        "Registeret seier verken kva føresegn «{0}» følgjer av, eller kven ho bind.",
        "The register says neither which provision “{0}” follows from nor whom it binds.");

    public static readonly LocalizedText There = new("Det som finnes: {0}.", "Det som finst: {0}.", "What there is: {0}.");

    public static readonly LocalizedText OneForEach = new(
        "{0} er beskrevet som noe hver slik kommune eller hvert slikt fylke kan ha. Registeret sier ikke om {1} har det.",
        "{0} er omtala som noko kvar slik kommune eller kvart slikt fylke kan ha. Registeret seier ikkje om {1} har det.",
        "{0} is described as something that each municipality or county can have. The register does not say whether {1} has it.");

    public static readonly LocalizedText OnlyElsewhere = new("Det finnes bare andre steder: {0}.", "Det finst berre andre stader: {0}.", "It exists only elsewhere: {0}.");

    public static readonly LocalizedText NotYet = new(
        "Det er foreslått, på vei eller avsluttet: {0}.",
        "Det er foreslått, på veg eller avslutta: {0}.",
        "It is proposed, coming or ended: {0}.");

    public static readonly LocalizedText Instead = new("Det som ellers hører til plikten: {0}.", "Det som elles høyrer til plikta: {0}.", "What else belongs to the duty: {0}.");

    public static readonly LocalizedText Done = new("«{0}» gjøres av {1}.", "«{0}» blir gjort av {1}.", "“{0}” is done by {1}.");

    public static readonly LocalizedText NoDuty = new(
        "Registeret har ingen plikt som dette oppfyller, og ingen bestemmelse som det har hjemmel i.",
        "Registeret har ikkje noka plikt som dette oppfyller, og inga føresegn som det har heimel i.",
        "The register has no duty that this fulfils and no provision that is its legal basis.");

    public static readonly LocalizedText Yet = new("Registeret har likevel: {0}.", "Registeret har likevel: {0}.", "Still, the register has: {0}.");

    public static readonly LocalizedText Filler = new("Kan gjøre noe med det: {0}.", "Kan gjere noko med det: {0}.", "Who could do something about it: {0}.");

    public static readonly LocalizedText FillerHere = new("Kan gjøre noe med det: {0}. Her er det {1}.", "Kan gjere noko med det: {0}. Her er det {1}.", "Who could do something about it: {0}. Here that is {1}.");

    public static readonly LocalizedText Proposed = new("Det er foreslått: {0}.", "Det er foreslått: {0}.", "It has been proposed: {0}.");

    public static readonly LocalizedText InArea = new("{0} Det gjelder {1}.", "{0} Det gjeld {1}.", "{0} This is about {1}.");

    private static readonly LocalizedText SaidPattern = new(
        "Kildene sier at {0} mangler eller svikter: «{1}».",
        "Kjeldene seier at {0} manglar eller sviktar: «{1}».",
        "Sources say that {0} is missing or failing: “{1}”.");

    private static readonly LocalizedText NotRecordedPattern = new(
        "Registeret har ikke {0} her. Det kan finnes uten å være registrert.",
        "Registeret har ikkje {0} her. Det kan finnast utan å vere registrert.",
        "The register does not have {0} here. It may exist without being recorded.");

    private static readonly ImmutableArray<LocalizedText> Things =
    [
        new("en plikt", "ei plikt", "a duty"),
        new("et klart ansvar", "eit klart ansvar", "clear responsibility"),
        new("samordning", "samordning", "coordination"),
        new("en plan", "ein plan", "a plan"),
        new("tiltak", "tiltak", "measures"),
        new("tjenester", "tenester", "services"),
        new("finansiering", "finansiering", "funding"),
        new("kunnskap om virkningen", "kunnskap om verknaden", "evidence of effect"),
    ];

    /// <summary>That sources say that the link is missing, with a place for the name of the challenge.</summary>
    public static LocalizedText Said(ChainLink link) => Filled.Of(SaidPattern, Things[(int)link], new LocalizedText("{0}"));

    /// <summary>That the register does not have it.</summary>
    public static LocalizedText NotRecorded(ChainLink link) => Filled.Of(NotRecordedPattern, Things[(int)link]);

    /// <summary>That the register has nothing of what a challenge is about.</summary>
    public static LocalizedText NothingAbout(ChainLink link) => Filled.Of(NotRecordedPattern, Things[(int)link]);

    /// <summary>Why one would expect the link to be there, or nothing.</summary>
    public static LocalizedText? ExpectedBecause(ChainLink link) => link switch
    {
        ChainLink.Responsibility => new(
            "En plikt må ha noen som skal oppfylle den, og registeret sier ikke hvem.",
            "Ei plikt må ha nokon som skal oppfylle henne, og registeret seier ikkje kven.",
            "A duty needs somebody to fulfil it, and the register does not say who."),
        ChainLink.Coordination => new(
            "Flere skal oppfylle plikten sammen, og registeret har ingen funksjon og ingen struktur som holder arbeidet sammen.",
            "Fleire skal oppfylle plikta saman, og registeret har ingen funksjon og ingen struktur som held arbeidet saman.",
            "Several are to fulfil the duty together, and the register has no function and no structure that holds the work together."),
        ChainLink.Measure => new(
            "Registeret har verken funksjon, struktur, plan, tiltak eller tjeneste som sier hvordan plikten blir oppfylt.",
            "Registeret har korkje funksjon, struktur, plan, tiltak eller teneste som seier korleis plikta blir oppfylt.",
            "The register has no function, structure, plan, measure or service that says how the duty is fulfilled."),
        ChainLink.Evidence => new(
            "Noe blir gjort, men registeret har ingen undersøkelse av det og ingen tall om det.",
            "Noko blir gjort, men registeret har inga undersøking av det og ingen tal om det.",
            "Something is done, but the register has no study of it and no figures about it."),
        _ => null,
    };
}

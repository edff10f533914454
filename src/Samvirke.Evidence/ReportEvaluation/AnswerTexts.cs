using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReportEvaluation;

/// <summary>The sentences of an answer that everybody is to understand.</summary>
internal static class AnswerTexts
{
    public static readonly LocalizedText Without = new("gruppen uten tiltaket", "gruppa utan tiltaket", "the group without the measure");
    public static readonly LocalizedText With = new("gruppen med tiltaket", "gruppa med tiltaket", "the group with the measure");
    public static readonly LocalizedText Group = new("gruppen «{0}»", "gruppa «{0}»", "the group “{0}”");

    public static readonly LocalizedText OfHundred = new("{0} av 100", "{0} av 100", "{0} of 100");
    public static readonly LocalizedText Fewer = new("{0} færre", "{0} færre", "{0} fewer");
    public static readonly LocalizedText More = new("{0} flere", "{0} fleire", "{0} more");
    public static readonly LocalizedText Lower = new("{0} lavere", "{0} lågare", "{0} lower");
    public static readonly LocalizedText Higher = new("{0} høyere", "{0} høgare", "{0} higher");
    public static readonly LocalizedText Times = new("{0} ganger", "{0} gonger", "{0} times");

    public static readonly LocalizedText Shares = new(
        "Andelen med «{0}» er {1} i {2} og {3} i {4}.",
        "Delen med «{0}» er {1} i {2} og {3} i {4}.",
        "The share with “{0}” is {1} in {2} and {3} in {4}.");

    public static readonly LocalizedText Means = new(
        "Gjennomsnittet av «{0}» er {1} i {2} og {3} i {4}.",
        "Gjennomsnittet av «{0}» er {1} i {2} og {3} i {4}.",
        "The mean of “{0}” is {1} in {2} and {3} in {4}.");

    public static readonly LocalizedText Changes = new(
        "«{0}» gikk fra {1} til {2} i {3}, og fra {4} til {5} i {6}.",
        "«{0}» gjekk frå {1} til {2} i {3}, og frå {4} til {5} i {6}.",
        "“{0}” went from {1} to {2} in {3}, and from {4} to {5} in {6}.");

    public static readonly LocalizedText Direct = new("Forskjellen er {0}.", "Skilnaden er {0}.", "The difference is {0}.");

    public static readonly LocalizedText Alike = new(
        "Mellom dem som er like i {1}, er forskjellen {0}.",
        "Mellom dei som er like i {1}, er skilnaden {0}.",
        "Between those alike in {1} the difference is {0}.");

    public static readonly LocalizedText Modelled = new(
        "Når en regner med at {1} er ulike fra før, er forskjellen {0}.",
        "Når ein reknar med at {1} er ulike frå før, er skilnaden {0}.",
        "Taking into account that {1} differ, the difference is {0}.");

    public static readonly LocalizedText Change = new(
        "Målt mot endringen i den andre gruppen er det {0}.",
        "Målt mot endringa i den andre gruppa er det {0}.",
        "Against the change in the other group it is {0}.");

    public static readonly LocalizedText Started = new(
        "Hos dem som startet, er «{1}» i snitt {0} enn det ville ha vært, målt mot dem som ikke hadde startet ennå.",
        "Hos dei som starta, er «{1}» i snitt {0} enn det ville ha vore, målt mot dei som ikkje hadde starta enno.",
        "Among those who started, “{1}” is on average {0} than it would have been, measured against those who had not started yet.");

    public static readonly LocalizedText Odds = new(
        "Oddsen er {0} så stor som i den andre gruppen.",
        "Oddsen er {0} så stor som i den andre gruppa.",
        "The odds are {0} those of the other group.");

    public static readonly LocalizedText Uncertain = new(
        "Tar en med usikkerheten, ligger tallet trolig mellom {0} og {1}.",
        "Tek ein med uvissa, ligg talet truleg mellom {0} og {1}.",
        "With the uncertainty, the number is probably between {0} and {1}.");

    public static readonly LocalizedText Clear = new(
        "En så stor forskjell er sjelden bare tilfeldig.",
        "Ein så stor skilnad er sjeldan berre tilfeldig.",
        "So large a difference is seldom chance alone.");

    public static readonly LocalizedText Open = new(
        "Begge veier er altså mulig: dataene avgjør ikke om tiltaket virker. Det er noe annet enn å ha vist at det ikke virker.",
        "Begge vegar er altså mogleg: dataa avgjer ikkje om tiltaket verkar. Det er noko anna enn å ha vist at det ikkje verkar.",
        "Both directions are possible: the data do not settle whether the measure works. That is something else than having shown that it does not.");

    public static readonly LocalizedText NotLocked = new(
        "Ingen plan var låst på forhånd. Svaret bør prøves igjen før noen bygger på det alene.",
        "Ingen plan var låst på førehand. Svaret bør prøvast igjen før nokon byggjer på det åleine.",
        "No plan was locked beforehand. The answer should be tried again before anybody builds on it alone.");

    public static readonly LocalizedText AsLocked = new(
        "Analysen er den som ble låst {0}.",
        "Analysen er den som vart låst {0}.",
        "The analysis is the one that was locked on {0}.");

    public static readonly LocalizedText Departed = new(
        "Ikke planlagt: analysen skiller seg fra planen som ble låst {0}, i {1}. Les den ved siden av den planlagte, ikke i stedet for.",
        "Ikkje planlagd: analysen skil seg frå planen som vart låst {0}, i {1}. Les han ved sida av den planlagde, ikkje i staden for.",
        "Not planned: the analysis differs from the plan that was locked on {0}, in {1}. Read it beside the planned one, not instead of it.");

    public static readonly LocalizedText Several = new(
        "{0} grupper er sammenlignet med {1}.",
        "{0} grupper er samanlikna med {1}.",
        "{0} groups are compared with {1}.");

    public static readonly LocalizedText NoAnswer = new(
        "Dataene kan ikke bære et svar.", "Dataa kan ikkje bere eit svar.", "The data cannot carry an answer.");
}

using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reports;

/// <summary>What the report of what is missing says.</summary>
internal static class GapReportTexts
{
    public static readonly LocalizedText Title = new("Hva mangler", "Kva manglar", "What is missing");
    public static readonly LocalizedText TitleOf = new("Hva mangler: {0}", "Kva manglar: {0}", "What is missing: {0}");
    public static readonly LocalizedText Lead = new(
        "{0} plikter er fulgt fra det loven krever til det vi vet om virkningen. Kildene sier at {1} ledd mangler eller svikter, {2} kan ventes ut fra registeret, og {3} er ikke registrert. {4} av {5} ruter for alder, arena og nivå er tomme. I {6} av {7} overganger er det noe som mangler.",
        "{0} plikter er følgde frå det lova krev til det vi veit om verknaden. Kjeldene seier at {1} ledd manglar eller sviktar, {2} kan ein vente ut frå registeret, og {3} er ikkje registrerte. {4} av {5} ruter for alder, arena og nivå er tomme. I {6} av {7} overgangar er det noko som manglar.",
        "{0} duties are followed from what the law demands to what we know of its effect. Sources say that {1} links are missing or failing, {2} can be expected from the register, and {3} are not recorded. {4} of {5} cells of age, setting and level are empty. In {6} of {7} transitions something is missing.");

    public static readonly LocalizedText Short = new("Kort fortalt", "Kort fortalt", "In short");
    public static readonly LocalizedText MostWeighty = new(
        "Det kildene sier mangler eller svikter, det som veier mest, først ({0} av {1})",
        "Det kjeldene seier manglar eller sviktar, det som veg mest, først ({0} av {1})",
        "What sources say is missing or failing, what weighs most first ({0} of {1})");
    public static readonly LocalizedText Says = new("Hva kildene peker på", "Kva kjeldene peikar på", "What sources point at");
    public static readonly LocalizedText TransitionsMissing = new("Overganger der noe mangler:", "Overgangar der noko manglar:", "Transitions in which something is missing:");
    public static readonly LocalizedText ChainsHow = new(
        "Alt som mangler, med begrunnelser og kilder. Begrunnelser som gjelder flere ledd av samme plikt, står én gang.",
        "Alt som manglar, med grunngjevingar og kjelder. Grunngjevingar som gjeld fleire ledd av same plikt, står éin gong.",
        "Everything that is missing, with reasons and sources. Reasons for several links of the same duty stand once.");
    public static readonly LocalizedText Chains = new("Fra plikt til virkning", "Frå plikt til verknad", "From duty to effect");
    public static readonly LocalizedText LinkCounts = new("Ledd som mangler", "Ledd som manglar", "Links that are missing");
    public static readonly LocalizedText LinksOf = new("Ledd som mangler: {0}", "Ledd som manglar: {0}", "Links that are missing: {0}");
    public static readonly LocalizedText NotRecordedWhy = new(
        "Dette kan finnes uten at noen har registrert det, og ikke alle plikter trenger alle ledd.",
        "Dette kan finnast utan at nokon har registrert det, og ikkje alle plikter treng alle ledd.",
        "This may exist without being recorded, and not every duty needs every link.");
    public static readonly LocalizedText Links = new("Ledd", "Ledd", "Links");
    public static readonly LocalizedText Named = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly LocalizedText Failing = new("{0}. Det er registrert, men svikter.", "{0}. Det er registrert, men sviktar.", "{0}. It is recorded, but failing.");

    public static readonly LocalizedText Grid = new("Alder, arena og nivå", "Alder, arena og nivå", "Age, setting and level");
    public static readonly LocalizedText GridLead = new(
        "{0} av {1} innsatser sier nok om alder, arena og nivå til å stå i en rute.",
        "{0} av {1} innsatsar seier nok om alder, arena og nivå til å stå i ei rute.",
        "{0} of {1} efforts say enough of age, setting and level to stand in a cell.");
    public static readonly LocalizedText GridTable = new(
        "Hvor mange innsatser som står i rutene for hver arena og alder", "Kor mange innsatsar som står i rutene for kvar arena og alder", "How many efforts stand in the cells of each setting and age");
    public static readonly LocalizedText Cell = new("{0}, {1}, {2}", "{0}, {1}, {2}", "{0}, {1}, {2}");
    public static readonly LocalizedText EmptyCell = new("Tom rute", "Tom rute", "Empty cell");
    public static readonly LocalizedText EmptySaid = new(
        "Tom rute, og kildene beskriver en utfordring nettopp her", "Tom rute, og kjeldene omtalar ei utfordring nettopp her", "Empty cell, and sources describe a challenge just here");

    public static readonly LocalizedText Transitions = new("Overganger der ansvaret skifter", "Overgangar der ansvaret skiftar", "Transitions where responsibility changes hands");
    public static readonly LocalizedText Responsibility = new("Hvem som har ansvaret: {0}", "Kven som har ansvaret: {0}", "Who is responsible: {0}");

    public static readonly ReportWords Words = new(
        new("Hva mangler, og hva er endret", "Kva manglar, og kva er endra", "What is missing, and what has changed"),
        new("ett hull er tettet", "eitt hol er tetta", "one gap has been closed"),
        new("{0} hull er tettet", "{0} hol er tetta", "{0} gaps have been closed"),
        new("Tettet", "Tetta", "Closed"),
        new("Ledd som ikke er registrert, og tomme ruter", "Ledd som ikkje er registrerte, og tomme ruter", "Links not recorded, and empty cells"));
}

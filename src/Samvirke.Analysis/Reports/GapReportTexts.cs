using Samvirke.Analysis.Gaps;
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

    public static readonly LocalizedText Chains = new("Fra plikt til virkning", "Frå plikt til verknad", "From duty to effect");
    public static readonly LocalizedText LinkCounts = new("Ledd som mangler", "Ledd som manglar", "Links that are missing");
    public static readonly LocalizedText LinksOf = new("Ledd som mangler: {0}", "Ledd som manglar: {0}", "Links that are missing: {0}");
    public static readonly LocalizedText NotRecordedWhy = new(
        "Dette kan finnes uten at noen har registrert det, og ikke alle plikter trenger alle ledd.",
        "Dette kan finnast utan at nokon har registrert det, og ikkje alle plikter treng alle ledd.",
        "This may exist without being recorded, and not every duty needs every link.");
    public static readonly LocalizedText Link = new("Ledd", "Ledd", "Link");
    public static readonly LocalizedText Links = new("Ledd", "Ledd", "Links");
    public static readonly LocalizedText What = new("Hva det gjelder", "Kva det gjeld", "What it is about");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Named = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly LocalizedText Failing = new("{0}. Det er registrert, men svikter.", "{0}. Det er registrert, men sviktar.", "{0}. It is recorded, but failing.");

    public static readonly LocalizedText Grid = new("Alder, arena og nivå", "Alder, arena og nivå", "Age, setting and level");
    public static readonly LocalizedText GridLead = new(
        "{0} av {1} innsatser sier nok om alder, arena og nivå til å stå i en rute.",
        "{0} av {1} innsatsar seier nok om alder, arena og nivå til å stå i ei rute.",
        "{0} of {1} efforts say enough of age, setting and level to stand in a cell.");
    public static readonly LocalizedText GridTable = new(
        "Hvor mange innsatser som står i rutene for hver arena og alder", "Kor mange innsatsar som står i rutene for kvar arena og alder", "How many efforts stand in the cells of each setting and age");
    public static readonly LocalizedText Setting = new("Arena", "Arena", "Setting");
    public static readonly LocalizedText Cell = new("{0}, {1}, {2}", "{0}, {1}, {2}", "{0}, {1}, {2}");
    public static readonly LocalizedText EmptyCell = new("Tom rute", "Tom rute", "Empty cell");
    public static readonly LocalizedText EmptySaid = new(
        "Tom rute, og kildene beskriver en utfordring nettopp her", "Tom rute, og kjeldene omtalar ei utfordring nettopp her", "Empty cell, and sources describe a challenge just here");

    public static readonly LocalizedText Transitions = new("Overganger der ansvaret skifter", "Overgangar der ansvaret skiftar", "Transitions where responsibility changes hands");
    public static readonly LocalizedText NoTransitions = new("Registeret har ingen overganger her.", "Registeret har ingen overgangar her.", "The register has no transitions here.");
    public static readonly LocalizedText Responsibility = new("Hvem som har ansvaret: {0}", "Kven som har ansvaret: {0}", "Who is responsible: {0}");
    public static readonly LocalizedText When = new("Når", "Når", "When");
    public static readonly LocalizedText Responsible = new("Hvem som har ansvaret", "Kven som har ansvaret", "Who is responsible");
    public static readonly LocalizedText By = new("Etter", "Etter", "By");
    public static readonly LocalizedText Nobody = new("Ingen er oppgitt", "Ingen er oppgitt", "Nobody is named");
    public static readonly LocalizedText NoProvision = new("Ingen bestemmelse er oppgitt", "Inga føresegn er oppgitt", "No provision is named");

    public static readonly ReportWords Words = new(
        new("Hva mangler, og hva er endret", "Kva manglar, og kva er endra", "What is missing, and what has changed"),
        new("ett hull er tettet", "eitt hol er tetta", "one gap has been closed"),
        new("{0} hull er tettet", "{0} hol er tetta", "{0} gaps have been closed"),
        new("Tettet", "Tetta", "Closed"),
        new("Ledd som ikke er registrert, og tomme ruter", "Ledd som ikkje er registrerte, og tomme ruter", "Links not recorded, and empty cells"));

    /// <summary>How sure it is that something is missing.</summary>
    public static LocalizedText Of(GapStanding standing) => standing switch
    {
        GapStanding.Said => new("Kildene sier at det mangler eller svikter", "Kjeldene seier at det manglar eller sviktar", "Sources say that it is missing or failing"),
        GapStanding.Expected => new("Kan ventes ut fra det som er registrert", "Kan ventast ut frå det som er registrert", "Can be expected from what is recorded"),
        GapStanding.NotRecorded => new("Ikke registrert", "Ikkje registrert", "Not recorded"),
        _ => throw new InvalidOperationException($"An unknown standing: {standing}"),
    };

    /// <summary>A stage of a transition.</summary>
    public static LocalizedText Of(TransitionTime time) => time switch
    {
        TransitionTime.Before => new("Før", "Før", "Before"),
        TransitionTime.During => new("I overgangen", "I overgangen", "During"),
        TransitionTime.After => new("Etter", "Etter", "After"),
        _ => throw new InvalidOperationException($"An unknown time: {time}"),
    };
}

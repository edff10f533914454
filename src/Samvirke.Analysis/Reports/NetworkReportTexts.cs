using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reports;

/// <summary>What the report of who meets whom says.</summary>
internal static class NetworkReportTexts
{
    public static readonly LocalizedText Title = new("Hvem møter hvem", "Kven møter kven", "Who meets whom");
    public static readonly LocalizedText Lead = new(
        "{0} aktører deltar i {1} strukturer. {2} par av aktører møtes i minst én av dem. {3} knytter alene noen til de andre, {4} par av strukturer har nesten de samme deltakerne, og {5} aktører står utenfor.",
        "{0} aktørar deltek i {1} strukturar. {2} par av aktørar møtest i minst éin av dei. {3} knyter åleine nokon til dei andre, {4} par av strukturar har nesten dei same deltakarane, og {5} aktørar står utanfor.",
        "{0} actors take part in {1} structures. {2} pairs of actors meet in at least one of them. {3} alone tie somebody to the others, {4} pairs of structures have nearly the same participants, and {5} actors are apart.");

    public static readonly LocalizedText Load = new("Belastning", "Belastning", "Load");
    public static readonly LocalizedText LoadLead = new(
        "Hvor mange strukturer hver aktør er med i, og hva annet samarbeidet ber den om. Den som bare samarbeider med en struktur, møter andre uten å være med i den.",
        "Kor mange strukturar kvar aktør er med i, og kva anna samarbeidet ber han om. Den som berre samarbeider med ein struktur, møter andre utan å vere med i han.",
        "How many structures each actor is in, and what else the collaboration asks of it. Who only collaborates with a structure meets others without being in it.");
    public static readonly LocalizedText LoadTable = new("Hva samarbeidet ber hver aktør om", "Kva samarbeidet ber kvar aktør om", "What the collaboration asks of each actor");
    public static readonly LocalizedText Bridges = new("Broer", "Bruer", "Bridges");
    public static readonly LocalizedText BridgesLead = new(
        "Aktører og strukturer som alene knytter noen til de andre. Faller de bort, møter noen ingen.",
        "Aktørar og strukturar som åleine knyter nokon til dei andre. Fell dei bort, møter nokon ingen.",
        "Actors and structures that alone tie somebody to the others. Without them, somebody meets nobody.");
    public static readonly LocalizedText Apart = new("Utenfor", "Utanfor", "Apart");
    public static readonly LocalizedText ApartLead = new(
        "Aktører som har ansvar i feltet eller samarbeider med noen, men som ikke deltar i noen struktur i registeret.",
        "Aktørar som har ansvar i feltet eller samarbeider med nokon, men som ikkje deltek i nokon struktur i registeret.",
        "Actors with responsibilities in the field, or who cooperate with somebody, but who take part in no structure in the register.");
    public static readonly LocalizedText Alike = new("Samme deltakere", "Same deltakarar", "Same participants");
    public static readonly LocalizedText AlikeLead = new(
        "Strukturer der minst åtte av ti deltakere er de samme.", "Strukturar der minst åtte av ti deltakarar er dei same.", "Structures in which at least eight of ten participants are the same.");
    public static readonly LocalizedText Pair = new("{0} og {1}", "{0} og {1}", "{0} and {1}");

    public static readonly LocalizedText Actor = new("Aktør", "Aktør", "Actor");
    public static readonly LocalizedText Who = new("Hvem", "Kven", "Who");
    public static readonly LocalizedText Which = new("Strukturer", "Strukturar", "Structures");
    public static readonly LocalizedText Structures = new("Strukturer", "Strukturar", "Structures");
    public static readonly LocalizedText Met = new("Møter", "Møter", "Meets");
    public static readonly LocalizedText Functions = new("Funksjoner", "Funksjonar", "Functions");
    public static readonly LocalizedText Assignments = new("Oppdrag", "Oppdrag", "Assignments");
    public static readonly LocalizedText Efforts = new("Innsatser", "Innsatsar", "Efforts");
    public static readonly LocalizedText Duties = new("Plikter", "Plikter", "Duties");
    public static readonly LocalizedText Share = new("Felles", "Felles", "In common");
    public static readonly LocalizedText Percent = new("{0} %", "{0} %", "{0}%");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");

    public static readonly LocalizedText CutsOff = new("Knytter {0} til de andre", "Knyter {0} til dei andre", "Ties {0} to the others");
    public static readonly LocalizedText InCommon = new("{0} % av deltakerne er de samme", "{0} % av deltakarane er dei same", "{0}% of the participants are the same");
    public static readonly LocalizedText IsApart = new("Deltar ikke i noen struktur", "Deltek ikkje i nokon struktur", "Takes part in no structure");
    public static readonly LocalizedText IsIn = new("Strukturer: {0}", "Strukturar: {0}", "Structures: {0}");

    public static readonly ReportWords Words = new(
        new("Hvem møter hvem, og hva er endret", "Kven møter kven, og kva er endra", "Who meets whom, and what has changed"),
        new("ett funn er borte", "eitt funn er borte", "one finding is gone"),
        new("{0} funn er borte", "{0} funn er borte", "{0} findings are gone"),
        new("Borte", "Borte", "Gone"),
        new("Belastning", "Belastning", "Load"));
}

using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page about who meets whom says.</summary>
public static class NetworkTexts
{
    public static readonly Question Question = new(
        "/nettverk",
        new("Hvem møter hvem", "Kven møter kven", "Who meets whom"),
        new(
            "Hvilke aktører som møtes i hvilke strukturer: hvem som er med i mye, hvem som binder andre sammen, hvem som står utenfor, og hvilke strukturer som har de samme deltakerne.",
            "Kva aktørar som møtest i kva strukturar: kven som er med i mykje, kven som bind andre saman, kven som står utanfor, og kva strukturar som har dei same deltakarane.",
            "Which actors meet in which structures: who takes part in much, who ties others together, who is apart, and which structures have the same participants."));

    public static readonly LocalizedText Narrow = new("Avgrens, eller ta med mer", "Avgrens, eller ta med meir", "Narrow down, or include more");
    public static readonly LocalizedText With = new("Ta med også", "Ta med òg", "Include also");
    public static readonly LocalizedText Everything = new("Vis alt igjen", "Vis alt igjen", "Show everything again");
    public static readonly LocalizedText Counted = new(
        "{0} aktører deltar i {1} strukturer. {2} par av aktører møtes i minst én av dem.",
        "{0} aktørar deltek i {1} strukturar. {2} par av aktørar møtest i minst éin av dei.",
        "{0} actors take part in {1} structures. {2} pairs of actors meet in at least one of them.");
    public static readonly LocalizedText Parts = new(
        "De deler seg i {0} deler som ikke møtes.", "Dei deler seg i {0} delar som ikkje møtest.", "They fall into {0} parts that do not meet.");
    public static readonly LocalizedText None = new(
        "Ingen strukturer passer med det du har valgt.", "Ingen strukturar passar med det du har valt.", "No structure fits what you have chosen.");
    public static readonly LocalizedText Contents = new("På denne siden", "På denne sida", "On this page");
    public static readonly LocalizedText Download = new("Last ned som CSV", "Last ned som CSV", "Download as CSV");
    public static readonly LocalizedText DownloadOf = new("Last ned som CSV: {0}", "Last ned som CSV: {0}", "Download as CSV: {0}");
    public static readonly LocalizedText AsData = new("Alt som JSON", "Alt som JSON", "Everything as JSON");

    public static readonly LocalizedText Load = new("Belastning", "Belastning", "Load");
    public static readonly LocalizedText LoadLead = new(
        "Hvor mange strukturer hver aktør er med i, og hva annet samarbeidet ber den om.",
        "Kor mange strukturar kvar aktør er med i, og kva anna samarbeidet ber han om.",
        "How many structures each actor is in, and what else the collaboration asks of it.");
    public static readonly LocalizedText Between = new("Bindeledd", "Bindeledd", "In between");
    public static readonly LocalizedText BetweenLead = new(
        "Hvem og hva de korteste veiene mellom andre aktører går gjennom. Et høyt tall betyr at mye avhenger av ett ledd.",
        "Kven og kva dei kortaste vegane mellom andre aktørar går gjennom. Eit høgt tal tyder at mykje avheng av eitt ledd.",
        "Who and what the shortest ways between other actors go through. A high number means that much depends on one link.");
    public static readonly LocalizedText ActorsBetween = new("Aktører", "Aktørar", "Actors");
    public static readonly LocalizedText StructuresBetween = new("Strukturer", "Strukturar", "Structures");
    public static readonly LocalizedText Bridges = new("Broer", "Bruer", "Bridges");
    public static readonly LocalizedText BridgesLead = new(
        "Aktører og strukturer som alene knytter noen til de andre. Faller de bort, møter noen ingen.",
        "Aktørar og strukturar som åleine knyter nokon til dei andre. Fell dei bort, møter nokon ingen.",
        "Actors and structures that alone tie somebody to the others. Without them, somebody meets nobody.");
    public static readonly LocalizedText NoBridges = new("Ingen er avhengig av bare én aktør eller struktur.", "Ingen er avhengig av berre éin aktør eller struktur.", "Nobody depends on one actor or structure alone.");
    public static readonly LocalizedText Alike = new("Samme deltakere", "Same deltakarar", "Same participants");
    public static readonly LocalizedText AlikeLead = new(
        "Strukturer der minst åtte av ti deltakere er de samme. Kanskje kan møtene samordnes; kanskje er det meningen at de er to.",
        "Strukturar der minst åtte av ti deltakarar er dei same. Kanskje kan møta samordnast; kanskje er det meininga at dei er to.",
        "Structures in which at least eight of ten participants are the same. Perhaps the meetings can be aligned; perhaps they are meant to be two.");
    public static readonly LocalizedText NoAlike = new("Ingen strukturer har nesten de samme deltakerne.", "Ingen strukturar har nesten dei same deltakarane.", "No structures have nearly the same participants.");
    public static readonly LocalizedText Circles = new("Kretser", "Krinsar", "Circles");
    public static readonly LocalizedText CirclesLead = new(
        "Aktører som møter hverandre mer enn de møter andre. Navnet er strukturen der flest av kretsen er samlet uten for mange andre.",
        "Aktørar som møter kvarandre meir enn dei møter andre. Namnet er strukturen der flest av krinsen er samla utan for mange andre.",
        "Actors who meet each other more than they meet others. The name is the structure that most nearly gathers the circle and nobody else.");
    public static readonly LocalizedText Apart = new("Utenfor", "Utanfor", "Apart");
    public static readonly LocalizedText ApartLead = new(
        "Aktører som har ansvar i feltet eller samarbeider med noen, men som ikke deltar i noen struktur i registeret. Det kan bety at de mangler et møtested, eller at kildene ikke nevner det.",
        "Aktørar som har ansvar i feltet eller samarbeider med nokon, men som ikkje deltek i nokon struktur i registeret. Det kan bety at dei manglar ein møteplass, eller at kjeldene ikkje nemner han.",
        "Actors with responsibilities in the field, or who cooperate with somebody, but who take part in no structure in the register. They may lack a place to meet, or the sources may not mention it.");
    public static readonly LocalizedText NoApart = new("Alle som har ansvar, deltar i noe.", "Alle som har ansvar, deltek i noko.", "Everybody with responsibilities takes part in something.");
    public static readonly LocalizedText Others = new(
        "{0} aktører til står i registeret uten å delta i noe og uten eget ansvar",
        "{0} aktørar til står i registeret utan å delta i noko og utan eige ansvar",
        "{0} more actors are in the register without taking part in anything and without responsibilities of their own");

    public static readonly LocalizedText Actor = new("Aktør", "Aktør", "Actor");
    public static readonly LocalizedText Actors = new("Aktører", "Aktørar", "Actors");
    public static readonly LocalizedText Structure = new("Struktur", "Struktur", "Structure");
    public static readonly LocalizedText Structures = new("Strukturer", "Strukturar", "Structures");
    public static readonly LocalizedText WhichStructures = new("Hvilke strukturer", "Kva strukturar", "Which structures");
    public static readonly LocalizedText Met = new("Møter", "Møter", "Meets");
    public static readonly LocalizedText Functions = new("Funksjoner", "Funksjonar", "Functions");
    public static readonly LocalizedText Assignments = new("Oppdrag", "Oppdrag", "Assignments");
    public static readonly LocalizedText Efforts = new("Innsatser", "Innsatsar", "Efforts");
    public static readonly LocalizedText Columns = new(
        "Strukturer: hvor mange den deltar i. Møter: hvor mange andre aktører den møter der. Funksjoner: koordinerende funksjoner som ligger hos den. Innsatser: det den selv svarer for.",
        "Strukturar: kor mange han deltek i. Møter: kor mange andre aktørar han møter der. Funksjonar: koordinerande funksjonar som ligg hos han. Innsatsar: det han sjølv svarar for.",
        "Structures: how many it takes part in. Meets: how many other actors it meets there. Functions: coordinating functions placed with it. Efforts: what it answers for itself.");
    public static readonly LocalizedText Who = new("Hvem", "Kven", "Who");
    public static readonly LocalizedText Kind = new("Slag", "Slag", "Kind");
    public static readonly LocalizedText Pairs = new("Par av andre aktører", "Par av andre aktørar", "Pairs of other actors");
    public static readonly LocalizedText AllPairs = new("Av i alt", "Av i alt", "Of all");
    public static readonly LocalizedText Share = new("Felles andel", "Felles del", "Share in common");
    public static readonly LocalizedText CutOff = new("Hvem som avhenger av den", "Kven som avheng av han", "Who depends on it");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Which = new("Hvilke", "Kva for nokre", "Which");
    public static readonly LocalizedText Circle = new("Krets", "Krins", "Circle");
    public static readonly LocalizedText Work = new("Ansvar i registeret", "Ansvar i registeret", "Responsibilities in the register");
    public static readonly LocalizedText More = new("Vis {0} til", "Vis {0} til", "Show {0} more");
    public static readonly LocalizedText MoreSources = new("og {0} kilder til", "og {0} kjelder til", "and {0} more sources");
    public static readonly LocalizedText Percent = new("{0} %", "{0} %", "{0}%");
    public static readonly LocalizedText PairCount = new("{0} av {1} par", "{0} av {1} par", "{0} of {1} pairs");

    public static readonly LocalizedText Method = new("Slik er det regnet ut", "Slik er det rekna ut", "How it was worked out");
    public static readonly LocalizedText MethodText = new(
        "En aktør deltar i en struktur når den leder, koordinerer eller er sekretariat for den, er deltaker, eller er med gjennom en koordinerende funksjon som ligger hos den. Den som strukturen bare samarbeider med, er samarbeidspart: den møter deltakerne, men ikke andre samarbeidsparter. Strukturer som kommer, er foreslått eller er avsluttet, er ikke med før du ber om det. Velger du en sektor, er også strukturer på tvers av sektorer med når noen fra sektoren deltar. Bindeledd er mellomsentralitet, kretser er funnet med Leiden-algoritmen, og samme deltakere er Jaccard-likhet på minst 0,8.",
        "Ein aktør deltek i ein struktur når han leier, koordinerer eller er sekretariat for han, er deltakar, eller er med gjennom ein koordinerande funksjon som ligg hos han. Den som strukturen berre samarbeider med, er samarbeidspart: han møter deltakarane, men ikkje andre samarbeidspartar. Strukturar som kjem, er føreslått eller er avslutta, er ikkje med før du ber om det. Vel du ein sektor, er òg strukturar på tvers av sektorar med når nokon frå sektoren deltek. Bindeledd er mellomsentralitet, krinsar er funne med Leiden-algoritmen, og same deltakarar er Jaccard-likskap på minst 0,8.",
        "An actor takes part in a structure when it leads, coordinates or keeps the secretariat of it, is a participant, or is in it through a coordinating function placed with it. Whom the structure only cooperates with is a partner: it meets the participants, but not other partners. Structures that are coming, proposed or ended are left out until you ask for them. If you choose a sector, structures across sectors are included where somebody of the sector takes part. In between is betweenness centrality, circles were found by the Leiden algorithm, and same participants is a Jaccard similarity of at least 0.8.");

    /// <summary>The part that an actor plays.</summary>
    public static LocalizedText Of(MeetingRole role) => role switch
    {
        MeetingRole.Leads => new("Leder", "Leier", "Leads"),
        MeetingRole.Coordinates => new("Koordinerer", "Koordinerer", "Coordinates"),
        MeetingRole.Secretariat => new("Sekretariat", "Sekretariat", "Secretariat"),
        MeetingRole.Member => new("Deltaker", "Deltakar", "Participant"),
        MeetingRole.Function => new("Gjennom funksjon", "Gjennom funksjon", "Through a function"),
        MeetingRole.Partner => new("Samarbeidspart", "Samarbeidspart", "Partner"),
        _ => throw new InvalidOperationException($"An unknown role: {role}"),
    };
}

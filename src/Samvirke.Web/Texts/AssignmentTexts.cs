using Samvirke.Register.Texts;
using Samvirke.Steering.CompareLetters;

namespace Samvirke.Web.Texts;

/// <summary>What the pages say that lay an assignment across the letters of all whom it concerns.</summary>
public static class AssignmentTexts
{
    public static readonly Question Matrix = new(
        "/oppdrag-i-brev",
        new("Står oppdraget i alle brevene?", "Står oppdraget i alle breva?", "Does the assignment stand in all the letters?"),
        new(
            "Et oppdrag til flere etater svikter når det bare står i noen av tildelingsbrevene. Her ser du hvem som skal delta, og hvem som mangler oppdraget i sitt eget brev.",
            "Eit oppdrag til fleire etatar sviktar når det berre står i nokre av tildelingsbreva. Her ser du kven som skal delta, og kven som manglar oppdraget i sitt eige brev.",
            "An assignment to several agencies fails when it stands in only some of the allocation letters. Here you see who is to take part, and who lacks the assignment in its own letter."));

    public static readonly LocalizedText Lacks = new("I {0} mangler {1} etater et oppdrag som de skal delta i.", "I {0} manglar {1} etatar eit oppdrag som dei skal delta i.", "In {0}, {1} agencies lack an assignment that they are to take part in.");
    public static readonly LocalizedText LacksOne = new("I {0} mangler én etat et oppdrag som den skal delta i.", "I {0} manglar éin etat eit oppdrag som han skal delta i.", "In {0}, one agency lacks an assignment that it is to take part in.");
    public static readonly LocalizedText LacksNone = new("Vi vet ikke om noen etat som mangler et oppdrag i {0}.", "Vi veit ikkje om nokon etat som manglar eit oppdrag i {0}.", "We know of no agency that lacks an assignment in {0}.");
    public static readonly LocalizedText NoYear = new("Oppdrag uten kjent år", "Oppdrag utan kjent år", "Assignments of no known year");
    public static readonly LocalizedText OfNobody = new("Oppdrag som ingen er kjent for å ha", "Oppdrag som ingen er kjende for å ha", "Assignments that nobody is known to have");
    public static readonly LocalizedText Assignment = new("Oppdrag", "Oppdrag", "Assignment");
    public static readonly LocalizedText Nothing = new("Registeret har ingen oppdrag fra {0}.", "Registeret har ingen oppdrag frå {0}.", "The register has no assignments of {0}.");
    public static readonly LocalizedText Leads = new("leder", "leier", "leads");
    public static readonly LocalizedText AsTable = new("Last ned som regneark (CSV)", "Last ned som rekneark (CSV)", "Download as a spreadsheet (CSV)");
    public static readonly LocalizedText How = new("Slik leses tabellen", "Slik les ein tabellen", "How to read the table");
    public static readonly LocalizedText HowStands = new("Oppdraget står i et brev til etaten: tildelingsbrevet eller et tillegg til det.", "Oppdraget står i eit brev til etaten: tildelingsbrevet eller eit tillegg til det.", "The assignment stands in a letter to the agency: the allocation letter or a supplement to it.");
    public static readonly LocalizedText HowMissing = new("Etaten skal delta, men en kilde sier at oppdraget ikke står i brevet.", "Etaten skal delta, men ei kjelde seier at oppdraget ikkje står i brevet.", "The agency is to take part, but a source says that its letter does not have the assignment.");
    public static readonly LocalizedText HowNotFound = new(
        "Etaten skal delta. Tildelingsbrevet og tilleggene som er lagt inn her, er sett gjennom til siste oppdrag, og dette var ikke med.",
        "Etaten skal delta. Tildelingsbrevet og tillegga som er lagde inn her, er sette gjennom til siste oppdrag, og dette var ikkje med.",
        "The agency is to take part. Its allocation letter and the supplements that were laid in here have been looked through to the last assignment, and this was not among them.");
    public static readonly LocalizedText HowHalfRead = new(
        "Etaten skal delta. Brevet eller et tillegg er lagt inn her, men ikke sett gjennom til siste oppdrag, eller det har sider uten tekst. Oppdraget kan stå der.",
        "Etaten skal delta. Brevet eller eit tillegg er lagt inn her, men ikkje sett gjennom til siste oppdrag, eller det har sider utan tekst. Oppdraget kan stå der.",
        "The agency is to take part. Its letter or a supplement was laid in here but not looked through to the last assignment, or it has pages without text. The assignment may stand there.");
    public static readonly LocalizedText HowUnknown = new(
        "Etaten skal delta. Ingen har lagt inn selve tildelingsbrevet, så vi vet ikke om oppdraget står der. Et tillegg alene sier ikke hva som mangler.",
        "Etaten skal delta. Ingen har lagt inn sjølve tildelingsbrevet, så vi veit ikkje om oppdraget står der. Eit tillegg åleine seier ikkje kva som manglar.",
        "The agency is to take part. Nobody has laid in the allocation letter itself, so we do not know whether the assignment stands there. A supplement alone does not say what is missing.");
    public static readonly LocalizedText ReadLetters = new("Legg inn og les tildelingsbrev", "Legg inn og les tildelingsbrev", "Lay in and read allocation letters");
    public static readonly LocalizedText NotTied = new("Kan være det samme oppdraget", "Kan vere det same oppdraget", "May be the same assignment");
    public static readonly LocalizedText NotTiedLead = new(
        "Disse oppdragene fra ulike brev ligner hverandre, men er ikke knyttet til samme oppføring.", "Desse oppdraga frå ulike brev liknar kvarandre, men er ikkje knytte til same oppføring.", "These assignments of different letters are alike, but are not tied to the same entry.");

    public static readonly LocalizedText Across = new("Hvem har oppdraget i sitt brev?", "Kven har oppdraget i brevet sitt?", "Who has the assignment in its letter?");
    public static readonly LocalizedText SeeLetters = new("Se oppdraget på tvers av brev", "Sjå oppdraget på tvers av brev", "See the assignment across letters");
    public static readonly LocalizedText AcrossLead = new("{0} etater er med. {1} har oppdraget i sitt brev, {2} mangler det, og om {3} vet vi det ikke.", "{0} etatar er med. {1} har oppdraget i brevet sitt, {2} manglar det, og om {3} veit vi det ikkje.", "{0} agencies take part. {1} have the assignment in their letter, {2} lack it, and of {3} we do not know.");
    public static readonly LocalizedText Nobody = new("Registeret vet ikke hvem som skal gjøre oppdraget.", "Registeret veit ikkje kven som skal gjere oppdraget.", "The register does not know who is to carry out the assignment.");
    public static readonly LocalizedText Agency = new("Etat", "Etat", "Agency");
    public static readonly LocalizedText InLetter = new("I brevet", "I brevet", "In the letter");
    public static readonly LocalizedText Which = new("Hvilke brev", "Kva brev", "Which letters");
    public static readonly LocalizedText TextOf = new("Teksten: {0}", "Teksten: {0}", "The text: {0}");
    public static readonly LocalizedText Wordings = new("Hva brevene sier", "Kva breva seier", "What the letters say");
    public static readonly LocalizedText NoWordings = new("Ingen brev med dette oppdraget er lagt inn her, så ordlyden kan ikke sammenlignes.", "Ingen brev med dette oppdraget er lagde inn her, så ordlyden kan ikkje jamførast.", "No letter with this assignment has been laid in here, so the wording cannot be compared.");
    public static readonly LocalizedText OneWording = new("Bare ett brev med dette oppdraget er lagt inn her.", "Berre eitt brev med dette oppdraget er lagt inn her.", "Only one letter with this assignment has been laid in here.");
    public static readonly LocalizedText SameWords = new("Brevene sier det samme, ord for ord.", "Breva seier det same, ord for ord.", "The letters say the same, word by word.");
    public static readonly LocalizedText OtherWords = new("Brevene sier det med ulike ord.", "Breva seier det med ulike ord.", "The letters say it in different words.");
    public static readonly LocalizedText OtherDays = new("De har ulike frister.", "Dei har ulike fristar.", "They have different deadlines.");
    public static readonly LocalizedText OtherLeads = new("De sier ulikt om hvem som leder.", "Dei seier ulikt om kven som leier.", "They differ on who leads.");
    public static readonly LocalizedText Beside = new("Lagt ved siden av", "Lagd ved sida av", "Laid beside");
    public static readonly LocalizedText Both = new("I begge", "I begge", "In both");
    public static readonly LocalizedText Due = new("Frist", "Frist", "Deadline");
    public static readonly LocalizedText NoDue = new("ingen frist", "ingen frist", "no deadline");
    public static readonly LocalizedText Lead = new("Leder", "Leier", "Lead");
    public static readonly LocalizedText NoLead = new("ikke sagt", "ikkje sagt", "not said");

    public static readonly LocalizedText Draft = new("Lag likelydende ordlyd", "Lag likelydande ordlyd", "Make one wording for all");
    public static readonly LocalizedText DraftLead = new(
        "Skriv ordlyden som kan stå likt i alle brevene. Departementene får den som et dokument, med hvem den skal stå hos.", "Skriv ordlyden som kan stå likt i alle breva. Departementa får han som eit dokument, med kven han skal stå hos.", "Write the wording that can stand alike in all the letters. The ministries get it as a document, with whose letter it is to stand in.");
    public static readonly LocalizedText DraftSave = new("Lagre utkastet", "Lagre utkastet", "Save the draft");
    public static readonly LocalizedText DraftSaved = new("Utkastet er lagret.", "Utkastet er lagra.", "The draft is saved.");
    public static readonly LocalizedText Document = new("Last ned som Word-dokument", "Last ned som Word-dokument", "Download as a Word document");
    public static readonly LocalizedText DraftOf = new("Utkast fra {0}", "Utkast frå {0}", "Draft from {0}");
    public static readonly LocalizedText Shared = new("Alle kan lese utkastet", "Alle kan lese utkastet", "Everybody may read the draft");
    public static readonly LocalizedText StandsNow = new("Slik står utkastet nå", "Slik står utkastet no", "How the draft stands now");
    public static readonly LocalizedText Empty = new("Feltet kan ikke stå tomt", "Feltet kan ikkje stå tomt", "The field cannot be left empty");
    public static readonly LocalizedText NoText = new("Teksten har tegn som ikke kan vises; skriv den på nytt", "Teksten har teikn som ikkje kan visast; skriv han på nytt", "The text has characters that cannot be shown; write it again");

    /// <summary>What is wrong with a draft.</summary>
    public static LocalizedText Of(CommonWordingFault fault) => fault switch
    {
        CommonWordingFault.Empty => Empty,
        CommonWordingFault.NoDay => LetterTexts.NoDay,
        CommonWordingFault.NoText => NoText,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };
}

using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;

namespace Samvirke.Web.Texts;

/// <summary>What organisations do with their assignments: the pages, the form and the lists.</summary>
public static class WorkTexts
{
    public static readonly LocalizedText Title = new("Arbeidet med «{0}»", "Arbeidet med «{0}»", "The work with “{0}”");
    public static readonly LocalizedText Lead = new(
        "Hvor langt oppdraget er kommet hos dem som har det, hva som er levert, hva som gjenstår, og hva det venter på. Det er det etatene selv har delt.",
        "Kor langt oppdraget er kome hos dei som har det, kva som er levert, kva som står att, og kva det ventar på. Det er det etatane sjølve har delt.",
        "How far the assignment has come at those who have it, what is delivered, what is left, and what it waits for. It is what the agencies themselves have shared.");
    public static readonly LocalizedText Follow = new("Se hva som er gjort med oppdraget", "Sjå kva som er gjort med oppdraget", "See what has been done with the assignment");
    public static readonly LocalizedText FollowWhy = new("Fra oppdrag til resultat", "Frå oppdrag til resultat", "From assignment to result");
    public static readonly LocalizedText ToEntry = new("Oppdraget i registeret", "Oppdraget i registeret", "The assignment in the register");
    public static readonly LocalizedText Write = new("Skriv hva {0} gjør med oppdraget", "Skriv kva {0} gjer med oppdraget", "Write what {0} does with the assignment");
    public static readonly LocalizedText SignIn = new("Logg inn for å skrive for en organisasjon som har oppdraget", "Logg inn for å skrive for ein organisasjon som har oppdraget", "Sign in to write for an organisation that has the assignment");
    public static readonly LocalizedText NoHolder = new(
        "Registeret sier ikke hvem som har oppdraget. Foreslå en endring av oppføringen for å si det.",
        "Registeret seier ikkje kven som har oppdraget. Foreslå ei endring av oppføringa for å seie det.",
        "The register does not say who has the assignment. Propose a change of the entry to say so.");
    public static readonly LocalizedText OnlyNow = new(
        "Arbeidet vises bare slik det er i dag.", "Arbeidet blir berre vist slik det er i dag.", "The work is shown only as it is today.");
    public static readonly LocalizedText Leads = new("leder", "leier", "leads");
    public static readonly LocalizedText NothingShared = new("Har oppdraget, men har ikke delt noe om arbeidet", "Har oppdraget, men har ikkje delt noko om arbeidet", "Have the assignment, but have shared nothing of the work");
    public static readonly LocalizedText OnlyYou = new("Bare dere ser dette.", "Berre de ser dette.", "Only you see this.");
    public static readonly LocalizedText RegisterDue = new("Frist etter registeret", "Frist etter registeret", "Due by the register");
    public static readonly LocalizedText State = new("Hvor langt", "Kor langt", "How far");
    public static readonly LocalizedText Since = new("{0} siden {1}", "{0} sidan {1}", "{0} since {1}");
    public static readonly LocalizedText Deliverables = new("Leveranser", "Leveransar", "Deliverables");
    public static readonly LocalizedText Steps = new("Steg på veien", "Steg på vegen", "Steps on the way");
    public static readonly LocalizedText Dependencies = new("Venter på andre oppdrag", "Ventar på andre oppdrag", "Waits for other assignments");
    public static readonly LocalizedText Hindrances = new("Det som hindrer", "Det som hindrar", "What hinders");
    public static readonly LocalizedText History = new("Tilstander", "Tilstandar", "States");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText Due = new("Frist", "Frist", "Due");
    public static readonly LocalizedText Delivered = new("Levert", "Levert", "Delivered");
    public static readonly LocalizedText Where = new("Hvor det ligger", "Kvar det ligg", "Where it is");
    public static readonly LocalizedText NotDelivered = new("ikke levert", "ikkje levert", "not delivered");
    public static readonly LocalizedText NoDue = new("ingen frist", "ingen frist", "no deadline");
    public static readonly LocalizedText NotSaid = new("ikke oppgitt", "ikkje oppgitt", "not said");
    public static readonly LocalizedText Late = new("fristen er ute", "fristen er ute", "overdue");
    public static readonly LocalizedText Soon = new("snart", "snart", "soon");
    public static readonly LocalizedText Responsible = new("Hvem svarer for det", "Kven svarar for det", "Who answers for it");
    public static readonly LocalizedText WaitsFor = new("{0} venter på {1}: {2}", "{0} ventar på {1}: {2}", "{0} waits for {1}: {2}");
    public static readonly LocalizedText HeldUpHeading = new("Holdes opp av noe som er forsinket", "Blir halde opp av noko som er forseinka", "Held up by something that is late");
    public static readonly LocalizedText Chain = new("venter på", "ventar på", "waits for");
    public static readonly LocalizedText LateAt = new("{0}: fristen var {1}", "{0}: fristen var {1}", "{0}: it was due {1}");
    public static readonly LocalizedText WaitingHeading = new("Andre oppdrag som venter på dette", "Andre oppdrag som ventar på dette", "Other assignments that wait for this one");
    public static readonly LocalizedText WaitingBy = new("{0}, hos {1}: {2}", "{0}, hos {1}: {2}", "{0}, at {1}: {2}");
    public static readonly LocalizedText BuildsOn = new("Bygger på", "Byggjer på", "Builds on");
    public static readonly LocalizedText LedTo = new("Førte til", "Førte til", "Led to");
    public static readonly LocalizedText NothingKnown = new("Registeret sier ingenting om det.", "Registeret seier ingenting om det.", "The register says nothing of it.");
    public static readonly LocalizedText CircleFound = new("Oppdrag venter på hverandre i ring: {0}.", "Oppdrag ventar på kvarandre i ring: {0}.", "Assignments wait for each other in a circle: {0}.");
    public static readonly LocalizedText CircleLink = new("{0} venter på {1}", "{0} ventar på {1}", "{0} waits for {1}");
    public static readonly LocalizedText CircleNext = new("som venter på {0}", "som ventar på {0}", "which waits for {0}");
    public static readonly LocalizedText CircleRefused = new(
        "Oppdragene ville ventet på hverandre i ring: {0}. Ingenting er lagret. Ta bort en avhengighet her, eller avtal med de andre hva som kan gjøres først.",
        "Oppdraga ville venta på kvarandre i ring: {0}. Ingenting er lagra. Ta bort ein avhengnad her, eller avtal med dei andre kva som kan gjerast først.",
        "The assignments would wait for each other in a circle: {0}. Nothing is saved. Take a dependency away here, or agree with the others what can be done first.");
    public static readonly LocalizedText Written = new("Skrevet {0}, versjon {1}", "Skrive {0}, versjon {1}", "Written {0}, version {1}");
    public static readonly LocalizedText ToReport = new("Statusrapport til den som ga oppdraget", "Statusrapport til den som gav oppdraget", "Status report to who gave the assignment");

    public static readonly LocalizedText EditTitle = new("{0}: arbeidet med «{1}»", "{0}: arbeidet med «{1}»", "{0}: the work with “{1}”");
    public static readonly LocalizedText NoPeople = new(
        "Skriv stillinger og enheter. Skriv aldri navn på personer, og ingenting om den det gjelder i en enkelt sak.",
        "Skriv stillingar og einingar. Skriv aldri namn på personar, og ingenting om den det gjeld i ei enkelt sak.",
        "Write posts and units. Never write names of people, nor anything about somebody in a single case.");
    public static readonly LocalizedText StateAsked = new("Hvor langt er oppdraget kommet?", "Kor langt er oppdraget kome?", "How far has the assignment come?");
    public static readonly LocalizedText ReasonAsked = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly LocalizedText ReasonHelp = new(
        "Må sies når det går tilbake, eller slutter før det er levert. Ellers kan feltet stå tomt.",
        "Må seiast når det går tilbake, eller sluttar før det er levert. Elles kan feltet stå tomt.",
        "Has to be said where it goes back, or ends before it is delivered. Otherwise the field may be empty.");
    public static readonly LocalizedText HindrancesAsked = new("Hva hindrer dere? Én ting på hver linje", "Kva hindrar dykk? Éin ting på kvar linje", "What hinders you? One thing on each line");
    public static readonly LocalizedText Deliverable = new("Leveranse {0}", "Leveranse {0}", "Deliverable {0}");
    public static readonly LocalizedText DeliverableAsked = new("Hva skal leveres?", "Kva skal leverast?", "What is to be delivered?");
    public static readonly LocalizedText DeliveredAsked = new("Levert dagen", "Levert dagen", "Delivered on");
    public static readonly LocalizedText WhereAsked = new("Hvor ligger det? En adresse eller et nummer i arkivet", "Kvar ligg det? Ei adresse eller eit nummer i arkivet", "Where is it? An address or a number in the archive");
    public static readonly LocalizedText Step = new("Steg {0}", "Steg {0}", "Step {0}");
    public static readonly LocalizedText StepAsked = new("Hva må gjøres?", "Kva må gjerast?", "What has to be done?");
    public static readonly LocalizedText ResponsibleAsked = new("Hvilken stilling eller enhet svarer for det?", "Kva stilling eller eining svarar for det?", "Which post or unit answers for it?");
    public static readonly LocalizedText Dependency = new("Avhengighet {0}", "Avhengnad {0}", "Dependency {0}");
    public static readonly LocalizedText DependencyAsked = new("Hvilket oppdrag venter dere på?", "Kva oppdrag ventar de på?", "Which assignment do you wait for?");
    public static readonly LocalizedText WhyAsked = new("Hva trenger dere derfra?", "Kva treng de derifrå?", "What do you need from it?");
    public static readonly LocalizedText NoneChosen = new("Velg et oppdrag", "Vel eit oppdrag", "Choose an assignment");
    public static readonly LocalizedText MoreRows = new("Når du lagrer, kommer det tomme felt til flere.", "Når du lagrar, kjem det tomme felt til fleire.", "When you save, there will be empty fields for more.");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText Saved = new("Arbeidet er lagret.", "Arbeidet er lagra.", "The work is saved.");
    public static readonly LocalizedText Removed = new("Arbeidet er tatt bort.", "Arbeidet er teke bort.", "The work is removed.");
    public static readonly LocalizedText Remove = new("Ta bort det dere har skrevet", "Ta bort det de har skrive", "Remove what you have written");
    public static readonly LocalizedText RemoveWhy = new(
        "Er oppdraget ferdig, velger dere heller «Avsluttet» over: da ser de andre det. Det som tas bort, forsvinner for alle andre enn dere.",
        "Er oppdraget ferdig, vel de heller «Avslutta» over: då ser dei andre det. Det som blir teke bort, forsvinn for alle andre enn dykk.",
        "If the assignment is done, rather choose “Ended” above: the others then see that. What is removed disappears for everybody but you.");
    public static readonly LocalizedText Versions = new("Tidligere versjoner", "Tidlegare versjonar", "Earlier versions");
    public static readonly LocalizedText Back = new("Tilbake til arbeidet", "Tilbake til arbeidet", "Back to the work");
    public static readonly LocalizedText TakenAwayThen = new("Tatt bort.", "Teke bort.", "Removed.");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre lagret mens du skrev. Ingenting av ditt er lagret ennå. Det du skrev, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Nokon andre lagra medan du skreiv. Ingenting av ditt er lagra enno. Det du skreiv, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Somebody else saved while you wrote. Nothing of yours is saved yet. What you wrote is in the form. Save again to let it stand.");
    public static readonly LocalizedText StandsNow = new("Dette lagret de", "Dette lagra dei", "This is what they saved");
    public static readonly LocalizedText TheyRemoved = new("De tok det bort.", "Dei tok det bort.", "They removed it.");

    public static readonly LocalizedText ListTitle = new("Oppdrag og frister", "Oppdrag og fristar", "Assignments and deadlines");
    public static readonly LocalizedText ListTitleOf = new("Oppdrag og frister hos {0}", "Oppdrag og fristar hos {0}", "Assignments and deadlines at {0}");
    public static readonly LocalizedText ListLead = new(
        "Det som er forsinket eller har frist de neste 30 dagene, står først. Så kommer oppdrag der fristen er ute og ingen vet om de er utført.",
        "Det som er forseinka eller har frist dei neste 30 dagane, står først. Så kjem oppdrag der fristen er ute og ingen veit om dei er utførte.",
        "What is late or due within 30 days comes first. Then come assignments whose day has gone by and of which nobody knows whether they are done.");
    public static readonly LocalizedText UntoldHeading = new("Fristen er ute, og etaten har ikke sagt noe", "Fristen er ute, og etaten har ikkje sagt noko", "The day has gone by, and the agency has told nothing");
    public static readonly LocalizedText UntoldHow = new(
        "Vi vet ikke om disse er utført. Den som har oppdraget, kan skrive det på siden til oppdraget.",
        "Vi veit ikkje om desse er utførte. Den som har oppdraget, kan skrive det på sida til oppdraget.",
        "We do not know whether these are done. Whoever has the assignment can say so on its page.");
    public static readonly LocalizedText ToldNothing = new("Har ikke sagt noe om arbeidet", "Har ikkje sagt noko om arbeidet", "Have told nothing of the work");
    public static readonly LocalizedText Organisation = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly LocalizedText AllOrganisations = new("Alle som har oppdrag", "Alle som har oppdrag", "All that have assignments");
    public static readonly LocalizedText AllStates = new("Alle tilstander", "Alle tilstandar", "All states");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText UnknownActor = new("Ingen organisasjon i registeret har id-en «{0}» og oppdrag. Velg en i listen.", "Ingen organisasjon i registeret har id-en «{0}» og oppdrag. Vel ein i lista.", "No organisation in the register has the id “{0}” and assignments. Choose one in the list.");
    public static readonly LocalizedText UnknownState = new("«{0}» er ingen tilstand. Velg en i listen.", "«{0}» er ingen tilstand. Vel ein i lista.", "“{0}” is no state. Choose one in the list.");
    public static readonly LocalizedText DueHeading = new("Forsinket eller snart", "Forseinka eller snart", "Late or soon due");
    public static readonly LocalizedText NothingDue = new("Ingenting er forsinket eller har frist de neste 30 dagene.", "Ingenting er forseinka eller har frist dei neste 30 dagane.", "Nothing is late or due within 30 days.");
    public static readonly LocalizedText AssignmentsHeading = new("Oppdragene", "Oppdraga", "The assignments");
    public static readonly LocalizedText NoAssignments = new("Ingen oppdrag passer til valget.", "Ingen oppdrag passar til valet.", "No assignments fit the choice.");
    public static readonly LocalizedText Assignment = new("Oppdrag", "Oppdrag", "Assignment");
    public static readonly LocalizedText WholeAssignment = new("Oppdraget selv", "Oppdraget sjølv", "The assignment itself");
    public static readonly LocalizedText Calendar = new("Fristene som kalender (.ics)", "Fristane som kalender (.ics)", "The deadlines as a calendar (.ics)");
    public static readonly LocalizedText CalendarHow = new(
        "Et kalenderprogram som abonnerer på fristene, er ikke logget inn og får bare det som er delt med alle. Det dere har for dere selv, kommer med når du laster ned filen her, men en nedlastet fil oppdaterer seg ikke.",
        "Eit kalenderprogram som abonnerer på fristane, er ikkje logga inn og får berre det som er delt med alle. Det de har for dykk sjølve, kjem med når du lastar ned fila her, men ei nedlasta fil oppdaterer seg ikkje.",
        "A calendar program that subscribes to the deadlines is not signed in and gets only what is shared with everybody. What you keep for yourselves is included when you download the file here, but a downloaded file does not update itself.");
    public static readonly LocalizedText Csv = new("Listen som tabell (CSV)", "Lista som tabell (CSV)", "The list as a table (CSV)");
    public static readonly LocalizedText Prove = new("Prøv et utkast til oppdrag mot registeret", "Prøv eit utkast til oppdrag mot registeret", "Try a draft assignment against the register");
    public static readonly LocalizedText Remind = new("Bli minnet om frister", "Bli mint om fristar", "Be reminded of deadlines");
    public static readonly LocalizedText Reminded = new(
        "Den som følger et oppdrag, eller skriver for en organisasjon som har det, og får brev, blir minnet om frister 14 og 3 dager før, og når de er ute.",
        "Den som følgjer eit oppdrag, eller skriv for ein organisasjon som har det, og får brev, blir mint om fristar 14 og 3 dagar før, og når dei er ute.",
        "Whoever follows an assignment, or writes for an organisation that has it, and gets letters, is reminded of deadlines 14 and 3 days before, and when they have passed.");

    public static readonly LocalizedText LetterHeading = new("FRISTER", "FRISTAR", "DEADLINES");
    public static readonly LocalizedText LetterComing = new("{0}: {1} i «{2}» har frist {3}", "{0}: {1} i «{2}» har frist {3}", "{0}: {1} of “{2}” is due {3}");
    public static readonly LocalizedText LetterLate = new("{0}: {1} i «{2}» hadde frist {3}", "{0}: {1} i «{2}» hadde frist {3}", "{0}: {1} of “{2}” was due {3}");

    /// <summary>What falls due, without the words of anybody.</summary>
    public static LocalizedText Of(DueSort sort) => sort switch
    {
        DueSort.Assignment => WholeAssignment,
        DueSort.Deliverable => new("Leveranse", "Leveranse", "Deliverable"),
        DueSort.Step => new("Steg", "Steg", "Step"),
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Nothing due."),
    };
}

using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about where a municipality has its collaboration say.</summary>
public static class StructureTexts
{
    public static readonly LocalizedText Heading = new("Samarbeid", "Samarbeid", "Collaboration");
    public static readonly LocalizedText Lead = new(
        "Råd, grupper og faste møter der flere deltar. Her står stillinger, enheter og virksomheter, aldri navn på personer.",
        "Råd, grupper og faste møte der fleire deltek. Her står stillingar, einingar og verksemder, aldri namn på personar.",
        "Councils, groups and regular meetings in which several take part. Here are posts, units and organisations, never the names of people.");
    public static readonly LocalizedText None = new("{0} har ikke ført opp noe samarbeid ennå.", "{0} har ikkje ført opp noko samarbeid enno.", "{0} has not entered any collaboration yet.");
    public static readonly LocalizedText Slt = new("SLT på tre nivåer", "SLT på tre nivå", "SLT on three levels");
    public static readonly LocalizedText LevelMissing = new("Vi vet ikke ennå hvem som møtes på dette nivået.", "Vi veit ikkje enno kven som møtest på dette nivået.", "We do not know yet who meets at this level.");
    public static readonly LocalizedText AddLevel = new("Før opp nivået", "Før opp nivået", "Enter the level");
    public static readonly LocalizedText Coordinator = new("Samordnes av", "Blir samordna av", "Coordinated by");
    public static readonly LocalizedText Members = new("Deltar", "Deltek", "Takes part");
    public static readonly LocalizedText Tasks = new("Oppgaver", "Oppgåver", "Tasks");
    public static readonly LocalizedText Required = new("Samarbeid som loven krever", "Samarbeid som lova krev", "Collaboration that the law demands");
    public static readonly LocalizedText RequiredLead = new("Vi vet ikke ennå hvordan dette er i {0}.", "Vi veit ikkje enno korleis dette er i {0}.", "We do not know yet how this is in {0}.");
    public static readonly LocalizedText Usual = new("Samarbeid som andre kommuner kan ha", "Samarbeid som andre kommunar kan ha", "Collaboration that other municipalities may have");
    public static readonly LocalizedText Add = new("Før opp et samarbeid", "Før opp eit samarbeid", "Enter a collaboration");
    public static readonly LocalizedText AddThis = new("Før opp hvem som deltar", "Før opp kven som deltek", "Enter who takes part");
    public static readonly LocalizedText Which = new("Hvilket samarbeid er det?", "Kva samarbeid er det?", "Which collaboration is it?");
    public static readonly LocalizedText WhichHelp = new(
        "Har dere SLT, fører dere opp ett nivå om gangen: styring, koordinering og utførelse.", "Har de SLT, fører de opp eitt nivå om gongen: styring, koordinering og utføring.", "If you have SLT, enter one level at a time: steering, coordination and operation.");
    public static readonly LocalizedText Other = new("Et annet, som bare vi har", "Eit anna, som berre vi har", "Another, which only we have");
    public static readonly LocalizedText Name = new("Hva heter det hos dere?", "Kva heiter det hos dykk?", "What is it called with you?");
    public static readonly LocalizedText NameHelp = new(
        "La feltet stå tomt hvis det heter det samme som ellers. Da blir navnet for eksempel «Politiråd i {0}».",
        "La feltet stå tomt om det heiter det same som elles. Då blir namnet til dømes «Politiråd i {0}».",
        "Leave it empty if it is called what it is called elsewhere. The name will then be for instance “Police council in {0}”.");
    public static readonly LocalizedText NameMissing = new(
        "Velg et samarbeid, eller skriv hva det heter hos dere.", "Vel eit samarbeid, eller skriv kva det heiter hos dykk.", "Choose a collaboration, or write what it is called with you.");
    public static readonly LocalizedText Purpose = new("Hva skal det føre til?", "Kva skal det føre til?", "What is it for?");
    public static readonly LocalizedText PurposeHelp = new(
        "La feltet stå tomt hvis formålet er det vanlige.", "La feltet stå tomt om føremålet er det vanlege.", "Leave it empty if its purpose is the usual one.");
    public static readonly LocalizedText PurposeMissing = new("Skriv hva samarbeidet skal føre til.", "Skriv kva samarbeidet skal føre til.", "Write what the collaboration is for.");
    public static readonly LocalizedText TasksAsked = new("Hva gjør det hos dere?", "Kva gjer det hos dykk?", "What does it do with you?");
    public static readonly LocalizedText CoordinatorAsked = new("Hvem samordner det?", "Kven samordnar det?", "Who coordinates it?");
    public static readonly LocalizedText NoCoordinator = new("Ingen av funksjonene våre", "Ingen av funksjonane våre", "None of our functions");
    public static readonly LocalizedText MembersAsked = new("Hvem deltar?", "Kven deltek?", "Who takes part?");
    public static readonly LocalizedText MembersHelp = new("Kryss av for dem som registeret kjenner.", "Kryss av for dei som registeret kjenner.", "Tick those whom the register knows.");
    public static readonly LocalizedText OfficesAsked = new("Hvilke andre stillinger og enheter deltar?", "Kva andre stillingar og einingar deltek?", "Which other posts and units take part?");
    public static readonly LocalizedText OfficesHelp = new(
        "Én på hver linje, for eksempel «kommunedirektør» og «leder av ungdomsskolen». Skriv ikke navn på personer.",
        "Éin på kvar linje, til dømes «kommunedirektør» og «leiar av ungdomsskulen». Skriv ikkje namn på personar.",
        "One on each line, for instance “chief executive” and “head of the lower secondary school”. Do not write names of people.");
}

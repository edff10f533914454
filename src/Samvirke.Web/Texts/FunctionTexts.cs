using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about a municipality's coordinating functions say.</summary>
public static class FunctionTexts
{
    public static readonly LocalizedText Title = new("Hvem samordner i {0}?", "Kven samordnar i {0}?", "Who coordinates in {0}?");
    public static readonly LocalizedText Lead = new(
        "Stillinger og enheter som får tjenestene til å arbeide sammen. Her står funksjonen og hvor den ligger, aldri navnet på den som har den.",
        "Stillingar og einingar som får tenestene til å arbeide saman. Her står funksjonen og kvar han ligg, aldri namnet på den som har han.",
        "Posts and units that make services work together. Here is the function and where it lies, never the name of the person who holds it.");
    public static readonly LocalizedText None = new(
        "{0} har ikke ført opp noen funksjoner ennå.", "{0} har ikkje ført opp nokon funksjonar enno.", "{0} has not entered any functions yet.");
    public static readonly LocalizedText Held = new("Funksjonene", "Funksjonane", "The functions");
    public static readonly LocalizedText Function = new("Funksjon", "Funksjon", "Function");
    public static readonly LocalizedText Office = new("Ligger hos", "Ligg hos", "Placed with");
    public static readonly LocalizedText Position = new("Stilling", "Stilling", "Share of a post");
    public static readonly LocalizedText Substitute = new("Stedfortreder", "Stadfortredar", "Substitute");
    public static readonly LocalizedText Confirmed = new("Bekreftet", "Stadfesta", "Confirmed");
    public static readonly LocalizedText Vacant = new("ubesatt nå", "ikkje besett no", "vacant now");
    public static readonly LocalizedText NotSaid = new("ikke oppgitt", "ikkje oppgitt", "not stated");
    public static readonly LocalizedText Tasks = new("Oppgavene side om side", "Oppgåvene side om side", "The tasks side by side");
    public static readonly LocalizedText NationalTasks = new("slik de er omtalt nasjonalt", "slik dei er omtala nasjonalt", "as described nationally");
    public static readonly LocalizedText Crowded = new("Oppgaver som overlapper", "Oppgåver som overlappar", "Tasks that overlap");
    public static readonly LocalizedText CrowdedLead = new(
        "To som samordner det samme, bør ha avtalt hvem som gjør hva. Analysen har lest det som står om funksjonene, og kan ta feil.",
        "To som samordnar det same, bør ha avtalt kven som gjer kva. Analysen har lese det som står om funksjonane, og kan ta feil.",
        "Two who coordinate the same should have agreed who does what. The analysis has read what is said of the functions, and may be wrong.");
    public static readonly LocalizedText Required = new("Funksjoner som loven krever", "Funksjonar som lova krev", "Functions that the law demands");
    public static readonly LocalizedText RequiredLead = new(
        "Vi vet ikke ennå hvor disse ligger i {0}.", "Vi veit ikkje enno kvar desse ligg i {0}.", "We do not know yet where these lie in {0}.");
    public static readonly LocalizedText Usual = new("Funksjoner som andre kommuner kan ha", "Funksjonar som andre kommunar kan ha", "Functions that other municipalities may have");
    public static readonly LocalizedText Add = new("Før opp en funksjon", "Før opp ein funksjon", "Enter a function");
    public static readonly LocalizedText AddThis = new("Før opp hvor den ligger", "Før opp kvar han ligg", "Enter where it lies");
    public static readonly LocalizedText AddLead = new(
        "Det du fører opp, står åpent for alle, med {0} og dagen i dag som kilde.", "Det du fører opp, står ope for alle, med {0} og dagen i dag som kjelde.", "What you enter is open to all, with {0} and today’s date as its source.");
    public static readonly LocalizedText Which = new("Hvilken funksjon er det?", "Kva funksjon er det?", "Which function is it?");
    public static readonly LocalizedText Other = new("En annen, som bare vi har", "Ein annan, som berre vi har", "Another, which only we have");
    public static readonly LocalizedText Name = new("Hva heter den hos dere?", "Kva heiter han hos dykk?", "What is it called with you?");
    public static readonly LocalizedText NameHelp = new(
        "La feltet stå tomt hvis den heter det samme som ellers. Da blir navnet for eksempel «SLT-koordinator i {0}».",
        "La feltet stå tomt om han heiter det same som elles. Då blir namnet til dømes «SLT-koordinator i {0}».",
        "Leave it empty if it is called what it is called elsewhere. The name will then be for instance “SLT coordinator in {0}”.");
    public static readonly LocalizedText NameMissing = new(
        "Velg en funksjon, eller skriv hva den heter hos dere.", "Vel ein funksjon, eller skriv kva han heiter hos dykk.", "Choose a function, or write what it is called with you.");
    public static readonly LocalizedText OfficeAsked = new("Hvilken stilling eller enhet har den?", "Kva stilling eller eining har han?", "Which post or unit holds it?");
    public static readonly LocalizedText OfficeHelp = new(
        "For eksempel «rådgiver i oppvekstavdelingen». Skriv ikke navn på personer.", "Til dømes «rådgivar i oppvekstavdelinga». Skriv ikkje namn på personar.", "For instance “adviser in the department for children”. Do not write names of people.");
    public static readonly LocalizedText PositionAsked = new("Hvor stor del av en stilling?", "Kor stor del av ei stilling?", "How large a share of a post?");
    public static readonly LocalizedText PositionHelp = new("For eksempel «40 prosent».", "Til dømes «40 prosent».", "For instance “40 per cent”.");
    public static readonly LocalizedText SubstituteAsked = new("Hvem trer inn når den er borte?", "Kven trer inn når han er borte?", "Who stands in?");
    public static readonly LocalizedText TasksAsked = new("Hva gjør den hos dere?", "Kva gjer han hos dykk?", "What does it do with you?");
    public static readonly LocalizedText TasksHelp = new(
        "La feltet stå tomt hvis oppgavene er de vanlige.", "La feltet stå tomt om oppgåvene er dei vanlege.", "Leave it empty if the tasks are the usual ones.");
    public static readonly LocalizedText SinceAsked = new("Siden når?", "Sidan når?", "Since when?");
    public static readonly LocalizedText IsVacant = new("Funksjonen er ubesatt nå", "Funksjonen er ikkje besett no", "The function is vacant now");
    public static readonly LocalizedText Save = new("Før opp", "Før opp", "Enter");
    public static readonly LocalizedText Reason = new("Ført opp av kommunen", "Ført opp av kommunen", "Entered by the municipality");
    public static readonly LocalizedText Done = new("Ført opp.", "Ført opp.", "Entered.");
    public static readonly LocalizedText Change = new("Endre", "Endre", "Change");
}

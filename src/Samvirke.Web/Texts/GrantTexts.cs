using Samvirke.Municipality.FitGrants;
using Samvirke.Municipality.KeepGrants;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about grants to a municipality say.</summary>
public static class GrantTexts
{
    public static readonly LocalizedText Title = new("Tilskudd for {0}", "Tilskot for {0}", "Grants for {0}");
    public static readonly LocalizedText Lead = new(
        "Tilskuddsordninger som kommuner kan søke på dette feltet, satt opp etter hva {0} har ført opp, og hva loven krever som ikke er ført opp ennå.",
        "Tilskotsordningar som kommunar kan søkje på dette feltet, sette opp etter kva {0} har ført opp, og kva lova krev som ikkje er ført opp enno.",
        "Grant schemes that municipalities can apply for in this field, arranged by what {0} has entered, and by what the law demands that is not entered yet.");
    public static readonly LocalizedText OrderTold = new(
        "Først står ordninger som registeret selv knytter til noe kommunen har eller mangler. Så kommer de som gjelder det samme for de samme menneskene, de som bare gjelder det samme, og de som bare er for de samme menneskene. Der det er likt, står den som passer til flest, først. Sier ordningen og tiltaket hver sitt om alder, arena, forebyggingsnivå eller rusmiddel, regnes de ikke som at de passer.",
        "Først står ordningar som registeret sjølv knyter til noko kommunen har eller manglar. Så kjem dei som gjeld det same for dei same menneska, dei som berre gjeld det same, og dei som berre er for dei same menneska. Der det er likt, står den som passar til flest, først. Seier ordninga og tiltaket kvar sitt om alder, arena, førebyggingsnivå eller rusmiddel, blir dei ikkje rekna som at dei passar.",
        "First come schemes that the register itself ties to something the municipality has or lacks. Then those that are about the same for the same people, those that are only about the same, and those that are only for the same people. Where that is equal, the one that fits most comes first. Where the scheme and the measure say different things of age, setting, level of prevention or substance, they are not taken to fit.");
    public static readonly LocalizedText OrderAsked = new("Slik er rekkefølgen laget", "Slik er rekkjefølgja laga", "How the order is made");
    public static readonly LocalizedText Fitting = new("Ordninger som passer", "Ordningar som passar", "Schemes that fit");
    public static readonly LocalizedText FittingNone = new(
        "Vi fant ingen ordninger som passer til det som er ført opp.", "Vi fann ingen ordningar som passar til det som er ført opp.", "We found no schemes that fit what is entered.");
    public static readonly LocalizedText OtherOpen = new("Andre ordninger kommuner kan søke", "Andre ordningar kommunar kan søkje", "Other schemes that municipalities can apply for");
    public static readonly LocalizedText Unsaid = new("Ordninger der vi ikke vet om kommuner kan søke", "Ordningar der vi ikkje veit om kommunar kan søkje", "Schemes where we do not know whether municipalities can apply");
    public static readonly LocalizedText NotYet = new("Ordninger som ikke finnes ennå", "Ordningar som ikkje finst enno", "Schemes that do not exist yet");
    public static readonly LocalizedText Others = new("Andre ordninger", "Andre ordningar", "Other schemes");
    public static readonly LocalizedText HowMany = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    public static readonly LocalizedText MoreOf = new("Flere: {0}", "Fleire: {0}", "More: {0}");
    public static readonly LocalizedText WhyFits = new("Hvorfor den passer", "Kvifor ho passar", "Why it fits");
    public static readonly LocalizedText WhyAndAgainst = new("Hvorfor, og hva som taler mot", "Kvifor, og kva som talar mot", "Why, and what speaks against it");
    public static readonly LocalizedText MoreAbout = new("Mer om ordningen", "Meir om ordninga", "More about the scheme");
    public static readonly LocalizedText FitsThis = new("Passer til", "Passar til", "Fits");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Against = new("Hva som taler mot", "Kva som talar mot", "What speaks against it");
    public static readonly LocalizedText ApplyBy = new("Søknadsfrist", "Søknadsfrist", "Application deadline");
    public static readonly LocalizedText ReportBy = new("Rapporteringsfrist", "Rapporteringsfrist", "Reporting deadline");
    public static readonly LocalizedText Next = new("{0}, neste gang {1}", "{0}, neste gong {1}", "{0}, next time {1}");
    public static readonly LocalizedText WasLast = new("gikk ut {0}; ny frist er ikke kjent her", "gjekk ut {0}; ny frist er ikkje kjend her", "passed on {0}; a new deadline is not known here");
    public static readonly LocalizedText NotKnown = new("ikke kjent her", "ikkje kjend her", "not known here");
    public static readonly LocalizedText Administrator = new("Forvaltes av", "Blir forvalta av", "Administered by");
    public static readonly LocalizedText ToScheme = new("Les om ordningen hos den som forvalter den", "Les om ordninga hos den som forvaltar ho", "Read about the scheme with whoever administers it");
    public static readonly LocalizedText Terms = new("Vilkår å merke seg", "Vilkår å merke seg", "Terms to note");
    public static readonly LocalizedText Recipients = new("Hvem kan få", "Kven kan få", "Recipients");

    public static readonly LocalizedText Ours = new("Det {0} har søkt om", "Det {0} har søkt om", "What {0} has applied for");
    public static readonly LocalizedText OursNone = new(
        "Dere har ikke ført opp noen tilskudd ennå. Før opp det dere vil søke, har søkt og har fått, så ser dere fristene samlet her. Bare dere ser det, om dere ikke velger noe annet.",
        "De har ikkje ført opp nokon tilskot enno. Før opp det de vil søkje, har søkt og har fått, så ser de fristane samla her. Berre de ser det, om de ikkje vel noko anna.",
        "You have not entered any grants yet. Enter what you mean to apply for, have applied for and have got, and you see the deadlines together here. Only you see it, unless you choose otherwise.");
    public static readonly LocalizedText Add = new("Før opp et tilskudd", "Før opp eit tilskot", "Enter a grant");
    public static readonly LocalizedText AddThis = new("Før opp at dere vil søke", "Før opp at de vil søkje", "Enter that you mean to apply");
    public static readonly LocalizedText NotedHere = new("Dere har ført opp: {0}", "De har ført opp: {0}", "You have entered: {0}");
    public static readonly LocalizedText Change = new("Endre", "Endre", "Change");
    public static readonly LocalizedText Download = new("Last ned som regneark (CSV)", "Last ned som rekneark (CSV)", "Download as a spreadsheet (CSV)");
    public static readonly LocalizedText Done = new("Lagret.", "Lagra.", "Saved.");
    public static readonly LocalizedText Removed = new("Tilskuddet er tatt bort.", "Tilskotet er teke bort.", "The grant is taken away.");
    public static readonly LocalizedText Deadlines = new("Frister dere har foran dere", "Fristar de har framfor dykk", "Deadlines ahead of you");
    public static readonly LocalizedText Past = new("gått ut", "gått ut", "past");
    public static readonly LocalizedText SignIn = new(
        "Arbeider du i kommunen? Logg inn, så ser du hva dere har søkt om, og fristene deres.", "Arbeider du i kommunen? Logg inn, så ser du kva de har søkt om, og fristane dykkar.", "Do you work in the municipality? Sign in to see what you have applied for, and your deadlines.");

    public static readonly LocalizedText Scheme = new("Ordning", "Ordning", "Scheme");
    public static readonly LocalizedText Purpose = new("Brukes til", "Blir brukt til", "Used for");
    public static readonly LocalizedText Year = new("År", "År", "Year");
    public static readonly LocalizedText Applied = new("Søkt om (kroner)", "Søkt om (kroner)", "Applied for (NOK)");
    public static readonly LocalizedText Got = new("Fått (kroner)", "Fått (kroner)", "Got (NOK)");
    public static readonly LocalizedText State = new("Hvor langt det er kommet", "Kor langt det er kome", "How far it has come");
    public static readonly LocalizedText Text = new("Merknad", "Merknad", "Remark");
    public static readonly LocalizedText NotSaid = new("ikke oppgitt", "ikkje oppgitt", "not stated");

    public static readonly LocalizedText Several = new("Flere statlige tilskudd til det samme", "Fleire statlege tilskot til det same", "Several state grants for the same thing");
    public static readonly LocalizedText SeveralLead = new(
        "Dette ser bare dere. Det kan være helt i orden at flere tilskudd går til det samme, så lenge de ikke dekker samme utgift, og de som gir pengene, vet om hverandre.",
        "Dette ser berre de. Det kan vere heilt i orden at fleire tilskot går til det same, så lenge dei ikkje dekkjer same utgift, og dei som gir pengane, veit om kvarandre.",
        "Only you see this. It may be quite in order that several grants go to the same thing, as long as they do not cover the same expense and those who give the money know of each other.");
    public static readonly LocalizedText SeveralOf = new("{0} ({1}): {2} tilskudd", "{0} ({1}): {2} tilskot", "{0} ({1}): {2} grants");
    public static readonly LocalizedText InRegister = new("står i registeret", "står i registeret", "stands in the register");
    public static readonly LocalizedText WhatToDo = new("Dette kan dere gjøre", "Dette kan de gjere", "What you can do");
    public static readonly LocalizedText SayInApplication = new(
        "Skriv i søknaden hvilke andre tilskudd dere har eller søker til dette, og hvilke utgifter hvert av dem skal dekke.",
        "Skriv i søknaden kva andre tilskot de har eller søkjer til dette, og kva utgifter kvart av dei skal dekkje.",
        "Say in the application which other grants you have or apply for to this, and which expenses each of them is to cover.");
    public static readonly LocalizedText SayInReport = new(
        "Skriv det samme i rapporten, og før regnskapet slik at det går fram hvilket tilskudd som har dekket hva.",
        "Skriv det same i rapporten, og før rekneskapen slik at det går fram kva tilskot som har dekt kva.",
        "Say the same in the report, and keep the accounts so that they show which grant has covered what.");
    public static readonly LocalizedText Ask = new(
        "Er dere i tvil, spør den som forvalter ordningen.", "Er de i tvil, spør den som forvaltar ordninga.", "If in doubt, ask whoever administers the scheme.");
    public static readonly LocalizedText TermsUnknown = new(
        "Registeret kjenner ikke reglene ordningene har om andre tilskudd. De står i regelverket og i tilskuddsbrevet.",
        "Registeret kjenner ikkje reglane ordningane har om andre tilskot. Dei står i regelverket og i tilskotsbrevet.",
        "The register does not know what rules the schemes have on other grants. They stand in the rules of the scheme and in the letter of award.");
    public static readonly LocalizedText TermsKnown = new("Vilkår registeret kjenner for {0}: {1}", "Vilkår registeret kjenner for {0}: {1}", "Terms that the register knows for {0}: {1}");

    public static readonly LocalizedText FormNew = new("Før opp et tilskudd", "Før opp eit tilskot", "Enter a grant");
    public static readonly LocalizedText FormChange = new("Endre tilskuddet", "Endre tilskotet", "Change the grant");
    public static readonly LocalizedText FormWhy = new(
        "Noter det dere vil søke om, har søkt om eller har fått, så står fristene samlet. Det er et notat for dere selv, ikke en søknad og ikke en rapport.",
        "Noter det de vil søkje om, har søkt om eller har fått, så står fristane samla. Det er eit notat for dykk sjølve, ikkje ein søknad og ikkje ein rapport.",
        "Note what you mean to apply for, have applied for or have got, so that the deadlines stand together. It is a note for yourselves, not an application and not a report.");
    public static readonly LocalizedText Back = new("Tilbake til tilskuddene", "Tilbake til tilskota", "Back to the grants");
    public static readonly LocalizedText WhichScheme = new("Hvilken ordning?", "Kva ordning?", "Which scheme?");
    public static readonly LocalizedText OtherScheme = new("En annen ordning (skriv navnet under)", "Ei anna ordning (skriv namnet under)", "Another scheme (write its name below)");
    public static readonly LocalizedText SchemeName = new("Navnet på ordningen, hvis den ikke står i listen", "Namnet på ordninga, om ho ikkje står i lista", "The name of the scheme, if it is not in the list");
    public static readonly LocalizedText IsState = new("Pengene kommer fra staten", "Pengane kjem frå staten", "The money comes from the state");
    public static readonly LocalizedText WhatFor = new("Hva skal pengene brukes til?", "Kva skal pengane brukast til?", "What is the money to be used for?");
    public static readonly LocalizedText OtherPurpose = new("Noe annet (skriv det under)", "Noko anna (skriv det under)", "Something else (write it below)");
    public static readonly LocalizedText PurposeName = new("Hva det er, hvis det ikke står i listen", "Kva det er, om det ikkje står i lista", "What it is, if it is not in the list");
    public static readonly LocalizedText PurposeHelp = new(
        "Tiltaket, tjenesten eller planen. Er det det samme som et annet tilskudd går til, skriv det likt.",
        "Tiltaket, tenesta eller planen. Er det det same som eit anna tilskot går til, skriv det likt.",
        "The measure, the service or the plan. If another grant goes to the same, write it the same way.");
    public static readonly LocalizedText WhichYear = new("Hvilket år gjelder det?", "Kva år gjeld det?", "Which year is it for?");
    public static readonly LocalizedText AmountHelp = new("Hele kroner, for eksempel 250 000. La det stå tomt om dere ikke vet det.", "Heile kroner, til dømes 250 000. La det stå tomt om de ikkje veit det.", "Whole kroner, for example 250 000. Leave it empty if you do not know.");
    public static readonly LocalizedText TextHelp = new(
        "For eksempel: «Sendt sammen med nabokommunen.» Skriv kontor og rolle, ikke navn på personer.", "Til dømes: «Sendt saman med nabokommunen.» Skriv kontor og rolle, ikkje namn på personar.", "For example: “Sent together with the neighbouring municipality.” Write office and role, not the names of people.");
    public static readonly LocalizedText SharedHelp = new(
        "Det at flere tilskudd går til det samme, vises aldri for andre, uansett hva dere velger her.", "At fleire tilskot går til det same, blir aldri vist for andre, uansett kva de vel her.", "That several grants go to the same thing is never shown to others, whatever you choose here.");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText Remove = new("Ta bort tilskuddet", "Ta bort tilskotet", "Take the grant away");
    public static readonly LocalizedText RemoveWhy = new("Er det ført opp ved en feil?", "Er det ført opp ved ein feil?", "Was it entered by mistake?");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre har skrevet her siden du åpnet siden. Ingenting er lagret. Dette står nå: {0} Det du skrev, står i skjemaet. Lagre på nytt for å la ditt gjelde.",
        "Nokon andre har skrive her sidan du opna sida. Ingenting er lagra. Dette står no: {0} Det du skreiv, står i skjemaet. Lagre på nytt for å la ditt gjelde.",
        "Somebody else has written here since you opened the page. Nothing is saved. This stands now: {0} What you wrote is in the form. Save again to let yours stand.");
    public static readonly LocalizedText NothingStands = new("ingenting, det er tatt bort.", "ingenting, det er teke bort.", "nothing, it is taken away.");
    public static readonly LocalizedText ChooseScheme = new("Velg en ordning, eller skriv navnet på den.", "Vel ei ordning, eller skriv namnet på ho.", "Choose a scheme, or write its name.");
    public static readonly LocalizedText ChooseState = new("Velg hvor langt det er kommet.", "Vel kor langt det er kome.", "Choose how far it has come.");
    public static readonly LocalizedText WrongYear = new("Skriv året med fire sifre.", "Skriv året med fire siffer.", "Write the year with four digits.");
    public static readonly LocalizedText WrongAmount = new("Skriv beløpet i hele kroner, uten annet enn tall.", "Skriv beløpet i heile kroner, utan anna enn tal.", "Write the amount in whole kroner, with digits only.");
    public static readonly LocalizedText WrongDay = new("Skriv dagen som 1.3.2027 eller 2027-03-01.", "Skriv dagen som 1.3.2027 eller 2027-03-01.", "Write the day as 1.3.2027 or 2027-03-01.");

    /// <summary>How far it has come with a grant.</summary>
    public static LocalizedText Of(GrantState state) => state switch
    {
        GrantState.Planned => new("Vi vil søke", "Vi vil søkje", "We mean to apply"),
        GrantState.Applied => new("Søkt", "Søkt", "Applied"),
        GrantState.Granted => new("Fått", "Fått", "Granted"),
        GrantState.Refused => new("Avslått", "Avslått", "Refused"),
        GrantState.Reporting => new("Skal rapporteres", "Skal rapporterast", "To be reported"),
        GrantState.Ended => new("Avsluttet", "Avslutta", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>What a deadline asks for, with the name of the scheme.</summary>
    public static LocalizedText Of(GrantTask task) => task switch
    {
        GrantTask.Apply => new("søk på {0}", "søk på {0}", "apply for {0}"),
        GrantTask.Report => new("rapporter for {0}", "rapporter for {0}", "report on {0}"),
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, "No task."),
    };

    /// <summary>How closely a scheme fits.</summary>
    public static LocalizedText Of(GrantStep step) => step switch
    {
        GrantStep.Tied => new("knyttet til kommunen i registeret", "knytt til kommunen i registeret", "tied to the municipality in the register"),
        GrantStep.MatterAndPeople => new("samme tema, samme mennesker", "same tema, same menneske", "same matter, same people"),
        GrantStep.Matter => new("samme tema", "same tema", "same matter"),
        GrantStep.People => new("samme mennesker", "same menneske", "same people"),
        GrantStep.Nothing => new("ingenting felles funnet", "ikkje funne noko felles", "nothing in common found"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No step."),
    };
}

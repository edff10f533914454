using Samvirke.Municipality.NoteRequirement;
using Samvirke.Register.Texts;
using Samvirke.Storage.Workbench;

namespace Samvirke.Web.Texts;

/// <summary>What the page of a municipality says.</summary>
public static class MunicipalityTexts
{
    public static readonly LocalizedText Lead = new(
        "Kommune i {0}. {1} innbyggere, {2} av dem under 25 år (1. januar {3}).", "Kommune i {0}. {1} innbyggjarar, {2} av dei under 25 år (1. januar {3}).", "Municipality in {0}. {1} inhabitants, {2} of them under 25 (1 January {3}).");
    public static readonly LocalizedText NotYet = new("Vi vet ikke ennå", "Vi veit ikkje enno", "We do not know yet");
    public static readonly LocalizedText Here = new("Hvem som dekker kommunen", "Kven som dekkjer kommunen", "Who covers the municipality");
    public static readonly LocalizedText County = new("Fylke", "Fylke", "County");
    public static readonly LocalizedText Governor = new("Statsforvalter", "Statsforvaltar", "County governor");
    public static readonly LocalizedText Police = new("Politidistrikt", "Politidistrikt", "Police district");
    public static readonly LocalizedText PoliceContact = new("Kontakt i politiet", "Kontakt i politiet", "Contact in the police");
    public static readonly LocalizedText Korus = new("Kompetansesenter for rus (Korus)", "Kompetansesenter for rus (Korus)", "Competence centre on substance use (Korus)");
    public static readonly LocalizedText HealthRegion = new("Helseregion", "Helseregion", "Health region");
    public static readonly LocalizedText Courts = new("Domstoler", "Domstolar", "Courts");
    public static readonly LocalizedText Together = new("Samarbeid med andre kommuner", "Samarbeid med andre kommunar", "Cooperation with other municipalities");
    public static readonly LocalizedText TheArea = new("Kommunen i registeret", "Kommunen i registeret", "The municipality in the register");
    public static readonly LocalizedText ToThePage = new("Gå til kommunens side", "Gå til sida til kommunen", "Go to the municipality’s page");
    public static readonly LocalizedText ToThePageWhy = new(
        "Der står hva loven krever, hva kommunen har, og hvem som dekker den.", "Der står kva lova krev, kva kommunen har, og kven som dekkjer han.", "There you find what the law demands, what the municipality has, and who covers it.");

    public static readonly LocalizedText WhatLaw = new("Hva krever loven av oss?", "Kva krev lova av oss?", "What does the law demand of us?");
    public static readonly LocalizedText WhatLawLead = new(
        "Loven stiller {0} krav om planer og oversikter og {1} andre plikter til alle kommuner på dette feltet. Her er planene og oversiktene.",
        "Lova stiller {0} krav om planar og oversikter og {1} andre plikter til alle kommunar på dette feltet. Her er planane og oversiktene.",
        "The law makes {0} demands for plans and overviews and {1} other demands of every municipality in this field. Here are the plans and overviews.");
    public static readonly LocalizedText NoDemandYet = new(
        "Vi vet ikke ennå hvordan {0} møter kravene.", "Vi veit ikkje enno korleis {0} møter krava.", "We do not know yet how {0} meets the demands.");
    public static readonly LocalizedText AllDemands = new("Se alle kravene, og hva som oppfyller dem her", "Sjå alle krava, og kva som oppfyller dei her", "See all the demands, and what meets them here");
    public static readonly LocalizedText WhatHave = new("Hva har vi?", "Kva har vi?", "What do we have?");
    public static readonly LocalizedText NothingYet = new(
        "Vi vet ikke ennå hvilke planer, funksjoner, strukturer, tjenester og tiltak {0} har. Det kommunen fører opp her, står åpent for alle, med kilde og dato.",
        "Vi veit ikkje enno kva planar, funksjonar, strukturar, tenester og tiltak {0} har. Det kommunen fører opp her, står ope for alle, med kjelde og dato.",
        "We do not know yet which plans, functions, structures, services and measures {0} has. What the municipality enters here is open to all, with source and date.");
    public static readonly LocalizedText Add = new("Før opp noe kommunen har", "Før opp noko kommunen har", "Enter something the municipality has");
    public static readonly LocalizedText UsualFunctions = new("Funksjoner som er vanlige i kommuner", "Funksjonar som er vanlege i kommunar", "Functions that are usual in municipalities");
    public static readonly LocalizedText UsualStructures = new("Strukturer som er vanlige i kommuner", "Strukturar som er vanlege i kommunar", "Structures that are usual in municipalities");
    public static readonly LocalizedText Connected = new("Hva henger sammen, overlapper eller mangler?", "Kva heng saman, overlappar eller manglar?", "What belongs together, overlaps or is missing?");
    public static readonly LocalizedText GapsHere = new("Hva som mangler, sett fra {0}", "Kva som manglar, sett frå {0}", "What is missing, seen from {0}");
    public static readonly LocalizedText GridHere = new("Forebyggingen etter alder, arena og risiko", "Førebygginga etter alder, arena og risiko", "Prevention by age, setting and risk");
    public static readonly LocalizedText OverlapsHere = new("Innsatser som overlapper eller utfyller hverandre", "Innsatsar som overlappar eller utfyller kvarandre", "Efforts that overlap or complement each other");
    public static readonly LocalizedText WhatNow = new("Hva bør vi gjøre nå?", "Kva bør vi gjere no?", "What should we do now?");
    public static readonly LocalizedText SignIn = new("Logg inn for kommunen", "Logg inn for kommunen", "Sign in for the municipality");
    public static readonly LocalizedText SignInWhy = new(
        "Arbeider du i kommunen? Logg inn, så kan du føre opp det dere har, notere hvordan dere møter kravene, og bekrefte det en gang i året.",
        "Arbeider du i kommunen? Logg inn, så kan du føre opp det de har, notere korleis de møter krava, og stadfeste det ein gong i året.",
        "Do you work in the municipality? Sign in to enter what you have, note how you meet the demands, and confirm it once a year.");
    public static readonly LocalizedText NowDemands = new("Gå gjennom kravene, og noter hvordan dere møter dem", "Gå gjennom krava, og noter korleis de møter dei", "Go through the demands, and note how you meet them");
    public static readonly LocalizedText NowConfirm = new("Bekreft det som står om dere", "Stadfest det som står om dykk", "Confirm what is said about you");
    public static readonly LocalizedText GrantsLead = new(
        "Tilskuddsordninger som kommuner kan søke eller få del i. Les vilkårene hos den som forvalter ordningen.",
        "Tilskotsordningar som kommunar kan søkje eller få del i. Les vilkåra hos den som forvaltar ordninga.",
        "Grant schemes that municipalities can apply for or have a share in. Read the terms with whoever administers the scheme.");
    public static readonly LocalizedText Grants = new("Tilskudd som når kommunen", "Tilskot som når kommunen", "Grants that reach the municipality");
    public static readonly LocalizedText ToGrants = new("Se hvilke som passer, og hvorfor", "Sjå kva for nokre som passar, og kvifor", "See which fit, and why");
    public static readonly LocalizedText ShowList = new("Vis {0}", "Vis {0}", "Show {0}");

    public static readonly LocalizedText Young = new("Barn og unge her", "Barn og unge her", "Children and young people here");
    public static readonly LocalizedText AgeQuestion = new(
        "Hvor mange er det i hvert alderstrinn?", "Kor mange er det på kvart alderssteg?", "How many are there of each year of age?");
    public static readonly LocalizedText AgeUnit = new("Personer bosatt i {0} 1. januar {1}, etter alder", "Personar busette i {0} 1. januar {1}, etter alder", "Persons living in {0} on 1 January {1}, by age");
    public static readonly LocalizedText Most = new("Flest er {0} år: {1} personer", "Flest er {0} år: {1} personar", "Most are {0} years old: {1} persons");
    public static readonly LocalizedText Age = new("Alder", "Alder", "Age");
    public static readonly LocalizedText People = new("Personer", "Personar", "Persons");
    public static readonly LocalizedText EachYear = new("Tallene for hvert år", "Tala for kvart år", "The figures for each year");
    public static readonly LocalizedText Years = new("{0} år", "{0} år", "{0} years");

    public static readonly LocalizedText Demands = new("Krav og hvordan de er oppfylt i {0}", "Krav og korleis dei er oppfylte i {0}", "Demands and how they are met in {0}");
    public static readonly LocalizedText DemandsLead = new(
        "Alt loven krever av kommuner på dette feltet, med det {0} har ført opp. Krav som bygger på det samme, står sammen, og ved hver plan ser du hvilke andre som ligger nær: én plan kan oppfylle flere krav.",
        "Alt lova krev av kommunar på dette feltet, med det {0} har ført opp. Krav som byggjer på det same, står saman, og ved kvar plan ser du kva andre som ligg nær: éin plan kan oppfylle fleire krav.",
        "All that the law demands of municipalities in this field, with what {0} has entered. Demands that rest on the same stand together, and each plan shows which others are close to it: one plan may meet several.");
    public static readonly LocalizedText PlanDemands = new("Planer og oversikter", "Planar og oversikter", "Plans and overviews");
    public static readonly LocalizedText GroupShared = new(
        "Disse {0} kravene henger sammen. De bygger på det samme: {1}.", "Desse {0} krava heng saman. Dei byggjer på det same: {1}.", "These {0} demands belong together. They rest on the same: {1}.");
    public static readonly LocalizedText Near = new("Ligger nær", "Ligg nær", "Close to");
    public static readonly LocalizedText OtherDemands = new("Andre plikter", "Andre plikter", "Other duties");
    public static readonly LocalizedText MoreBases = new("{0} bestemmelser til", "{0} føresegner til", "{0} more provisions");
    public static readonly LocalizedText FollowsFrom = new("Følger av", "Følgjer av", "Follows from");
    public static readonly LocalizedText MetBy = new("Oppfylt av", "Oppfylt av", "Met by");
    public static readonly LocalizedText UsuallyMetBy = new("Oppfylles vanligvis av", "Blir vanlegvis oppfylt av", "Usually met by");
    public static readonly LocalizedText AnsweredBy = new("{0} svarer for det.", "{0} svarar for det.", "{0} answers for it.");
    public static readonly LocalizedText Since = new("Fra {0}.", "Frå {0}.", "From {0}.");
    public static readonly LocalizedText ConfirmedOn = new("Bekreftet {0}.", "Stadfesta {0}.", "Confirmed {0}.");
    public static readonly LocalizedText NeverConfirmed = new("Ikke bekreftet ennå.", "Ikkje stadfesta enno.", "Not confirmed yet.");
    public static readonly LocalizedText Overdue = new("Mer enn et år siden", "Meir enn eit år sidan", "More than a year ago");
    public static readonly LocalizedText NotEntered = new("Ikke ført opp ennå.", "Ikkje ført opp enno.", "Nothing entered yet.");
    public static readonly LocalizedText Note = new("Noter hvordan dere møter kravet", "Noter korleis de møter kravet", "Note how you meet the demand");
    public static readonly LocalizedText ChangeNote = new("Endre notatet", "Endre notatet", "Change the note");
    public static readonly LocalizedText NoteAbout = new("{0}: «{1}»", "{0}: «{1}»", "{0}: “{1}”");
    public static readonly LocalizedText Says = new("Kommunen sier", "Kommunen seier", "The municipality says");
    public static readonly LocalizedText NotedOn = new("Notert {0}. {1}", "Notert {0}. {1}", "Noted {0}. {1}");
    public static readonly LocalizedText NoteConfirmedOn = new("Bekreftet {0}.", "Stadfesta {0}.", "Confirmed {0}.");
    public static readonly LocalizedText NoteToConfirm = new("Notatet om {0}: {1}", "Notatet om {0}: {1}", "The note on {0}: {1}");
    public static readonly LocalizedText NoteConfirmed = new("Takk. Notatet er bekreftet.", "Takk. Notatet er stadfesta.", "Thank you. The note is confirmed.");
    public static readonly LocalizedText NotesConfirmed = new("Takk. {0} notater er bekreftet.", "Takk. {0} notat er stadfesta.", "Thank you. {0} notes are confirmed.");
    public static readonly LocalizedText NotesOutrun = new(
        "Noen har endret et av notatene siden du åpnet siden. Ingen notater er bekreftet. Se over listen, og prøv igjen.",
        "Nokon har endra eit av notata sidan du opna sida. Ingen notat er stadfesta. Sjå over lista, og prøv igjen.",
        "Somebody has changed one of the notes since you opened the page. No notes are confirmed. Look over the list, and try again.");
    public static readonly LocalizedText ReadableBy = new("Kan leses av: {0}.", "Kan lesast av: {0}.", "Can be read by: {0}.");
    public static readonly LocalizedText RegionSees = new("Du ser også det kommunen deler med regionen sin.", "Du ser òg det kommunen deler med regionen sin.", "You also see what the municipality shares with its region.");
    public static readonly LocalizedText ConfirmAll = new("Bekreft alt i ett", "Stadfest alt i eitt", "Confirm everything at once");
    public static readonly LocalizedText ConfirmAllWhy = new(
        "Dette er det {0} har ført opp eller notert om kravene, og som ikke er bekreftet i dag. Ta bort krysset der noe ikke stemmer lenger, og rett det etterpå.",
        "Dette er det {0} har ført opp eller notert om krava, og som ikkje er stadfesta i dag. Ta bort krysset der noko ikkje stemmer lenger, og rett det etterpå.",
        "This is what {0} has entered or noted about the demands, and which is not confirmed today. Untick what is no longer right, and correct it afterwards.");
    public static readonly LocalizedText Back = new("Tilbake til kravene", "Tilbake til krava", "Back to the demands");
    public static readonly LocalizedText ToMunicipality = new("Kommunens side", "Sida til kommunen", "The municipality’s page");

    public static readonly LocalizedText HowIsIt = new("Hvordan står det til med dette kravet?", "Korleis står det til med dette kravet?", "How do things stand with this demand?");
    public static readonly LocalizedText HowIsItWhy = new(
        "Har dere en plan, en funksjon eller noe annet som oppfyller kravet, fører dere det opp i registeret i stedet. Her noterer dere det registeret ikke kan vise.",
        "Har de ein plan, ein funksjon eller noko anna som oppfyller kravet, fører de det opp i registeret i staden. Her noterer de det registeret ikkje kan vise.",
        "If you have a plan, a function or something else that meets the demand, enter that in the register instead. Here you note what the register cannot show.");
    public static readonly LocalizedText NoNote = new("Ikke noe notat", "Ikkje noko notat", "No note");
    public static readonly LocalizedText What = new("Hva vil dere si om det?", "Kva vil de seie om det?", "What do you want to say about it?");
    public static readonly LocalizedText WhatHelp = new(
        "For eksempel: «Ny plan vedtas i mars.» Skriv kontor og rolle, ikke navn på personer.", "Til dømes: «Ny plan blir vedteken i mars.» Skriv kontor og rolle, ikkje namn på personar.", "For example: “A new plan is adopted in March.” Write office and role, not the names of people.");
    public static readonly LocalizedText WhoReads = new("Hvem kan lese det?", "Kven kan lese det?", "Who may read it?");
    public static readonly LocalizedText Save = new("Lagre notatet", "Lagre notatet", "Save the note");
    public static readonly LocalizedText ChooseState = new("Velg hvordan det står til.", "Vel korleis det står til.", "Choose how things stand.");
    public static readonly LocalizedText TextTooLong = new("Teksten er for lang. Skriv høyst {0} tegn.", "Teksten er for lang. Skriv høgst {0} teikn.", "The text is too long. Write at most {0} characters.");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre har skrevet her siden du åpnet siden. Ingenting er lagret. Dette står nå: {0} Det du skrev, står i skjemaet. Lagre på nytt for å la ditt gjelde.",
        "Nokon andre har skrive her sidan du opna sida. Ingenting er lagra. Dette står no: {0} Det du skreiv, står i skjemaet. Lagre på nytt for å la ditt gjelde.",
        "Somebody else has written here since you opened the page. Nothing is saved. This stands now: {0} What you wrote is in the form. Save again to let yours stand.");

    /// <summary>How a requirement stands.</summary>
    public static LocalizedText Of(RequirementState state) => state switch
    {
        RequirementState.Planned => new("Planlagt", "Planlagt", "Planned"),
        RequirementState.Missing => new("Ikke på plass", "Ikkje på plass", "Not in place"),
        RequirementState.MetOtherwise => new("Oppfylt på en annen måte", "Oppfylt på ein annan måte", "Met in another way"),
        RequirementState.NotOurs => new("Gjelder ikke oss", "Gjeld ikkje oss", "Does not concern us"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>Who may read a note.</summary>
    public static LocalizedText Of(SharedWith shared) => shared switch
    {
        SharedWith.Own => new("Bare kommunen", "Berre kommunen", "The municipality only"),
        SharedWith.Region => new("Kommunen, statsforvalteren, fylket og Korus", "Kommunen, statsforvaltaren, fylket og Korus", "The municipality, the county governor, the county and Korus"),
        SharedWith.Public => new("Alle", "Alle", "Everybody"),
        _ => throw new ArgumentOutOfRangeException(nameof(shared), shared, "Shared with nobody known."),
    };

    /// <summary>The word for it in forms.</summary>
    public static string Word(SharedWith shared) => shared switch
    {
        SharedWith.Own => "own",
        SharedWith.Region => "region",
        SharedWith.Public => "public",
        _ => throw new ArgumentOutOfRangeException(nameof(shared), shared, "Shared with nobody known."),
    };
}

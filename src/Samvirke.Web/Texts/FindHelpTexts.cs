using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about who can help, and the local services, say.</summary>
public static class FindHelpTexts
{
    public static readonly LocalizedText Heading = new("Hvem kan hjelpe med …?", "Kven kan hjelpe med …?", "Who can help with …?");
    public static readonly LocalizedText HeadingIn = new("Hvem kan hjelpe i {0}?", "Kven kan hjelpe i {0}?", "Who can help in {0}?");
    public static readonly LocalizedText Lead = new(
        "Svar på tre spørsmål, så får du vite hvem som kan hjelpe og hvorfor. Vi lagrer ikke det du svarer.",
        "Svar på tre spørsmål, så får du vite kven som kan hjelpe og kvifor. Vi lagrar ikkje det du svarer.",
        "Answer three questions to learn who can help and why. We do not keep your answers.");
    public static readonly LocalizedText About = new("Hvem er du bekymret for?", "Kven er du uroa for?", "Whom are you worried about?");
    public static readonly LocalizedText Age = new("Alder, hvis du vet den", "Alder, om du veit han", "Age, if you know it");
    public static readonly LocalizedText AgeHelp = new("Hele år, for eksempel 15. Det kan stå tomt.", "Heile år, til dømes 15. Det kan stå tomt.", "Whole years, for example 15. It may be left empty.");
    public static readonly LocalizedText Worry = new("Hva er du bekymret for?", "Kva er du uroa for?", "What are you worried about?");
    public static readonly LocalizedText Who = new("Hvem er du?", "Kven er du?", "Who are you?");
    public static readonly LocalizedText WhoWhy = new("Loven sier ulike ting om hva du skal og kan si videre.", "Lova seier ulike ting om kva du skal og kan seie vidare.", "The law says different things about what you must and may tell others.");
    public static readonly LocalizedText Show = new("Vis hvem som kan hjelpe", "Vis kven som kan hjelpe", "Show who can help");
    public static readonly LocalizedText ChooseOne = new("velg ett svar på «{0}»", "vel eitt svar på «{0}»", "choose one answer to “{0}”");
    public static readonly LocalizedText WrongAge = new("alderen passer ikke med hvem du er bekymret for; rett den eller la den stå tom", "alderen passar ikkje med kven du er uroa for; rett han eller lat han stå tom", "the age does not fit whom you are worried about; mend it or leave it empty");
    public static readonly LocalizedText Asked = new("{0}. {1}. Du er: {2}.", "{0}. {1}. Du er: {2}.", "{0}. {1}. You are: {2}.");
    public static readonly LocalizedText AskedAge = new("{0} ({1} år). {2}. Du er: {3}.", "{0} ({1} år). {2}. Du er: {3}.", "{0} ({1} years). {2}. You are: {3}.");
    public static readonly LocalizedText AskAnew = new("Endre svarene", "Endre svara", "Change the answers");
    public static readonly LocalizedText Emergency = new("Er det fare for liv, ring {0}.", "Er det fare for liv, ring {0}.", "If a life is in danger, ring {0}.");
    public static readonly LocalizedText Local = new("I kommunen", "I kommunen", "In the municipality");
    public static readonly LocalizedText LocalNone = new(
        "Kommunen har ikke ført opp noe som passer med svarene.",
        "Kommunen har ikkje ført opp noko som passar med svara.",
        "The municipality has entered nothing that fits the answers.");
    public static readonly LocalizedText Usual = new("Finnes vanligvis i kommuner", "Finst vanlegvis i kommunar", "Usually found in municipalities");
    public static readonly LocalizedText Further = new("I området og i hele landet", "I området og i heile landet", "In the area and in the whole country");
    public static readonly LocalizedText Duties = new("Det loven krever av deg", "Det lova krev av deg", "What the law demands of you");
    public static readonly LocalizedText More = new("Vis {0} til", "Vis {0} til", "Show {0} more");
    public static readonly LocalizedText Provisions = new("Vis bestemmelsene ({0})", "Vis føresegnene ({0})", "Show the provisions ({0})");
    public static readonly LocalizedText Sharing = new("Hva du kan si videre", "Kva du kan seie vidare", "What you may tell others");
    public static readonly LocalizedText SharingLead = new(
        "Reglene under sier hva som kan deles når det gjelder en bestemt person.",
        "Reglane under seier kva som kan delast når det gjeld ein bestemt person.",
        "The rules below say what may be shared about a particular person.");
    public static readonly LocalizedText AllConfidentiality = new("Alle bestemmelser om taushetsplikt", "Alle føresegner om teieplikt", "All provisions on confidentiality");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");

    public static readonly LocalizedText Services = new("Kommunens tjenester", "Tenestene i kommunen", "The municipality's services");
    public static readonly LocalizedText ServicesIn = new("Tjenester i {0}", "Tenester i {0}", "Services in {0}");
    public static readonly LocalizedText ServicesNone = new(
        "{0} har ikke ført opp tjenestene sine her ennå.",
        "{0} har ikkje ført opp tenestene sine her enno.",
        "{0} has not entered its services here yet.");
    public static readonly LocalizedText ServicesShown = new("{0} av {1} tjenester.", "{0} av {1} tenester.", "{0} of {1} services.");
    public static readonly LocalizedText ServicesNoneFit = new("Ingen av tjenestene passer. Prøv uten alder eller henvisning.", "Ingen av tenestene passar. Prøv utan alder eller tilvising.", "None of the services fits. Try without age or referral.");
    public static readonly LocalizedText Service = new("Tjeneste", "Teneste", "Service");
    public static readonly LocalizedText ForWhom = new("For hvem", "For kven", "For whom");
    public static readonly LocalizedText AgeShort = new("Alder", "Alder", "Age");
    public static readonly LocalizedText Anybody = new("Alle", "Alle", "Anybody");
    public static readonly LocalizedText Referral = new("Henvisning", "Tilvising", "Referral");
    public static readonly LocalizedText Either = new("Alle", "Alle", "All");
    public static readonly LocalizedText Filter = new("Vis tjenestene", "Vis tenestene", "Show services");
    public static readonly LocalizedText NoNumber = new("skriv alderen som et helt tall", "skriv alderen som eit heilt tal", "write the age as a whole number");
    public static readonly LocalizedText Export = new("Last ned som tabell (CSV)", "Last ned som tabell (CSV)", "Download as a table (CSV)");
    public static readonly LocalizedText Summary = new("Omtale", "Omtale", "Summary");
    public static readonly LocalizedText Years = new("{0} år", "{0} år", "{0} years");
}

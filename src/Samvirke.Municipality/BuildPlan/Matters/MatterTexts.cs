using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>What stands over and in the tables that the register fills in.</summary>
public static class MatterTexts
{
    internal static readonly LocalizedText Demand = new("Krav", "Krav", "Demand");
    internal static readonly LocalizedText Demands = new("Hva det krever", "Kva det krev", "What it demands");
    internal static readonly LocalizedText Stands = new("Hvor det står", "Kvar det står", "Where it stands");
    internal static readonly LocalizedText Named = new("Nevnt sammen i", "Nemnt saman i", "Named together in");
    internal static readonly LocalizedText Duty = new("Plikt", "Plikt", "Duty");
    internal static readonly LocalizedText Provision = new("Bestemmelse", "Føresegn", "Provision");
    internal static readonly LocalizedText Figure = new("Tall", "Tal", "Figure");
    internal static readonly LocalizedText Value = new("Verdi", "Verdi", "Value");
    internal static readonly LocalizedText Year = new("År", "År", "Year");
    internal static readonly LocalizedText About = new("Hvem det gjelder", "Kven det gjeld", "Whom it is about");
    internal static readonly LocalizedText TargetGroup = new("Målgruppe", "Målgruppe", "Target group");
    internal static readonly LocalizedText Prevention = new("Nivå av forebygging", "Nivå av førebygging", "Prevention level");
    internal static readonly LocalizedText Age = new("Alder", "Alder", "Age");
    internal static readonly LocalizedText Funding = new("Finansiering", "Finansiering", "Funding");
    internal static readonly LocalizedText Plan = new("Plan", "Plan", "Plan");
    internal static readonly LocalizedText AdoptedBy = new("Vedtatt av", "Vedteken av", "Adopted by");
    internal static readonly LocalizedText Period = new("Gjelder", "Gjeld", "In force");
    internal static readonly LocalizedText Meets = new("Møter kravet om", "Møter kravet om", "Meets the demand of");
    internal static readonly LocalizedText Service = new("Tjeneste", "Teneste", "Service");
    internal static readonly LocalizedText Measure = new("Tiltak", "Tiltak", "Measure");
    internal static readonly LocalizedText Function = new("Funksjon", "Funksjon", "Function");
    internal static readonly LocalizedText HeldBy = new("Ligger hos", "Ligg hos", "Placed with");
    internal static readonly LocalizedText Position = new("Stilling", "Stilling", "Position");
    internal static readonly LocalizedText Tasks = new("Oppgaver", "Oppgåver", "Tasks");
    internal static readonly LocalizedText Structure = new("Struktur", "Struktur", "Structure");
    internal static readonly LocalizedText LedBy = new("Ledes av", "Blir leia av", "Led by");
    internal static readonly LocalizedText Members = new("Deltakere", "Deltakarar", "Participants");
    internal static readonly LocalizedText Subject = new("Hva det gjelder", "Kva det gjeld", "What it is about");
    internal static readonly LocalizedText Lacks = new("Hva som mangler", "Kva som manglar", "What is missing");
    internal static readonly LocalizedText Why = new("Hva det bygger på", "Kva det byggjer på", "What that rests on");
    internal static readonly LocalizedText What = new("Hva det er", "Kva det er", "What it is");
    internal static readonly LocalizedText Does = new("Hva den gjør", "Kva han gjer", "What it does");
    internal static readonly LocalizedText Here = new("Hos oss", "Hos oss", "With us");
    internal static readonly LocalizedText NotEntered = new("Ikke ført i registeret", "Ikkje ført i registeret", "Not entered in the register");
    internal static readonly LocalizedText Who = new("Hvem", "Kven", "Who");
    internal static readonly LocalizedText Grant = new("Tilskuddsordning", "Tilskotsordning", "Grant scheme");
    internal static readonly LocalizedText GivenBy = new("Forvaltes av", "Blir forvalta av", "Administered by");
    internal static readonly LocalizedText Proposal = new("Råd", "Råd", "Advice");
    internal static readonly LocalizedText Guide = new("Veiledning", "Rettleiing", "Guidance");
    internal static readonly LocalizedText IssuedBy = new("Fra", "Frå", "From");
    internal static readonly LocalizedText Inhabitants = new(
        "Det bodde {0} mennesker i {1} {2}. {3} av dem var fra 0 til og med {4} år.",
        "Det budde {0} menneske i {1} {2}. {3} av dei var frå 0 til og med {4} år.",
        "{0} people lived in {1} on {2}. {3} of them were from 0 to {4} years old.");
    internal static readonly LocalizedText ByAge = new("Unge innbyggere etter alder, {0}", "Unge innbyggjarar etter alder, {0}", "Young inhabitants by age, {0}");
    internal static readonly LocalizedText People = new("Antall", "Tal på", "Number");
    internal static readonly LocalizedText More = new("og {0} bestemmelser til", "og {0} føresegner til", "and {0} more provisions");
    internal static readonly LocalizedText Years = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    internal static readonly LocalizedText Older = new("{0} år og eldre", "{0} år og eldre", "{0} years and older");
    internal static readonly LocalizedText Aged = new("{0}–{1} år", "{0}–{1} år", "{0}–{1} years");
    internal static readonly LocalizedText From = new("fra {0}", "frå {0}", "from {0}");
    internal static readonly LocalizedText To = new("til {0}", "til {0}", "to {0}");
    internal static readonly LocalizedText WithUnit = new("{0} {1}", "{0} {1}", "{0} {1}");
    internal static readonly LocalizedText Beside = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    internal static readonly LocalizedText InCounty = new("{0} i fylket", "{0} i fylket", "{0} in the county");
    internal static readonly LocalizedText InCountry = new("{0} i landet", "{0} i landet", "{0} in the country");
    internal static readonly LocalizedText TooFew = new("vises ikke, fordi tallet er lite", "blir ikkje vist, fordi talet er lite", "not shown, because the number is small");
    internal static readonly LocalizedText NoNumber = new("mangler", "manglar", "missing");
    internal static readonly LocalizedText District = new("Politidistriktet som kommunen hører til.", "Politidistriktet som kommunen høyrer til.", "The police district that the municipality belongs to.");

    /// <summary>What stands over what the register fills in.</summary>
    public static LocalizedText Heading(PlanMatter matter) => matter switch
    {
        PlanMatter.Requirements => new("Kravet som planen skal møte", "Kravet som planen skal møte", "The demand that the plan is to meet"),
        PlanMatter.SamePlan => new("Krav som kan møtes med samme plan", "Krav som kan møtast med same plan", "Demands that the same plan may meet"),
        PlanMatter.Duties => new("Andre plikter som planen har å gjøre med", "Andre plikter som planen har å gjere med", "Other duties that the plan has to do with"),
        PlanMatter.Licensing => new("Bestemmelsene om salg og skjenking", "Føresegnene om sal og skjenking", "The provisions on selling and serving"),
        PlanMatter.Population => new("Befolkningen", "Befolkninga", "The population"),
        PlanMatter.Figures => new("Tall", "Tal", "Figures"),
        PlanMatter.Plans => new("Kommunens planer", "Planane i kommunen", "The municipality’s plans"),
        PlanMatter.Services => new("Kommunens tjenester", "Tenestene i kommunen", "The municipality’s services"),
        PlanMatter.LocalMeasures => new("Kommunens tiltak", "Tiltaka i kommunen", "The municipality’s measures"),
        PlanMatter.Functions => new("Kommunens koordinerende funksjoner", "Dei koordinerande funksjonane i kommunen", "The municipality’s coordinating functions"),
        PlanMatter.Structures => new("Samarbeid kommunen er med i", "Samarbeid kommunen er med i", "Collaboration that the municipality takes part in"),
        PlanMatter.Missing => new("Det som mangler eller svikter", "Det som manglar eller sviktar", "What is missing or failing"),
        PlanMatter.Possible => new("Funksjoner og samarbeid som kommuner har eller kan ha", "Funksjonar og samarbeid som kommunar har eller kan ha", "Functions and collaboration that municipalities have or may have"),
        PlanMatter.Support => new("Hvem som støtter kommunen", "Kven som støttar kommunen", "Who supports the municipality"),
        PlanMatter.Grants => new("Tilskudd kommuner kan søke om", "Tilskot kommunar kan søkje om", "Grants that municipalities can apply for"),
        PlanMatter.Advice => new("Det kildene råder til", "Det kjeldene rår til", "What sources advise"),
        PlanMatter.Guidance => new("Veiledning", "Rettleiing", "Guidance"),
        PlanMatter.Participation => new("Regler og veiledning om medvirkning", "Reglar og rettleiing om medverknad", "Rules and guidance on participation"),
        _ => throw new InvalidOperationException($"An unknown matter: {matter}"),
    };

    /// <summary>What the table shows.</summary>
    internal static LocalizedText Caption(PlanMatter matter) => matter switch
    {
        PlanMatter.Requirements => new("Hva loven krever av planen, og hvor det står", "Kva lova krev av planen, og kvar det står", "What the law demands of the plan, and where it stands"),
        PlanMatter.SamePlan => new("Krav som kilder nevner sammen med dette", "Krav som kjelder nemner saman med dette", "Demands that sources name together with this one"),
        PlanMatter.Duties => new("Plikter som binder kommunen", "Plikter som bind kommunen", "Duties that bind the municipality"),
        PlanMatter.Licensing => new("Hva alkoholloven og alkoholforskriften krever av kommunen og av dem som selger", "Kva alkohollova og alkoholforskrifta krev av kommunen og av dei som sel", "What the law on alcohol demands of the municipality and of those who sell"),
        PlanMatter.Figures => new("Tall som gjelder kommunen, eller hele landet der ikke annet står", "Tal som gjeld kommunen, eller heile landet der ikkje anna står", "Figures of the municipality, or of the nation where nothing else is said"),
        PlanMatter.Plans => new("Planer, hvem som har vedtatt dem, og hva de møter", "Planar, kven som har vedteke dei, og kva dei møter", "Plans, who adopted them, and what they meet"),
        PlanMatter.Services => new("Tjenester, hvem de er for, og hvem som har ansvaret", "Tenester, kven dei er for, og kven som har ansvaret", "Services, whom they are for, and who is responsible"),
        PlanMatter.LocalMeasures => new("Tiltak, hvem de er for, og hvem som har ansvaret", "Tiltak, kven dei er for, og kven som har ansvaret", "Measures, whom they are for, and who is responsible"),
        PlanMatter.Functions => new("Funksjoner, hvor de ligger, og hva de gjør", "Funksjonar, kvar dei ligg, og kva dei gjer", "Functions, where they are placed, and what they do"),
        PlanMatter.Structures => new("Hvem som møtes, om hva", "Kven som møtest, om kva", "Who meets, about what"),
        PlanMatter.Missing => new("Det kommunen kan gjøre noe med, og hvem som sier at det mangler", "Det kommunen kan gjere noko med, og kven som seier at det manglar", "What the municipality can do something about, and who says that it is missing"),
        PlanMatter.Possible => new("Det registeret beskriver for kommuner, og om det er ført hos oss", "Det registeret omtalar for kommunar, og om det er ført hos oss", "What the register describes for municipalities, and whether it is entered with us"),
        PlanMatter.Support => new("De som har kommunen i området sitt, eller støtter alle kommuner", "Dei som har kommunen i området sitt, eller støttar alle kommunar", "Those who have the municipality in their area, or support all municipalities"),
        PlanMatter.Grants => new("Ordninger som kommuner kan søke på, og hva de er til", "Ordningar som kommunar kan søkje på, og kva dei er til", "Schemes that municipalities can apply to, and what they are for"),
        PlanMatter.Advice => new("Forslag som gjelder slike planer", "Forslag som gjeld slike planar", "Proposals on such plans"),
        PlanMatter.Guidance => new("Veiledere, råd og rundskriv for kommuner", "Rettleiarar, råd og rundskriv for kommunar", "Guides, advice and circulars for municipalities"),
        PlanMatter.Participation => new("Det som binder kommunen, og det som kan være til hjelp", "Det som bind kommunen, og det som kan vere til hjelp", "What binds the municipality, and what may be of help"),
        PlanMatter.Population => Heading(matter),
        _ => throw new InvalidOperationException($"An unknown matter: {matter}"),
    };

    /// <summary>What stands as an open point where the municipality has entered nothing; nothing for what the municipality does not enter.</summary>
    public static LocalizedText? Unknown(PlanMatter matter) => matter switch
    {
        PlanMatter.Plans => new("Kommunens planer er ikke ført i registeret.", "Planane i kommunen er ikkje førte i registeret.", "The municipality’s plans are not entered in the register."),
        PlanMatter.Services => new("Kommunens tjenester er ikke ført i registeret.", "Tenestene i kommunen er ikkje førte i registeret.", "The municipality’s services are not entered in the register."),
        PlanMatter.LocalMeasures => new("Kommunens tiltak er ikke ført i registeret.", "Tiltaka i kommunen er ikkje førte i registeret.", "The municipality’s measures are not entered in the register."),
        PlanMatter.Functions => new("Kommunens koordinerende funksjoner er ikke ført i registeret.", "Dei koordinerande funksjonane i kommunen er ikkje førte i registeret.", "The municipality’s coordinating functions are not entered in the register."),
        PlanMatter.Structures => new("Samarbeid kommunen er med i, er ikke ført i registeret.", "Samarbeid kommunen er med i, er ikkje ført i registeret.", "Collaboration that the municipality takes part in is not entered in the register."),
        _ => null,
    };
}

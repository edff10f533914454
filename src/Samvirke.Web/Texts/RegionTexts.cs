using Samvirke.Register.Texts;
using Samvirke.Web.Municipalities.ReadRegion;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about the municipalities of a region say.</summary>
public static class RegionTexts
{
    public static readonly LocalizedText Regions = new("Kommunene side om side", "Kommunane side om side", "Municipalities side by side");
    public static readonly LocalizedText RegionsLead = new(
        "Velg en statsforvalter, en fylkeskommune eller et kompetansesenter og se kommunene som hører til: hva loven krever, hva de har, og hva de ønsker hjelp til.",
        "Vel ein statsforvaltar, ein fylkeskommune eller eit kompetansesenter og sjå kommunane som høyrer til: kva lova krev, kva dei har, og kva dei ønskjer hjelp til.",
        "Choose a county governor, a county municipality or a competence centre and see its municipalities: what the law demands, what they have, and what they want help with.");
    public static readonly LocalizedText RegionsWhy = new(
        "Det kommunene har ført opp, er åpent for alle. Det de noterer for seg selv, ser du bare der de deler det. Kommunene står etter navn; ingen får poeng.",
        "Det kommunane har ført opp, er ope for alle. Det dei noterer for seg sjølve, ser du berre der dei deler det. Kommunane står etter namn; ingen får poeng.",
        "What municipalities have entered is open to all. What they note for themselves you see only where they share it. They stand by name; nobody is scored.");
    public static readonly LocalizedText WithoutArea = new("Kompetansesentre vi ikke vet området til ennå", "Kompetansesenter vi ikkje veit området til enno", "Competence centres whose area we do not know yet");
    public static readonly LocalizedText Title = new("Kommunene hos {0}", "Kommunane hos {0}", "The municipalities of {0}");
    public static readonly LocalizedText Lead = new("{0} kommuner, etter navn.", "{0} kommunar, etter namn.", "{0} municipalities, by name.");
    public static readonly LocalizedText LeadOne = new("Én kommune.", "Éin kommune.", "One municipality.");
    public static readonly LocalizedText Open = new("Du ser det som er åpent for alle.", "Du ser det som er ope for alle.", "You see what is open to all.");
    public static readonly LocalizedText Shared = new(
        "Du ser det som er åpent for alle, og det kommunene deler med regionen sin.", "Du ser det som er ope for alle, og det kommunane deler med regionen sin.", "You see what is open to all, and what the municipalities share with their region.");
    public static readonly LocalizedText Nothing = new(
        "Vi vet ikke ennå hvilke kommuner {0} dekker. De som svarer for oppføringen, kan føre opp området.",
        "Vi veit ikkje enno kva kommunar {0} dekkjer. Dei som svarar for oppføringa, kan føre opp området.",
        "We do not know yet which municipalities {0} covers. Those who answer for the entry can enter its area.");
    public static readonly LocalizedText TheEntry = new("Gå til oppføringen", "Gå til oppføringa", "Go to the entry");
    public static readonly LocalizedText Questions = new("Hva vil du se?", "Kva vil du sjå?", "What do you want to see?");
    public static readonly LocalizedText Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly LocalizedText Number = new("Kommunenummer", "Kommunenummer", "Municipality number");
    public static readonly LocalizedText Demand = new("Krav", "Krav", "Demand");
    public static readonly LocalizedText DemandsLead = new(
        "Hvert krav, og i hvor mange av kommunene vi vet noe om det. Velg et krav for å se kommunene. At vi ikke vet noe, sier ikke at kravet ikke er oppfylt.",
        "Kvart krav, og i kor mange av kommunane vi veit noko om det. Vel eit krav for å sjå kommunane. At vi ikkje veit noko, seier ikkje at kravet ikkje er oppfylt.",
        "Each demand, and in how many of the municipalities we know something of it. Choose a demand to see the municipalities. That we know nothing does not say that it is not met.");
    public static readonly LocalizedText Entered = new("Ført opp", "Ført opp", "Entered");
    public static readonly LocalizedText Noted = new("Notert av kommunen", "Notert av kommunen", "Noted by the municipality");
    public static readonly LocalizedText Unknown = new("Ikke delt eller ukjent", "Ikkje delt eller ukjent", "Not shared, or not known");
    public static readonly LocalizedText AllDemands = new("Alle kravene", "Alle krava", "All the demands");
    public static readonly LocalizedText EnteredThere = new("Det som er ført opp", "Det som er ført opp", "What is entered");
    public static readonly LocalizedText Plans = new("Planer", "Planar", "Plans");
    public static readonly LocalizedText Plan = new("Plan", "Plan", "Plan");
    public static readonly LocalizedText Period = new("Gjelder", "Gjeld", "In force");
    public static readonly LocalizedText Functions = new("Funksjoner", "Funksjonar", "Functions");
    public static readonly LocalizedText Function = new("Funksjon", "Funksjon", "Function");
    public static readonly LocalizedText Office = new("Hvor den ligger", "Kvar han ligg", "Where it lies");
    public static readonly LocalizedText Filled = new("Besatt", "Besett", "Filled");
    public static readonly LocalizedText Yes = new("ja", "ja", "yes");
    public static readonly LocalizedText No = new("nei", "nei", "no");
    public static readonly LocalizedText Services = new("Tjenester", "Tenester", "Services");
    public static readonly LocalizedText ByArena = new("Etter arena", "Etter arena", "By setting");
    public static readonly LocalizedText NoArena = new("uten arena", "utan arena", "without a setting");
    public static readonly LocalizedText Contact = new("Kontaktpunkt", "Kontaktpunkt", "Contact point");
    public static readonly LocalizedText Confirmed = new("Sist bekreftet", "Sist stadfesta", "Last confirmed");
    public static readonly LocalizedText NothingEntered = new("Ikke ført opp ennå", "Ikkje ført opp enno", "Nothing entered yet");
    public static readonly LocalizedText Export = new("Last ned som CSV", "Last ned som CSV", "Download as CSV");
    public static readonly LocalizedText NoWishes = new("Ingen av kommunene har bedt om hjelp som du kan se.", "Ingen av kommunane har bede om hjelp som du kan sjå.", "None of the municipalities has asked for help that you can see.");
    public static readonly LocalizedText Follow = new("Se kommunene her side om side", "Sjå kommunane her side om side", "See the municipalities here side by side");
    public static readonly LocalizedText FollowWhy = new(
        "Hva loven krever, hva kommunene har ført opp, og hva de ønsker hjelp til.", "Kva lova krev, kva kommunane har ført opp, og kva dei ønskjer hjelp til.", "What the law demands, what the municipalities have entered, and what they want help with.");
    public static readonly LocalizedText InRegion = new("Kommunene hos {0} side om side", "Kommunane hos {0} side om side", "The municipalities of {0} side by side");
    public static readonly LocalizedText FromMyMunicipality = new(
        "Arbeider du hos statsforvalteren, i fylkeskommunen eller i Korus?", "Arbeider du hos statsforvaltaren, i fylkeskommunen eller i Korus?", "Do you work for the county governor, the county municipality or Korus?");

    /// <summary>A question that one can ask of a region.</summary>
    public static LocalizedText Of(RegionQuestion question) => question switch
    {
        RegionQuestion.Demands => new("Hva loven krever", "Kva lova krev", "What the law demands"),
        RegionQuestion.Plans => Plans,
        RegionQuestion.Functions => Functions,
        RegionQuestion.Services => Services,
        RegionQuestion.Help => new("Hjelp de ønsker", "Hjelp dei ønskjer", "Help they want"),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No question."),
    };

    /// <summary>Bodies of a type together.</summary>
    public static LocalizedText Many(string type) => type switch
    {
        "county-governor" => new("Statsforvaltere", "Statsforvaltarar", "County governors"),
        "county-municipality" => new("Fylkeskommuner", "Fylkeskommunar", "County municipalities"),
        "competence-centre" => new("Kompetansesentre", "Kompetansesenter", "Competence centres"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No body of a region."),
    };
}

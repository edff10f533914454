using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>A page that answers a question, and what it answers.</summary>
public sealed record Question(string Address, LocalizedText Name, LocalizedText Lead);

/// <summary>The pages for the questions that people have.</summary>
public static class QuestionTexts
{
    public static readonly Question Who = new(
        "/hvem-gjor-hva",
        new("Hvem gjør hva", "Kven gjer kva", "Who does what"),
        new("Hvem som har hvilket ansvar, sektor for sektor og nivå for nivå.", "Kven som har kva ansvar, sektor for sektor og nivå for nivå.", "Who has which responsibility, sector by sector and level by level."));

    public static readonly Question Law = new(
        "/hva-sier-loven",
        new("Hva sier loven", "Kva seier lova", "What the law says"),
        new("Hva hver lov krever og tillater, og hvem den forplikter.", "Kva kvar lov krev og tillèt, og kven ho forpliktar.", "What each law demands and allows, and whom it binds."));

    public static readonly Question Where = new(
        "/hvor-motes-de",
        new("Hvor møtes de", "Kvar møtest dei", "Where they meet"),
        new("Råd, forum, nettverk og team der sektorene møtes, med hvem som leder og hvem som er med.", "Råd, forum, nettverk og team der sektorane møtest, med kven som leier og kven som er med.", "Councils, forums, networks and teams where the sectors meet, with who leads and who takes part."));

    public static readonly Question What = new(
        "/innsatser",
        new("Hva finnes", "Kva finst", "What there is"),
        new("Tiltak, tjenester, tilskudd, veiledere, planer og annet som noen gjør, betaler for eller krever.", "Tiltak, tenester, tilskot, rettleiarar, planar og anna som nokon gjer, betaler for eller krev.", "Measures, services, grants, guidance, plans and whatever else somebody does, pays for or requires."));

    public static readonly Question Challenges = new(
        "/utfordringer-og-tiltak",
        new("Utfordringer og tiltak", "Utfordringar og tiltak", "Challenges and proposals"),
        new("Hva som gjør samarbeidet vanskelig, og hva som er foreslått for å bøte på det.", "Kva som gjer samarbeidet vanskeleg, og kva som er føreslått for å bøte på det.", "What makes working together hard, and what has been proposed to mend it."));

    /// <summary>Everything above, as the front page lists it.</summary>
    public static ImmutableArray<Question> All { get; } = [Who, Law, Where, NetworkTexts.Question, What, Challenges, TimelineTexts.Question, FigureTexts.Question, FaultTexts.Question];

    public static readonly LocalizedText Heading = new("Spørsmål folk har", "Spørsmål folk har", "Questions people have");

    public static readonly LocalizedText ActorsCount = new("Registeret har {0} aktører i {1} sektorer. Åpne en sektor for å se dem.", "Registeret har {0} aktørar i {1} sektorar. Opne ein sektor for å sjå dei.", "The register has {0} actors in {1} sectors. Open a sector to see them.");
    public static readonly LocalizedText NoLevel = new("Nivå ikke oppgitt", "Nivå ikkje oppgitt", "Level not stated");
    public static readonly LocalizedText OneEffort = new("1 innsats", "1 innsats", "1 effort");
    public static readonly LocalizedText ManyEfforts = new("{0} innsatser", "{0} innsatsar", "{0} efforts");
    public static readonly LocalizedText StandsFor = new("Står også for {0} som hører til.", "Står òg for {0} som høyrer til.", "Stands for {0} that belong to it, too.");
    public static readonly LocalizedText UnknownSector = new("Vi kjenner ikke sektoren i adressen. Velg en av disse.", "Vi kjenner ikkje sektoren i adressa. Vel ein av desse.", "We do not know the sector in the address. Choose one of these.");
    public static readonly LocalizedText SectorList = new("Bare denne sektoren som liste", "Berre denne sektoren som liste", "This sector alone, as a list");

    public static readonly LocalizedText ByLaw = new("Lov for lov", "Lov for lov", "Law by law");
    public static readonly LocalizedText ByBound = new("Hvem som er forpliktet", "Kven som er forplikta", "Who is bound");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText LawsCount = new("{0} bestemmelser i {1} lover og forskrifter.", "{0} føresegner i {1} lover og forskrifter.", "{0} provisions in {1} laws and regulations.");
    public static readonly LocalizedText BoundCount = new("{0} aktører er forpliktet av en plikt, et plankrav eller en bestemmelse.", "{0} aktørar er forplikta av ei plikt, eit plankrav eller ei føresegn.", "{0} actors are bound by a duty, a plan requirement or a provision.");
    public static readonly LocalizedText Binds = new("Forplikter: {0}", "Forpliktar: {0}", "Binds: {0}");
    public static readonly LocalizedText OneProvision = new("1 bestemmelse", "1 føresegn", "1 provision");
    public static readonly LocalizedText ManyProvisions = new("{0} bestemmelser", "{0} føresegner", "{0} provisions");
    public static readonly LocalizedText OneDemand = new("1 krav", "1 krav", "1 demand");
    public static readonly LocalizedText ManyDemands = new("{0} krav", "{0} krav", "{0} demands");
    public static readonly LocalizedText ToTheLaw = new("Om loven", "Om lova", "About the law");
    public static readonly LocalizedText ToTheActor = new("Om aktøren", "Om aktøren", "About the actor");

    public static readonly LocalizedText StructuresCount = new("{0} samhandlingsstrukturer.", "{0} samhandlingsstrukturar.", "{0} collaboration structures.");
    public static readonly LocalizedText AllStatuses = new("Alle", "Alle", "All");
    public static readonly LocalizedText Leads = new("Leder, koordinator eller sekretariat", "Leiar, koordinator eller sekretariat", "Leader, coordinator or secretariat");
    public static readonly LocalizedText TakePart = new("Deltakere", "Deltakarar", "Participants");
    public static readonly LocalizedText NotStated = new("Ikke oppgitt i kildene", "Ikkje oppgitt i kjeldene", "Not stated in the sources");

    public static readonly LocalizedText AndMore = new("og {0} til", "og {0} til", "and {0} more");

    public static readonly LocalizedText FromChallenges = new("Utfordring for utfordring", "Utfordring for utfordring", "Challenge by challenge");
    public static readonly LocalizedText FromProposals = new("Forslag for forslag", "Forslag for forslag", "Proposal by proposal");
    public static readonly LocalizedText AnsweredBy = new("Forslag som svarer på utfordringen", "Forslag som svarer på utfordringa", "Proposals that answer it");
    public static readonly LocalizedText NothingAnswers = new("Utfordringer uten noe forslag i kildene", "Utfordringar utan noko forslag i kjeldene", "Challenges without any proposal in the sources");
    public static readonly LocalizedText Answers = new("Svarer på", "Svarer på", "Answers");
    public static readonly LocalizedText AnswersNone = new("Kildene knytter det ikke til en bestemt utfordring.", "Kjeldene knyter det ikkje til ei bestemt utfordring.", "The sources do not tie it to one challenge.");
    public static readonly LocalizedText Parts = new("Består av", "Består av", "Consists of");
    public static readonly LocalizedText ChallengesCount = new("{0} utfordringer. {1} av dem har ikke noe forslag som svarer på seg.", "{0} utfordringar. {1} av dei har ikkje noko forslag som svarer på seg.", "{0} challenges. {1} of them have no proposal that answers them.");
    public static readonly LocalizedText ProposalsCount = new("{0} forslag.", "{0} forslag.", "{0} proposals.");
}

using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>The pages about what is missing.</summary>
public static class GapTexts
{
    public const string ChainsAddress = "/hull";
    public const string GridAddress = "/hull/rutenett";
    public const string TransitionsAddress = "/hull/overganger";

    public static readonly Question Chains = new(
        ChainsAddress,
        new("Hva mangler", "Kva manglar", "What is missing"),
        new(
            "Ledd som mangler mellom det loven krever og det vi vet om virkningen. Først det kildene sier, så det som kan ventes ut fra registeret, og til sist det som ikke er registrert.",
            "Ledd som manglar mellom det lova krev og det vi veit om verknaden. Først det kjeldene seier, så det ein kan vente ut frå registeret, og til sist det som ikkje er registrert.",
            "Links that are missing between what the law demands and what we know of its effect. First what sources say, then what the register leads one to expect, and last what is not recorded."));

    public static readonly Question Grid = new(
        GridAddress,
        new("Hvem når vi ikke", "Kven når vi ikkje", "Whom we do not reach"),
        new(
            "Tiltak, programmer, tjenester og informasjonskanaler etter alder, arena og nivå, slik FN-kontoret UNODC går gjennom forebygging. Bare det som sier alle tre, står i en rute.",
            "Tiltak, program, tenester og informasjonskanalar etter alder, arena og nivå, slik FN-kontoret UNODC går gjennom førebygging. Berre det som seier alle tre, står i ei rute.",
            "Measures, programmes, services and channels by age, setting and level, as the UN office UNODC reviews prevention. Only what says all three stands in a cell."));

    public static readonly Question Transitions = new(
        TransitionsAddress,
        new("Overganger der ansvaret skifter", "Overgangar der ansvaret skiftar", "Transitions where responsibility changes hands"),
        new(
            "Hvem som har ansvaret før, i og etter en overgang, etter hvilken bestemmelse, og hvor ingen har det.",
            "Kven som har ansvaret før, i og etter ein overgang, etter kva føresegn, og kvar ingen har det.",
            "Who is responsible before, during and after a transition, by which provision, and where nobody is."));

    public static readonly LocalizedText ChainsShort = new("Fra plikt til virkning", "Frå plikt til verknad", "From duty to effect");
    public static readonly LocalizedText GridShort = new("Alder, arena og nivå", "Alder, arena og nivå", "Age, setting and level");
    public static readonly LocalizedText TransitionsShort = new("Overganger", "Overgangar", "Transitions");
    public static readonly LocalizedText ForWhom = new("For hele landet, et fylke eller en kommune", "For heile landet, eit fylke eller ein kommune", "For the country, a county or a municipality");
    public static readonly LocalizedText Country = new("Hele landet", "Heile landet", "The whole country");
    public static readonly LocalizedText Whole = new("{0}, hele fylket", "{0}, heile fylket", "{0}, the whole county");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText Shown = new("Viser {0}, slik registeret er {1}.", "Viser {0}, slik registeret er {1}.", "Shows {0}, as the register is on {1}.");
    public static readonly LocalizedText Csv = new("Last ned som CSV", "Last ned som CSV", "Download as CSV");
    public static readonly LocalizedText NoMunicipality = new("Ingen kommune har nummeret «{0}». Kommunenummer har fire sifre, som 0301. Her ser du hele landet.", "Ingen kommune har nummeret «{0}». Kommunenummer har fire siffer, som 0301. Her ser du heile landet.", "No municipality has the number “{0}”. Municipality numbers have four digits, such as 0301. You see the whole country.");
    public static readonly LocalizedText NoCounty = new("Ikke noe fylke har nummeret «{0}». Fylkesnummer har to sifre, som 03. Her ser du hele landet.", "Ikkje noko fylke har nummeret «{0}». Fylkesnummer har to siffer, som 03. Her ser du heile landet.", "No county has the number “{0}”. County numbers have two digits, such as 03. You see the whole country.");
    public static readonly LocalizedText OneArea = new("Velg enten en kommune eller et fylke. Her ser du hele landet.", "Vel anten ein kommune eller eit fylke. Her ser du heile landet.", "Choose a municipality or a county. You see the whole country.");

    public static readonly LocalizedText ChainsCount = new(
        "{0} plikter. Kildene sier at {1} ledd mangler eller svikter, {2} kan ventes, og {3} er ikke registrert.",
        "{0} plikter. Kjeldene seier at {1} ledd manglar eller sviktar, {2} kan ein vente, og {3} er ikkje registrerte.",
        "{0} duties. Sources say that {1} links are missing or failing, {2} can be expected, and {3} are not recorded.");
    public static readonly LocalizedText NotRecordedWhy = new(
        "Dette kan finnes uten at noen har registrert det, og ikke alle plikter trenger alle ledd. Vet du om noe, kan du foreslå en endring.",
        "Dette kan finnast utan at nokon har registrert det, og ikkje alle plikter treng alle ledd. Veit du om noko, kan du føreslå ei endring.",
        "This may exist without being recorded, and not every duty needs every link. If you know of something, propose a change.");
    public static readonly LocalizedText IsRecorded = new("er registrert, men svikter", "er registrert, men sviktar", "is recorded, but failing");
    public static readonly LocalizedText NothingMissing = new("Ingenting mangler her, så langt registeret rekker.", "Ingenting manglar her, så langt registeret rekk.", "Nothing is missing here, as far as the register goes.");
    public static readonly LocalizedText AllLinks = new("Alle ledd", "Alle ledd", "All links");
    public static readonly LocalizedText LinkByLink = new("Ledd for ledd, fra plikt til kunnskap", "Ledd for ledd, frå plikt til kunnskap", "Link by link, from duty to knowledge");
    public static readonly LocalizedText First = new("Det som veier mest", "Det som veg mest", "What weighs most");
    public static readonly LocalizedText AllInReport = new("Alt som mangler, står i rapporten", "Alt som manglar, står i rapporten", "Everything that is missing stands in the report");
    public static readonly LocalizedText Standing = new("Hvor sikkert", "Kor sikkert", "How sure");
    public static readonly LocalizedText Bound = new("Hvem den binder", "Kven ho bind", "Whom it binds");
    public static readonly LocalizedText There = new("Det som finnes", "Det som finst", "What there is");
    public static readonly LocalizedText Sources = new("Kilder", "Kjelder", "Sources");
    public static readonly LocalizedText Challenges = new("Utfordringer", "Utfordringar", "Challenges");
    public static readonly LocalizedText CanDo = new("Kan gjøre noe med det", "Kan gjere noko med det", "Who could do something");

    public static readonly LocalizedText GridCount = new(
        "{0} av {1} innsatser sier nok til å stå i en rute. {2} av {3} ruter er tomme: Der er ingen registrert, men det kan finnes noen.",
        "{0} av {1} innsatsar seier nok til å stå i ei rute. {2} av {3} ruter er tomme: Der er ingen registrerte, men det kan finnast nokon.",
        "{0} of {1} efforts say enough to stand in a cell. {2} of {3} cells are empty: none is recorded there, but there may be some.");
    public static readonly LocalizedText GridHow = new(
        "Tallet er hvor mange innsatser som står i ruten. Tallet i parentes er de som kan høre hjemme der, men ikke sier alder, arena eller nivå; de fyller ingen rute.",
        "Talet er kor mange innsatsar som står i ruta. Talet i parentes er dei som kan høyre heime der, men ikkje seier alder, arena eller nivå; dei fyller inga rute.",
        "The number is how many efforts stand in the cell. The number in brackets is those that may belong there but do not say age, setting or level; they fill no cell.");
    public static readonly LocalizedText GridHowAll = new(
        "Tallet er hvor mange innsatser som står i ruten. Velg et nivå for å se hvor mange flere som kan høre hjemme der.",
        "Talet er kor mange innsatsar som står i ruta. Vel eit nivå for å sjå kor mange fleire som kan høyre heime der.",
        "The number is how many efforts stand in the cell. Choose a level to see how many more may belong there.");
    public static readonly LocalizedText AllLevels = new("Alle nivåer", "Alle nivå", "All levels");
    public static readonly LocalizedText Level = new("Nivå", "Nivå", "Level");
    public static readonly LocalizedText Age = new("Alder", "Alder", "Age");
    public static readonly LocalizedText Efforts = new("Innsatser", "Innsatsar", "Efforts");
    public static readonly LocalizedText Number = new("Antall", "Tal på", "Number");
    public static readonly LocalizedText Known = new("Kunnskap", "Kunnskap", "Knowledge");
    public static readonly LocalizedText NotStudied = new("Ingen undersøkelse eller tall", "Inga undersøking eller tal", "No study or figures");
    public static readonly LocalizedText Possible = new("Kan høre hit", "Kan høyre hit", "May belong here");
    public static readonly LocalizedText InCells = new("Det som står i rutene", "Det som står i rutene", "What stands in the cells");
    public static readonly LocalizedText NoneInCells = new("Ingenting står i noen rute.", "Ingenting står i noka rute.", "Nothing stands in any cell.");
    public static readonly LocalizedText SaidInCells = new("Kildene beskriver en utfordring nettopp her", "Kjeldene omtalar ei utfordring nettopp her", "Sources describe a challenge just here");
    public static readonly LocalizedText Unplaced = new("Sier ikke nok til å stå i en rute ({0})", "Seier ikkje nok til å stå i ei rute ({0})", "Say too little to stand in a cell ({0})");
    public static readonly LocalizedText Unsaid = new("Sier ikke", "Seier ikkje", "Does not say");
    public static readonly LocalizedText OnlyTertiary = new("Bare tertiær", "Berre tertiær", "Only tertiary");

    public static readonly LocalizedText TransitionsCount = new(
        "{0} overganger. {1} av dem har noe som mangler.",
        "{0} overgangar. {1} av dei har noko som manglar.",
        "{0} transitions. In {1} of them something is missing.");
    public static readonly LocalizedText Transition = new("Overgang", "Overgang", "Transition");
    public static readonly LocalizedText Coordinates = new("Samordner", "Samordnar", "Coordinates");
    public static readonly LocalizedText Here = new("Her", "Her", "Here");
    public static readonly LocalizedText Missing = new("Det som mangler", "Det som manglar", "What is missing");
}

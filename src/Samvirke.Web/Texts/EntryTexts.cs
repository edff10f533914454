using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page of an entry says around the entry's own words.</summary>
public static class EntryTexts
{
    public static readonly LocalizedText AlsoCalled = new("Også kalt {0}", "Også kalla {0}", "Also called {0}");
    public static readonly LocalizedText AnswersFor = new("Svarer for oppføringen", "Svarar for oppføringa", "Answers for this entry");
    public static readonly LocalizedText Validity = new("Gjelder", "Gjeld", "Valid");
    public static readonly LocalizedText EachYear = new("{0} hvert år", "{0} kvart år", "{0} each year");
    public static readonly LocalizedText ValidFrom = new("fra {0}", "frå {0}", "from {0}");
    public static readonly LocalizedText ValidTo = new("til {0}", "til {0}", "until {0}");
    public static readonly LocalizedText ValidBetween = new("fra {0} til {1}", "frå {0} til {1}", "from {0} until {1}");
    public static readonly LocalizedText SourcesDisagree = new("Kildene er uenige", "Kjeldene er usamde", "The sources disagree");
    public static readonly LocalizedText SourceCorrected = new("Rettelse av kilden", "Retting av kjelda", "Correction of the source");
    public static readonly LocalizedText SourceSays = new("Kilden sier: «{0}»", "Kjelda seier: «{0}»", "The source says: “{0}”");
    public static readonly LocalizedText Disputed = new("omstridt", "omstridd", "disputed");
    public static readonly LocalizedText Facts = new("Fakta", "Fakta", "Facts");
    public static readonly LocalizedText Connections = new("Sammenhenger", "Samanhengar", "Connections");
    public static readonly LocalizedText Features = new("Kjennetegn", "Kjenneteikn", "Features");
    public static readonly LocalizedText Sources = new("Kilder", "Kjelder", "Sources");
    public static readonly LocalizedText AllSources = new("Vis alle {0} stedene i kildene", "Vis alle {0} stadene i kjeldene", "Show all {0} places in the sources");
    public static readonly LocalizedText SourceMark = new("Kilde {0}: {1}, {2}", "Kjelde {0}: {1}, {2}", "Source {0}: {1}, {2}");
    public static readonly LocalizedText SectionLink = new("Alt som bygger på dette avsnittet", "Alt som byggjer på dette avsnittet", "Everything that rests on this section");
    public static readonly LocalizedText MoreLines = new("Vis {0} til", "Vis {0} til", "Show {0} more");
    public static readonly LocalizedText Use = new("Bruk oppføringen", "Bruk oppføringa", "Use this entry");
    public static readonly LocalizedText Cite = new("Slik viser du til oppføringen", "Slik viser du til oppføringa", "How to cite this entry");
    public static readonly LocalizedText Citation = new("Samvirke. {0}. Lest {1}. {2}", "Samvirke. {0}. Lese {1}. {2}", "Samvirke. {0}. Read {1}. {2}");
    public static readonly LocalizedText AsJson = new("Oppføringen som JSON", "Oppføringa som JSON", "This entry as JSON");
    public static readonly LocalizedText OtherDate = new("Se oppføringen på en annen dato", "Sjå oppføringa på ein annan dato", "See this entry on another date");
    public static readonly LocalizedText Yes = new("Ja", "Ja", "Yes");
    public static readonly LocalizedText No = new("Nei", "Nei", "No");
    public static readonly LocalizedText MissingSource = new("Kilden finnes ikke på datoen du ser på", "Kjelda finst ikkje på datoen du ser på", "The source does not exist on the date you are looking at");
    public static readonly LocalizedText FrontPage = new("Forsiden", "Framsida", "Front page");
    public static readonly LocalizedText YouAreHere = new("Du er her", "Du er her", "You are here");
    public static readonly LocalizedText Statements = new("Dette bygger på kilden", "Dette byggjer på kjelda", "What rests on this source");
    public static readonly LocalizedText StatementsIntro = new(
        "Registeret viser til {0} steder i kilden. Åpne et avsnitt for å se hva som står i registeret med støtte i det.",
        "Registeret viser til {0} stader i kjelda. Opne eit avsnitt for å sjå kva som står i registeret med støtte i det.",
        "The register refers to {0} places in this source. Open a section to see what the register states on the strength of it.");
    public static readonly LocalizedText OneStatement = new("1 opplysning", "1 opplysning", "1 statement");
    public static readonly LocalizedText ManyStatements = new("{0} opplysninger", "{0} opplysningar", "{0} statements");
    public static readonly LocalizedText NoStatements = new("Ingen opplysninger ennå", "Ingen opplysningar enno", "No statements yet");
    public static readonly LocalizedText Place = new("Hvor området hører til", "Kvar området høyrer til", "Where the area belongs");
}

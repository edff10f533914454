using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>A way in for one sort of reader.</summary>
public sealed record Door(string Address, LocalizedText Name, LocalizedText Text);

/// <summary>What the front page says.</summary>
public static class StartTexts
{
    public static readonly LocalizedText Title = new(
        "Hvem gjør hva for å forebygge rusproblemer blant barn og unge?",
        "Kven gjer kva for å førebyggje rusproblem blant barn og unge?",
        "Who does what to prevent substance-use problems among children and young people?");

    public static readonly LocalizedText Lead = new(
        "Samvirke viser hvem som har hvilket ansvar, etter hvilken lov, hvor de møtes og hva som finnes. Hver opplysning har en kilde, ett klikk unna.",
        "Samvirke viser kven som har kva ansvar, etter kva lov, kvar dei møtest og kva som finst. Kvar opplysning har ei kjelde, eitt klikk unna.",
        "Samvirke shows who has which responsibility, by which law, where they meet and what there is. Every statement has a source, one click away.");

    public static readonly LocalizedText SearchLabel = new("Hva lurer du på?", "Kva lurer du på?", "What would you like to know?");
    public static readonly LocalizedText MunicipalityName = new("Navnet på kommunen", "Namnet på kommunen", "Name of the municipality");
    public static readonly LocalizedText Examples = new("Prøv:", "Prøv:", "Try:");
    public static readonly LocalizedText Doors = new("Veier inn", "Vegar inn", "Ways in");
    public static readonly LocalizedText Agencies = new("Direktoratene", "Direktorata", "The directorates");
    public static readonly LocalizedText Kinds = new("Alt i registeret", "Alt i registeret", "Everything in the register");
    public static readonly LocalizedText KindsText = new("Registeret har {0} oppføringer.", "Registeret har {0} oppføringar.", "The register has {0} entries.");

    public static readonly LocalizedText Landscape = new("Hvem arbeider på hvilket nivå?", "Kven arbeider på kva nivå?", "Who works at which level?");
    public static readonly LocalizedText LandscapeLead = new(
        "Jo større sirkel, jo flere tiltak, tjenester, planer og andre innsatser. Trykk på en sirkel for å se dem.",
        "Jo større sirkel, jo fleire tiltak, tenester, planar og andre innsatsar. Trykk på ein sirkel for å sjå dei.",
        "The larger the circle, the more measures, services, plans and other efforts. Press a circle to see them.");

    public static readonly LocalizedText LandscapePlaced = new(
        "{0} av {1} innsatser har både sektor og {2}. En innsats i flere sektorer er talt i hver av dem.",
        "{0} av {1} innsatsar har både sektor og {2}. Ein innsats i fleire sektorar er talt i kvar av dei.",
        "{0} of {1} efforts have both a sector and a {2}. An effort of several sectors counts in each.");

    public static readonly LocalizedText LandscapeTable = new("Vis tallene som tabell", "Vis tala som tabell", "Show the numbers as a table");
    public static readonly LocalizedText LandscapeCell = new("{0}, {1}: {2}", "{0}, {1}: {2}", "{0}, {1}: {2}");
    public static readonly LocalizedText LandscapeTotal = new("I alt", "I alt", "In all");

    public static ImmutableArray<LocalizedText> ExampleQuestions { get; } =
    [
        new("SLT-koordinator", "SLT-koordinator", "SLT-koordinator"),
        new("taushetsplikt skole politi", "teieplikt skule politi", "taushetsplikt skole politi"),
        new("plan barnevernsloven", "plan barnevernslova", "plan barnevernsloven"),
    ];

    public static ImmutableArray<Door> AllDoors { get; } =
    [
        new(
            "/min-kommune",
            new("Jeg jobber i en kommune", "Eg arbeider i ein kommune", "I work in a municipality"),
            new("Finn kommunen din, hvor den hører til og hva loven krever.", "Finn kommunen din, kvar han høyrer til og kva lova krev.", "Find your municipality, where it belongs and what the law demands.")),
        new(
            "/styring",
            new("Jeg jobber i en etat", "Eg arbeider i ein etat", "I work in an agency"),
            new("Se oppdragene og brevene, hva som er gjort, og hva etatene har ansvar for.", "Sjå oppdraga og breva, kva som er gjort, og kva etatane har ansvar for.", "See the assignments and letters, what has been done, and what the agencies answer for.")),
        new(
            "/finn",
            new("Jeg lurer på noe", "Eg lurer på noko", "I wonder about something"),
            new("Let i hele registeret etter tema, målgruppe, alder og arena.", "Leit i heile registeret etter tema, målgruppe, alder og arena.", "Look through the whole register by topic, target group, age and setting.")),
    ];
}

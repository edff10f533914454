using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the timeline says.</summary>
public static class TimelineTexts
{
    public static readonly Question Question = new(
        "/tidslinje",
        new("Tidslinje", "Tidslinje", "Timeline"),
        new(
            "Når begynte det, og når tok det slutt? Lover, planer, tiltak, møteplasser og oppdrag etter tid, så langt kildene sier når.",
            "Når byrja det, og når tok det slutt? Lover, planar, tiltak, møteplassar og oppdrag etter tid, så langt kjeldene seier når.",
            "When did it begin, and when did it end? Laws, plans, measures, meeting places and assignments in time, as far as the sources tell."));
    public static readonly LocalizedText AllGroups = new("Alt ({0})", "Alt ({0})", "Everything ({0})");
    public static readonly LocalizedText Years = new("Velg år", "Vel år", "Choose years");
    public static readonly LocalizedText From = new("Fra år", "Frå år", "From year");
    public static readonly LocalizedText To = new("Til år", "Til år", "To year");
    public static readonly LocalizedText ShowYears = new("Vis årene", "Vis åra", "Show the years");
    public static readonly LocalizedText Moving = new("Flytt i tiden", "Flytt i tida", "Move in time");
    public static readonly LocalizedText ZoomIn = new("Zoom inn", "Zoom inn", "Zoom in");
    public static readonly LocalizedText ZoomOut = new("Zoom ut", "Zoom ut", "Zoom out");
    public static readonly LocalizedText Before = new("Forrige periode", "Førre periode", "Previous period");
    public static readonly LocalizedText After = new("Neste periode", "Neste periode", "Next period");
    public static readonly LocalizedText Whole = new("Hele tiden", "Heile tida", "All times");
    public static readonly LocalizedText Span = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    public static readonly LocalizedText NoYear = new(
        "«{0}» er ikke et år vi kan vise. Skriv fire sifre mellom {1} og {2}, for eksempel 1990.",
        "«{0}» er ikkje eit år vi kan vise. Skriv fire siffer mellom {1} og {2}, til dømes 1990.",
        "“{0}” is not a year that we can show. Write four digits between {1} and {2}, for example 1990.");
    public static readonly LocalizedText BeforeFirst = new(
        "Det siste året kommer før det første. Bytt dem, eller skriv et senere år.",
        "Det siste året kjem før det første. Byt dei, eller skriv eit seinare år.",
        "The last year comes before the first. Swap them, or write a later year.");
    public static readonly LocalizedText Instead = new("Du ser hele tiden så lenge.", "Du ser heile tida så lenge.", "You see all times meanwhile.");
    public static readonly LocalizedText UnknownGroup = new(
        "Vi kjenner ikke gruppen «{0}», så du ser alt.",
        "Vi kjenner ikkje gruppa «{0}», så du ser alt.",
        "We do not know the group “{0}”, so you see everything.");
    public static readonly LocalizedText ShownMany = new(
        "{0}–{1}: {2} oppføringer begynner eller slutter.",
        "{0}–{1}: {2} oppføringar byrjar eller sluttar.",
        "{0}–{1}: {2} entries begin or end.");
    public static readonly LocalizedText ShownOne = new(
        "{0}–{1}: 1 oppføring begynner eller slutter.",
        "{0}–{1}: 1 oppføring byrjar eller sluttar.",
        "{0}–{1}: 1 entry begins or ends.");
    public static readonly LocalizedText ShownNone = new(
        "{0}–{1}: Vi vet ikke om noe som begynner eller slutter i disse årene.",
        "{0}–{1}: Vi veit ikkje om noko som byrjar eller sluttar i desse åra.",
        "{0}–{1}: We know of nothing that begins or ends in these years.");
    public static readonly LocalizedText LastingMany = new(
        "{0} til begynte tidligere og er ikke avsluttet i perioden, så langt vi vet.",
        "{0} til byrja tidlegare og er ikkje avslutta i perioden, så langt vi veit.",
        "{0} more began earlier and did not end in the period, as far as we know.");
    public static readonly LocalizedText LastingOne = new(
        "1 til begynte tidligere og er ikke avsluttet i perioden, så langt vi vet.",
        "1 til byrja tidlegare og er ikkje avslutta i perioden, så langt vi veit.",
        "1 more began earlier and did not end in the period, as far as we know.");
    public static readonly LocalizedText ToTable = new("Gå til tabellen", "Gå til tabellen", "Go to the table");
    public static readonly LocalizedText Picture = new("I bilde", "I bilete", "As a picture");
    public static readonly LocalizedText Key = new(
        "En spiss ende betyr at det fortsetter utenfor årene du ser, eller at kildene ikke sier når det begynte eller sluttet. Et punkt er noe som varte kort. Den stiplede streken er i dag.",
        "Ein spiss ende tyder at det held fram utanfor åra du ser, eller at kjeldene ikkje seier når det byrja eller slutta. Eit punkt er noko som varte kort. Den stipla streken er i dag.",
        "A pointed end means that it goes on beyond the years you see, or that the sources do not say when it began or ended. A dot is something short. The dashed line is today.");
    public static readonly LocalizedText Table = new("År for år", "År for år", "Year by year");
    public static readonly LocalizedText YearOnly = new(
        "Der det bare står et år, sier kilden som regel ikke mer, eller det gjaldt fra nyttår eller ut året.",
        "Der det berre står eit år, seier kjelda som regel ikkje meir, eller det gjaldt frå nyttår eller ut året.",
        "Where only a year stands, the source usually says no more, or it held from New Year or to the end of the year.");
    public static readonly LocalizedText Decades = new("Tiår", "Tiår", "Decades");
    public static readonly LocalizedText Decade = new("{0}-årene", "{0}-åra", "The {0}s");
    public static readonly LocalizedText When = new("Når", "Når", "When");
    public static readonly LocalizedText What = new("Hva skjer", "Kva skjer", "What happens");
    public static readonly LocalizedText Begins = new("begynner", "byrjar", "begins");
    public static readonly LocalizedText Ends = new("slutter", "sluttar", "ends");
    public static readonly LocalizedText Entry = new("Oppføring", "Oppføring", "Entry");
    public static readonly LocalizedText Kind = new("Slag", "Slag", "Kind");
    public static readonly LocalizedText Source = new("Kilde", "Kjelde", "Source");

    /// <summary>The name of a group of the timeline by its name in the address.</summary>
    public static LocalizedText NameOf(string group) => group switch
    {
        "lover" => new("Lover og forskrifter", "Lover og forskrifter", "Laws and regulations"),
        "planer" => new("Strategier, planer og meldinger", "Strategiar, planar og meldingar", "Strategies, plans and white papers"),
        "tiltak" => new("Programmer og tiltak", "Program og tiltak", "Programmes and measures"),
        "samhandling" => new("Samhandling og koordinering", "Samhandling og koordinering", "Collaboration and coordination"),
        "tilbud" => new("Tjenester, tilskudd og veiledere", "Tenester, tilskot og rettleiarar", "Services, grants and guidance"),
        "oppdrag" => new("Oppdrag", "Oppdrag", "Assignments"),
        "aktorer" => new("Aktører", "Aktørar", "Actors"),
        _ => throw new InvalidOperationException($"An unknown group of the timeline: {group}"),
    };
}

using System.Globalization;
using Samvirke.Formats.Figures;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;

namespace Samvirke.Web.Texts;

/// <summary>What the page of a municipality's figures says.</summary>
public static class LocalFigureTexts
{
    public static readonly LocalizedText Title = new("Tall for {0}", "Tal for {0}", "Figures for {0}");
    public static readonly LocalizedText Lead = new(
        "Tall som kommunen selv har lagt ut, med hvem de gjelder, hvilket år de er fra og hvor de kommer fra.",
        "Tal som kommunen sjølv har lagt ut, med kven dei gjeld, kva år dei er frå og kvar dei kjem frå.",
        "Figures that the municipality itself shows, with whom they are about, which year they are from and where they come from.");
    public static readonly LocalizedText None = new(
        "Kommunen har ikke lagt ut noen tall ennå.", "Kommunen har ikkje lagt ut nokon tal enno.", "The municipality has not put out any figures yet.");
    public static readonly LocalizedText NoneForThem = new(
        "Her kan dere vise tall om barn og unge, for eksempel fra Ungdata eller Statistisk sentralbyrå. Små tall blir skjult før noe vises.",
        "Her kan de vise tal om barn og unge, til dømes frå Ungdata eller Statistisk sentralbyrå. Små tal blir skjulte før noko blir vist.",
        "Here you can show figures about children and young people, from Ungdata or Statistics Norway for example. Small numbers are hidden before anything is shown.");
    public static readonly LocalizedText Import = new("Legg ut tall", "Legg ut tal", "Put out figures");
    public static readonly LocalizedText OnThisPage = new("Tallene på denne siden", "Tala på denne sida", "The figures on this page");
    public static readonly LocalizedText Amount = new("{0} {1} i {2}", "{0} {1} i {2}", "{0} {1} in {2}");
    public static readonly LocalizedText AmountBare = new("{0} i {1}", "{0} i {1}", "{0} in {1}");
    public static readonly LocalizedText HiddenIn = new("Tallet for {0} er skjult", "Talet for {0} er skjult", "The number for {0} is hidden");
    public static readonly LocalizedText NoneIn = new("Tallet for {0} mangler", "Talet for {0} manglar", "The number for {0} is missing");
    public static readonly LocalizedText Divided = new("Tallene for {0} er delt slik:", "Tala for {0} er delte slik:", "The numbers for {0} are divided like this:");
    public static readonly LocalizedText About = new("Gjelder", "Gjeld", "About");
    public static readonly LocalizedText Definition = new("Hva som er målt", "Kva som er målt", "What is measured");
    public static readonly LocalizedText Source = new("Kilde", "Kjelde", "Source");
    public static readonly LocalizedText PutOut = new("Lagt ut", "Lagt ut", "Put out");
    public static readonly LocalizedText Published = new(
        "Kilden har publisert tallene slik de står.", "Kjelda har publisert tala slik dei står.", "The source has published the numbers as they stand.");
    public static readonly LocalizedText Trend = new("Har det endret seg?", "Har det endra seg?", "Has it changed?");
    public static readonly LocalizedText TrendOf = new("{0} etter år ({1})", "{0} etter år ({1})", "{0} by year ({1})");
    public static readonly LocalizedText Year = new("År", "År", "Year");
    public static readonly LocalizedText NumberHead = new("Tall", "Tal", "Number");
    public static readonly LocalizedText Group = new("Gruppe", "Gruppe", "Group");
    public static readonly LocalizedText Parts = new("Hvordan er det fordelt?", "Korleis er det fordelt?", "How is it distributed?");
    public static readonly LocalizedText PartsOf = new("{0}, {1} ({2})", "{0}, {1} ({2})", "{0}, {1} ({2})");
    public static readonly LocalizedText AllParts = new("Vis alle {0} tallene for {1}", "Vis alle {0} tala for {1}", "Show all {0} numbers for {1}");
    public static readonly LocalizedText Beside = new("Hvordan er det andre steder?", "Korleis er det andre stader?", "How is it elsewhere?");
    public static readonly LocalizedText BesideLead = new(
        "Fylket, landet og kommuner med omtrent like mange innbyggere ({0}), der noen har lagt ut det samme målet for {1}.",
        "Fylket, landet og kommunar med om lag like mange innbyggjarar ({0}), der nokon har lagt ut det same målet for {1}.",
        "The county, the country and municipalities with about as many inhabitants ({0}), where somebody has put out the same measure for {1}.");
    public static readonly LocalizedText BesideCounts = new(
        "Dette er antall, ikke andeler: et sted med flere folk har som regel flere.", "Dette er talet på, ikkje delar: ein stad med fleire folk har som regel fleire.", "These are counts, not shares: a place with more people usually has more.");
    public static readonly LocalizedText Between = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    public static readonly LocalizedText AtLeast = new("{0} eller flere", "{0} eller fleire", "{0} or more");
    public static readonly LocalizedText Area = new("Sted", "Stad", "Place");
    public static readonly LocalizedText Country = new("Hele landet", "Heile landet", "The whole country");
    public static readonly LocalizedText Hidden = new("skjult", "skjult", "hidden");
    public static readonly LocalizedText WhyHidden = new("Hvorfor er noen tall skjult?", "Kvifor er nokre tal skjulte?", "Why are some numbers hidden?");
    public static readonly LocalizedText WhyHiddenText = new(
        "Når få personer er talt, kan andre kjenne dem igjen. Derfor vises ikke tall under {0}. Noen større tall er også skjult, ellers kunne de små regnes ut fra summene. De sanne tallene er ikke lagret her.",
        "Når få personar er talde, kan andre kjenne dei att. Difor blir ikkje tal under {0} viste. Nokre større tal er òg skjulte, elles kunne dei små reknast ut frå summane. Dei sanne tala er ikkje lagra her.",
        "When few people are counted, others may recognise them. Numbers below {0} are therefore not shown. Some larger numbers are hidden too, or the small ones could be worked out from the sums. The true numbers are not stored here.");
    public static readonly LocalizedText CannotOccur = new("kan ikke forekomme", "kan ikkje førekome", "cannot occur");
    public static readonly LocalizedText Missing = new("mangler", "manglar", "missing");
    public static readonly LocalizedText Download = new("Last ned", "Last ned", "Download");
    public static readonly LocalizedText Csv = new("Tabell (CSV)", "Tabell (CSV)", "Table (CSV)");
    public static readonly LocalizedText Json = new("JSON", "JSON", "JSON");
    public static readonly LocalizedText Done = new(
        "Tallene er lagt ut. Alle kan se dem.", "Tala er lagde ut. Alle kan sjå dei.", "The figures are put out. Everybody can see them.");
    public static readonly LocalizedText ToFigures = new("Tall som kommunen viser", "Tal som kommunen viser", "Figures that the municipality shows");

    private const string NumberFormat = "#,0.####";

    /// <summary>The number with the thousands apart, or what stands where there is none.</summary>
    public static string Of(ShownFigure figure, Func<LocalizedText, string> say, CultureInfo culture) => figure switch
    {
        { Number: { } number } => number.ToString(NumberFormat, culture),
        { IsHidden: true } => say(Hidden),
        { Mark: "." } => say(CannotOccur),
        _ => say(Missing),
    };

    /// <summary>How many inhabitants the municipalities of the group have.</summary>
    public static string Of(SizeGroup size, Func<LocalizedText, object?[], string> say, CultureInfo culture) => size.Below is { } below
        ? say(Between, [size.From.ToString("N0", culture), (below - 1).ToString("N0", culture)])
        : say(AtLeast, [size.From.ToString("N0", culture)]);

    /// <summary>Where in a file something stands.</summary>
    public static LocalizedText Of(FigurePlace place) => place switch
    {
        FigurePlace.WholeFile => new("Hele tabellen", "Heile tabellen", "The whole table"),
        FigurePlace.Cell { Name: "" } cell => new($"Rad {cell.Row}, kolonne {cell.Column}", $"Rad {cell.Row}, kolonne {cell.Column}", $"Row {cell.Row}, column {cell.Column}"),
        FigurePlace.Cell cell => new($"Rad {cell.Row}, kolonne {cell.Column} «{cell.Name}»", $"Rad {cell.Row}, kolonne {cell.Column} «{cell.Name}»", $"Row {cell.Row}, column {cell.Column} “{cell.Name}”"),
        FigurePlace.Spot spot => new($"Linje {spot.Line}, tegn {spot.Column}", $"Linje {spot.Line}, teikn {spot.Column}", $"Line {spot.Line}, character {spot.Column}"),
        FigurePlace.Member { Coordinates: "" } member => new(member.Path, member.Path, member.Path),
        FigurePlace.Member member => new($"{member.Path} ({member.Coordinates})", $"{member.Path} ({member.Coordinates})", $"{member.Path} ({member.Coordinates})"),
        _ => throw new InvalidOperationException($"An unknown place: {place}"),
    };
}

using System.Globalization;
using Samvirke.Analysis.Suppression;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Why figures cannot be shown, and what was done with those that can.</summary>
internal static class FigureFaultTexts
{
    public static LocalizedText TwoTotals(string dimension, string one, string other) => new(
        $"Inndelingen «{dimension}» har to totaler, «{one}» og «{other}». Ta bort den ene.",
        $"Inndelinga «{dimension}» har to totalar, «{one}» og «{other}». Ta bort den eine.",
        $"The dimension “{dimension}” has two totals, “{one}” and “{other}”. Take one of them away.");

    public static LocalizedText Overlap(string dimension, string one, string other) => new(
        $"Gruppene «{one}» og «{other}» i «{dimension}» går over i hverandre. Bruk grupper som ikke overlapper, ellers kan skjulte tall regnes ut.",
        $"Gruppene «{one}» og «{other}» i «{dimension}» går over i kvarandre. Bruk grupper som ikkje overlappar, elles kan skjulte tal reknast ut.",
        $"The groups “{one}” and “{other}” in “{dimension}” overlap. Use groups that do not, or hidden numbers could be worked out.");

    public static LocalizedText TotalAdded(string dimension, string total) => new(
        $"«{dimension}» hadde ingen total. Gruppene er lagt sammen til «{total}».",
        $"«{dimension}» hadde ingen total. Gruppene er lagde saman til «{total}».",
        $"“{dimension}” had no total. The groups have been added up to “{total}”.");

    public static LocalizedText MoreThanTotal(string dimension, string total, string area, long sum, long stated) => new(
        $"Gruppene i «{dimension}» er til sammen {Text(sum)} i {Place(area).In(Tongue.Nb).Text}, men «{total}» er {Text(stated)}. Rett tallene.",
        $"Gruppene i «{dimension}» er til saman {Text(sum)} i {Place(area).In(Tongue.Nn).Text}, men «{total}» er {Text(stated)}. Rett tala.",
        $"The groups in “{dimension}” come to {Text(sum)} in {Place(area).In(Tongue.En).Text}, but “{total}” is {Text(stated)}. Mend the numbers.");

    public static LocalizedText AreaAdded(string area) => new(
        $"Tallene for {Place(area).In(Tongue.Nb).Text} er summen av delene, som alle står i tabellen.",
        $"Tala for {Place(area).In(Tongue.Nn).Text} er summen av delane, som alle står i tabellen.",
        $"The numbers for {Place(area).In(Tongue.En).Text} are the sum of its parts, which all stand in the table.");

    public static LocalizedText AreaLess(string area, IEnumerable<string> categories, long stated, long sum) => new(
        $"{Capital(Place(area).In(Tongue.Nb).Text)} har {Text(stated)}{Of(categories)}, men delene er til sammen {Text(sum)}. Rett tallene.",
        $"{Capital(Place(area).In(Tongue.Nn).Text)} har {Text(stated)}{Of(categories)}, men delane er til saman {Text(sum)}. Rett tala.",
        $"{Capital(Place(area).In(Tongue.En).Text)} has {Text(stated)}{Of(categories)}, but its parts come to {Text(sum)}. Mend the numbers.");

    public static LocalizedText NoCount(Figure figure) => new(
        $"{Cell(figure)}: her står ikke noe tall. Skal små tall kunne skjules trygt, må alle tallene være med. Skriv tallet, eller ta bort gruppen eller området.",
        $"{Cell(figure)}: her står ikkje noko tal. Skal små tal kunne skjulast trygt, må alle tala vere med. Skriv talet, eller ta bort gruppa eller området.",
        $"{Cell(figure)}: no number stands here. For small numbers to be hidden safely, all numbers are needed. Write it, or leave out the group or the area.");

    public static LocalizedText NotACount(Figure figure) => new(
        $"{Cell(figure)}: {Text(figure.Value.Number ?? 0)} er ikke et antall. Skriv et helt tall fra 0 og oppover.",
        $"{Cell(figure)}: {Text(figure.Value.Number ?? 0)} er ikkje eit tal på noko. Skriv eit heilt tal frå 0 og oppover.",
        $"{Cell(figure)}: {Text(figure.Value.Number ?? 0)} is not a count. Write a whole number from 0 upwards.");

    public static LocalizedText Missing(string measure, string area, int year, IEnumerable<string> categories)
    {
        var cell = Cell(measure, area, year, categories);
        return new(
            $"{cell}: tallet mangler. Skal små tall kunne skjules trygt, må alle områder ha alle gruppene.",
            $"{cell}: talet manglar. Skal små tal kunne skjulast trygt, må alle områda ha alle gruppene.",
            $"{cell}: the number is missing. For small numbers to be hidden safely, every area needs every group.");
    }

    public static LocalizedText TwoSpellings(string one, string other) => new(
        $"Det samme målet er skrevet på to måter: «{one}» og «{other}». Skriv det likt.",
        $"Det same målet er skrive på to måtar: «{one}» og «{other}». Skriv det likt.",
        $"One measure is spelled in two ways: “{one}” and “{other}”. Spell it the same.");

    public static LocalizedText TwoUnits(string measure) => new(
        $"«{measure}» har flere enheter. Bruk én enhet, eller gi målene hvert sitt navn.",
        $"«{measure}» har fleire einingar. Bruk éi eining, eller gi måla kvart sitt namn.",
        $"“{measure}” has several units. Use one, or give the measures different names.");

    public static LocalizedText RatioAsCount(string measure) => new(
        $"«{measure}» ser ut til å være en andel, en rate eller et snitt, men du har sagt at tallene er antall. Legg inn antallene, eller si at kilden har publisert tallene.",
        $"«{measure}» ser ut til å vere ein del, ein rate eller eit snitt, men du har sagt at tala er talet på noko. Legg inn tala bak, eller sei at kjelda har publisert tala.",
        $"“{measure}” looks like a share, a rate or an average, but you said that the numbers are counts. Import the counts, or say that the source has published the numbers.");

    public static LocalizedText CountAsRatio(string measure) => new(
        $"«{measure}» ser ut til å være et antall. Velg «antall», så skjules små tall. Er det en andel, skriv enheten, for eksempel prosent.",
        $"«{measure}» ser ut til å vere talet på noko. Vel «tal på personar eller ting», så blir små tal skjulte. Er det ein del, skriv eininga, til dømes prosent.",
        $"“{measure}” looks like a count. Choose “counts”, and small numbers are hidden. If it is a share, write the unit, such as percent.");

    public static LocalizedText TooLarge(int most) => new(
        $"Tabellen er for stor å skjule små tall i (høyst {Text(most)} celler). Del den etter år eller mål.",
        $"Tabellen er for stor å skjule små tal i (høgst {Text(most)} celler). Del han etter år eller mål.",
        $"The table is too large to hide small numbers in (at most {Text(most)} cells). Divide it by year or measure.");

    public static LocalizedText Table(TableFault fault) => fault switch
    {
        TableFault.TooLarge large => TooLarge((int)large.Most),
        _ => new(
            "Tallene henger ikke sammen som en tabell. Se etter kolonner med samme navn og totaler som ikke stemmer.",
            "Tala heng ikkje saman som ein tabell. Sjå etter kolonnar med same namn og totalar som ikkje stemmer.",
            "The numbers do not hold together as a table. Look for columns with one name and totals that do not add up."),
    };

    private static LocalizedText Place(string area) => area.Length switch
    {
        _ when area == AreaNumbers.Country => new("hele landet", "heile landet", "the whole country"),
        2 => new($"fylke {area}", $"fylke {area}", $"county {area}"),
        _ => new($"kommune {area}", $"kommune {area}", $"municipality {area}"),
    };

    private static string Cell(Figure figure) => Cell(figure.Measure, figure.Area, figure.Year, figure.Categories);

    private static string Cell(string measure, string area, int year, IEnumerable<string> categories) =>
        string.Join(", ", categories.Prepend(year.ToString(CultureInfo.InvariantCulture)).Prepend(area).Prepend($"«{measure}»"));

    private static string Of(IEnumerable<string> categories) => string.Join(", ", categories) is { Length: > 0 } joined ? $" ({joined})" : "";

    private static string Text(decimal number) => number.ToString(new CultureInfo("nb-NO"));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

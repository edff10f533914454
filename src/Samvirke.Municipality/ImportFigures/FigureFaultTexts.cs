using System.Globalization;
using Samvirke.Analysis.Suppression;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Why figures cannot be shown, and what was done with those that can: measures, units and tables.</summary>
internal static partial class FigureFaultTexts
{
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

    private static string Text(decimal number) => number.ToString(new CultureInfo("nb-NO"));
}

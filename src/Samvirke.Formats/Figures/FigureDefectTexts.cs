using System.Globalization;
using Samvirke.Formats.Figures.Csv;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures;

/// <summary>What may be wrong with a file of figures, and how to mend it.</summary>
internal static partial class FigureDefectTexts
{
    private const int LongestShown = 60;

    public static LocalizedText Empty() => new(
        "Filen er tom. Eksporter tabellen på nytt, og se at den har tall i seg.",
        "Fila er tom. Eksporter tabellen på nytt, og sjå at han har tal i seg.",
        "The file is empty. Export the table again, and see that there are numbers in it.");

    public static LocalizedText Workbook() => new(
        "Filen er en arbeidsbok fra et regneark. Åpne den, velg «Lagre som» og «CSV», og send den nye filen.",
        "Fila er ei arbeidsbok frå eit rekneark. Opne ho, vel «Lagre som» og «CSV», og send den nye fila.",
        "The file is a spreadsheet workbook. Open it, choose “Save as” and “CSV”, and send the new file.");

    public static LocalizedText NotText() => new(
        "Filen er ikke tekst. Send en CSV-fil eller JSON-stat 2.", "Fila er ikkje tekst. Send ei CSV-fil eller JSON-stat 2.", "The file is not text. Send a CSV file or JSON-stat 2.");

    public static LocalizedText TooLarge(int megabytes) => new(
        $"Filen er større enn {megabytes} MB. Del den opp, for eksempel etter år.",
        $"Fila er større enn {megabytes} MB. Del ho opp, til dømes etter år.",
        $"The file is larger than {megabytes} MB. Divide it, by year for instance.");

    public static LocalizedText TooManyCells(int most) => new(
        $"Tabellen har mer enn {Amount(most)} celler. Del den opp, for eksempel etter år.",
        $"Tabellen har meir enn {Amount(most)} celler. Del han opp, til dømes etter år.",
        $"The table has more than {Amount(most)} cells. Divide it, by year for instance.");

    public static LocalizedText NoFigures() => new(
        "Det står ingen tall i filen.", "Det står ingen tal i fila.", "There are no numbers in the file.");

    public static LocalizedText OneColumn() => new(
        "Tabellen har bare én kolonne. Skill cellene med semikolon, tabulator eller komma.",
        "Tabellen har berre éi kolonne. Skil cellene med semikolon, tabulator eller komma.",
        "The table has only one column. Separate the cells with semicolons, tabs or commas.");

    public static LocalizedText HeaderOnly() => new(
        "Det står ingen rader under kolonnenavnene. Se at hele tabellen kom med i eksporten.",
        "Det står ingen rader under kolonnenamna. Sjå at heile tabellen kom med i eksporten.",
        "There are no rows below the names of the columns. See that the whole table came with the export.");

    public static LocalizedText TooManyColumns(int count, int most) => new(
        $"Tabellen har {count} kolonner; flest er {most}. Snu den, så hvert år eller måltall står på egen rad.",
        $"Tabellen har {count} kolonnar; flest er {most}. Snu han, så kvart år eller måltal står på eiga rad.",
        $"The table has {count} columns; the most is {most}. Turn it, so that each year or measure has a row of its own.");

    public static LocalizedText Quotation() => new(
        "Et anførselstegn i cellen er ikke lukket, eller står inne i teksten. Sett anførselstegn rundt hele cellen, og skriv to for hvert som hører til teksten.",
        "Eit hermeteikn i cella er ikkje lukka, eller står inne i teksten. Set hermeteikn rundt heile cella, og skriv to for kvart som høyrer til teksten.",
        "A quotation mark in the cell is not closed, or stands inside the text. Put quotation marks around the whole cell, and two for each that belongs to the text.");

    public static LocalizedText LongCell(int length, int longest) => new(
        $"Cellen har {Amount(length)} tegn; flest er {Amount(longest)}. Se etter et anførselstegn som ikke er lukket, eller kort ned teksten.",
        $"Cella har {Amount(length)} teikn; flest er {Amount(longest)}. Sjå etter eit hermeteikn som ikkje er lukka, eller kort ned teksten.",
        $"The cell has {Amount(length)} characters; the most is {Amount(longest)}. Look for a quotation mark that is not closed, or shorten the text.");

    public static LocalizedText NoName() => new(
        "Kolonnen har ikke noe navn. Skriv navnet i raden med kolonnenavn.",
        "Kolonna har ikkje noko namn. Skriv namnet i rada med kolonnenamn.",
        "The column has no name. Write it in the row with the names of the columns.");

    public static LocalizedText NameTwice(string name, int first) => new(
        $"Kolonnen heter «{Shown(name)}», som kolonne {first}. Gi den ene et annet navn.",
        $"Kolonna heiter «{Shown(name)}», som kolonne {first}. Gi den eine eit anna namn.",
        $"The column is called “{Shown(name)}”, as column {first} is. Give one of them another name.");

    public static LocalizedText NoColumn(ColumnRole role) => role switch
    {
        ColumnRole.Area => new(
            "Ingen kolonne sier hvilken kommune tallene gjelder. Kall den «kommunenummer», eller velg kommunen før du leser inn.",
            "Inga kolonne seier kva kommune tala gjeld. Kall ho «kommunenummer», eller vel kommunen før du les inn.",
            "No column says which municipality the numbers are of. Call it “kommunenummer”, or choose the municipality before you import."),
        ColumnRole.Year => new(
            "Ingen kolonne sier hvilket år tallene gjelder. Kall den «år», eller velg året før du leser inn.",
            "Inga kolonne seier kva år tala gjeld. Kall ho «år», eller vel året før du les inn.",
            "No column says which year the numbers are of. Call it “år”, or choose the year before you import."),
        ColumnRole.Measure => new(
            "Ingen kolonne sier hva som er målt. Kall den «indikator», eller skriv det før du leser inn.",
            "Inga kolonne seier kva som er målt. Kall ho «indikator», eller skriv det før du les inn.",
            "No column says what is measured. Call it “indikator”, or say it before you import."),
        _ => new(
            "Ingen kolonne har tall. Kall kolonnen med tallene «verdi».", "Inga kolonne har tal. Kall kolonna med tala «verdi».", "No column has numbers. Call the column with the numbers “verdi”."),
    };

    public static LocalizedText TooFewCells(int count, int width) => new(
        $"Raden har {count} celler, men tabellen har {width} kolonner. Sett inn cellen som mangler, tom om det ikke er noe i den.",
        $"Rada har {count} celler, men tabellen har {width} kolonnar. Set inn cella som manglar, tom om det ikkje er noko i ho.",
        $"The row has {count} cells, but the table has {width} columns. Put in the cell that is missing, empty if there is nothing in it.");

    public static LocalizedText TooManyCells(int count, int width) => new(
        $"Raden har {count} celler, men tabellen har {width} kolonner. Har en celle skilletegnet i seg, sett anførselstegn rundt den.",
        $"Rada har {count} celler, men tabellen har {width} kolonnar. Har ei celle skiljeteiknet i seg, set hermeteikn rundt ho.",
        $"The row has {count} cells, but the table has {width} columns. If a cell has the separator in it, put quotation marks around it.");

    public static LocalizedText Blank(ColumnRole role) => role switch
    {
        ColumnRole.Area => new("Kommunenummeret mangler. Skriv de fire sifrene.", "Kommunenummeret manglar. Skriv dei fire siffera.", "The municipality number is missing. Write its four digits."),
        _ => new("Det står ikke hva som er målt. Fyll ut cellen.", "Det står ikkje kva som er målt. Fyll ut cella.", "It does not say what is measured. Fill in the cell."),
    };

    public static LocalizedText NoCategory() => new(
        "Cellen er tom, så vi vet ikke hvilken gruppe tallet gjelder. Skriv gruppen, eller «I alt» om tallet gjelder alle.",
        "Cella er tom, så vi veit ikkje kva gruppe talet gjeld. Skriv gruppa, eller «I alt» om talet gjeld alle.",
        "The cell is empty, so we do not know which group the number is of. Write the group, or “I alt” if the number is of all.");

    public static LocalizedText Year(string text) => new(
        $"«{Shown(text)}» er ikke et år. Skriv fire sifre, som 2024; gjelder tallet flere år, skriv det siste.",
        $"«{Shown(text)}» er ikkje eit år. Skriv fire siffer, som 2024; gjeld talet fleire år, skriv det siste.",
        $"“{Shown(text)}” is not a year. Write four digits, such as 2024; if the number is of several years, write the last.");

    public static LocalizedText ThousandsOrDecimals() => new(
        "Alle tall har tre sifre etter tegnet, så vi vet ikke om det skiller tusen eller desimaler. Skriv tusen uten tegn (12345); er det desimaler, skriv én null til (12,3450).",
        "Alle tal har tre siffer etter teiknet, så vi veit ikkje om det skil tusen eller desimalar. Skriv tusen utan teikn (12345); er det desimalar, skriv éin null til (12,3450).",
        "All numbers have three digits after the sign, so we do not know whether it parts thousands or decimals. Write thousands without a sign (12345); if it parts decimals, write one more zero (12,3450).");

    public static LocalizedText Twice(Figure figure, FigurePlace first)
    {
        var what = Shown(string.Join(", ", [figure.Measure, figure.Area, figure.Year.ToString(CultureInfo.InvariantCulture), .. figure.Categories]));
        var (nb, nn, en) = first switch
        {
            FigurePlace.Cell cell => ($"rad {cell.Row}, kolonne {cell.Column}", $"rad {cell.Row}, kolonne {cell.Column}", $"row {cell.Row}, column {cell.Column}"),
            FigurePlace.Member member => (member.Path, member.Path, member.Path),
            _ => throw new InvalidOperationException($"A figure cannot stand in a place such as {first}"),
        };
        return new LocalizedText(
            $"Tallet for {what} står også i {nb}. Ta bort det ene.", $"Talet for {what} står òg i {nn}. Ta bort det eine.", $"The number for {what} stands in {en} too. Take one of them away.");
    }

    public static LocalizedText Total(TotalFault fault)
    {
        var (total, sum, name) = (Amount(fault.Total), Amount(fault.Sum), Shown(fault.Category));
        return new LocalizedText(
            $"«{name}» er {total}, men de andre i «{Shown(fault.Dimension)}» blir {sum} til sammen. Rett det tallet som er galt; er det ikke en sum, si det når du leser inn.",
            $"«{name}» er {total}, men dei andre i «{Shown(fault.Dimension)}» blir {sum} til saman. Rett det talet som er gale; er det ikkje ein sum, sei det når du les inn.",
            $"“{name}” is {total}, but the others in “{Shown(fault.Dimension)}” make {sum}. Mend the number that is wrong; if it is not a sum, say so when you import.");
    }

    /// <summary>Text from outside as it may stand in a message: short, on one line, and nothing that a terminal obeys.</summary>
    internal static string Shown(string text)
    {
        var line = CsvGrid.Plain(text);
        if (line.Length > LongestShown) line = line[..LongestShown] + "…";
        return string.Concat(line.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }

    private static string Amount(decimal number) => number.ToString("#,0.############", Numbers);

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," };
}

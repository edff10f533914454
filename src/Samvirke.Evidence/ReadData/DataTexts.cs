using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReadData;

/// <summary>What may be wrong with a file of data, and how to mend it.</summary>
internal static class DataTexts
{
    private const int Longest = 40;

    public static LocalizedText TooLarge(long megabytes) => new(
        $"Filen er større enn {megabytes} MB og er ikke lest. Ta bort kolonnene som planen ikke bruker, og prøv igjen.",
        $"Fila er større enn {megabytes} MB og er ikkje lesen. Ta bort kolonnane som planen ikkje bruker, og prøv igjen.",
        $"The file is larger than {megabytes} MB and has not been read. Take away the columns that the plan does not use, and try again.");

    public static LocalizedText TooManyRows(int most) => new(
        $"Filen har flere enn {most} rader. Ta bort rader som ikke skal være med, eller slå sammen målinger av den samme.",
        $"Fila har fleire enn {most} rader. Ta bort rader som ikkje skal vere med, eller slå saman målingar av den same.",
        $"The file has more than {most} rows. Take away rows that are not to be used, or put measurements of the same together.");

    public static LocalizedText NoText() => new(
        "Filen er ikke tekst. Lagre arket som CSV (UTF-8) og prøv igjen.", "Fila er ikkje tekst. Lagre arket som CSV (UTF-8) og prøv igjen.", "The file is not text. Save the sheet as CSV (UTF-8) and try again.");

    public static LocalizedText Empty() => new(
        "Filen er tom. Den må ha en rad med navn på kolonnene, og en rad for hver måling.",
        "Fila er tom. Ho må ha ei rad med namn på kolonnane, og ei rad for kvar måling.",
        "The file is empty. It must have a row with the names of the columns, and a row for each measurement.");

    public static LocalizedText NoRows() => new(
        "Filen har navn på kolonner, men ingen rader under. Legg til dataene.", "Fila har namn på kolonnar, men ingen rader under. Legg til dataa.", "The file has names of columns, but no rows beneath. Add the data.");

    public static LocalizedText NameTwice() => new(
        "To kolonner har dette navnet. Gi den ene et annet navn.", "To kolonnar har dette namnet. Gi den eine eit anna namn.", "Two columns have this name. Give one of them another.");

    public static LocalizedText PersonColumn() => new(
        "Kolonnen ser ut til å si hvem noen er. Slike opplysninger leses ikke og lagres ikke. Ta bort kolonnen, eller bytt den ut med løpenumre som ikke kan føres tilbake.",
        "Kolonnen ser ut til å seie kven nokon er. Slike opplysningar blir ikkje lesne og ikkje lagra. Ta bort kolonnen, eller byt han ut med løpenummer som ikkje kan førast tilbake.",
        "The column seems to say who somebody is. Such information is neither read nor stored. Take the column away, or replace it by running numbers that cannot be traced back.");

    public static LocalizedText BirthNumber() => new(
        "Cellen ser ut til å ha et fødselsnummer. Ingenting er lest inn eller lagret. Bytt ut numrene med løpenumre som ikke kan føres tilbake.",
        "Cella ser ut til å ha eit fødselsnummer. Ingenting er lese inn eller lagra. Byt ut nummera med løpenummer som ikkje kan førast tilbake.",
        "The cell seems to have a birth number. Nothing has been imported or stored. Replace the numbers by running numbers that cannot be traced back.");

    public static LocalizedText Mail() => new(
        "Cellen ser ut til å ha en e-postadresse. Ingenting er lest inn eller lagret. Ta bort kolonnen, eller bytt adressene ut med løpenumre som ikke kan føres tilbake.",
        "Cella ser ut til å ha ei e-postadresse. Ingenting er lese inn eller lagra. Ta bort kolonnen, eller byt adressene ut med løpenummer som ikkje kan førast tilbake.",
        "The cell seems to have an e-mail address. Nothing has been imported or stored. Take the column away, or replace the addresses by running numbers that cannot be traced back.");

    public static LocalizedText PersonName() => new(
        "Cellen ser ut til å ha navnet på en person. Ingenting er lest inn eller lagret. Bytt navnene ut med løpenumre som ikke kan føres tilbake. Er det et sted, skriv hva slags, som «… skole».",
        "Cella ser ut til å ha namnet på ein person. Ingenting er lese inn eller lagra. Byt namna ut med løpenummer som ikkje kan førast tilbake. Er det ein stad, skriv kva slags, som «… skule».",
        "The cell seems to have the name of a person. Nothing has been imported or stored. Replace names by running numbers that cannot be traced back. If it is a place, write what it is, as “… school”.");

    public static LocalizedText StrayQuotation() => new(
        "Raden har et anførselstegn som ikke er lukket, eller som står midt i en celle. Sett anførselstegn rundt hele cellen, og skriv det dobbelt inne i den.",
        "Rada har eit hermeteikn som ikkje er lukka, eller som står midt i ei celle. Set hermeteikn rundt heile cella, og skriv det dobbelt inne i ho.",
        "The row has a quotation mark that is not closed, or that stands within a cell. Put quotation marks around the whole cell, and write it twice inside.");

    public static LocalizedText Cells(int found, int wanted) => new(
        $"Raden har {found} celler, men det er {wanted} kolonner. Sjekk skilletegnene; tekst med komma eller semikolon må stå i anførselstegn.",
        $"Rada har {found} celler, men det er {wanted} kolonnar. Sjekk skiljeteikna; tekst med komma eller semikolon må stå i hermeteikn.",
        $"The row has {found} cells, but there are {wanted} columns. Check the separators; text with a comma or semicolon must stand in quotation marks.");

    public static LocalizedText NoNumber(string text) => new(
        $"«{Shown(text)}» er ikke et tall, og de fleste andre i kolonnen er det. Skriv tallet uten enhet og mellomrom, eller la cellen stå tom om det mangler.",
        $"«{Shown(text)}» er ikkje eit tal, og dei fleste andre i kolonnen er det. Skriv talet utan eining og mellomrom, eller lat cella stå tom om det manglar.",
        $"“{Shown(text)}” is not a number, and most others in the column are. Write the number without unit and spaces, or leave the cell empty if it is missing.");

    public static LocalizedText MixedDecimals(string slip, int count, string usual, int usualRow) => new(
        $"«{Shown(slip)}» har et annet desimaltegn enn «{Shown(usual)}» i rad {usualRow}; slik er det i {count} rader. Bruk det samme i hele kolonnen.",
        $"«{Shown(slip)}» har eit anna desimalteikn enn «{Shown(usual)}» i rad {usualRow}; slik er det i {count} rader. Bruk det same i heile kolonnen.",
        $"“{Shown(slip)}” has another decimal sign than “{Shown(usual)}” in row {usualRow}; so it is in {count} rows. Use the same in the whole column.");

    public static LocalizedText MixedAnswers(string number, int numberRow, string word, int wordRow) => new(
        $"Kolonnen blander tall («{Shown(number)}» i rad {numberRow}) og ord («{Shown(word)}» i rad {wordRow}). Skriv enten 0 og 1 eller nei og ja i hele kolonnen.",
        $"Kolonnen blandar tal («{Shown(number)}» i rad {numberRow}) og ord («{Shown(word)}» i rad {wordRow}). Skriv anten 0 og 1 eller nei og ja i heile kolonnen.",
        $"The column mixes numbers (“{Shown(number)}” in row {numberRow}) and words (“{Shown(word)}” in row {wordRow}). Write either 0 and 1 or no and yes in the whole column.");

    private static string Shown(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}

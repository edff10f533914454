using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page says on which a municipality puts out figures.</summary>
public static class ImportFigureTexts
{
    public static readonly LocalizedText Title = new("Legg ut tall for {0}", "Legg ut tal for {0}", "Put out figures for {0}");
    public static readonly LocalizedText Lead = new(
        "Først ser vi gjennom tabellen og viser hva som blir synlig. Ingenting blir lagret før du sier at det er riktig, og filen og de små tallene blir aldri lagret.",
        "Først ser vi gjennom tabellen og viser kva som blir synleg. Ingenting blir lagra før du seier at det er rett, og fila og dei små tala blir aldri lagra.",
        "First we look through the table and show what will be visible. Nothing is stored before you say that it is right, and the file and the small numbers are never stored.");
    public static readonly LocalizedText TableHead = new("Tabellen", "Tabellen", "The table");
    public static readonly LocalizedText File = new("Velg en fil", "Vel ei fil", "Choose a file");
    public static readonly LocalizedText FileHelp = new(
        "CSV fra et regneark, eller JSON-stat 2 fra en statistikkbank. Høyst {0} MB.", "CSV frå eit rekneark, eller JSON-stat 2 frå ein statistikkbank. Høgst {0} MB.", "CSV from a spreadsheet, or JSON-stat 2 from a statistics bank. At most {0} MB.");
    public static readonly LocalizedText Paste = new("… eller lim inn tabellen her", "… eller lim inn tabellen her", "… or paste the table here");
    public static readonly LocalizedText PasteHelp = new(
        "Merk tabellen i regnearket med navnene på kolonnene, kopier og lim inn. Første rad er navnene, for eksempel: kommunenummer, år, kjønn, tall.",
        "Merk tabellen i reknearket med namna på kolonnane, kopier og lim inn. Første rad er namna, til dømes: kommunenummer, år, kjønn, tal.",
        "Mark the table in the spreadsheet with the names of the columns, copy and paste. The first row is the names, such as: kommunenummer, år, kjønn, tall.");
    public static readonly LocalizedText Missing = new("Hvis tabellen ikke sier det selv", "Dersom tabellen ikkje seier det sjølv", "If the table does not say so itself");
    public static readonly LocalizedText Measure = new("Hva er målt?", "Kva er målt?", "What is measured?");
    public static readonly LocalizedText MeasureHelp = new("For eksempel: elever som trives på skolen", "Til dømes: elevar som trivst på skulen", "For example: pupils who enjoy school");
    public static readonly LocalizedText Unit = new("Enhet", "Eining", "Unit");
    public static readonly LocalizedText UnitHelp = new("For eksempel: personer, prosent", "Til dømes: personar, prosent", "For example: people, percent");
    public static readonly LocalizedText Year = new("År", "År", "Year");
    public static readonly LocalizedText YearHelp = new("Fire sifre, når alle tallene er fra samme år", "Fire siffer, når alle tala er frå same året", "Four digits, when all numbers are of one year");
    public static readonly LocalizedText Sort = new("Hva slags tall er det?", "Kva slags tal er det?", "What sort of numbers are they?");
    public static readonly LocalizedText Counts = new("Antall personer eller ting", "Tal på personar eller ting", "Counts of people or things");
    public static readonly LocalizedText CountsHelp = new(
        "Små tall blir skjult, og så mye annet at ingen kan regne dem ut. Ta med alle gruppene. Teller noe en del av noe annet, sett delen og «I alt» som grupper i samme kolonne.",
        "Små tal blir skjulte, og så mykje anna at ingen kan rekne dei ut. Ta med alle gruppene. Tel noko ein del av noko anna, set delen og «I alt» som grupper i same kolonne.",
        "Small numbers are hidden, and so much else that nobody can work them out. Include all groups. If something counts a part of something else, put the part and “I alt” as groups in one column.");
    public static readonly LocalizedText Shares = new(
        "Prosent, andeler eller snitt som kilden selv har publisert", "Prosent, delar eller snitt som kjelda sjølv har publisert", "Percentages, shares or averages that the source itself has published");
    public static readonly LocalizedText SharesHelp = new(
        "Da skjuler vi ingenting. Er tallene ikke publisert, må du legge inn antallene bak.", "Da skjuler vi ingenting. Er tala ikkje publiserte, må du leggje inn tala bak.", "Nothing is hidden then. If the numbers are not published, import the counts behind them.");
    public static readonly LocalizedText Definition = new("Hva betyr tallet helt nøyaktig?", "Kva betyr talet heilt nøyaktig?", "What exactly does the number mean?");
    public static readonly LocalizedText DefinitionHelp = new(
        "For eksempel: har svart «ofte» eller «svært ofte» på spørsmålet om de trives", "Til dømes: har svart «ofte» eller «svært ofte» på spørsmålet om dei trivst", "For example: answered “often” or “very often” when asked whether they enjoy it");
    public static readonly LocalizedText Population = new("Hvem gjelder tallene?", "Kven gjeld tala?", "Whom are the numbers about?");
    public static readonly LocalizedText PopulationHelp = new("For eksempel: elever på 8.–10. trinn som svarte", "Til dømes: elevar på 8.–10. trinn som svarte", "For example: pupils in years 8–10 who answered");
    public static readonly LocalizedText Source = new("Hvor kommer tallene fra?", "Kvar kjem tala frå?", "Where are the numbers from?");
    public static readonly LocalizedText SourceHelp = new("For eksempel: Ungdata 2025, nøkkeltall for kommunen", "Til dømes: Ungdata 2025, nøkkeltal for kommunen", "For example: Ungdata 2025, key figures for the municipality");
    public static readonly LocalizedText Check = new("Se gjennom tabellen", "Sjå gjennom tabellen", "Look through the table");
    public static readonly LocalizedText Keep = new("Legg ut tallene", "Legg ut tala", "Put out the figures");
    public static readonly LocalizedText NoTable = new("Velg en fil eller lim inn en tabell.", "Vel ei fil eller lim inn ein tabell.", "Choose a file or paste a table.");
    public static readonly LocalizedText NoSort = new("Velg hva slags tall det er.", "Vel kva slags tal det er.", "Choose what sort of numbers they are.");
    public static readonly LocalizedText NoDefinition = new("Skriv hva tallet betyr.", "Skriv kva talet betyr.", "Write what the number means.");
    public static readonly LocalizedText NoPopulation = new("Skriv hvem tallene gjelder.", "Skriv kven tala gjeld.", "Write whom the numbers are about.");
    public static readonly LocalizedText NoSource = new("Skriv hvor tallene kommer fra.", "Skriv kvar tala kjem frå.", "Write where the numbers are from.");
    public static readonly LocalizedText BadYear = new("Skriv året med fire sifre, for eksempel 2025.", "Skriv året med fire siffer, til dømes 2025.", "Write the year with four digits, such as 2025.");
    public static readonly LocalizedText TooLarge = new(
        "Tabellen er for stor (høyst {0} MB). Del den, for eksempel etter år.", "Tabellen er for stor (høgst {0} MB). Del han, til dømes etter år.", "The table is too large (at most {0} MB). Divide it, by year for example.");
    public static readonly LocalizedText NotOwn = new(
        "Tabellen har ingen tall for {0}.", "Tabellen har ingen tal for {0}.", "The table has no numbers for {0}.");
    public static readonly LocalizedText ToMend = new("Dette må rettes først. Ingenting er lagret.", "Dette må rettast først. Ingenting er lagra.", "This has to be mended first. Nothing is stored.");
    public static readonly LocalizedText MendHow = new(
        "Rett i feltene og i tabellen nedenfor, eller i regnearket, og se gjennom den igjen. Det du skrev, står der ennå.",
        "Rett i felta og i tabellen nedanfor, eller i reknearket, og sjå gjennom han igjen. Det du skreiv, står der enno.",
        "Mend the fields and the table below, or the spreadsheet, and look through it again. What you wrote is still there.");
    public static readonly LocalizedText Where = new("Hvor", "Kvar", "Where");
    public static readonly LocalizedText What = new("Hva som er galt, og hva du kan gjøre", "Kva som er gale, og kva du kan gjere", "What is wrong, and what you can do");
    public static readonly LocalizedText More = new("Det er flere feil enn disse.", "Det er fleire feil enn desse.", "There is more wrong than this.");
    public static readonly LocalizedText OtherDivision = new(
        "{0} har allerede lagt ut «{1}» for {2}, delt på en annen måte ({3}; områder: {4}). To inndelinger av de samme tallene kan avsløre det som er skjult. Bruk samme inndeling og de samme områdene, eller la tallene være.",
        "{0} har alt lagt ut «{1}» for {2}, delt på ein annan måte ({3}; område: {4}). To inndelingar av dei same tala kan avsløre det som er skjult. Bruk same inndeling og dei same områda, eller lat tala vere.",
        "{0} already shows “{1}” for {2}, divided in another way ({3}; areas: {4}). Two divisions of the same numbers could give away what is hidden. Use the same division and the same areas, or leave the numbers out.");
    public static readonly LocalizedText WithdrawnDivision = new(
        "{0} har lagt ut «{1}» for {2}, delt på en annen måte ({3}; områder: {4}), og trukket tallene tilbake. Noen kan ha tatt vare på dem, og to inndelinger av de samme tallene kan avsløre det som er skjult. Bruk samme inndeling og de samme områdene, eller la tallene være.",
        "{0} har lagt ut «{1}» for {2}, delt på ein annan måte ({3}; område: {4}), og trekt tala tilbake. Nokon kan ha teke vare på dei, og to inndelingar av dei same tala kan avsløre det som er skjult. Bruk same inndeling og dei same områda, eller lat tala vere.",
        "{0} has shown “{1}” for {2}, divided in another way ({3}; areas: {4}), and withdrawn the figures. Somebody may have kept them, and two divisions of the same numbers could give away what is hidden. Use the same division and the same areas, or leave the numbers out.");
    public static readonly LocalizedText NotDivided = new("ikke delt i grupper", "ikkje delt i grupper", "not divided into groups");
    public static readonly LocalizedText Preview = new("Slik blir det", "Slik blir det", "This is how it will be");
    public static readonly LocalizedText Changed = new(
        "Noe er endret siden du så gjennom tabellen. Se gjennom den igjen før du legger ut tallene.", "Noko er endra sidan du såg gjennom tabellen. Sjå gjennom han igjen før du legg ut tala.", "Something has changed since you looked through the table. Look again before you put out the figures.");
    public static readonly LocalizedText Summary = new("{0} tall, {1} av dem blir skjult.", "{0} tal, {1} av dei blir skjulte.", "{0} numbers, {1} of them will be hidden.");
    public static readonly LocalizedText Understood = new("Slik er tabellen forstått", "Slik er tabellen forstått", "How the table was understood");
    public static readonly LocalizedText First = new("De første {0} radene for {1}", "Dei første {0} radene for {1}", "The first {0} rows for {1}");
    public static readonly LocalizedText Change = new("Endre", "Endre", "Change");
    public static readonly LocalizedText Back = new("Tilbake til tallene", "Tilbake til tala", "Back to the figures");
}

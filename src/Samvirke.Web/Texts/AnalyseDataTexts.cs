using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page says on which data are analysed.</summary>
public static class AnalyseDataTexts
{
    /// <summary>What is asked, and where.</summary>
    public static readonly Question Question = new(
        "/evaluer",
        new("Hva førte tiltaket til?", "Kva førte tiltaket til?", "What did the measure do?"),
        new(
            "Legg inn en tabell med målinger, og få virkningen med usikkerhet i ord, bilde og tall. Ingenting blir lagret.",
            "Legg inn ein tabell med målingar, og få verknaden med uvisse i ord, bilete og tal. Ingenting blir lagra.",
            "Put in a table of measurements, and get the effect with its uncertainty in words, picture and numbers. Nothing is stored."));

    public static readonly LocalizedText Figure = new("{0} metoder, prøvd mot R", "{0} metodar, prøvde mot R", "{0} methods, held to R");
    public static readonly LocalizedText File = new("Velg en fil", "Vel ei fil", "Choose a file");
    public static readonly LocalizedText FileHelp = new(
        "CSV fra et regneark: navn på kolonnene øverst og en rad for hver måling. Høyst 4 MB; større filer kan regnes på egen maskin med ./samvirke evaluate.",
        "CSV frå eit rekneark: namn på kolonnane øvst og ei rad for kvar måling. Høgst 4 MB; større filer kan reknast på eiga maskin med ./samvirke evaluate.",
        "CSV from a spreadsheet: names of columns first, and a row for each measurement. At most 4 MB; larger files can be worked out on your own machine with ./samvirke evaluate.");
    public static readonly LocalizedText NoPeople = new(
        "Ikke navn, fødselsnumre eller e-post. En tabell med slikt blir ikke lest. Bruk løpenumre som ikke kan føres tilbake.",
        "Ikkje namn, fødselsnummer eller e-post. Ein tabell med slikt blir ikkje lesen. Bruk løpenummer som ikkje kan førast tilbake.",
        "No names, birth numbers or e-mail addresses. A table with such is not read. Use running numbers that cannot be traced back.");
    public static readonly LocalizedText Paste = new("… eller lim inn tabellen her", "… eller lim inn tabellen her", "… or paste the table here");
    public static readonly LocalizedText PasteHelp = new(
        "Merk tabellen i regnearket med navnene på kolonnene, kopier og lim inn.", "Merk tabellen i reknearket med namna på kolonnane, kopier og lim inn.", "Mark the table in the spreadsheet with the names of the columns, copy and paste.");
    public static readonly LocalizedText HavePlan = new("Jeg har en plan.json", "Eg har ein plan.json", "I have a plan.json");
    public static readonly LocalizedText PlanFile = new("Velg planen", "Vel planen", "Choose the plan");
    public static readonly LocalizedText PlanPaste = new("… eller lim inn planen her", "… eller lim inn planen her", "… or paste the plan here");
    public static readonly LocalizedText PlanHelp = new(
        "Har du en plan, er det den som gjelder, og spørsmålene trengs ikke.", "Har du ein plan, er det han som gjeld, og spørsmåla trengst ikkje.", "If you have a plan, it decides, and the questions are not needed.");
    public static readonly LocalizedText Look = new("Se gjennom tabellen", "Sjå gjennom tabellen", "Look through the table");
    public static readonly LocalizedText Ask = new("Hva vil du vite?", "Kva vil du vite?", "What do you want to know?");
    public static readonly LocalizedText Columns = new("Tabellen har {0} kolonner: {1}.", "Tabellen har {0} kolonnar: {1}.", "The table has {0} columns: {1}.");
    public static readonly LocalizedText Outcome = new("Hvilken kolonne er det tiltaket skulle endre?", "Kva kolonne er det tiltaket skulle endre?", "Which column is what the measure was to change?");
    public static readonly LocalizedText OutcomeHelp = new("Tall, eller 0 og 1 (nei og ja) der noe ikke hendte eller hendte.", "Tal, eller 0 og 1 (nei og ja) der noko ikkje hende eller hende.", "Numbers, or 0 and 1 (no and yes) where something did not happen or happened.");
    public static readonly LocalizedText Treatment = new("Hvilken kolonne sier hvem som fikk tiltaket?", "Kva kolonne seier kven som fekk tiltaket?", "Which column says who got the measure?");
    public static readonly LocalizedText TreatmentHelp = new("Uten noen å sammenligne med, kan ikke virkningen skilles fra alt annet som hendte.", "Utan nokon å samanlikne med, kan ikkje verknaden skiljast frå alt anna som hende.", "Without anybody to compare with, the effect cannot be told from all else that happened.");
    public static readonly LocalizedText Reference = new("Hvilken gruppe skal de andre sammenlignes med?", "Kva gruppe skal dei andre samanliknast med?", "Which group are the others compared with?");
    public static readonly LocalizedText ReferenceHelp = new("Bare når det er flere enn to grupper. Skriv det slik det står i kolonnen.", "Berre når det er fleire enn to grupper. Skriv det slik det står i kolonnen.", "Only where there are more than two groups. Write it as it stands in the column.");
    public static readonly LocalizedText Post = new("Er det målt både før og etter?", "Er det målt både før og etter?", "Was it measured both before and after?");
    public static readonly LocalizedText PostHelp = new("Velg kolonnen som sier om raden er fra før eller etter.", "Vel kolonnen som seier om rada er frå før eller etter.", "Choose the column that says whether the row is from before or after.");
    public static readonly LocalizedText Cluster = new("Ble tiltaket gitt til hele skoler, klasser eller kommuner?", "Vart tiltaket gitt til heile skular, klassar eller kommunar?", "Was the measure given to whole schools, classes or municipalities?");
    public static readonly LocalizedText ClusterHelp = new("Velg kolonnen som sier hvilken. Uten den blir usikkerheten for liten.", "Vel kolonnen som seier kva for ein. Utan han blir uvissa for lita.", "Choose the column that says which. Without it the uncertainty is too small.");
    public static readonly LocalizedText Unit = new("Er de samme målt flere ganger?", "Er dei same målte fleire gonger?", "Were the same measured several times?");
    public static readonly LocalizedText UnitHelp = new("Velg kolonnen med løpenummeret, så ser vi om noen står to ganger.", "Vel kolonnen med løpenummeret, så ser vi om nokon står to gonger.", "Choose the column of the running number, and we look whether anybody stands twice.");
    public static readonly LocalizedText Covariates = new("Hva mer henger det sammen med?", "Kva meir heng det saman med?", "What else does it depend on?");
    public static readonly LocalizedText CovariatesHelp = new("Målingen på forhånd er den viktigste. Ta bare med det som ikke kan ha blitt endret av tiltaket.", "Målinga på førehand er den viktigaste. Ta berre med det som ikkje kan ha blitt endra av tiltaket.", "The measurement beforehand matters most. Take only what the measure cannot have changed.");
    public static readonly LocalizedText None = new("Nei", "Nei", "No");
    public static readonly LocalizedText Choose = new("Velg en kolonne", "Vel ein kolonne", "Choose a column");
    public static readonly LocalizedText MethodHead = new("Metode", "Metode", "Method");
    public static readonly LocalizedText MethodHelp = new("Er du i tvil, la den velges for deg etter det du har svart.", "Er du i tvil, lat han bli vald for deg etter det du har svart.", "If in doubt, let it be chosen by what you have answered.");
    public static readonly LocalizedText Usual = new("Velg for meg", "Vel for meg", "Choose for me");
    public static readonly LocalizedText Find = new("Regn ut", "Rekn ut", "Work it out");
    public static readonly LocalizedText Mend = new("Dette må rettes først. Ingenting er lagret.", "Dette må rettast først. Ingenting er lagra.", "This has to be mended first. Nothing is stored.");
    public static readonly LocalizedText MendHow = new(
        "Rett radene under, i tabellen eller i regnearket, og prøv igjen. Det du har svart, står der ennå.",
        "Rett radene under, i tabellen eller i reknearket, og prøv igjen. Det du har svart, står der enno.",
        "Mend the rows below, in the table or in the spreadsheet, and try again. What you answered still stands.");
    public static readonly LocalizedText Where = new("Hvor", "Kvar", "Where");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText Row = new("Rad {0}", "Rad {0}", "Row {0}");
    public static readonly LocalizedText RowAndColumn = new("Rad {0}, «{1}»", "Rad {0}, «{1}»", "Row {0}, “{1}”");
    public static readonly LocalizedText Column = new("Kolonnen «{0}»", "Kolonnen «{0}»", "The column “{0}”");
    public static readonly LocalizedText TheFile = new("Tabellen", "Tabellen", "The table");
    public static readonly LocalizedText RowsHead = new("Radene det gjelder", "Radene det gjeld", "The rows in question");
    public static readonly LocalizedText RowsHelp = new("Første linje er navnene: {0}", "Første linje er namna: {0}", "The first line is the names: {0}");
    public static readonly LocalizedText Again = new("Prøv igjen", "Prøv igjen", "Try again");
    public static readonly LocalizedText Data = new("Dataene", "Dataa", "The data");
    public static readonly LocalizedText ChangeAnswers = new("Endre det du spør om", "Endre det du spør om", "Change what you ask");
    public static readonly LocalizedText Keep = new("Ta vare på svaret", "Ta vare på svaret", "Keep the answer");
    public static readonly LocalizedText KeepHelp = new(
        "Svaret er ikke lagret her. Last det ned før du går.", "Svaret er ikkje lagra her. Last det ned før du går.", "The answer is not stored here. Download it before you leave.");
    public static readonly LocalizedText Docx = new("Rapport for tekstbehandler (DOCX)", "Rapport for tekstbehandlar (DOCX)", "Report for a word processor (DOCX)");
    public static readonly LocalizedText Html = new("Rapport som nettside i én fil (HTML)", "Rapport som nettside i éi fil (HTML)", "Report as a page in one file (HTML)");
    public static readonly LocalizedText Json = new("Alle tall for andre programmer (JSON)", "Alle tal for andre program (JSON)", "All numbers for other programs (JSON)");
    public static readonly LocalizedText FileName = new("evaluering", "evaluering", "evaluation");
    public static readonly LocalizedText NoData = new("Velg en fil eller lim inn en tabell.", "Vel ei fil eller lim inn ein tabell.", "Choose a file or paste a table.");
    public static readonly LocalizedText TooLarge = new(
        "Tabellen er for stor her (høyst {0} 000 tegn). Ta bort kolonner som ikke skal brukes, eller regn på egen maskin med ./samvirke evaluate.",
        "Tabellen er for stor her (høgst {0} 000 teikn). Ta bort kolonnar som ikkje skal brukast, eller rekn på eiga maskin med ./samvirke evaluate.",
        "The table is too large here (at most {0},000 characters). Take away columns that are not to be used, or work it out on your own machine with ./samvirke evaluate.");
    public static readonly LocalizedText PlanTooLarge = new("Planen er for stor til å være en plan (høyst {0} 000 tegn).", "Planen er for stor til å vere ein plan (høgst {0} 000 teikn).", "The plan is too large to be one (at most {0},000 characters).");
    public static readonly LocalizedText NoText = new("Filen er ikke tekst. Lagre arket som CSV (UTF-8) og prøv igjen.", "Fila er ikkje tekst. Lagre arket som CSV (UTF-8) og prøv igjen.", "The file is not text. Save the sheet as CSV (UTF-8) and try again.");
}

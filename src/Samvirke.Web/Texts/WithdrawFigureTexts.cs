using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;

namespace Samvirke.Web.Texts;

/// <summary>What a municipality has put out of figures and taken back, in words.</summary>
public static class WithdrawFigureTexts
{
    public static readonly LocalizedText Heading = new("Det dere har lagt ut", "Det de har lagt ut", "What you have put out");
    public static readonly LocalizedText HeadingLead = new(
        "Bare de som skriver for kommunen, ser denne lista. Er noe feil, kan dere trekke det tilbake.",
        "Berre dei som skriv for kommunen, ser denne lista. Er noko feil, kan de trekkje det tilbake.",
        "Only those who write for the municipality see this list. If something is wrong, you can withdraw it.");
    public static readonly LocalizedText Earlier = new("Vis {0} til", "Vis {0} til", "Show {0} more");
    public static readonly LocalizedText What = new("Tabell", "Tabell", "Table");
    public static readonly LocalizedText When = new("Lagt ut", "Lagt ut", "Put out");
    public static readonly LocalizedText By = new("Av", "Av", "By");
    public static readonly LocalizedText ByUnknown = new("ikke kjent", "ikkje kjent", "not known");
    public static readonly LocalizedText Cells = new("Antall tall", "Talet på tal", "Numbers");
    public static readonly LocalizedText State = new("Status", "Status", "State");
    public static readonly LocalizedText Areas = new("Områder", "Område", "Areas");
    public static readonly LocalizedText Groups = new("Delt etter", "Delt etter", "Divided by");
    public static readonly LocalizedText Of = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly LocalizedText Years = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    public static readonly LocalizedText Title = new("Tall lagt ut {0}", "Tal lagde ut {0}", "Figures put out on {0}");
    public static readonly LocalizedText NotShown = new(
        "Senere tall har tatt plassen til alt dette. Det er ingenting å trekke tilbake.",
        "Seinare tal har teke plassen til alt dette. Det er ingenting å trekkje tilbake.",
        "Later figures have taken the place of all of this. There is nothing to withdraw.");
    public static readonly LocalizedText WithdrawnOn = new("Trukket tilbake {0} av {1}.", "Trekt tilbake {0} av {1}.", "Withdrawn on {0} by {1}.");
    public static readonly LocalizedText Because = new("Grunn: {0}", "Grunn: {0}", "Reason: {0}");
    public static readonly LocalizedText WithdrawnMeans = new(
        "Tallene er slettet her. De samme tallene kan legges ut igjen med samme inndeling og de samme områdene.",
        "Tala er sletta her. Dei same tala kan leggjast ut igjen med same inndeling og dei same områda.",
        "The numbers are deleted here. The same figures can be put out again with the same division and the same areas.");
    public static readonly LocalizedText Done = new(
        "Tallene er trukket tilbake. Ingen ser dem lenger.", "Tala er trekte tilbake. Ingen ser dei lenger.", "The figures are withdrawn. Nobody sees them any more.");
    public static readonly LocalizedText Withdraw = new("Trekk tilbake", "Trekk tilbake", "Withdraw");
    public static readonly LocalizedText WithdrawTitle = new("Trekke tilbake tall for {0}?", "Trekkje tilbake tal for {0}?", "Withdraw figures for {0}?");
    public static readonly LocalizedText Gone = new("Dette blir borte", "Dette blir borte", "This will be gone");
    public static readonly LocalizedText GoneLine = new("{0}, {1}: {2} tall", "{0}, {1}: {2} tal", "{0}, {1}: {2} numbers");
    public static readonly LocalizedText NothingBack = new(
        "Ingenting kommer i stedet. Tall som dere hadde her før disse, ble slettet da disse tok plassen. Har dere filen, kan dere legge dem ut igjen.",
        "Ingenting kjem i staden. Tal som de hadde her før desse, vart sletta då desse tok plassen. Har de fila, kan de leggje dei ut igjen.",
        "Nothing comes instead. Figures that you had here before were deleted when these took their place. If you have the file, you can put them out again.");
    public static readonly LocalizedText SameDivision = new(
        "Noen kan ha tatt vare på tallene. Derfor kan de samme tallene etterpå bare legges ut med samme inndeling og de samme områdene: to inndelinger ved siden av hverandre kan avsløre det som er skjult.",
        "Nokon kan ha teke vare på tala. Difor kan dei same tala etterpå berre leggjast ut med same inndeling og dei same områda: to inndelingar ved sida av kvarandre kan avsløre det som er skjult.",
        "Somebody may have kept the numbers. Afterwards the same figures can therefore only be put out with the same division and the same areas: two divisions beside each other could give away what is hidden.");
    public static readonly LocalizedText Plans = new(
        "Planutkast som bygges igjen, har ikke tallene lenger. Filer som noen har lastet ned, er ikke våre å hente tilbake.",
        "Planutkast som blir bygde igjen, har ikkje tala lenger. Filer som nokon har lasta ned, er ikkje våre å hente tilbake.",
        "Plan drafts that are built again no longer have the numbers. Files that somebody has downloaded cannot be taken back.");
    public static readonly LocalizedText Reason = new("Hvorfor trekker dere tallene tilbake?", "Kvifor trekkjer de tala tilbake?", "Why do you withdraw the figures?");
    public static readonly LocalizedText ReasonHelp = new(
        "Alle kan lese grunnen. Skriv ikke navn, og ikke tallene. For eksempel: Tabellen var for feil år.",
        "Alle kan lese grunnen. Skriv ikkje namn, og ikkje tala. Til dømes: Tabellen var for feil år.",
        "Everybody can read the reason. Write no names and no numbers. For example: The table was for the wrong year.");
    public static readonly LocalizedText NoReason = new("Skriv hvorfor tallene trekkes tilbake.", "Skriv kvifor tala blir trekte tilbake.", "Write why the figures are withdrawn.");
    public static readonly LocalizedText Confirm = new("Trekk tilbake tallene", "Trekk tilbake tala", "Withdraw the figures");
    public static readonly LocalizedText LeaveThem = new("La tallene stå", "Lat tala stå", "Leave the figures");
    public static readonly LocalizedText PublicHeading = new("Tall som er trukket tilbake", "Tal som er trekte tilbake", "Figures that were withdrawn");
    public static readonly LocalizedText PublicLine = new(
        "{0} (lagt ut {1}, trukket tilbake {2}): {3}", "{0} (lagde ut {1}, trekte tilbake {2}): {3}", "{0} (put out on {1}, withdrawn on {2}): {3}");

    private static readonly LocalizedText InUse = new("i bruk", "i bruk", "in use");
    private static readonly LocalizedText PartlyReplaced = new("delvis erstattet", "delvis erstatta", "partly replaced");
    private static readonly LocalizedText Replaced = new("erstattet", "erstatta", "replaced");
    private static readonly LocalizedText Withdrawn = new("trukket tilbake", "trekt tilbake", "withdrawn");

    /// <summary>What has become of an import, or of a part of it.</summary>
    public static LocalizedText Word(ImportState state) => state switch
    {
        ImportState.InUse => InUse,
        ImportState.PartlyReplaced => PartlyReplaced,
        ImportState.Replaced => Replaced,
        ImportState.Withdrawn => Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };
}

using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What is said when something is not there or was asked for wrongly, and where one chooses a date.</summary>
public static class ProblemTexts
{
    public static readonly LocalizedText NotFound = new("Vi finner ikke siden", "Vi finn ikkje sida", "We cannot find the page");
    public static readonly LocalizedText NotFoundText = new(
        "Det er ingenting på denne adressen. Adresser i Samvirke endres aldri, så det kan være en skrivefeil.",
        "Det er ingenting på denne adressa. Adresser i Samvirke blir aldri endra, så det kan vere ein skrivefeil.",
        "There is nothing at this address. Addresses in Samvirke never change, so there may be a misprint.");
    public static readonly LocalizedText Former = new("Kommunenummeret {0} er ikke lenger i bruk", "Kommunenummeret {0} er ikkje lenger i bruk", "The municipality number {0} is no longer in use");
    public static readonly LocalizedText FormerText = new(
        "Kommunen er slått sammen med andre, delt eller har fått nytt nummer. Området hører i dag til:",
        "Kommunen er slått saman med andre, delt eller har fått nytt nummer. Området høyrer i dag til:",
        "The municipality was merged with others, divided or given a new number. Today its area belongs to:");
    public static readonly LocalizedText ToMunicipalities = new("Finn en annen kommune", "Finn ein annan kommune", "Find another municipality");
    public static readonly LocalizedText OtherTime = new(
        "Oppføringen finnes ikke på datoen du ser på, men den finnes i registeret slik det er i dag:",
        "Oppføringa finst ikkje på datoen du ser på, men ho finst i registeret slik det er i dag:",
        "The entry does not exist on the date you are looking at, but it does in the register as it is today:");
    public static readonly LocalizedText Meant = new("Mente du en av disse?", "Meinte du ein av desse?", "Did you mean one of these?");
    public static readonly LocalizedText ToFront = new("Gå til forsiden", "Gå til framsida", "Go to the front page");
    public static readonly LocalizedText BadDate = new("Vi forstår ikke datoen", "Vi forstår ikkje datoen", "We do not understand the date");
    public static readonly LocalizedText BadDateText = new(
        "Skriv datoen som år, måned og dag med bindestrek mellom, for eksempel 2024-07-01.",
        "Skriv datoen som år, månad og dag med bindestrek mellom, til dømes 2024-07-01.",
        "Write the date as year, month and day with hyphens between, for example 2024-07-01.");
    public static readonly LocalizedText NotADate = new("«{0}» er ikke en dato som 2024-07-01.", "«{0}» er ikkje ein dato som 2024-07-01.", "“{0}” is not a date such as 2024-07-01.");
    public static readonly LocalizedText ChooseDate = new("Se registeret på en annen dato", "Sjå registeret på ein annan dato", "See the register on another date");
    public static readonly LocalizedText ChooseDateText = new(
        "Du kan se bare det som gjaldt en bestemt dag, og du kan se registeret slik det var skrevet en bestemt dag. Valget følger med til alle sider til du går tilbake til i dag.",
        "Du kan sjå berre det som gjaldt ein bestemt dag, og du kan sjå registeret slik det var skrive ein bestemt dag. Valet følgjer med til alle sider til du går tilbake til i dag.",
        "You can see only what was valid on a certain day, and you can see the register as it was written on a certain day. The choice follows you to every page until you go back to today.");
    public static readonly LocalizedText ValidLabel = new("Det som gjaldt denne dagen", "Det som gjaldt denne dagen", "What was valid on this day");
    public static readonly LocalizedText ValidHelp = new("For eksempel 2021-06-30. La feltet stå tomt for å se alle tider.", "Til dømes 2021-06-30. Lat feltet stå tomt for å sjå alle tider.", "For example 2021-06-30. Leave empty to see all times.");
    public static readonly LocalizedText RecordedLabel = new("Registeret slik det var skrevet denne dagen", "Registeret slik det var skrive denne dagen", "The register as it was written on this day");
    public static readonly LocalizedText RecordedHelp = new("La feltet stå tomt for å se det slik det er nå.", "Lat feltet stå tomt for å sjå det slik det er no.", "Leave empty to see it as it is now.");
    public static readonly LocalizedText ShowDate = new("Vis registeret", "Vis registeret", "Show the register");
}

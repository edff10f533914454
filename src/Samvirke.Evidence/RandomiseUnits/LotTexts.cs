using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.RandomiseUnits;

/// <summary>What may be wrong with a plan for lots or the file of those that they are drawn for, and how to mend it.</summary>
internal static class LotTexts
{
    public static LocalizedText GroupsOrSteps() => new(
        "Skriv enten «groups», en liste med navn på gruppene, eller «steps», antall trinn i en trinnvis innføring.",
        "Skriv anten «groups», ei liste med namn på gruppene, eller «steps», talet på trinn i ei trinnvis innføring.",
        "Write either “groups”, a list of names of the groups, or “steps”, the number of steps of a stepped wedge.");

    public static LocalizedText NotShares(int groups) => new(
        $"Her skal det stå en liste med {groups} hele tall fra 1 til 1000, ett for hver gruppe, som [2, 1].",
        $"Her skal det stå ei liste med {groups} heile tal frå 1 til 1000, eitt for kvar gruppe, som [2, 1].",
        $"A list of {groups} whole numbers from 1 to 1000 must stand here, one for each group, as [2, 1].");

    public static LocalizedText NoSeed() => new(
        "Her skal det stå et helt tall fra 0 og oppover som ingen kunne velge med hensikt, som vinnertallene i en trekning dere har avtalt på forhånd. Det samme tallet gir de samme loddene.",
        "Her skal det stå eit heilt tal frå 0 og oppover som ingen kunne velje med vilje, som vinnartala i ei trekking de har avtalt på førehand. Det same talet gir dei same lodda.",
        "A whole number from 0 upward must stand here, one that nobody could choose on purpose, as the numbers of a lottery that you have agreed on beforehand. The same number gives the same lots.");

    public static LocalizedText NotNames() => new(
        "Her skal det stå en liste med navn, som [\"tiltak\", \"sammenligning\"].", "Her skal det stå ei liste med namn, som [\"tiltak\", \"samanlikning\"].", "A list of names must stand here, as [\"measure\", \"comparison\"].");

    public static LocalizedText NotBalance() => new(
        "Her skal det stå en liste med kolonner, som [\"elever\", {\"column\": \"andel\", \"weight\": 2}]. Vekten er over 0.",
        "Her skal det stå ei liste med kolonnar, som [\"elevar\", {\"column\": \"del\", \"weight\": 2}]. Vekta er over 0.",
        "A list of columns must stand here, as [\"pupils\", {\"column\": \"share\", \"weight\": 2}]. The weight is above 0.");

    public static LocalizedText NotBetween(double least, double most) => new(
        string.Create(CultureInfo.InvariantCulture, $"Her skal det stå et helt tall fra {least} til {most}."),
        string.Create(CultureInfo.InvariantCulture, $"Her skal det stå eit heilt tal frå {least} til {most}."),
        string.Create(CultureInfo.InvariantCulture, $"A whole number from {least} to {most} must stand here."));

    public static LocalizedText NoColumn() => new(
        "Kolonnen finnes ikke i filen. Sjekk navnet i planen.", "Kolonnen finst ikkje i fila. Sjekk namnet i planen.", "The file has no such column. Check the name in the plan.");

    public static LocalizedText NoName() => new(
        "Raden mangler det loddet trekkes for. Fyll det inn, eller ta bort raden.", "Rada manglar det loddet blir trekt for. Fyll det inn, eller ta bort rada.", "The row lacks what the lot is drawn for. Fill it in, or take the row away.");
}

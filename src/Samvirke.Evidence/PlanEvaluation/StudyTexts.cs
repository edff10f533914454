using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>What has to be mended in the answers of a plan.</summary>
public static class StudyTexts
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    public static readonly LocalizedText NoChange = new(
        "Skriv hvor mye som må endre seg for at tiltaket er verdt det. 0 kan ikke oppdages.", "Skriv kor mykje som må endre seg for at tiltaket er verdt det. 0 kan ikkje oppdagast.", "Write how much has to change for the measure to be worth it. 0 cannot be found.");

    public static readonly LocalizedText NoneOrAll = new(
        "Ingen eller alle i dag gir ikke noe å endre på begge sider. Skriv et tall over 0 og under 100.", "Ingen eller alle i dag gir ikkje noko å endre på begge sider. Skriv eit tal over 0 og under 100.", "None or all today leaves nothing to change. Write a number above 0 and below 100.");

    public static readonly LocalizedText NoSpread = new(
        "Spredningen må være over 0. Bruk standardavviket fra en tidligere måling.", "Spreiinga må vere over 0. Bruk standardavviket frå ei tidlegare måling.", "The spread must be above 0. Use the standard deviation of an earlier measurement.");

    public static readonly LocalizedText BeyondAll = new(
        "Med så stor endring blir det færre enn ingen eller flere enn alle. Skriv en mindre endring; minus foran betyr færre.", "Med så stor endring blir det færre enn ingen eller fleire enn alle. Skriv ei mindre endring; minus framfor tyder færre.", "Such a change leaves fewer than none or more than all. Write a smaller one; minus means fewer.");

    public static readonly LocalizedText EndsBefore = new("Den siste dagen må komme etter den første.", "Den siste dagen må kome etter den første.", "The last day must come after the first.");

    public static readonly LocalizedText NoAges = new("Skriv alderen slik: 13-16, 18- eller 15.", "Skriv alderen slik: 13-16, 18- eller 15.", "Write ages like this: 13-16, 18- or 15.");

    public static readonly LocalizedText NoDay = new("Skriv hvilken dag, slik: 1.12.2026 eller 2026-12-01.", "Skriv kva dag, slik: 1.12.2026 eller 2026-12-01.", "Write which day, like this: 1.12.2026 or 2026-12-01.");

    public static LocalizedText NoText(LocalizedText fault) => new(
        $"Teksten {fault.In(Tongue.Nb).Text}.", $"Teksten {fault.In(Tongue.Nn).Text}.", $"The text {fault.In(Tongue.En).Text}.");

    public static LocalizedText TooLong(int length, int longest) => new(
        $"Teksten har {length} tegn, og det er plass til {longest}. Kort den ned.", $"Teksten har {length} teikn, og det er plass til {longest}. Kort han ned.", $"The text has {length} characters, and there is room for {longest}. Shorten it.");

    public static LocalizedText NotWhole(int least, int most) => new(
        $"Skriv et helt tall fra {least.ToString("N0", Norwegian)} til {most.ToString("N0", Norwegian)}.", $"Skriv eit heilt tal frå {least.ToString("N0", Norwegian)} til {most.ToString("N0", Norwegian)}.", $"Write a whole number from {least.ToString("N0", CultureInfo.InvariantCulture)} to {most.ToString("N0", CultureInfo.InvariantCulture)}.");

    public static LocalizedText NotNumber(double least, double most) => new(
        $"Skriv et tall fra {least.ToString("#,0.##", Norwegian)} til {most.ToString("#,0.##", Norwegian)}, uten enhet.",
        $"Skriv eit tal frå {least.ToString("#,0.##", Norwegian)} til {most.ToString("#,0.##", Norwegian)}, utan eining.",
        $"Write a number from {least.ToString("#,0.##", CultureInfo.InvariantCulture)} to {most.ToString("#,0.##", CultureInfo.InvariantCulture)}, without a unit.");
}

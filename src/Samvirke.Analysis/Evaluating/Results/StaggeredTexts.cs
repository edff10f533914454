using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>What is said of measures that start at different times, as sentences that say what would be needed.</summary>
internal static class StaggeredTexts
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>The reason as a sentence or two, where it is one of these.</summary>
    public static LocalizedText? Of(Refusal refusal) => refusal switch
    {
        Refusal.MeasuredTooEarly each => new(
            $"Ingen hadde startet («{each.Treatment}») ved den siste målingen, så det er målt for tidlig til å se noe. Det trengs målinger etter at noen har startet.",
            $"Ingen hadde starta («{each.Treatment}») ved den siste målinga, så det er målt for tidleg til å sjå noko. Det trengst målingar etter at nokon har starta.",
            $"Nobody had started (“{each.Treatment}”) by the last measurement: it was measured too early to see anything. Measurements are needed after some have started."),
        Refusal.NobodyNotYet each => new(
            $"Fra {each.FirstStart} er det ingen igjen som ikke har startet («{each.Treatment}»), så det er ingen å sammenligne med. Det trengs noen som starter senere eller ikke i det hele tatt.",
            $"Frå {each.FirstStart} er det ingen att som ikkje har starta («{each.Treatment}»), så det er ingen å samanlikne med. Det trengst nokon som startar seinare eller ikkje i det heile.",
            $"From {each.FirstStart} on nobody is left who has not started (“{each.Treatment}”), so there is nobody to compare with. Some are needed who start later or not at all."),
        Refusal.TrendsBroken each => new(
            $"Gruppene gikk ulike veier alt før tiltaket startet (p = {Small(each.P, Norwegian)}), så forskjellen etterpå kan ikke tilskrives tiltaket. Det trengs noen å sammenligne med som fulgte samme utvikling på forhånd, eller kovariater som forklarer forskjellen.",
            $"Gruppene gjekk ulike vegar alt før tiltaket starta (p = {Small(each.P, Norwegian)}), så skilnaden etterpå kan ikkje tilskrivast tiltaket. Det trengst nokon å samanlikne med som følgde same utvikling på førehand, eller kovariatar som forklarer skilnaden.",
            $"Groups went different ways already before the measure started (p = {Small(each.P, CultureInfo.InvariantCulture)}), so the difference after it cannot be put down to the measure. Somebody to compare with who developed in the same way beforehand is needed, or covariates that explain the difference."),
        Refusal.NobodyAlike each => new(
            $"Blant dem som ikke har startet i {each.Time}, er ingen lik nok i kovariatene til å sammenlignes med dem som startet i {each.Group}. Bruk færre kovariater, eller slå sammen kategorier.",
            $"Blant dei som ikkje har starta i {each.Time}, er ingen lik nok i kovariatane til å samanliknast med dei som starta i {each.Group}. Bruk færre kovariatar, eller slå saman kategoriar.",
            $"Among those who have not started in {each.Time} nobody is alike enough in the covariates to be compared with those who started in {each.Group}. Use fewer covariates, or join categories."),
        _ => OfRows(refusal),
    };

    /// <summary>The warning as a sentence or two, where it is one of these.</summary>
    public static LocalizedText? Of(Warning warning) => warning switch
    {
        Warning.AlreadyStarted each => new(
            $"{each.Units} enheter hadde startet ved den første målingen og er ikke med: det finnes ingen måling før.",
            $"{each.Units} einingar hadde starta ved den første målinga og er ikkje med: det finst inga måling før.",
            $"{each.Units} units had started at the first measurement and are left out: there is no measurement before."),
        Warning.OneUnitInGroup each => new(
            $"Bare én enhet startet i {List(each.Groups)}. Hvor mye en slik gruppe varierer, kan ikke ses, så intervallet blir lett for kort. Slå sammen tidspunkter om det er mange slike.",
            $"Berre éi eining starta i {List(each.Groups)}. Kor mykje ei slik gruppe varierer, kan ikkje sjåast, så intervallet blir lett for kort. Slå saman tidspunkt om det er mange slike.",
            $"Only one unit started in {List(each.Groups)}. How much such a group varies cannot be seen, so the interval is often too short. Join times if there are many such."),
        Warning.TrendsNotTested => new(
            "Dataene kan ikke vise om gruppene fulgte samme utvikling før tiltaket startet: det er for få målinger før, eller for få enheter. Det må begrunnes på annen måte.",
            "Dataa kan ikkje vise om gruppene følgde same utvikling før tiltaket starta: det er for få målingar før, eller for få einingar. Det må grunngivast på annan måte.",
            "The data cannot show whether groups developed in the same way before the measure started: there are too few measurements before, or too few units. It has to be argued for in another way."),
        Warning.TrendsDoubtful each => new(
            $"Gruppene gikk noe ulike veier før tiltaket startet (p = {Small(each.P, Norwegian)}). Se på virkningene før start.",
            $"Gruppene gjekk noko ulike vegar før tiltaket starta (p = {Small(each.P, Norwegian)}). Sjå på verknadene før start.",
            $"Groups went somewhat different ways before the measure started (p = {Small(each.P, CultureInfo.InvariantCulture)}). Look at the effects before the start."),
        _ => null,
    };

    private static LocalizedText? OfRows(Refusal refusal) => refusal switch
    {
        Refusal.NotPeriods each => new(
            $"Kolonnen «{each.Column}» må ha tall for tid, som år eller nummeret på målingen. Den har {List(each.Levels)}.",
            $"Kolonnen «{each.Column}» må ha tal for tid, som år eller nummeret på målinga. Ho har {List(each.Levels)}.",
            $"The column “{each.Column}” must have numbers for time, as years or the number of the measurement. It has {List(each.Levels)}."),
        Refusal.TreatmentEnds each => new(
            $"«{each.Unit}» startet i {each.Start}, men har ikke «{each.Treatment}» i {each.Time} (rad {each.Row}). Metoden gjelder tiltak som blir værende. Rett raden, eller ta med bare tiden fram til slutten.",
            $"«{each.Unit}» starta i {each.Start}, men har ikkje «{each.Treatment}» i {each.Time} (rad {each.Row}). Metoden gjeld tiltak som blir verande. Rett rada, eller ta med berre tida fram til slutten.",
            $"“{each.Unit}” started in {each.Start}, but does not have “{each.Treatment}” in {each.Time} (row {each.Row}). The method is for measures that remain. Mend the row, or keep the time until the end only."),
        Refusal.VariesWithinUnit each => new(
            $"«{each.Unit}» har ulik «{each.Column}» i rad {each.Row} og rad {each.OtherRow}. Den må være den samme i alle radene. Rett den ene.",
            $"«{each.Unit}» har ulik «{each.Column}» i rad {each.Row} og rad {each.OtherRow}. Han må vere den same i alle radene. Rett den eine.",
            $"“{each.Unit}” has different values of “{each.Column}” in row {each.Row} and row {each.OtherRow}. It must be the same in all its rows. Mend one of them."),
        Refusal.MeasuredTwice each => new(
            $"{each.Column} «{each.Unit}» er målt to ganger i {each.Time} (rad {each.Row} og rad {each.OtherRow}). Ta bort den ene, eller regn ut ett gjennomsnitt for hver enhet og tid.",
            $"{each.Column} «{each.Unit}» er målt to gonger i {each.Time} (rad {each.Row} og rad {each.OtherRow}). Ta bort den eine, eller rekn ut eitt gjennomsnitt for kvar eining og tid.",
            $"{each.Column} “{each.Unit}” is measured twice in {each.Time} (row {each.Row} and row {each.OtherRow}). Take one away, or work out one mean for each unit and time."),
        _ => null,
    };

    private static string List(ImmutableArray<string> names) => string.Join(", ", names);

    private static string Small(double p, CultureInfo culture) => p < 0.001 ? p.ToString("0.0e0", culture) : p.ToString("0.000", culture);
}

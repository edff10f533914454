using System.Globalization;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.Figures.Csv;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures;

/// <summary>What may be wrong with a number or an area.</summary>
internal static partial class FigureDefectTexts
{
    public static LocalizedText Number(string text, NumberFault fault, char sign) => fault switch
    {
        NumberFault.Formula => new(
            $"«{Shown(text)}» er en formel. Formler regnes ikke ut her; skriv selve tallet.",
            $"«{Shown(text)}» er ein formel. Formlar blir ikkje rekna ut her; skriv sjølve talet.",
            $"“{Shown(text)}” is a formula. Formulas are not worked out here; write the number itself."),
        NumberFault.Percent => new(
            $"«{Shown(text)}» har prosenttegn. Skriv bare tallet, og «prosent» i en kolonne som heter «enhet».",
            $"«{Shown(text)}» har prosentteikn. Skriv berre talet, og «prosent» i ei kolonne som heiter «eining».",
            $"“{Shown(text)}” has a percent sign. Write the number alone, and “prosent” in a column called “enhet”."),
        NumberFault.Grouping => new(
            $"«{Shown(text)}» har et tegn mellom tusenene. Skriv tallet uten, eller med mellomrom.",
            $"«{Shown(text)}» har eit teikn mellom tusena. Skriv talet utan, eller med mellomrom.",
            $"“{Shown(text)}” has a sign between its thousands. Write the number without it, or with a space."),
        NumberFault.OtherSign => OtherSign(text, sign),
        NumberFault.NotANumber => new(
            $"«{Shown(text)}» er ikke et tall. Skriv tallet, eller «:» om det er skjult, «.» om det ikke finnes og «..» om det mangler.",
            $"«{Shown(text)}» er ikkje eit tal. Skriv talet, eller «:» om det er skjult, «.» om det ikkje finst og «..» om det manglar.",
            $"“{Shown(text)}” is not a number. Write the number, or “:” if it is withheld, “.” if there can be none and “..” if it is missing."),
        _ => throw new InvalidOperationException($"Nothing is wrong with a number of which is said: {fault}"),
    };

    public static LocalizedText Area(string text, int year, AreaFinding finding) => finding switch
    {
        AreaFinding.Unknown { Nearest: { } nearest } => new(
            $"«{Shown(text)}» er ingen kommune vi kjenner; mente du «{nearest}»?",
            $"«{Shown(text)}» er ingen kommune vi kjenner; meinte du «{nearest}»?",
            $"“{Shown(text)}” is no municipality that we know; did you mean “{nearest}”?"),
        AreaFinding.Unknown => new(
            $"«{Shown(text)}» er ingen kommune vi kjenner. Skriv kommunenummeret med fire sifre.",
            $"«{Shown(text)}» er ingen kommune vi kjenner. Skriv kommunenummeret med fire siffer.",
            $"“{Shown(text)}” is no municipality that we know. Write the municipality number with four digits."),
        AreaFinding.SameName same => SameName(text, string.Join(", ", same.Numbers)),
        AreaFinding.Divided divided => Divided(divided, string.Join(", ", divided.Now)),
        AreaFinding.Merged merged => Merged(merged, year, string.Join(", ", merged.Parts)),
        AreaFinding.NameDiffers differs => new(
            $"Nummeret {differs.Number} er {differs.Name}, men det står «{Shown(text)}». Rett nummeret eller navnet.",
            $"Nummeret {differs.Number} er {differs.Name}, men det står «{Shown(text)}». Rett nummeret eller namnet.",
            $"The number {differs.Number} is {differs.Name}, but “{Shown(text)}” stands there. Mend the number or the name."),
        AreaFinding.District => new(
            $"«{Shown(text)}» er en bydel. Bare kommuner, fylker og landet kan leses inn; ta bort raden.",
            $"«{Shown(text)}» er ein bydel. Berre kommunar, fylke og landet kan lesast inn; ta bort rada.",
            $"“{Shown(text)}” is a city district. Only municipalities, counties and the country can be imported; take the row away."),
        _ => throw new InvalidOperationException($"Nothing is wrong with an area of which is said: {finding}"),
    };

    private static LocalizedText OtherSign(string text, char sign)
    {
        var comma = sign == ',';
        return new LocalizedText(
            $"«{Shown(text)}» har desimal{(comma ? "punktum" : "komma")}, men de fleste tallene har {(comma ? "komma" : "punktum")}. Skriv likt overalt.",
            $"«{Shown(text)}» har desimal{(comma ? "punktum" : "komma")}, men dei fleste tala har {(comma ? "komma" : "punktum")}. Skriv likt overalt.",
            $"“{Shown(text)}” has a decimal {(comma ? "point" : "comma")}, but most numbers have a {(comma ? "comma" : "point")}. Write the same everywhere.");
    }

    private static LocalizedText SameName(string text, string numbers) => new(
        $"Flere kommuner heter «{Shown(text)}». Skriv nummeret i stedet: {numbers}.",
        $"Fleire kommunar heiter «{Shown(text)}». Skriv nummeret i staden: {numbers}.",
        $"Several municipalities are called “{Shown(text)}”. Write the number instead: {numbers}.");

    private static LocalizedText Divided(AreaFinding.Divided divided, string now) => new(
        $"Kommune {divided.Number} ble delt og finnes ikke etter {Text(divided.Last)}. Tallet kan ikke fordeles; bruk tall for {now}, eller ta bort raden.",
        $"Kommune {divided.Number} vart delt og finst ikkje etter {Text(divided.Last)}. Talet kan ikkje fordelast; bruk tal for {now}, eller ta bort rada.",
        $"Municipality {divided.Number} was divided and does not exist after {Text(divided.Last)}. The number cannot be shared out; use numbers for {now}, or take the row away.");

    private static LocalizedText Merged(AreaFinding.Merged merged, int year, string parts)
    {
        var when = year == 0 ? "" : $" ({Text(year)})";
        return new LocalizedText(
            $"Kommune {merged.Number} finnes ikke etter {Text(merged.Last)}; den ble en del av {merged.Now}, som ble til av {parts}{when}. Bruk tall for hele {merged.Now}, eller ta bort raden.",
            $"Kommune {merged.Number} finst ikkje etter {Text(merged.Last)}; ho vart ein del av {merged.Now}, som vart til av {parts}{when}. Bruk tal for heile {merged.Now}, eller ta bort rada.",
            $"Municipality {merged.Number} does not exist after {Text(merged.Last)}; it became part of {merged.Now}, which was made of {parts}{when}. Use numbers for all of {merged.Now}, or take the row away.");
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}

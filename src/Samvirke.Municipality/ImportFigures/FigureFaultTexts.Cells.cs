using System.Globalization;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Why figures cannot be shown, and what was done with those that can: single numbers.</summary>
internal static partial class FigureFaultTexts
{
    public static LocalizedText NoCount(Figure figure) => new(
        $"{Cell(figure)}: her står ikke noe tall. Skal små tall kunne skjules trygt, må alle tallene være med. Skriv tallet, eller ta bort gruppen eller området.",
        $"{Cell(figure)}: her står ikkje noko tal. Skal små tal kunne skjulast trygt, må alle tala vere med. Skriv talet, eller ta bort gruppa eller området.",
        $"{Cell(figure)}: no number stands here. For small numbers to be hidden safely, all numbers are needed. Write it, or leave out the group or the area.");

    public static LocalizedText NotACount(Figure figure) => new(
        $"{Cell(figure)}: {Text(figure.Value.Number ?? 0)} er ikke et antall. Skriv et helt tall fra 0 og oppover.",
        $"{Cell(figure)}: {Text(figure.Value.Number ?? 0)} er ikkje eit tal på noko. Skriv eit heilt tal frå 0 og oppover.",
        $"{Cell(figure)}: {Text(figure.Value.Number ?? 0)} is not a count. Write a whole number from 0 upwards.");

    public static LocalizedText Missing(string measure, string area, int year, IEnumerable<string> categories)
    {
        var cell = Cell(measure, area, year, categories);
        return new(
            $"{cell}: tallet mangler. Skal små tall kunne skjules trygt, må alle områder ha alle gruppene.",
            $"{cell}: talet manglar. Skal små tal kunne skjulast trygt, må alle områda ha alle gruppene.",
            $"{cell}: the number is missing. For small numbers to be hidden safely, every area needs every group.");
    }

    private static string Cell(Figure figure) => Cell(figure.Measure, figure.Area, figure.Year, figure.Categories);

    private static string Cell(string measure, string area, int year, IEnumerable<string> categories) =>
        string.Join(", ", categories.Prepend(year.ToString(CultureInfo.InvariantCulture)).Prepend(area).Prepend($"«{measure}»"));
}

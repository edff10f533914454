using Samvirke.Formats.Figures.Areas;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Why figures cannot be shown, and what was done with those that can: totals of groups and areas.</summary>
internal static partial class FigureFaultTexts
{
    public static LocalizedText TwoTotals(string dimension, string one, string other) => new(
        $"Inndelingen «{dimension}» har to totaler, «{one}» og «{other}». Ta bort den ene.",
        $"Inndelinga «{dimension}» har to totalar, «{one}» og «{other}». Ta bort den eine.",
        $"The dimension “{dimension}” has two totals, “{one}” and “{other}”. Take one of them away.");

    public static LocalizedText Overlap(string dimension, string one, string other) => new(
        $"Gruppene «{one}» og «{other}» i «{dimension}» går over i hverandre. Bruk grupper som ikke overlapper, ellers kan skjulte tall regnes ut.",
        $"Gruppene «{one}» og «{other}» i «{dimension}» går over i kvarandre. Bruk grupper som ikkje overlappar, elles kan skjulte tal reknast ut.",
        $"The groups “{one}” and “{other}” in “{dimension}” overlap. Use groups that do not, or hidden numbers could be worked out.");

    public static LocalizedText TotalAdded(string dimension, string total) => new(
        $"«{dimension}» hadde ingen total. Gruppene er lagt sammen til «{total}».",
        $"«{dimension}» hadde ingen total. Gruppene er lagde saman til «{total}».",
        $"“{dimension}” had no total. The groups have been added up to “{total}”.");

    public static LocalizedText MoreThanTotal(string dimension, string total, string area, long sum, long stated) => new(
        $"Gruppene i «{dimension}» er til sammen {Text(sum)} i {Place(area).In(Tongue.Nb).Text}, men «{total}» er {Text(stated)}. Rett tallene.",
        $"Gruppene i «{dimension}» er til saman {Text(sum)} i {Place(area).In(Tongue.Nn).Text}, men «{total}» er {Text(stated)}. Rett tala.",
        $"The groups in “{dimension}” come to {Text(sum)} in {Place(area).In(Tongue.En).Text}, but “{total}” is {Text(stated)}. Mend the numbers.");

    public static LocalizedText AreaAdded(string area) => new(
        $"Tallene for {Place(area).In(Tongue.Nb).Text} er summen av delene, som alle står i tabellen.",
        $"Tala for {Place(area).In(Tongue.Nn).Text} er summen av delane, som alle står i tabellen.",
        $"The numbers for {Place(area).In(Tongue.En).Text} are the sum of its parts, which all stand in the table.");

    public static LocalizedText AreaLess(string area, IEnumerable<string> categories, long stated, long sum) => new(
        $"{Capital(Place(area).In(Tongue.Nb).Text)} har {Text(stated)}{Of(categories)}, men delene er til sammen {Text(sum)}. Rett tallene.",
        $"{Capital(Place(area).In(Tongue.Nn).Text)} har {Text(stated)}{Of(categories)}, men delane er til saman {Text(sum)}. Rett tala.",
        $"{Capital(Place(area).In(Tongue.En).Text)} has {Text(stated)}{Of(categories)}, but its parts come to {Text(sum)}. Mend the numbers.");

    private static LocalizedText Place(string area) => area.Length switch
    {
        _ when area == AreaNumbers.Country => new("hele landet", "heile landet", "the whole country"),
        2 => new($"fylke {area}", $"fylke {area}", $"county {area}"),
        _ => new($"kommune {area}", $"kommune {area}", $"municipality {area}"),
    };

    private static string Of(IEnumerable<string> categories) => string.Join(", ", categories) is { Length: > 0 } joined ? $" ({joined})" : "";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

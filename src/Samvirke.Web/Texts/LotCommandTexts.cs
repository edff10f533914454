using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What is said of lots at a terminal.</summary>
internal static class LotCommandTexts
{
    public static readonly LocalizedText NoLots = new("Lodd kan ikke trekkes slik.", "Lodd kan ikkje trekkjast slik.", "Lots cannot be drawn like this.");

    public static LocalizedText Chosen(int number, int candidates, int accepted, int distinct) => new(
        $"Fordeling nummer {number} av {candidates} ble trukket blant de {accepted} best balanserte; {distinct} av dem er forskjellige.",
        $"Fordeling nummer {number} av {candidates} blei trekt blant dei {accepted} best balanserte; {distinct} av dei er ulike.",
        $"Allotment number {number} of {candidates} was drawn among the {accepted} best balanced; {distinct} of them differ.");
}

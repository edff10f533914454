using System.Globalization;
using Samvirke.Register.Details;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.ReadEntry;

/// <summary>Writes a detail that is the same in all languages as people read it.</summary>
public static class FactText
{
    public static string Of(Visit visit, DetailKey key, string text) => key.Form switch
    {
        DetailForm.Choice => Capital(visit.T(key.LabelOf(text))),
        DetailForm.Flag => visit.T(text == "true" ? EntryTexts.Yes : EntryTexts.No),
        DetailForm.Date when DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) => visit.Date(day),
        DetailForm.Deadline when Deadline.Parse(text) is { } deadline => visit.Date(deadline),
        DetailForm.OrganisationNumber when text.Length == 9 => $"{text[..3]} {text[3..6]} {text[6..]}",
        DetailForm.Number when decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) => number.ToString("#,0.####", visit.Culture),
        _ => text,
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

using Samvirke.Register.Details;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;
using static Samvirke.Register.Text.Blank;
using static Samvirke.Register.Text.DefectMessage;

namespace Samvirke.Register.Text;

/// <summary>What may be wrong with the details of an entry.</summary>
internal static class DetailDefectTexts
{
    private static readonly LocalizedText Url = new("skal være en adresse som begynner med https:// eller http://", "skal vere ei adresse som byrjar med https:// eller http://", "must be an address that begins with https:// or http://");
    private static readonly LocalizedText Number = new("skal være et tall med desimalpunktum", "skal vere eit tal med desimalpunktum", "must be a number, with a decimal point if any");
    private static readonly LocalizedText Year = new("skal være et år med fire sifre", "skal vere eit år med fire siffer", "must be a year with four digits");
    private static readonly LocalizedText Date = new("skal være et år eller en dato som 2024-07-01", "skal vere eit år eller ein dato som 2024-07-01", "must be a year or a date such as 2024-07-01");
    private static readonly LocalizedText Deadline = new(
        "skal være en dato som 2026-03-01, eller som --12-01 når fristen er 1. desember hvert år",
        "skal vere ein dato som 2026-03-01, eller som --12-01 når fristen er 1. desember kvart år",
        "must be a date such as 2026-03-01, or such as --12-01 where the deadline is 1 December each year");
    private static readonly LocalizedText OrganisationNumber = new("skal være ni sifre med riktig kontrollsiffer", "skal vere ni siffer med rett kontrollsiffer", "must be nine digits with the right check digit");

    private static readonly LocalizedText Telephone = new("skal være et telefonnummer, som 22 00 00 00 eller 116 117", "skal vere eit telefonnummer, som 22 00 00 00 eller 116 117", "must be a telephone number, such as 22 00 00 00 or 116 117");
    private static readonly LocalizedText OfficeEmail = new(
        "skal være adressen til et kontor, som postmottak@kommunen.no, ikke til en person",
        "skal vere adressa til eit kontor, som postmottak@kommunen.no, ikkje til ein person",
        "must be the address of an office, such as postmottak@kommunen.no, not of a person");

    public static DefectMessage DetailsAreNoMap() => Of("«details» skal være et oppslag med nøkler", "«details» skal vere eit oppslag med nøklar", "“details” must be a map with keys");

    public static DefectMessage Missing(DetailKey key, Kind kind) => Of(
        "«{0}» mangler på slaget «{1}»", "«{0}» manglar på slaget «{1}»", "“{0}” is missing, which the kind “{1}” must have", Key(key), kind);

    /// <summary>The value has not the form of its key.</summary>
    public static DefectMessage WrongForm(DetailKey key, string text) => key.Form switch
    {
        DetailForm.Choice => Of(
            "«{0}» skal være en av {1}, ikke «{2}»", "«{0}» skal vere ein av {1}, ikkje «{2}»", "“{0}” must be one of {1}, not “{2}”", Key(key), OneOf(key.Choices), Shown(text)),
        DetailForm.Flag => Of(
            "«{0}» skal være {1}, ikke «{2}»", "«{0}» skal vere {1}, ikkje «{2}»", "“{0}” must be {1}, not “{2}”", Key(key), ValueDefectTexts.Flags, Shown(text)),
        DetailForm.Url => WrongForm(key, Url, text),
        DetailForm.Number => WrongForm(key, Number, text),
        DetailForm.Year => WrongForm(key, Year, text),
        DetailForm.Date => WrongForm(key, Date, text),
        DetailForm.Deadline => WrongForm(key, Deadline, text),
        DetailForm.OrganisationNumber => WrongForm(key, OrganisationNumber, text),
        DetailForm.Telephone => WrongForm(key, Telephone, text),
        DetailForm.OfficeEmail => WrongForm(key, OfficeEmail, text),
        _ => throw new InvalidOperationException($"Any text has the form {key.Form}"),
    };

    public static DefectMessage NotOneOf(string key, IReadOnlyCollection<DetailChoice> choices, string text) => Of(
        "«{0}» skal være en av {1}, ikke «{2}»", "«{0}» skal vere ein av {1}, ikkje «{2}»", "“{0}” must be one of {1}, not “{2}”", Key(key), OneOf(choices), Shown(text));

    public static DefectMessage SectionIsNoMap() => Of(
        "et avsnitt skal være et oppslag med «{0}» og «{1}»", "eit avsnitt skal vere eit oppslag med «{0}» og «{1}»", "a section must be a map with “{0}” and “{1}”", Key("locator"), Key("title"));

    public static DefectMessage SectionTwice(string locator) => Of("avsnittet «{0}» står to ganger", "avsnittet «{0}» står to gonger", "the section “{0}” stands twice", Shown(locator));

    public static DefectMessage PointIsNotByLanguage(DetailKey key) => Of(
        "hvert punkt i «{0}» skal skrives per språk, som {{nb: …, nn: …, en: …}}",
        "kvart punkt i «{0}» skal skrivast per språk, som {{nb: …, nn: …, en: …}}",
        "each point of “{0}” must be written by language, as {{nb: …, nn: …, en: …}}",
        Key(key));

    public static DefectMessage RatingIsNoMap() => Of(
        "en vurdering skal være et oppslag med «{0}», «{1}» og «{2}»",
        "ei vurdering skal vere eit oppslag med «{0}», «{1}» og «{2}»",
        "an assessment must be a map with “{0}”, “{1}” and “{2}”",
        Key("criterion"),
        Key("grade"),
        Key("reason"));

    public static DefectMessage RatedTwice(DetailKey key, string criterion) => Of(
        "«{0}» er vurdert to ganger", "«{0}» er vurdert to gonger", "“{0}” is assessed twice", new Blank(criterion, key.LabelOfCriterion(criterion)));

    private static DefectMessage WrongForm(DetailKey key, LocalizedText form, string text) => Of(
        "«{0}» {1}, ikke «{2}»", "«{0}» {1}, ikkje «{2}»", "“{0}” {1}, not “{2}”", Key(key), new Blank(form.In(Tongue.Nb).Text, form), Shown(text));
}

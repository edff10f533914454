using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using static Samvirke.Register.Text.Blank;
using static Samvirke.Register.Text.DefectMessage;

namespace Samvirke.Register.Text;

/// <summary>What may be wrong with a value, whatever it belongs to.</summary>
internal static class ValueDefectTexts
{
    public static readonly Blank Flags = new("true eller false", new("ja eller nei", "ja eller nei", "yes or no"));

    public static DefectMessage UnknownKey(string key, IEnumerable<string> known) => Of(
        "ukjent nøkkel «{0}»{1}", "ukjend nøkkel «{0}»{1}", "unknown key “{0}”{1}", Shown(key), Suggestion(key, known));

    public static DefectMessage KeyTwice(string key) => Of("nøkkelen «{0}» står to ganger", "nøkkelen «{0}» står to gonger", "the key “{0}” stands twice", key);

    public static DefectMessage NotOneValue(string key) => Of(
        "«{0}» skal være én verdi, ikke en liste eller et oppslag",
        "«{0}» skal vere éin verdi, ikkje ei liste eller eit oppslag",
        "“{0}” must be a single value, not a list or a map",
        Key(key));

    public static DefectMessage ItemIsNotOneValue(string key) => Of(
        "hvert ledd i «{0}» skal være én verdi", "kvart ledd i «{0}» skal vere éin verdi", "each item of “{0}” must be a single value", Key(key));

    public static DefectMessage NotAList(string key) => Of("«{0}» skal være en liste", "«{0}» skal vere ei liste", "“{0}” must be a list", Key(key));

    public static DefectMessage NotAFlag(string key, string text) => Of(
        "«{0}» skal være {1}, ikke «{2}»", "«{0}» skal vere {1}, ikkje «{2}»", "“{0}” must be {1}, not “{2}”", Key(key), Flags, Shown(text));

    public static DefectMessage NotADate(string key, string text) => Of(
        "«{0}» skal være en dato som 2024-07-01, ikke «{1}»",
        "«{0}» skal vere ein dato som 2024-07-01, ikkje «{1}»",
        "“{0}” must be a date such as 2024-07-01, not “{1}”",
        Key(key),
        Shown(text));

    public static DefectMessage Backwards(ValidTime valid) => Of(
        "perioden slutter ({0}) før den begynner ({1})",
        "perioden sluttar ({0}) før han byrjar ({1})",
        "the period ends ({0}) before it begins ({1})",
        $"{valid.To:yyyy-MM-dd}",
        $"{valid.From:yyyy-MM-dd}");

    public static DefectMessage NotByLanguage(string key) => Of(
        "«{0}» skal skrives per språk, som {{nb: …, nn: …, en: …}}",
        "«{0}» skal skrivast per språk, som {{nb: …, nn: …, en: …}}",
        "“{0}” must be written by language, as {{nb: …, nn: …, en: …}}",
        Key(key));

    public static DefectMessage NotAnId(Asked asked, string text) => Of(
        "{0} «{1}» er ikke en gyldig id: bruk a–z, 0–9 og enkle bindestreker, høyst {2} tegn",
        "{0} «{1}» er ikkje ein gyldig id: bruk a–z, 0–9 og enkle bindestrekar, høgst {2} teikn",
        "{0} “{1}” is not a valid id: use a–z, 0–9 and single hyphens, at most {2} characters",
        asked.AsWrong,
        Shown(text),
        $"{EntryId.MaxLength}");

    public static DefectMessage Missing(Asked asked, string key, EntryId? entry) => Of(
        "{0} mangler{1}", "{0} manglar{1}", "{0} is missing{1}", asked.AsMissing(entry), Hint(key));

    public static DefectMessage NotText(string key, LocalizedText fault) => Of("«{0}» {1}", "«{0}» {1}", "“{0}” {1}", Key(key), new Blank(fault.In(Tongue.Nb).Text, fault));
}

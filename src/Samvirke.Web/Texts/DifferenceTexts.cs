using Samvirke.Register.Differences;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What is said of differences between two states of an entry.</summary>
public static class DifferenceTexts
{
    public static readonly LocalizedText EntryAdded = new("Oppføringen kom inn i registeret", "Oppføringa kom inn i registeret", "The entry came into the register");
    public static readonly LocalizedText EntryRemoved = new("Oppføringen ble tatt ut av registeret", "Oppføringa vart teken ut av registeret", "The entry was taken out of the register");
    public static readonly LocalizedText Nothing = new("Ingenting i oppføringen ble endret", "Ingenting i oppføringa vart endra", "Nothing in the entry was changed");
    public static readonly LocalizedText Unreadable = new(
        "Det som ble endret, er skrevet av en annen utgave av programmet og kan ikke vises",
        "Det som vart endra, er skrive av ei anna utgåve av programmet og kan ikkje visast",
        "What was changed was written by another version of the program and cannot be shown");
    public static readonly LocalizedText Changed = new("{0} ble endret: {1}", "{0} vart endra: {1}", "{0} was changed: {1}");
    public static readonly LocalizedText ChangedFromTo = new("{0} ble endret fra «{1}» til «{2}»", "{0} vart endra frå «{1}» til «{2}»", "{0} was changed from “{1}” to “{2}”");
    public static readonly LocalizedText Added = new("{0} kom til: «{1}»", "{0} kom til: «{1}»", "{0} was added: “{1}”");
    public static readonly LocalizedText Removed = new("{0} ble fjernet: «{1}»", "{0} vart fjerna: «{1}»", "{0} was removed: “{1}”");
    public static readonly LocalizedText InTongue = new("{0} på {1}", "{0} på {1}", "{0} in {1}");
    public static readonly LocalizedText Quoted = new("«{0}»", "«{0}»", "“{0}”");
    public static readonly LocalizedText Name = new("Navnet", "Namnet", "The name");
    public static readonly LocalizedText Summary = new("Omtalen", "Omtalen", "The description");
    public static readonly LocalizedText Role = new("Rollen", "Rolla", "The role");
    public static readonly LocalizedText Wording = new("Teksten", "Teksten", "The text");
    public static readonly LocalizedText Reason = new("Begrunnelsen", "Grunngivinga", "The reason");
    public static readonly LocalizedText Point = new("Et punkt i «{0}»", "Eit punkt i «{0}»", "A point of “{0}”");
    public static readonly LocalizedText Kind = new("Slaget", "Slaget", "The kind");
    public static readonly LocalizedText OtherName = new("Et annet navn", "Eit anna namn", "Another name");
    public static readonly LocalizedText Period = new("Perioden den gjelder i", "Perioden det gjeld i", "The period in which it holds");
    public static readonly LocalizedText NoPeriod = new("ikke oppgitt", "ikkje oppgitt", "not stated");
    public static readonly LocalizedText StewardChanged = new("{1} svarer nå for oppføringen, ikke lenger {0}", "{1} svarar no for oppføringa, ikkje lenger {0}", "{1} now answers for the entry, no longer {0}");
    public static readonly LocalizedText StewardAdded = new("{0} svarer nå for oppføringen", "{0} svarar no for oppføringa", "{0} now answers for the entry");
    public static readonly LocalizedText StewardRemoved = new("{0} svarer ikke lenger for oppføringen", "{0} svarar ikkje lenger for oppføringa", "{0} no longer answers for the entry");
    public static readonly LocalizedText Confirmed = new("Bekreftet {0}", "Stadfesta {0}", "Confirmed on {0}");
    public static readonly LocalizedText ConfirmationRemoved = new("Bekreftelsen fra {0} gjelder ikke lenger", "Stadfestinga frå {0} gjeld ikkje lenger", "The confirmation of {0} no longer holds");
    public static readonly LocalizedText RelationAdded = new("Ny sammenheng: {0}", "Ny samanheng: {0}", "New connection: {0}");
    public static readonly LocalizedText RelationRemoved = new("Sammenheng fjernet: {0}", "Samanheng fjerna: {0}", "Connection removed: {0}");
    public static readonly LocalizedText RelationChanged = new("Sammenhengen «{0}» ble endret:", "Samanhengen «{0}» vart endra:", "The connection “{0}” was changed:");
    public static readonly LocalizedText ReplacedBy = new("{0} ble endret fra {1} til {2}", "{0} vart endra frå {1} til {2}", "{0} was changed from {1} to {2}");
    public static readonly LocalizedText NowDisputed = new("Kildene er uenige om den: den er nå merket som omstridt", "Kjeldene er usamde om han: han er no merkt som omstridd", "The sources disagree about it: it is now marked as disputed");
    public static readonly LocalizedText NoLongerDisputed = new("Den er ikke lenger merket som omstridt", "Han er ikkje lenger merkt som omstridd", "It is no longer marked as disputed");
    public static readonly LocalizedText CitationAdded = new("Ny kilde: {0}", "Ny kjelde: {0}", "New source: {0}");
    public static readonly LocalizedText CitationRemoved = new("Kilde fjernet: {0}", "Kjelde fjerna: {0}", "Source removed: {0}");
    public static readonly LocalizedText TermAdded = new("Nytt kjennetegn: {0}", "Nytt kjenneteikn: {0}", "New feature: {0}");
    public static readonly LocalizedText TermRemoved = new("Kjennetegn fjernet: {0}", "Kjenneteikn fjerna: {0}", "Feature removed: {0}");
    public static readonly LocalizedText Note = new("Merknaden «{0}»", "Merknaden «{0}»", "The note “{0}”");
    public static readonly LocalizedText NoteChanged = new("Merknaden «{0}» ble endret:", "Merknaden «{0}» vart endra:", "The note “{0}” was changed:");
    public static readonly LocalizedText Rating = new("Vurderingen av «{0}»", "Vurderinga av «{0}»", "The assessment of “{0}”");
    public static readonly LocalizedText RatingReworded = new("Vurderingen av «{0}» ble begrunnet på nytt:", "Vurderinga av «{0}» vart grunngitt på nytt:", "The assessment of “{0}” was given another reason:");
    public static readonly LocalizedText Section = new("Avsnittet {0}", "Avsnittet {0}", "The section {0}");
    public static readonly LocalizedText Reordered = new("Rekkefølgen ble endret: {0}", "Rekkjefølgja vart endra: {0}", "The order was changed: {0}");

    /// <summary>The language after "in".</summary>
    public static LocalizedText LanguageOf(Tongue tongue) => tongue switch
    {
        Tongue.Nb => new("bokmål", "bokmål", "Norwegian Bokmål"),
        Tongue.Nn => new("nynorsk", "nynorsk", "Norwegian Nynorsk"),
        Tongue.En => new("engelsk", "engelsk", "English"),
        Tongue.Se => new("nordsamisk", "nordsamisk", "Northern Sámi"),
        Tongue.Smj => new("lulesamisk", "lulesamisk", "Lule Sámi"),
        Tongue.Sma => new("sørsamisk", "sørsamisk", "Southern Sámi"),
        Tongue.Fkv => new("kvensk", "kvensk", "Kven"),
        _ => throw new InvalidOperationException($"An unknown language: {tongue}"),
    };

    /// <summary>What somebody who is the only one of a relation is called, or nothing where the relation's own words must do.</summary>
    public static LocalizedText? HolderOf(RelationType type) =>
        type == RelationTypes.LedBy ? new("Lederen", "Leiaren", "The leader")
        : type == RelationTypes.CoordinatedBy ? new("Koordinatoren", "Koordinatoren", "The coordinator")
        : type == RelationTypes.SecretariatBy ? new("Sekretariatet", "Sekretariatet", "The secretariat")
        : null;

    /// <summary>What became of words, for who cannot see how they are marked.</summary>
    public static LocalizedText NameOf(Fate fate) => fate switch
    {
        Fate.Removed => new("fjernet", "fjerna", "removed"),
        Fate.Added => new("satt inn", "sett inn", "inserted"),
        Fate.Kept => new("uendret", "uendra", "unchanged"),
        _ => throw new InvalidOperationException($"An unknown fate: {fate}"),
    };

    /// <summary>A list of an entry whose order was changed.</summary>
    public static LocalizedText NameOf(ListPart part) => part switch
    {
        ListPart.Aliases => new("andre navn", "andre namn", "other names"),
        ListPart.Notes => new("merknader", "merknader", "notes"),
        ListPart.Relations => new("sammenhenger", "samanhengar", "connections"),
        ListPart.Citations => new("kilder", "kjelder", "sources"),
        ListPart.Detail => new("fakta", "fakta", "facts"),
        ListPart.Terms => new("kjennetegn", "kjenneteikn", "features"),
        _ => throw new InvalidOperationException($"An unknown list: {part}"),
    };
}

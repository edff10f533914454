using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using static Samvirke.Register.Text.Blank;
using static Samvirke.Register.Text.DefectMessage;

namespace Samvirke.Register.Checking;

/// <summary>What may be wrong between entries. What exists is called by its name to who fills in a form.</summary>
internal static class RegisterDefectTexts
{
    public static DefectMessage StewardUnknown(EntryId id) => Of(
        "den som svarer for oppføringen, «{0}», finnes ikke",
        "den som svarar for oppføringa, «{0}», finst ikkje",
        "who answers for the entry, “{0}”, does not exist",
        id);

    public static DefectMessage StewardIsNoActor(Entry steward) => Of(
        "den som svarer for oppføringen, skal være en aktør; «{0}» er av slaget «{1}»",
        "den som svarar for oppføringa, skal vere ein aktør; «{0}» er av slaget «{1}»",
        "who answers for the entry must be an actor; “{0}” is of the kind “{1}”",
        Named(steward),
        steward.Kind);

    public static DefectMessage RelationToNothing(Relation relation) => Of(
        "sammenhengen «{0}» viser til «{1}», som ikke finnes",
        "samanhengen «{0}» viser til «{1}», som ikkje finst",
        "the connection “{0}” leads to “{1}”, which does not exist",
        relation.Type,
        relation.To);

    public static DefectMessage RelationToItself(Relation relation, Entry entry) => Of(
        "sammenhengen «{0}» går fra «{1}» til seg selv",
        "samanhengen «{0}» går frå «{1}» til seg sjølv",
        "the connection “{0}” leads from “{1}” to itself",
        relation.Type,
        Named(entry));

    public static DefectMessage RelationMayNotJoin(Relation relation, Entry from, Entry to) => Of(
        "sammenhengen «{0}» kan ikke gå fra slaget «{1}» til slaget «{2}» (til «{3}»)",
        "samanhengen «{0}» kan ikkje gå frå slaget «{1}» til slaget «{2}» (til «{3}»)",
        "the connection “{0}” cannot join the kind “{1}” to the kind “{2}” (to “{3}”)",
        relation.Type,
        from.Kind,
        to.Kind,
        Named(to));

    public static DefectMessage RelationTwice(CheckedRegister register, Relation relation) => Of(
        "sammenhengen «{0}» til «{1}» står to ganger; slå kildene sammen",
        "samanhengen «{0}» til «{1}» står to gonger; slå saman kjeldene",
        "the connection “{0}” to “{1}” stands twice; join the sources",
        relation.Type,
        Named(register, relation.To));

    public static DefectMessage RelationIsSingle(Relation relation, Entry entry) => Of(
        "«{0}» kan bare ha én «{1}» om gangen; er kildene uenige, merk begge med {2}",
        "«{0}» kan berre ha éin «{1}» om gongen; er kjeldene usamde, merk begge med {2}",
        "“{0}” can only have one “{1}” at a time; if the sources disagree, mark both as {2}",
        Named(entry),
        relation.Type,
        new Blank("disputed: true", new LocalizedText("omstridt", "omstridd", "disputed")));

    public static DefectMessage DisputeWithoutNote(CheckedRegister register, Relation relation) => Of(
        "sammenhengen «{0}» til «{1}» er merket som omstridt, men oppføringen har ingen merknad av typen «{2}»",
        "samanhengen «{0}» til «{1}» er merkt som omstridd, men oppføringa har ingen merknad av typen «{2}»",
        "the connection “{0}” to “{1}” is marked as disputed, but the entry has no note of the type “{2}”",
        relation.Type,
        Named(register, relation.To),
        new Blank("contradiction", new LocalizedText("motsigelse", "motseiing", "contradiction")));

    public static DefectMessage SourceUnknown(Citation citation) => Of(
        "kilden «{0}» finnes ikke", "kjelda «{0}» finst ikkje", "the source “{0}” does not exist", citation.Source);

    public static DefectMessage SourceIsNone(Entry source) => Of(
        "en kildehenvisning skal gå til en kilde eller en lov; «{0}» er av slaget «{1}»",
        "ei kjeldetilvising skal gå til ei kjelde eller ei lov; «{0}» er av slaget «{1}»",
        "a reference must lead to a source or a law; “{0}” is of the kind “{1}”",
        Named(source),
        source.Kind);

    public static DefectMessage SectionUnknown(Entry source, Citation citation, IEnumerable<string> sections) => Of(
        "kilden «{0}» har ikke avsnittet «{1}»{2}",
        "kjelda «{0}» har ikkje avsnittet «{1}»{2}",
        "the source “{0}” has no section “{1}”{2}",
        Named(source),
        Shown(citation.Locator),
        Suggestion(citation.Locator, sections));

    public static DefectMessage ProvisionUnknown(Entry law, string section, IEnumerable<string> sections) => Of(
        "loven «{0}» har ikke «{1}»{2}", "lova «{0}» har ikkje «{1}»{2}", "the law “{0}” has no “{1}”{2}", Named(law), Shown(section), Suggestion(section, sections));

    public static DefectMessage NotYet(DateOnly confirmed) => Of(
        "«{0}» er en dag som ikke har vært ennå, {1}",
        "«{0}» er ein dag som ikkje har vore enno, {1}",
        "“{0}” is a day that has not come yet, {1}",
        Key("confirmed"),
        $"{confirmed:yyyy-MM-dd}");

    public static DefectMessage IdTwice(EntryId id, EntryText earlier) => Of(
        "id-en «{0}» er brukt før{1}", "id-en «{0}» er brukt før{1}", "the id “{0}” is in use already{1}", id, new Blank($", i {Place(earlier, "id")}", LocalizedText.Empty));

    public static DefectMessage NameTwice(Entry entry, EntryText earlier) => Of(
        "samme navn og slag som «{0}»{1}; er det samme sak, slå dem sammen",
        "same namn og slag som «{0}»{1}; er det same sak, slå dei saman",
        "same name and kind as “{0}”{1}; if they are the same thing, join them",
        new Blank($"{earlier.Read.Id}", entry.Name),
        new Blank($" i {Place(earlier, "name", "nb")}", LocalizedText.Empty));

    public static DefectMessage NameTaken(Entry there) => Of(
        "samme navn og slag som «{0}», som finnes fra før; er det samme sak, slå dem sammen",
        "same namn og slag som «{0}», som finst frå før; er det same sak, slå dei saman",
        "same name and kind as “{0}”, which exists already; if they are the same thing, join them",
        Named(there));

    /// <summary>Register text calls an entry by its id.</summary>
    private static Blank Named(Entry entry) => new(entry.Id.Value, entry.Name.IsEmpty ? null : entry.Name);

    private static Blank Named(CheckedRegister register, EntryId id) => register.Find(id, out _) is { } entry ? Named(entry) : id;

    private static string Place(EntryText text, params ReadOnlySpan<object> path) => $"{text.File}:{text.LineOf(path)}";
}

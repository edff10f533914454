using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using static Samvirke.Register.Text.Blank;
using static Samvirke.Register.Text.DefectMessage;

namespace Samvirke.Register.Text;

/// <summary>What may be wrong with an entry alone. Messages are made when there is a defect, and never for what is right.</summary>
internal static class EntryDefectTexts
{
    private static readonly Blank AgeForms = new(
        "; skriv alder som \"13-18\", \"18-\" eller \"15\"",
        new("; skriv alder som 13-18, 18- eller 15", "; skriv alder som 13-18, 18- eller 15", "; write ages as 13-18, 18- or 15"));

    public static DefectMessage EntryExpected() => Of(
        "et oppslag med nøkler som id, kind og name var ventet her",
        "eit oppslag med nøklar som id, kind og name var venta her",
        "a map with keys such as id, kind and name was expected here");

    public static DefectMessage UnknownKind(string text) => Of("ukjent slag «{0}»{1}", "ukjent slag «{0}»{1}", "unknown kind “{0}”{1}", Shown(text), Suggestion(text, Kinds.Kind.All.Select(kind => kind.Id)));

    public static DefectMessage NameMissing(EntryId id) => Of(
        "navn på bokmål mangler på {0}{1}",
        "namn på bokmål manglar på {0}{1}",
        "{0} has no name in bokmål{1}",
        Blank.Entry(id),
        new Blank(" (nøkkelen «name», språket «nb»)", LocalizedText.Empty));

    public static DefectMessage CitationMissing(EntryId id) => Of("kilde mangler på {0}{1}", "kjelde manglar på {0}{1}", "{0} has no source{1}", Blank.Entry(id), Hint("citations"));

    public static DefectMessage RelationCitationMissing() => Of("kilde mangler på sammenhengen{0}", "kjelde manglar på samanhengen{0}", "the connection has no source{0}", Hint("citations"));

    public static DefectMessage UnknownTerm(Facet facet, string text) => Of(
        "ukjent ord «{0}» i fasetten «{1}»{2}",
        "ukjent ord «{0}» i «{1}»{2}",
        "unknown word “{0}” in “{1}”{2}",
        Shown(text),
        new Blank(facet.Id, facet.Label),
        facet.IsAge ? AgeForms : Suggestion(text, facet.Terms.Select(term => term.Id)));

    public static DefectMessage TermTwice(Facet facet, string term) => Of(
        "ordet «{0}» står to ganger i fasetten «{1}»",
        "ordet «{0}» står to gonger i «{1}»",
        "the word “{0}” stands twice in “{1}”",
        new Blank(term, facet.Term(term)?.Label),
        new Blank(facet.Id, facet.Label));

    public static DefectMessage FacetsAreNoMap() => Of(
        "«facets» skal være et oppslag fra fasett til liste av ord",
        "«facets» skal vere eit oppslag frå fasett til liste av ord",
        "“facets” must be a map from facet to a list of words");

    public static DefectMessage UnknownRelation(string text) => Of(
        "ukjent sammenheng «{0}»{1}", "ukjend samanheng «{0}»{1}", "unknown connection “{0}”{1}", Shown(text), Suggestion(text, RelationTypes.All.Select(type => type.Id)));

    public static DefectMessage MayNotGoFrom(RelationType type, Kind kind) => Of(
        "sammenhengen «{0}» kan ikke gå fra slaget «{1}»", "samanhengen «{0}» kan ikkje gå frå slaget «{1}»", "the connection “{0}” cannot begin at the kind “{1}”", type, kind);

    public static DefectMessage RelationIsNoMap() => Of("en sammenheng skal være et oppslag med nøkler", "ein samanheng skal vere eit oppslag med nøklar", "a connection must be a map with keys");

    public static DefectMessage CitationIsNoMap() => Of("en kildehenvisning skal være et oppslag med nøkler", "ei kjeldetilvising skal vere eit oppslag med nøklar", "a reference to a source must be a map with keys");

    public static DefectMessage NoteIsNoMap() => Of("en merknad skal være et oppslag med nøkler", "ein merknad skal vere eit oppslag med nøklar", "a note must be a map with keys");

    public static DefectMessage NoteTypeUnknown() => Of(
        "merknadens type skal være {0}",
        "typen på merknaden skal vere {0}",
        "the type of the note must be {0}",
        new Blank("«correction» eller «contradiction»", new("retting eller motsigelse", "retting eller motseiing", "correction or contradiction")));

    public static DefectMessage NoteTextMissing() => Of("merknaden mangler tekst på bokmål", "merknaden manglar tekst på bokmål", "the note has no text in bokmål");

    public static DefectMessage ContradictionNeedsReadings() => Of(
        "en motsigelse trenger minst to kildehenvisninger med «{0}»",
        "ei motseiing treng minst to kjeldetilvisingar med «{0}»",
        "a contradiction needs at least two references to sources with “{0}”",
        Key("reading"));

    public static DefectMessage CorrectionNeedsCitation() => Of(
        "en retting trenger kildehenvisningen til det som er feil",
        "ei retting treng kjeldetilvisinga til det som er feil",
        "a correction needs the reference to what is wrong");
}

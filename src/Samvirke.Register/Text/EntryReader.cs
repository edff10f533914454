using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>What was read of one entry: the entry as far as it could be understood, its id if it has one, and every defect.</summary>
public sealed record ReadEntry(Entry? Entry, EntryId? Id, ImmutableArray<TextDefect> Defects);

/// <summary>
/// Reads one entry of register text, from YAML or JSON alike. It judges what can be judged of an entry alone (form, words of the
/// vocabularies, what is required); what depends on other entries is <see cref="Checking.RegisterCheck"/>'s.
/// </summary>
public static class EntryReader
{
    private static readonly string[] Keys =
        ["id", "kind", "name", "aliases", "summary", "facets", "validFrom", "validTo", "steward", "relations", "citations", "notes", "details"];

    private static readonly string[] RelationKeys = ["type", "to", "role", "validFrom", "validTo", "disputed", "citations"];
    private static readonly string[] CitationKeys = ["source", "locator", "reading"];
    private static readonly string[] NoteKeys = ["type", "text", "citations"];

    /// <summary>Reads the entry; nothing is thrown.</summary>
    public static ReadEntry Read(TextNode node)
    {
        var defects = new List<TextDefect>();
        if (node is not TextMap map)
        {
            defects.Add(new TextDefect(node.Line, "et oppslag med nøkler som id, kind og name var ventet her"));
            return new ReadEntry(null, null, [.. defects]);
        }

        var reader = new MapReader(map, defects, Keys);
        var id = ReadId(reader);
        var kind = ReadKind(reader);
        var entry = id is { } known && kind is not null ? ReadBody(reader, defects, known, kind) : null;
        return new ReadEntry(entry, id, [.. defects]);
    }

    private static EntryId? ReadId(MapReader reader)
    {
        reader.Required("id", "id");
        return reader.Id("id", "id");
    }

    private static Kind? ReadKind(MapReader reader)
    {
        if (reader.Required("kind", "slag") is not { } text) return null;
        if (Kind.Find(text) is { } kind) return kind;
        reader.Defect(reader.LineOf("kind"), $"ukjent slag «{MapReader.Shown(text)}»{MapReader.Suggestion(text, Kind.All.Select(each => each.Id))}");
        return null;
    }

    private static Entry ReadBody(MapReader reader, List<TextDefect> defects, EntryId id, Kind kind)
    {
        var name = reader.Localized("name", areaName: kind == Kind.Area);
        if (name.Exactly(Tongue.Nb) is null) reader.Defect(reader.LineOf("name"), $"navn på bokmål mangler på «{id}» (nøkkelen «name», språket «nb»)");
        reader.Required("steward", $"hvem som svarer for «{id}»,");
        var citations = ReadCitations(reader, defects);
        if (citations.IsEmpty && kind != Kind.Source) reader.Defect(reader.LineOf("citations"), $"kilde mangler på «{id}» (nøkkelen «citations»)");
        return new Entry
        {
            Id = id,
            Kind = kind,
            Name = name,
            Aliases = [.. reader.Scalars("aliases").Select(each => each.Text)],
            Summary = reader.Localized("summary"),
            Facets = ReadFacets(reader, defects),
            Valid = reader.Valid(),
            Steward = reader.Id("steward", "id-en til den som svarer for oppføringen,"),
            Relations = MapReader.Present(reader.List("relations").Select(node => ReadRelation(node, kind, defects))),
            Citations = citations,
            Notes = MapReader.Present(reader.List("notes").Select(node => ReadNote(node, defects))),
            Details = DetailReader.Read(reader, kind, defects),
        };
    }

    private static FacetValues ReadFacets(MapReader reader, List<TextDefect> defects)
    {
        if (reader.Node("facets") is not { } node) return FacetValues.None;
        if (node is not TextMap map)
        {
            defects.Add(new TextDefect(node.Line, "«facets» skal være et oppslag fra fasett til liste av ord"));
            return FacetValues.None;
        }

        var facets = new MapReader(map, defects, [.. Facet.All.Select(facet => facet.Id)]);
        return FacetValues.Of(Facet.All.Select(facet => new FacetTerms(facet, ReadTerms(facets, facet))));
    }

    private static ImmutableArray<string> ReadTerms(MapReader facets, Facet facet)
    {
        if (facets.Node(facet.Id) is null) return [];
        var terms = ImmutableArray.CreateBuilder<string>();
        foreach (var (node, text) in facets.Scalars(facet.Id))
        {
            if (!facet.Allows(text)) facets.Defect(node.Line, $"ukjent ord «{MapReader.Shown(text)}» i fasetten «{facet.Id}»{TermSuggestion(facet, text)}");
            else if (terms.Contains(text)) facets.Defect(node.Line, $"ordet «{text}» står to ganger i fasetten «{facet.Id}»");
            else terms.Add(text);
        }

        return terms.ToImmutable();
    }

    private static string TermSuggestion(Facet facet, string text) =>
        facet.IsAge ? "; skriv alder som \"13-18\", \"18-\" eller \"15\"" : MapReader.Suggestion(text, facet.Terms.Select(term => term.Id));

    private static Relation? ReadRelation(TextNode node, Kind kind, List<TextDefect> defects)
    {
        if (Map(node, "en relasjon", defects) is not { } map) return null;
        var reader = new MapReader(map, defects, RelationKeys);
        var type = ReadRelationType(reader, kind);
        reader.Required("to", "hvem relasjonen går til,");
        var to = reader.Id("to", "id-en som relasjonen går til,");
        var role = reader.Localized("role");
        var valid = reader.Valid();
        var disputed = reader.Flag("disputed");
        var citations = ReadCitations(reader, defects);
        if (citations.IsEmpty) reader.Defect(reader.LineOf("citations"), "kilde mangler på relasjonen (nøkkelen «citations»)");
        return type is null || to is not { } target ? null : new Relation(type, target, role, valid, disputed, citations);
    }

    private static RelationType? ReadRelationType(MapReader reader, Kind kind)
    {
        if (reader.Required("type", "relasjonens type") is not { } text) return null;
        var type = RelationTypes.Find(text);
        if (type is null) reader.Defect(reader.LineOf("type"), $"ukjent relasjon «{MapReader.Shown(text)}»{MapReader.Suggestion(text, RelationTypes.All.Select(each => each.Id))}");
        else if (!type.Joints.Any(joint => joint.From.Contains(kind))) reader.Defect(reader.LineOf("type"), $"relasjonen «{type}» kan ikke gå fra slaget «{kind}»");
        return type;
    }

    private static ImmutableArray<Citation> ReadCitations(MapReader reader, List<TextDefect> defects) =>
        MapReader.Present(reader.List("citations").Select(node => ReadCitation(node, defects)));

    private static Citation? ReadCitation(TextNode node, List<TextDefect> defects)
    {
        if (Map(node, "en kildehenvisning", defects) is not { } map) return null;
        var reader = new MapReader(map, defects, CitationKeys);
        reader.Required("source", "kilden");
        var source = reader.Id("source", "kildens id");
        var locator = reader.Required("locator", "stedet i kilden");
        return source is { } known && locator is not null ? new Citation(known, string.Intern(locator), reader.Scalar("reading")) : null;
    }

    private static Note? ReadNote(TextNode node, List<TextDefect> defects)
    {
        if (Map(node, "en merknad", defects) is not { } map) return null;
        var reader = new MapReader(map, defects, NoteKeys);
        NoteType? type = reader.Required("type", "merknadens type") switch
        {
            "correction" => NoteType.Correction,
            "contradiction" => NoteType.Contradiction,
            _ => null,
        };
        if (type is null) reader.Defect(reader.LineOf("type"), "merknadens type skal være «correction» eller «contradiction»");
        var text = reader.Localized("text");
        if (text.Exactly(Tongue.Nb) is null) reader.Defect(reader.LineOf("text"), "merknaden mangler tekst på bokmål");
        var citations = ReadCitations(reader, defects);
        Judge(reader, type, citations);
        return type is { } known ? new Note(known, text, citations) : null;
    }

    private static void Judge(MapReader reader, NoteType? type, ImmutableArray<Citation> citations)
    {
        var readings = citations.Count(citation => citation.Reading is not null);
        if (type == NoteType.Contradiction && readings < 2) reader.Defect(reader.LineOf("citations"), "en motsigelse trenger minst to kildehenvisninger med «reading»");
        if (type == NoteType.Correction && citations.IsEmpty) reader.Defect(reader.LineOf("citations"), "en retting trenger kildehenvisningen til det som er feil");
    }

    private static TextMap? Map(TextNode node, string what, List<TextDefect> defects)
    {
        if (node is TextMap map) return map;
        defects.Add(new TextDefect(node.Line, $"{what} skal være et oppslag med nøkler"));
        return null;
    }
}

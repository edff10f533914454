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
        ["id", "kind", "name", "aliases", "summary", "facets", "validFrom", "validTo", "steward", "confirmed", "relations", "citations", "notes", "details"];

    private static readonly string[] RelationKeys = ["type", "to", "role", "validFrom", "validTo", "disputed", "citations"];
    private static readonly string[] CitationKeys = ["source", "locator", "reading"];
    private static readonly string[] NoteKeys = ["type", "text", "citations"];
    private static readonly string[] FacetKeys = [.. Facet.All.Select(facet => facet.Id)];

    /// <summary>Reads the entry; nothing is thrown.</summary>
    public static ReadEntry Read(TextNode node)
    {
        var defects = new List<TextDefect>();
        if (node is not TextMap map)
        {
            defects.Add(new TextDefect(node.Line, EntryDefectTexts.EntryExpected()));
            return new ReadEntry(null, null, [.. defects]);
        }

        var reader = new MapReader(map, defects, Keys);
        var id = reader.RequiredId("id", Asked.Id);
        var kind = ReadKind(reader);
        var entry = id is { } known && kind is not null ? ReadBody(reader, defects, known, kind) : null;
        return new ReadEntry(entry, id, [.. defects]);
    }

    private static Kind? ReadKind(MapReader reader)
    {
        if (reader.Required("kind", Asked.Kind) is not { } text) return null;
        if (Kind.Find(text) is { } kind) return kind;
        reader.Defect(reader.LineOf("kind"), EntryDefectTexts.UnknownKind(text));
        return null;
    }

    private static Entry ReadBody(MapReader reader, List<TextDefect> defects, EntryId id, Kind kind)
    {
        var name = reader.Localized("name", areaName: kind == Kind.Area);
        if (name.Exactly(Tongue.Nb) is null) reader.Defect(reader.LineOf("name", "nb"), EntryDefectTexts.NameMissing(id));
        var steward = reader.RequiredId("steward", Asked.Steward, id);
        var citations = ReadCitations(reader, defects);
        if (reader.IsEmpty("citations") && kind != Kind.Source && !kind.IsSaidBySteward) reader.Defect(reader.LineOf("citations"), EntryDefectTexts.CitationMissing(id));
        return new Entry
        {
            Id = id,
            Kind = kind,
            Name = name,
            Aliases = reader.Texts("aliases"),
            Summary = reader.Localized("summary"),
            Facets = ReadFacets(reader, defects),
            Valid = reader.Valid(),
            Steward = steward,
            Confirmed = reader.Date("confirmed"),
            Relations = Present(reader.List("relations"), node => ReadRelation(node, kind, defects)),
            Citations = citations,
            Notes = Present(reader.List("notes"), node => ReadNote(node, defects)),
            Details = DetailReader.Read(reader, kind, defects),
        };
    }

    private static FacetValues ReadFacets(MapReader reader, List<TextDefect> defects)
    {
        if (reader.Node("facets") is not { } node) return FacetValues.None;
        if (node is not TextMap map)
        {
            defects.Add(new TextDefect(node.Line, EntryDefectTexts.FacetsAreNoMap()));
            return FacetValues.None;
        }

        var facets = new MapReader(map, defects, FacetKeys);
        var terms = ImmutableArray.CreateBuilder<FacetTerms>(map.Members.Length);
        foreach (var facet in Facet.All)
        {
            if (ReadTerms(facets, facet) is { IsEmpty: false } read) terms.Add(new FacetTerms(facet, read));
        }

        return FacetValues.OfOrdered(terms.DrainToImmutable());
    }

    private static ImmutableArray<string> ReadTerms(MapReader facets, Facet facet)
    {
        var scalars = facets.Scalars(facet.Id);
        if (scalars.IsEmpty) return [];
        var terms = ImmutableArray.CreateBuilder<string>(scalars.Length);
        foreach (var (node, text) in scalars)
        {
            if (!facet.Allows(text)) facets.Defect(node.Line, EntryDefectTexts.UnknownTerm(facet, text));
            else if (terms.Contains(text)) facets.Defect(node.Line, EntryDefectTexts.TermTwice(facet, text));
            else terms.Add(text);
        }

        return terms.DrainToImmutable();
    }

    private static Relation? ReadRelation(TextNode node, Kind kind, List<TextDefect> defects)
    {
        if (Map(node, EntryDefectTexts.RelationIsNoMap, defects) is not { } map) return null;
        var reader = new MapReader(map, defects, RelationKeys);
        var type = ReadRelationType(reader, kind);
        var to = reader.RequiredId("to", Asked.To);
        var role = reader.Localized("role");
        var valid = reader.Valid();
        var disputed = reader.Flag("disputed");
        var citations = ReadCitations(reader, defects);
        if (reader.IsEmpty("citations") && !kind.IsSaidBySteward) reader.Defect(reader.LineOf("citations"), EntryDefectTexts.RelationCitationMissing());
        return type is null || to is not { } target ? null : new Relation(type, target, role, valid, disputed, citations);
    }

    private static RelationType? ReadRelationType(MapReader reader, Kind kind)
    {
        if (reader.Required("type", Asked.RelationType) is not { } text) return null;
        var type = RelationTypes.Find(text);
        if (type is null) reader.Defect(reader.LineOf("type"), EntryDefectTexts.UnknownRelation(text));
        else if (!type.MayGoFrom(kind)) reader.Defect(reader.LineOf("type"), EntryDefectTexts.MayNotGoFrom(type, kind));
        return type;
    }

    private static ImmutableArray<Citation> ReadCitations(MapReader reader, List<TextDefect> defects) =>
        Present(reader.List("citations"), node => ReadCitation(node, defects));

    private static Citation? ReadCitation(TextNode node, List<TextDefect> defects)
    {
        if (Map(node, EntryDefectTexts.CitationIsNoMap, defects) is not { } map) return null;
        var reader = new MapReader(map, defects, CitationKeys);
        var source = reader.RequiredId("source", Asked.Source);
        var locator = reader.Required("locator", Asked.Locator);
        return source is { } known && locator is not null ? new Citation(known, locator, reader.Scalar("reading")) : null;
    }

    private static Note? ReadNote(TextNode node, List<TextDefect> defects)
    {
        if (Map(node, EntryDefectTexts.NoteIsNoMap, defects) is not { } map) return null;
        var reader = new MapReader(map, defects, NoteKeys);
        NoteType? type = reader.Required("type", Asked.NoteType) switch
        {
            "correction" => NoteType.Correction,
            "contradiction" => NoteType.Contradiction,
            _ => null,
        };
        if (type is null) reader.Defect(reader.LineOf("type"), EntryDefectTexts.NoteTypeUnknown());
        var text = reader.Localized("text");
        if (text.Exactly(Tongue.Nb) is null) reader.Defect(reader.LineOf("text", "nb"), EntryDefectTexts.NoteTextMissing());
        var citations = ReadCitations(reader, defects);
        Judge(reader, type, citations);
        return type is { } known ? new Note(known, text, citations) : null;
    }

    private static void Judge(MapReader reader, NoteType? type, ImmutableArray<Citation> citations)
    {
        var readings = citations.Count(citation => citation.Reading is not null);
        if (type == NoteType.Contradiction && readings < 2) reader.Defect(reader.LineOf("citations"), EntryDefectTexts.ContradictionNeedsReadings());
        if (type == NoteType.Correction && reader.IsEmpty("citations")) reader.Defect(reader.LineOf("citations"), EntryDefectTexts.CorrectionNeedsCitation());
    }

    /// <summary>What could be read of the items.</summary>
    private static ImmutableArray<T> Present<T>(ImmutableArray<TextNode> items, Func<TextNode, T?> read)
        where T : class
    {
        if (items.IsEmpty) return [];
        var present = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (var item in items)
        {
            if (read(item) is { } one) present.Add(one);
        }

        return present.DrainToImmutable();
    }

    private static TextMap? Map(TextNode node, Func<DefectMessage> message, List<TextDefect> defects)
    {
        if (node is TextMap map) return map;
        defects.Add(new TextDefect(node.Line, message()));
        return null;
    }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Samvirke.Register.Details;
using Samvirke.Register.Kinds;
using Samvirke.Register.Text;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>
/// A draft as register text whose line numbers stand for paths, so that a defect that the rules find on a line leads back to the field that it is about.
/// What is missing has a line too.
/// </summary>
internal sealed class DraftNodes
{
    private static readonly string[] EntryKeys = ["id", "kind", "name", "summary", "steward", "validFrom", "validTo", "relations", "citations", "details"];
    private static readonly string[] RelationKeys = ["type", "to", "citations"];
    private static readonly string[] CitationKeys = ["source", "locator"];
    private static readonly string[] NoteKeys = ["type", "text", "citations"];

    private readonly List<string> paths = [];
    private readonly Kind? kind;

    private DraftNodes(Kind? kind) => this.kind = kind;

    /// <summary>The text.</summary>
    public TextMap Map { get; private set; } = null!;

    public static DraftNodes Of(DraftText draft)
    {
        var nodes = new DraftNodes(draft.Kind);
        nodes.Map = (TextMap)nodes.Node("", draft.Root);
        return nodes;
    }

    /// <summary>The path that the line stands for; empty for the whole.</summary>
    public string PathOf(int line) => line >= 1 && line <= paths.Count ? paths[line - 1] : "";

    private TextNode Node(string path, JsonNode? node)
    {
        paths.Add(path);
        var line = paths.Count;
        return node switch
        {
            JsonObject map => new TextMap(line, [.. map.Select(member => Member(path, member.Key, member.Value)), .. Missing(path, map)]),
            JsonArray list => new TextList(line, [.. list.Select((item, index) => Node(Field.Join(path, $"{index}"), item))]),
            JsonValue value => new TextScalar(line, value.ToString()),
            _ => new TextScalar(line, null),
        };
    }

    private TextMember Member(string path, string key, JsonNode? value)
    {
        var node = Node(Field.Join(path, key), value);
        return new TextMember(key, node.Line, node);
    }

    /// <summary>Keys that have to be there, or that rules speak of, with nothing in them.</summary>
    private IEnumerable<TextMember> Missing(string path, JsonObject map) => Known(path).Where(key => !map.ContainsKey(key)).Select(key => Member(path, key, null));

    private ImmutableArray<string> Known(string path)
    {
        if (path.Length == 0) return [.. EntryKeys];
        if (path == "details" && kind is not null) return [.. DetailSchema.For(kind).Where(key => key.Required).Select(key => key.Id)];
        var keys = path.Split('.');
        return keys switch
        {
            [.., "citations", _] => [.. CitationKeys],
            ["relations", _] => [.. RelationKeys],
            ["notes", _] => [.. NoteKeys],
            _ => [],
        };
    }
}

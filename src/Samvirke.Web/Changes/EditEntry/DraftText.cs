using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Text;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>An entry as somebody is writing it: the JSON of an entry, in which nothing has been judged. Values are found by paths such as <c>citations.0.source</c>.</summary>
public sealed class DraftText
{
    private readonly JsonObject root;

    private DraftText(JsonObject root) => this.root = root;

    /// <summary>The entry as text.</summary>
    public static DraftText Of(Entry entry) => new(JsonNode.Parse(EntryWriter.ToUtf8(entry))!.AsObject());

    /// <summary>A new entry of which only this is known.</summary>
    public static DraftText Begin(EntryId id, Kind kind) => new(new JsonObject { ["id"] = id.Value, ["kind"] = kind.Id });

    /// <summary>What <see cref="ToString"/> wrote; nothing when it is something else.</summary>
    public static DraftText? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject root ? new DraftText(root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The whole.</summary>
    public JsonObject Root => root;

    /// <summary>The kind, which never changes.</summary>
    public Kind? Kind => Register.Kinds.Kind.Find(Text("kind"));

    /// <summary>The value that the path leads to, or nothing.</summary>
    public JsonNode? At(string path)
    {
        JsonNode? node = root;
        foreach (var key in path.Split('.')) node = Step(node, key);
        return node;
    }

    /// <summary>The text that the path leads to; empty where there is none.</summary>
    public string Text(string path) => At(path) is JsonValue value ? value.ToString() : "";

    /// <summary>The texts of the list that the path leads to.</summary>
    public ImmutableArray<string> Texts(string path) => At(path) is JsonArray list ? [.. list.OfType<JsonValue>().Select(value => value.ToString())] : [];

    /// <summary>How many items the list has that the path leads to.</summary>
    public int Count(string path) => At(path) is JsonArray list ? list.Count : 0;

    /// <summary>The draft with another value there; what leads to it is made where it is missing. Nothing takes the value out.</summary>
    public DraftText With(string path, JsonNode? value)
    {
        var copy = root.DeepClone().AsObject();
        var keys = path.Split('.');
        JsonNode node = copy;
        foreach (var key in keys[..^1]) node = Enter(node, key);
        Put(node, keys[^1], value);
        return new DraftText(copy);
    }

    /// <inheritdoc/>
    public override string ToString() => root.ToJsonString();

    private static JsonNode? Step(JsonNode? node, string key) => node switch
    {
        JsonObject map => map.TryGetPropertyValue(key, out var value) ? value : null,
        JsonArray list when Index(key) is { } index && index < list.Count => list[index],
        _ => null,
    };

    private static JsonNode Enter(JsonNode node, string key)
    {
        if (Step(node, key) is JsonObject or JsonArray) return Step(node, key)!;
        var inner = new JsonObject();
        Put(node, key, inner);
        return inner;
    }

    private static void Put(JsonNode node, string key, JsonNode? value)
    {
        switch (node)
        {
            case JsonObject map when value is null:
                map.Remove(key);
                break;
            case JsonObject map:
                map[key] = value;
                break;
            case JsonArray list when Index(key) is { } index && index <= list.Count:
                if (value is null && index < list.Count) list.RemoveAt(index);
                else if (value is not null && index == list.Count) list.Add(value);
                else if (value is not null) list[index] = value;
                break;
        }
    }

    private static int? Index(string key) => int.TryParse(key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : null;
}

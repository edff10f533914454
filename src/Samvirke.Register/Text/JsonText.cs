using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Samvirke.Register.Text;

/// <summary>Reads JSON as register text.</summary>
public static class JsonText
{
    /// <summary>The element as nodes that all begin on the line given.</summary>
    public static TextNode Read(JsonElement element, int line) => element.ValueKind switch
    {
        JsonValueKind.Object => new TextMap(line, [.. element.EnumerateObject().Select(each => new TextMember(each.Name, line, Read(each.Value, line)))]),
        JsonValueKind.Array => new TextList(line, [.. element.EnumerateArray().Select(each => Read(each, line))]),
        JsonValueKind.String => new TextScalar(line, element.GetString()),
        JsonValueKind.Null or JsonValueKind.Undefined => new TextScalar(line, null),
        JsonValueKind.True => new TextScalar(line, "true"),
        JsonValueKind.False => new TextScalar(line, "false"),
        _ => new TextScalar(line, element.GetRawText()),
    };

    /// <summary>One JSON value as nodes that all begin on the line given; the way to read very many of them.</summary>
    /// <param name="utf8">The value and nothing after it.</param>
    /// <param name="line">The line.</param>
    /// <param name="shared">Where short texts are shared.</param>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static TextNode Read(ReadOnlySpan<byte> utf8, int line, SharedStrings shared)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var node = Value(ref json, line, shared);
        return json.Read() ? throw new JsonException("Something follows the value.") : node;
    }

    private static TextNode Value(ref Utf8JsonReader json, int line, SharedStrings shared) => json.TokenType switch
    {
        JsonTokenType.StartObject => Map(ref json, line, shared),
        JsonTokenType.StartArray => List(ref json, line, shared),
        JsonTokenType.String => new TextScalar(line, Text(ref json, shared)),
        JsonTokenType.Null => new TextScalar(line, null),
        JsonTokenType.True => new TextScalar(line, "true"),
        JsonTokenType.False => new TextScalar(line, "false"),
        _ => new TextScalar(line, Encoding.UTF8.GetString(json.ValueSpan)),
    };

    private static TextMap Map(ref Utf8JsonReader json, int line, SharedStrings shared)
    {
        var members = ImmutableArray.CreateBuilder<TextMember>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = Text(ref json, shared);
            json.Read();
            members.Add(new TextMember(key, line, Value(ref json, line, shared)));
        }

        return new TextMap(line, members.DrainToImmutable());
    }

    private static TextList List(ref Utf8JsonReader json, int line, SharedStrings shared)
    {
        var items = ImmutableArray.CreateBuilder<TextNode>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) items.Add(Value(ref json, line, shared));
        return new TextList(line, items.DrainToImmutable());
    }

    private static string Text(ref Utf8JsonReader json, SharedStrings shared)
    {
        if (json.ValueSpan.Length > SharedStrings.MaxLength) return json.GetString()!;
        Span<char> text = stackalloc char[SharedStrings.MaxLength];
        return shared.Of(text[..json.CopyString(text)]);
    }
}

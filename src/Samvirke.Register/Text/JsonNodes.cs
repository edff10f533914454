using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Samvirke.Register.Text;

/// <summary>Reads very many JSON values as register text, all on line 1. One thread at a time.</summary>
/// <param name="shared">Where short texts are shared, by many readers if need be.</param>
public sealed class JsonNodes(SharedStrings shared)
{
    private static readonly TextScalar Null = new(1, null), True = new(1, "true"), False = new(1, "false");

    // Members and items of what is not closed yet, those of inner values behind those of outer ones.
    private readonly List<TextMember> members = [];
    private readonly List<TextNode> items = [];

    /// <summary>One JSON value with nothing after it.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public TextNode Read(ReadOnlySpan<byte> utf8)
    {
        members.Clear();
        items.Clear();
        var json = new Utf8JsonReader(utf8);
        json.Read();
        var node = Value(ref json);
        return json.Read() ? throw new JsonException("Something follows the value.") : node;
    }

    private TextNode Value(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => Map(ref json),
        JsonTokenType.StartArray => List(ref json),
        JsonTokenType.String => new TextScalar(1, Text(ref json)),
        JsonTokenType.Null => Null,
        JsonTokenType.True => True,
        JsonTokenType.False => False,
        _ => new TextScalar(1, Encoding.UTF8.GetString(json.ValueSpan)),
    };

    private TextMap Map(ref Utf8JsonReader json)
    {
        var start = members.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = Text(ref json);
            json.Read();
            members.Add(new TextMember(key, 1, Value(ref json)));
        }

        return new TextMap(1, Taken(members, start));
    }

    private TextList List(ref Utf8JsonReader json)
    {
        var start = items.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) items.Add(Value(ref json));
        return new TextList(1, Taken(items, start));
    }

    private static ImmutableArray<T> Taken<T>(List<T> all, int start)
    {
        var taken = CollectionsMarshal.AsSpan(all)[start..].ToImmutableArray();
        all.RemoveRange(start, all.Count - start);
        return taken;
    }

    private string Text(ref Utf8JsonReader json)
    {
        if (json.ValueSpan.Length > SharedStrings.MaxLength) return json.GetString()!;
        Span<char> text = stackalloc char[SharedStrings.MaxLength];
        return shared.Of(text[..json.CopyString(text)]);
    }
}

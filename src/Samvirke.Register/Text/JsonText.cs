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
}

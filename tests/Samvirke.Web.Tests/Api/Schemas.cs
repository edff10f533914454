using System.Text.Json;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Api;

/// <summary>Holds what is sent against the schemas of an OpenAPI document: types, required properties, and that nothing is sent that is not told of.</summary>
internal sealed class Schemas(JsonElement document)
{
    private const string Reference = "#/components/schemas/";

    private readonly JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>What does not fit, by its place.</summary>
    public IEnumerable<string> Faults(string schema, JsonElement sent) => Faults(schema, schemas.GetProperty(schema), sent, "");

    /// <summary>Properties that nothing sent so far had; a problem document is somebody else's and may have fewer.</summary>
    public IEnumerable<string> Unused() => schemas.EnumerateObject()
        .Where(schema => schema.Name != "ProblemDetails" && schema.Value.TryGetProperty("properties", out _))
        .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(property => $"{schema.Name}.{property.Name}"))
        .Where(property => !used.Contains(property));

    private IEnumerable<string> Faults(string name, JsonElement schema, JsonElement sent, string place)
    {
        // What may be null is one of two: null, or something that is told of elsewhere.
        if (schema.TryGetProperty("oneOf", out var either))
        {
            if (sent.ValueKind == JsonValueKind.Null) return [];
            schema = either.EnumerateArray().Single(each => each.TryGetProperty("$ref", out _));
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            name = reference.GetString()![Reference.Length..];
            schema = schemas.GetProperty(name);
        }

        if (!Types(schema).Any(type => type == TypeOf(sent) || (type == "number" && TypeOf(sent) == "integer"))) return [$"{place} is {sent.ValueKind}"];
        return sent.ValueKind switch
        {
            JsonValueKind.Object => ObjectFaults(name, schema, sent, place),
            JsonValueKind.Array => sent.EnumerateArray().SelectMany((item, i) => Faults(name, schema.GetProperty("items"), item, $"{place}/{i}")),
            _ => [],
        };
    }

    private IEnumerable<string> ObjectFaults(string name, JsonElement schema, JsonElement sent, string place)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var property in required.EnumerateArray().Where(property => !sent.TryGetProperty(property.GetString()!, out _))) yield return $"{place}/{property} is missing";
        }

        var known = schema.TryGetProperty("properties", out var properties);
        foreach (var property in sent.EnumerateObject())
        {
            if (known && properties.TryGetProperty(property.Name, out var told)) used.Add($"{name}.{property.Name}");
            else if (!schema.TryGetProperty("additionalProperties", out told))
            {
                // A problem document may say more than the standard does.
                if (known && name != "ProblemDetails") yield return $"{place}/{property.Name} is not told of";
                continue;
            }

            foreach (var fault in Faults(name, told, property.Value, $"{place}/{property.Name}")) yield return fault;
        }
    }

    private static IEnumerable<string> Types(JsonElement schema) => !schema.TryGetProperty("type", out var type)
        ? ["null", "string", "integer", "number", "boolean", "array", "object"]
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(each => each.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement sent) => sent.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.String => "string",
        JsonValueKind.Number => sent.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        _ => "object",
    };
}

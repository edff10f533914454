using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Samvirke.Web.Changes.EditEntry;

namespace Samvirke.Web.Changes.MergeChanges;

/// <summary>
/// An entry taken apart into the least things that two people may change without getting in each other's way: a text in one language, a term, an alias, a
/// relation, a source. Each has a key that stays the same however the others change.
/// </summary>
internal static class DraftUnits
{
    private static readonly string[] Lists = ["aliases", "relations", "citations", "notes"];
    private static readonly string[] Maps = ["name", "summary", "facets", "details"];

    /// <summary>The units in the order of the draft.</summary>
    public static ImmutableArray<(string Key, JsonNode Value)> Of(DraftText draft)
    {
        var units = ImmutableArray.CreateBuilder<(string, JsonNode)>();
        foreach (var (key, value) in draft.Root)
        {
            if (value is JsonArray list && Lists.Contains(key)) units.AddRange(Items(key, list));
            else if (value is JsonObject map && Maps.Contains(key)) units.AddRange(map.SelectMany(member => Inner($"{key}.{member.Key}", member.Value)));
            else if (value is not null) units.Add((key, value));
        }

        return units.ToImmutable();
    }

    /// <summary>The draft that the units make; what they come from gives the rest of its form.</summary>
    public static DraftText Join(IEnumerable<(string Key, JsonNode Value)> units)
    {
        var root = new JsonObject();
        foreach (var (key, value) in units)
        {
            var copy = value.DeepClone();
            switch (Path(key))
            {
                case [var list, _] when Lists.Contains(list):
                    List(root, list).Add(copy);
                    break;
                case ["facets", var facet, _]:
                    List(Map(root, "facets"), facet).Add(copy);
                    break;
                case ["details", var detail, var tag]:
                    Map(Map(root, "details"), detail)[tag] = copy;
                    break;
                case [var map, var member]:
                    Map(root, map)[member] = copy;
                    break;
                default:
                    root[key] = copy;
                    break;
            }
        }

        return DraftText.Parse(root.ToJsonString())!;
    }

    /// <summary>The first part of a key and the part below it, where it has one; identities may hold any sign.</summary>
    private static string[] Path(string key)
    {
        var bar = key.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? key.Split('.') : [.. key[..bar].Split('.'), key[(bar + 1)..]];
    }

    private static IEnumerable<(string Key, JsonNode Value)> Inner(string key, JsonNode? value) => value switch
    {
        null => [],
        JsonArray list when key.StartsWith("facets.", StringComparison.Ordinal) => Items(key, list),
        JsonObject map => map.Where(member => member.Value is not null).Select(member => ($"{key}.{member.Key}", member.Value!)),
        _ => [(key, value)],
    };

    /// <summary>Things that are told apart by what they are about; those about the same by their number.</summary>
    private static IEnumerable<(string Key, JsonNode Value)> Items(string key, JsonArray list)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list.OfType<JsonNode>())
        {
            var identity = Identity(item);
            var number = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            yield return ($"{key}|{identity}|{number}", item);
        }
    }

    private static string Identity(JsonNode item) => item switch
    {
        JsonObject map when map.ContainsKey("to") => $"{map["type"]}|{map["to"]}",
        JsonObject map when map.ContainsKey("locator") => $"{map["source"]}|{map["locator"]}",
        JsonObject map when map.ContainsKey("type") => $"{map["type"]}",
        _ => item.ToString(),
    };

    private static JsonArray List(JsonObject map, string key) => Child(map, key, () => new JsonArray());

    private static JsonObject Map(JsonObject map, string key) => Child(map, key, () => new JsonObject());

    private static T Child<T>(JsonObject map, string key, Func<T> make)
        where T : JsonNode
    {
        if (map[key] is T there) return there;
        var made = make();
        map[key] = made;
        return made;
    }
}

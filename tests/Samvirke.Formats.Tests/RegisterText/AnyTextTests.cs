using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Checking;
using Samvirke.Testing.Registers;

namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>No text whatever makes the reader or the check fail otherwise than by defects that have a line of the file.</summary>
public sealed class AnyTextTests
{
    private const int Rounds = 500;

    private static readonly string[] Keys =
        ["id", "kind", "name", "aliases", "summary", "facets", "validFrom", "validTo", "steward", "relations", "citations", "notes", "details", "type", "to", "role", "disputed", "source", "locator", "reading", "text", "nb", "sections", "title", "age", "sector", "ukjent", ""];

    private static readonly string[] Scalars =
        ["actor", "source", "law", "direktoratet", "rapporten", "1", "led-by", "correction", "contradiction", "2024-01-01", "0001-01-01", "9999-12-31", "true", "null", "13-18", "999999999999", "-1", "", " ", "æøå", "👩‍👩‍👧‍👦", "{0}", "\\", "\"", "\u2028", "NaN", "1e400"];

    private static readonly string[] Pieces =
        ["- ", "-", "  ", "    ", ": ", ":", ",", "[", "]", "{", "}", "\n", "\n", "\n  ", "\n- ", "\n- id: x", "\r\n", "\r", "\t", "#", " # ", "&a", "*a", "!", "!!", "!<", ">", "|", ">-", "|2", "'", "\"", "\\", "\\x", "? ", "---", "\n---\n", "...", "%TAG ! x", "%YAML 1.1", "@", "`", "<<", "=", "~", "id", "kind", "name", "nb", "\0", "\u0085", "\u2028", "\uFEFF", "\uFDD0", "\uD800", "é", "👩", "a", "0"];

    [Fact]
    public void Read_AnyYaml_GivesDefectsOnLinesOfTheFile() => ForAll(
        from pieces in Gen.Elements(Pieces).ListOf(60)
        from cut in Gen.Choose(0, 60)
        select string.Concat(pieces.Take(cut)), "a.yaml");

    [Fact]
    public void Read_SampleWithPiecesPutIn_GivesDefectsOnLinesOfTheFile() => ForAll(
        from pieces in Gen.Elements(Pieces).ListOf(3)
        from place in Gen.Choose(0, SampleRegister.Yaml.Length)
        from gone in Gen.Choose(0, 12)
        select SampleRegister.Yaml[..place] + string.Concat(pieces) + SampleRegister.Yaml[Math.Min(place + gone, SampleRegister.Yaml.Length)..], "sample.yaml");

    [Fact]
    public void Read_AnyJson_GivesDefectsOnLinesOfTheFile() => ForAll(Json(4).Select(node => node?.ToJsonString() ?? "null").ListOf(4).Select(lines => string.Join('\n', lines)), "a.jsonl");

    [Fact]
    public void Read_AnyJsonAsYaml_GivesDefectsOnLinesOfTheFile() => ForAll(Json(4).Select(node => $"- {node?.ToJsonString() ?? "null"}\n"), "a.yaml");

    [Fact]
    public void Read_EntriesWithAnythingPutIn_GivesDefectsOnLinesOfTheFile() => ForAll(
        from register in RegisterArbitrary.UpTo(6).Generator
        from place in Gen.Choose(0, 1000)
        from value in Json(2)
        select string.Join('\n', register.Entries().Select(entry => Replaced(entry.Json(), place, value))), "a.jsonl");

    [Fact]
    public void Read_BrokenJson_GivesDefectsOnLinesOfTheFile() => ForAll(
        from register in RegisterArbitrary.UpTo(4).Generator
        from place in Gen.Choose(0, 5000)
        from piece in Gen.Elements(Pieces)
        let text = string.Join('\n', register.Entries().Select(entry => entry.Json()))
        select text.Insert(place % text.Length, piece), "a.jsonl");

    private static void ForAll(Gen<string> texts, string file) => Prop.ForAll(Arb.From(texts), text =>
    {
        var lines = Math.Max(1, RegisterFiles.Lines(text).Count());
        foreach (var defect in RegisterFiles.Check((file, text)))
        {
            if (defect.File != file || defect.Line < 1 || defect.Line > lines) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{defect} in {lines} lines"));
            if (defect.Message.Written.Any(char.IsControl)) throw new InvalidOperationException($"A message with control characters: {defect}");
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Rounds));

    /// <summary>Any JSON, with the keys and words of register text in all the wrong places.</summary>
    private static Gen<JsonNode?> Json(int depth)
    {
        var scalar = Gen.OneOf(
            Gen.Elements(Scalars).Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Choose(-10, 3000).Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Elements(true, false).Select(flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Constant<JsonNode?>(null));
        if (depth == 0) return scalar;
        var list = Json(depth - 1).ListOf(2).Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]));
        var map =
            from keys in Gen.SubListOf(Keys)
            from values in Json(depth - 1).ListOf(5)
            select (JsonNode?)new JsonObject(keys.Zip(values, (key, value) => KeyValuePair.Create(key, value?.DeepClone())));
        return Gen.Frequency((2, scalar), (1, list), (4, map));
    }

    /// <summary>The JSON with one of its values replaced.</summary>
    private static string Replaced(string json, int place, JsonNode? value)
    {
        var root = JsonNode.Parse(json)!;
        var nodes = Inner(root).ToList();
        nodes[place % nodes.Count].ReplaceWith(value?.DeepClone());
        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Inner(JsonNode node) => node switch
    {
        JsonObject map => map.Select(each => each.Value).OfType<JsonNode>().SelectMany(each => Inner(each).Prepend(each)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(each => Inner(each).Prepend(each)),
        _ => [],
    };
}

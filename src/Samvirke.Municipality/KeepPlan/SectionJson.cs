using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.KeepPlan;

/// <summary>What was written in a section, as JSON.</summary>
internal static class SectionJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(SectionWriting writing) => JsonSerializer.Serialize(
        new Stored(
            writing.Tongue.Tag(), writing.Answers, [.. writing.LeftOut], writing.Measures,
            [.. writing.Seen.Select(seen => new StoredSeen(seen.Id.Value, seen.Kind, seen.Name, seen.Print))]),
        Options);

    public static SectionWriting Read(string json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json, Options)!;
        return new SectionWriting
        {
            Tongue = Tongues.Find(stored.Language) ?? Tongue.Nb,
            Answers = SectionWriting.Nothing.Answers.AddRange(stored.Answers),
            LeftOut = SectionWriting.Nothing.LeftOut.Union(stored.LeftOut),
            Measures = stored.Measures,
            Seen = [.. stored.Seen.Select(seen => new SeenEntry(new EntryId(seen.Id), seen.Kind, seen.Name, seen.Print))],
        };
    }

    private sealed record Stored(string Language, IReadOnlyDictionary<string, string> Answers, ImmutableArray<string> LeftOut, ImmutableArray<MeasureRow> Measures, ImmutableArray<StoredSeen> Seen);

    private sealed record StoredSeen(string Id, string Kind, string Name, string Print);
}

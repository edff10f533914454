using System.Collections.Immutable;
using System.Text.Json;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Relating;

/// <summary>A pair of efforts and what the sources say of how they relate.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other, later in the order of ids.</param>
/// <param name="Relation">How they relate.</param>
/// <param name="Citations">Where that stands; none where they do not.</param>
public sealed record LabelledPair(EntryId A, EntryId B, EffortRelation Relation, ImmutableArray<Citation> Citations)
{
    /// <summary>The pairs of a text with one JSON object a line.</summary>
    /// <exception cref="FormatException">A line is not such an object; the message says which.</exception>
    public static ImmutableArray<LabelledPair> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, i) => ReadLine(line, i + 1))];

    private static LabelledPair ReadLine(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var pair = document.RootElement;
            return new(Id(pair, "a"), Id(pair, "b"), Enum.Parse<EffortRelation>(pair.GetProperty("relation").GetString()!, ignoreCase: true), [.. pair.GetProperty("citations").EnumerateArray().Select(Cited)]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"Line {number} is no labelled pair.", exception);
        }
    }

    private static EntryId Id(JsonElement pair, string key) => new(pair.GetProperty(key).GetString()!);

    private static Citation Cited(JsonElement citation) => new(new EntryId(citation.GetProperty("source").GetString()!), citation.GetProperty("locator").GetString()!);
}

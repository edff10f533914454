using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.RunProgramme;

/// <summary>How the papers of programmes are read and written.</summary>
[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(Initiative))]
[JsonSerializable(typeof(ProgrammeMeeting))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true,
    Converters = [typeof(EntryIdConverter), typeof(WordConverter<ForumSort>), typeof(WordConverter<DecisionRule>), typeof(WordConverter<Stage>), typeof(WordConverter<Certainty>), typeof(WordConverter<EvaluationVerdict>), typeof(WordConverter<FollowUpState>)])]
internal sealed partial class ProgrammeJson : JsonSerializerContext
{
    /// <summary>What the text says.</summary>
    public static T Read<T>(string text) => JsonSerializer.Deserialize(text, TypeOf<T>()) ?? throw new InvalidOperationException($"No {typeof(T).Name}.");

    /// <summary>How it is written.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, TypeOf<T>());

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Default.GetTypeInfo(typeof(T))!;
}

/// <summary>An id as its text.</summary>
internal sealed class EntryIdConverter : JsonConverter<EntryId>
{
    public override EntryId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? throw new JsonException("No id."));

    public override void Write(Utf8JsonWriter writer, EntryId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

/// <summary>A choice as its word.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Words.Find<T>(reader.GetString()) ?? throw new JsonException($"No {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Words.Of(value));
}

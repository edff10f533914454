using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samvirke.Web.Api;

/// <summary>How JSON is written that people may open as a file: as the API has it, with lines, and with letters as letters.</summary>
internal static class WrittenJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text<T>(T document) => JsonSerializer.Serialize(document, Options);

    public static byte[] Utf8<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, Options);
}

using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Finding;

/// <summary>The provisions that the register says a law has are those of its text, so that the check can be trusted.</summary>
[Collection(NorwayTests.Name)]
public sealed class LawTextTests(NorwayServers norway)
{
    [LawTextFact]
    public async Task Paragraphs_OfALaw_AreThoseOfItsText()
    {
        var laws = (await (await norway.OnAsync(DatabaseKind.Sqlite)).EntriesAsync()).Where(entry => entry.Text("kind") == "law" && entry.GetProperty("details").TryGetProperty("reference", out _)).ToLookup(Reference, StringComparer.Ordinal);
        var wrong = new List<string>();
        var compared = 0;
        foreach (var file in LawTextFactAttribute.Files)
        {
            using var text = JsonDocument.Parse(await File.ReadAllBytesAsync(file));
            var numbers = text.RootElement.GetProperty("sections").EnumerateArray().Select(section => Squeezed(section.GetProperty("provision_ref").GetString()!)).Where(IsOwn).ToHashSet(StringComparer.Ordinal);
            foreach (var law in laws[text.RootElement.GetProperty("id").GetString()!])
            {
                if (!law.GetProperty("details").TryGetProperty("paragraphs", out var paragraphs)) continue;
                compared++;
                var listed = paragraphs.EnumerateArray().Select(number => Squeezed(number.GetString()!)).Where(IsOwn).ToHashSet(StringComparer.Ordinal);
                wrong.AddRange(numbers.Except(listed, StringComparer.Ordinal).Select(number => $"{law.Text("id")} lacks {number}"));
                wrong.AddRange(listed.Except(numbers, StringComparer.Ordinal).Select(number => $"{law.Text("id")} has {number}, which is not in the text"));
            }
        }

        compared.ShouldBeGreaterThan(30);
        wrong.ShouldBeEmpty();
    }

    private static string Reference(JsonElement law) => law.GetProperty("details").Text("reference");

    /// <summary>The articles of a regulation that a law takes in are numbered otherwise in the texts.</summary>
    private static bool IsOwn(string number) => number.StartsWith('§');

    /// <summary>Some write § 52a and some § 52 a.</summary>
    private static string Squeezed(string number) => number.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).TrimEnd('.').ToUpperInvariant();
}

using System.Text.Json;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Finding;

/// <summary>Searches in the two ways there are: as a program and as a reader.</summary>
internal static class Searching
{
    /// <summary>The first hits of the API.</summary>
    public static async Task<IReadOnlyList<JsonElement>> HitsAsync(this SamvirkeServer samvirke, string asked) =>
        [.. (await samvirke.JsonAsync($"/api/v1/entries?limit=10&q={Uri.EscapeDataString(asked)}")).GetProperty("items").EnumerateArray()];

    /// <summary>Where the first hits of the page lead.</summary>
    public static async Task<IReadOnlyList<string>> PageHitsAsync(this SamvirkeServer samvirke, string asked) =>
        (await samvirke.PageAsync($"/finn?q={Uri.EscapeDataString(asked)}")).Links(".hits");

    /// <summary>Whether the entry rests on the source, or on the section of it.</summary>
    public static bool Cites(this JsonElement entry, string source, string? section = null) => entry.GetProperty("citations").EnumerateArray().Any(citation =>
        citation.Text("source") == source
        && (section is null || citation.Text("locator") == section || citation.Text("locator").StartsWith(section + ",", StringComparison.Ordinal)));
}

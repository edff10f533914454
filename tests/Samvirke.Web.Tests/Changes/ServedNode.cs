using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Changes;

/// <summary>A node that accepts changes for tests.</summary>
internal static class ServedNode
{
    /// <summary>Has a change accepted that sets the entries, and gives the outcome.</summary>
    public static Task<JsonElement> PutAsync(this SamvirkeServer node, params Entry[] entries) => node.AcceptAsync(new(), entries);

    /// <summary>Has a change accepted.</summary>
    /// <param name="node">Which node is asked.</param>
    /// <param name="asked">All but the entries that are set.</param>
    /// <param name="entries">The entries that are set.</param>
    public static async Task<JsonElement> AcceptAsync(this SamvirkeServer node, JsonObject asked, params Entry[] entries)
    {
        asked["put"] = new JsonArray([.. entries.Select(entry => JsonNode.Parse(EntryWriter.ToUtf8(entry)))]);
        using var answer = await node.Client.PostAsJsonAsync(new Uri("/prove/godta", UriKind.Relative), asked);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}

using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Api;

/// <summary>The public contract of an entry: the very property names, in their order, of every entry that there is.</summary>
[Collection(NorwayTests.Name)]
public sealed class EntryShapeTests(NorwayServers norway)
{
    private static readonly string[] Entry = ["id", "kind", "name", "aliases", "summary", "facets", "validFrom", "validTo", "steward", "confirmed", "relations", "citations", "details"];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Entry_OfEveryEntry_HasTheShapeOfTheContract(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        foreach (var entry in await samvirke.EntriesAsync()) HasShape(entry);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Entry_AskedForAlone_IsTheSameAsInTheList(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        foreach (var listed in (await samvirke.EntriesAsync()).Where((_, i) => i % 29 == 0))
        {
            var alone = await samvirke.JsonAsync($"/api/v1/entries/{listed.Text("id")}");
            alone.GetRawText().ShouldBe(listed.GetRawText());
        }
    }

    [Fact]
    public async Task List_HasTheShapeOfTheContract()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.JsonAsync("/api/v1/entries?limit=2&asOf=2024-06-01");
        Names(page).ShouldBe(["asOf", "change", "total", "items", "next"]);
        page.Text("asOf").ShouldBe("2024-06-01");
        (await samvirke.JsonAsync("/api/v1/entries?limit=1")).GetProperty("asOf").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Entry_Unknown_IsAProblem()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var id in (string[])["hdirr", "HDIR", "a%2Fb", new string('x', 5000)])
        {
            using var answer = await samvirke.GetAsync($"/api/v1/entries/{id}");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
    }

    private static void HasShape(JsonElement entry)
    {
        var id = entry.Text("id");
        Names(entry).Where(name => name != "notes").ShouldBe(Entry, id);
        Names(entry.GetProperty("name")).Take(3).ShouldBe(["nb", "nn", "en"], id);
        entry.Text("steward").ShouldNotBeNullOrEmpty(id);
        foreach (var facet in entry.GetProperty("facets").EnumerateObject()) facet.Value.ValueKind.ShouldBe(JsonValueKind.Array, id);
        foreach (var relation in entry.GetProperty("relations").EnumerateArray())
        {
            Names(relation).Except(["validFrom", "validTo", "disputed"], StringComparer.Ordinal).ShouldBe(["type", "to", "role", "citations"], id);
            relation.GetProperty("citations").GetArrayLength().ShouldBeGreaterThan(0, id);
        }

        if (entry.Text("kind") != "source") entry.GetProperty("citations").GetArrayLength().ShouldBeGreaterThan(0, id);
        foreach (var citation in entry.GetProperty("citations").EnumerateArray()) Names(citation).Where(name => name != "reading").ShouldBe(["source", "locator"], id);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}

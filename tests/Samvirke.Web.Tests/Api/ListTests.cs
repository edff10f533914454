using System.Net;
using System.Text.Json;
using Samvirke.Register.Kinds;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Api;

/// <summary>Lists of the API: pages, kinds, facets and what is asked for wrongly.</summary>
[Collection(NorwayTests.Name)]
public sealed class ListTests(NorwayServers norway)
{
    [Theory]
    [InlineData("limit=7&kind=grant-scheme")]
    [InlineData("limit=100")]
    [InlineData("limit=499")]
    [InlineData("limit=9&q=ungdom")]
    [InlineData("limit=3&q=politi&kind=duty&kind=provision")]
    public async Task Cursor_Followed_VisitsEveryEntryOnce(string query)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var total = (await samvirke.JsonAsync($"/api/v1/entries?{query}")).GetProperty("total").GetInt32();
        var ids = (await samvirke.EntriesAsync(query)).Select(entry => entry.Text("id")).ToList();
        ids.Count.ShouldBe(total);
        ids.ShouldBeUnique();
        total.ShouldBeGreaterThan(3);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Kinds_TakenTogether_AreTheWholeRegister(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var all = (await samvirke.EntriesAsync()).Select(entry => (Id: entry.Text("id"), Kind: entry.Text("kind"))).ToList();
        all.Select(entry => entry.Id).ShouldBe(all.Select(entry => entry.Id).Order(StringComparer.Ordinal));
        foreach (var kind in Kind.All)
        {
            var listed = (await samvirke.EntriesAsync($"kind={kind.Id}&limit=500")).Select(entry => entry.Text("id"));
            listed.ShouldBe(all.Where(entry => entry.Kind == kind.Id).Select(entry => entry.Id), kind.Id);
        }
    }

    [Fact]
    public async Task Facets_AskedFor_HoldOfEveryHit()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var found = await samvirke.EntriesAsync("sector=police&sector=justice&level=national&limit=500");
        found.ShouldNotBeEmpty();
        foreach (var entry in found)
        {
            Terms(entry, "level").ShouldContain("national");
            Terms(entry, "sector").Intersect(["police", "justice"], StringComparer.Ordinal).ShouldNotBeEmpty();
        }

        var expected = (await samvirke.EntriesAsync()).Count(entry => Terms(entry, "level").Contains("national") && Terms(entry, "sector").Any(term => term is "police" or "justice"));
        found.Count.ShouldBe(expected);
    }

    [Theory]
    [InlineData("kind=enhjørning")]
    [InlineData("kind=actor&kind=aktør")]
    [InlineData("sector=romfart")]
    [InlineData("limit=0")]
    [InlineData("limit=-1")]
    [InlineData("limit=1001")]
    [InlineData("limit=abc")]
    [InlineData("limit=99999999999999")]
    [InlineData("cursor=tull")]
    [InlineData("cursor=%00")]
    [InlineData("cursor=YXQ6LTE")]
    [InlineData("asOf=i+dag")]
    [InlineData("recordedAt=2024-02-30")]
    public async Task Question_AskedWrongly_IsAProblem(string query)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync($"/api/v1/entries?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(400);
        problem.RootElement.Text("title").ShouldNotBeNullOrWhiteSpace();
        problem.RootElement.Text("detail").ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("cursor=YXQ6MjE0NzQ4MzY0Nw&q=politi")]
    [InlineData("cursor=aWQ6enp6enp6")]
    public async Task Cursor_BehindTheLast_IsAnEmptyPage(string query)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.JsonAsync($"/api/v1/entries?{query}");
        page.GetProperty("items").GetArrayLength().ShouldBe(0);
        page.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static IEnumerable<string> Terms(JsonElement entry, string facet) =>
        entry.GetProperty("facets").TryGetProperty(facet, out var terms) ? terms.EnumerateArray().Select(term => term.GetString()!) : [];
}

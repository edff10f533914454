using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Api;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Changes;

/// <summary>The log as other programs read it.</summary>
[Collection(ChangedTests.Name)]
public sealed class ChangesApiTests(ChangedServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Changes_OfTheLog_AreInItsOrderWithoutTheAuthor(DatabaseKind kind)
    {
        var samvirke = await servers.OnAsync(kind);
        var page = await samvirke.JsonAsync("/api/v1/changes");
        page.GetRawText().ShouldNotContain(SmallLog.Author);
        page.EnumerateObject().Select(property => property.Name).ShouldBe(["change", "items", "next"]);
        page.GetProperty("change").GetInt64().ShouldBe(5);
        page.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        var changes = page.GetProperty("items").EnumerateArray().ToList();
        changes.Select(change => change.GetProperty("number").GetInt64()).ShouldBe([1, 2, 3, 4, 5]);
        foreach (var change in changes) change.EnumerateObject().Select(property => property.Name).ShouldBe(["number", "recordedAt", "organisation", "reason", "count", "entries"]);
        changes[0].GetProperty("count").GetInt32().ShouldBe(SmallLog.Loaded);
        changes[0].GetProperty("entries").GetArrayLength().ShouldBe(SmallLog.Loaded);
        changes[1].GetProperty("recordedAt").GetDateTimeOffset().ShouldBe(SmallLog.Day(3));
        changes[1].Text("organisation").ShouldBe("hdir");
        changes.Skip(1).Select(change => change.GetProperty("entries").EnumerateArray().Single().GetRawText()).ShouldBe(
        [
            """{"id":"gruppen","kind":"collaboration-structure","done":"changed"}""",
            """{"id":"utekontakten","kind":"service","done":"added"}""",
            """{"id":"utekontakten","kind":"service","done":"changed"}""",
            """{"id":"gruppen","kind":"collaboration-structure","done":"removed"}""",
        ]);
    }

    [Theory]
    [InlineData("after=3", 4, 5)]
    [InlineData("after=5")]
    [InlineData("after=9223372036854775807")]
    [InlineData("since=2024-05-04", 3, 4, 5)]
    [InlineData("since=2024-05-04&after=4", 5)]
    [InlineData("since=0001-01-01&after=4", 5)]
    [InlineData("since=2999-01-01")]
    [InlineData("recordedAt=2024-05-03", 1, 2)]
    [InlineData("recordedAt=2001-01-01")]
    [InlineData("limit=2&after=1", 2, 3)]
    public async Task Changes_AskedFor_AreThoseGiven(string query, params int[] numbers)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>().Where(kind => kind == DatabaseKind.Sqlite || PostgresServer.Missing is null))
        {
            Numbers(await (await servers.OnAsync(kind)).JsonAsync($"/api/v1/changes?{query}")).ShouldBe(numbers, query);
        }
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "&since=2024-05-02")]
    [InlineData(3, "&recordedAt=2024-05-05")]
    public async Task Cursor_Followed_VisitsEveryChangeOnce(int limit, string query)
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        var all = Numbers(await samvirke.JsonAsync($"/api/v1/changes?limit=200{query}"));
        var visited = new List<int>();
        for (var next = $"/api/v1/changes?limit={limit}{query}"; next is not null;)
        {
            using var answer = await samvirke.GetAsync(next);
            var page = await samvirke.JsonAsync(next);
            visited.AddRange(Numbers(page));
            next = page.GetProperty("next").GetString();
            if (next is not null) answer.Headers.GetValues("Link").ShouldHaveSingleItem().ShouldBe($"<{next}>; rel=\"next\"");
        }

        visited.ShouldBe(all);
        visited.Count.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("since=i+g%C3%A5r", "Not a date.")]
    [InlineData("since=2024-02-30", "Not a date.")]
    [InlineData("recordedAt=x", "Not a date.")]
    [InlineData("asOf=x", "Not a date.")]
    [InlineData("after=-1", "Not a change number.")]
    [InlineData("after=tull", "Not a change number.")]
    [InlineData("after=99999999999999999999", "Not a change number.")]
    [InlineData("limit=0", "Not a limit.")]
    [InlineData("limit=201", "Not a limit.")]
    [InlineData("limit=abc", "Not a limit.")]
    [InlineData("cursor=tull", "Not a cursor.")]
    [InlineData("cursor=%00", "Not a cursor.")]
    [InlineData("cursor=aWQ6aGRpcg", "Not a cursor.")]
    [InlineData("cursor=Y2hhbmdlOi0x", "Not a cursor.")]
    public async Task Question_AskedWrongly_IsAProblem(string query, string title)
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        var problem = await samvirke.JsonAsync($"/api/v1/changes?{query}", HttpStatusCode.BadRequest);
        problem.Text("title").ShouldBe(title);
        problem.Text("detail").ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Answer_ThatTheReaderHas_IsNotSentAgain(DatabaseKind kind)
    {
        var samvirke = await servers.OnAsync(kind);
        foreach (var address in (string[])["/api/v1/changes", "/endringer?fra=2024-05-01", "/endringer.atom", "/samhandlingsstruktur/gruppen/historikk"])
        {
            using var first = await samvirke.GetAsync(address);
            first.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            using var again = await samvirke.GetAsync(address, ("If-None-Match", first.Headers.ETag!.ToString()));
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified, address);
        }

        using var refused = await samvirke.GetAsync("/api/v1/changes?limit=x");
        refused.Headers.ETag.ShouldBeNull();
        refused.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Schemas_FitWhatIsSent()
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        var schemas = new Schemas(await samvirke.JsonAsync("/openapi/v1.json"));
        foreach (var query in (string[])["", "?limit=2", "?after=5"]) schemas.Faults("ChangePage", await samvirke.JsonAsync($"/api/v1/changes{query}")).ShouldBeEmpty();
        schemas.Unused().Where(property => property.StartsWith("Change", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Changes_OfVeryManyEntries_AreCountedWholeAndToldInPart(DatabaseKind kind)
    {
        await using var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(SmallLog.Day(1), "Stor", [.. Enumerable.Range(1, 1200).Select(SmallLog.Challenge)]);
        for (var i = 0; i < 6; i++) await register.PutAsync(SmallLog.Day(2), "Stor igjen", [.. Enumerable.Range(1, 1000).Select(SmallLog.Challenge)]);
        var samvirke = await register.ServeAsync();
        var page = await samvirke.JsonAsync("/api/v1/changes");
        Numbers(page).ShouldBe([1, 2, 3, 4, 5]);
        var first = page.GetProperty("items")[0];
        first.GetProperty("count").GetInt32().ShouldBe(1200);
        first.GetProperty("entries").GetArrayLength().ShouldBe(1000);
        Numbers(await samvirke.JsonAsync(page.GetProperty("next").GetString()!)).ShouldBe([6, 7]);
    }

    private static IEnumerable<int> Numbers(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(change => change.GetProperty("number").GetInt32());
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Http;

/// <summary>Whoever has a page already is told so, and never gets another one's.</summary>
[Collection(NorwayTests.Name)]
public sealed class FreshnessTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Answer_ThatTheReaderHas_IsNotSentAgain(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        foreach (var address in (string[])["/", "/aktor/hdir", "/finn?q=politi", "/api/v1/entries?q=politi", "/api/v1/entries/hdir", "/openapi/v1.json"])
        {
            using var first = await samvirke.GetAsync(address);
            var tag = first.Headers.ETag.ShouldNotBeNull(address).ToString();
            first.Headers.CacheControl!.NoCache.ShouldBeTrue(address);
            using var again = await samvirke.GetAsync(address, ("If-None-Match", $"\"other\", {tag}"));
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified, address);
            (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
            again.Headers.ETag!.ToString().ShouldBe(tag);
            using var other = await samvirke.GetAsync(address, ("If-None-Match", "\"other\""));
            other.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task Tag_DiffersByLanguageAndMoment()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var tags = new List<string>
        {
            await TagAsync(""), await TagAsync("", ("Cookie", "samvirke-lang=nn")), await TagAsync("", ("Cookie", "samvirke-lang=en")),
            await TagAsync("?asOf=2024-06-01"), await TagAsync("?asOf=2010-06-01"), await TagAsync("?recordedAt=2001-01-01"),
        };
        tags.ShouldBeUnique();
        (await TagAsync("?lang=nn")).ShouldBe(await TagAsync("", ("Cookie", "samvirke-lang=nn")));

        async Task<string> TagAsync(string query, params (string, string)[] headers)
        {
            using var answer = await samvirke.GetAsync($"/{query}", headers);
            return answer.Headers.ETag!.ToString();
        }
    }

    [Theory]
    [InlineData("/aktor/hdirr", HttpStatusCode.NotFound)]
    [InlineData("/?asOf=i+dag", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/entries/hdirr", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/entries?asOf=x", HttpStatusCode.BadRequest)]
    public async Task Refusal_IsNeverKept(string address, HttpStatusCode expected)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var front = await samvirke.GetAsync("/");
        using var answer = await samvirke.GetAsync(address);
        answer.StatusCode.ShouldBe(expected);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Files_NamedByTheirContent_AreKeptForEver()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/");
        string[] files = [page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.Document.QuerySelector("script")!.GetAttribute("src")!];
        foreach (var file in files)
        {
            using var answer = await samvirke.GetAsync(file);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365), file);
        }
    }
}

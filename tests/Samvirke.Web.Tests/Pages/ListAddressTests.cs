using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>Lists asked for in ways that no link leads to.</summary>
[Collection(NorwayTests.Name)]
public sealed class ListAddressTests(NorwayServers norway)
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("999999999999")]
    [InlineData("99999999999999999999999999")]
    [InlineData("2147483647")]
    [InlineData("abc")]
    [InlineData("1.5")]
    public async Task PageNumber_OfNoPage_ShowsTheFirstAndSaysSo(string number)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var list in (string[])["/finn", "/aktor", "/innsatser", "/finn?q=politi"])
        {
            var page = await samvirke.PageAsync($"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}side={number}");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.MainText.ShouldContain($"Side «{(number.Length > 20 ? number[..20] + "…" : number)}» finnes ikke");
            page.Links(".hits").ShouldBe((await samvirke.PageAsync(list)).Links(".hits"));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Pages_OfAList_ShowEveryEntryOnce(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var total = (await samvirke.JsonAsync("/api/v1/entries?kind=collaboration-structure&limit=1")).GetProperty("total").GetInt32();
        var seen = new List<string>();
        for (var next = "/samhandlingsstruktur"; next is not null;)
        {
            var page = await samvirke.PageAsync(next);
            seen.AddRange(page.Links(".hits"));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        seen.Count.ShouldBe(total);
        seen.ShouldBeUnique();
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(60_000)]
    public async Task Query_OfAPastedPage_IsAnswered(int length)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var pasted = string.Concat(Enumerable.Repeat("forebygging+av+rus+", 1 + (length / 19)))[..length];
        var page = await samvirke.PageAsync($"/finn?q={pasted}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("Søket var langt");
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelector("#list-sok")!.GetAttribute("value")!.Length.ShouldBeLessThanOrEqualTo(400);
        (await samvirke.JsonAsync($"/api/v1/entries?q={pasted}&limit=1")).GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Query_LongerThanTheServerReads_IsRefusedWithoutAStackTrace()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync($"/finn?q={new string('a', 66_000)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("   at ");
        samvirke.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Condition_Unknown_IsSaidAndNotUsed()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/aktor?sector=romfart&slag=enhjørning");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("«romfart»");
        page.MainText.ShouldContain("«enhjørning»");
        page.Links(".hits").ShouldBe((await samvirke.PageAsync("/aktor")).Links(".hits"));
    }

    [Fact]
    public async Task Conditions_ThatNothingMeets_OfferAWayOut()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/lov?q=ungdomsråd&sector=defence");
        page.MainText.ShouldContain("Vi fant ingenting");
        var ways = page.Links(".list-results .relation-list");
        ways.ShouldNotBeEmpty();
        foreach (var way in ways) (await samvirke.PageAsync(way)).Links(".hits").ShouldNotBeEmpty(way);
    }
}

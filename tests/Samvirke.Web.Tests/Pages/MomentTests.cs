using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>The register as of a date, and as it was written at a date.</summary>
[Collection(NorwayTests.Name)]
public sealed class MomentTests(NorwayServers norway)
{
    /// <summary>What is the same at all times, or about the register of now: nobody writes in the past, or follows it.</summary>
    private static bool IsTimeless(string link) =>
        link == "/openapi/v1.json" || link.StartsWith("/logg-inn?", StringComparison.Ordinal) || link.StartsWith("/endringer.atom", StringComparison.Ordinal) || link.EndsWith("/endre", StringComparison.Ordinal);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task AsOf_OnAnyPage_FollowsAlongEveryLink(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        string[] pages = ["/", "/finn?q=politi", "/samhandlingsstruktur", "/samhandlingsstruktur/kubu", "/aktor/hdir", "/kilde/vedlegg-1?avsnitt=SLT", "/min-kommune", "/hjelp", "/api", "/finn?q=qqqqzzzz", "/endringer", "/samhandlingsstruktur/kubu/historikk"];
        foreach (var address in pages)
        {
            var page = await samvirke.PageAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}asOf=2024-06-01");
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            page.Document.QuerySelector(".frame-ribbon")!.TextContent.ShouldContain("1. juni 2024");
            var lost = page.Links().Except(page.Links(".frame-ribbon"), StringComparer.Ordinal).Where(link => !link.Contains("asOf=2024-06-01", StringComparison.Ordinal));
            lost.Where(link => !IsTimeless(link)).ShouldBeEmpty(address);
            foreach (var form in page.Document.QuerySelectorAll("form:not(.date-form)"))
            {
                form.QuerySelector("input[name=asOf]")?.GetAttribute("value").ShouldBe("2024-06-01", $"{address} {form.GetAttribute("action")}");
            }

            page.Links(".frame-ribbon").ShouldAllBe(link => !link.Contains("asOf", StringComparison.Ordinal));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task AsOf_BeforeAnEntryBegan_HidesItAndSaysWhy(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var begun = (await samvirke.EntriesAsync("kind=collaboration-structure&limit=500")).First(entry => entry.GetProperty("validFrom").ValueKind != System.Text.Json.JsonValueKind.Null);
        var id = begun.Text("id");
        var first = DateOnly.ParseExact(begun.Text("validFrom"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        (await samvirke.PageAsync($"/samhandlingsstruktur/{id}?asOf={first:yyyy-MM-dd}")).Status.ShouldBe(HttpStatusCode.OK);
        var before = await samvirke.PageAsync($"/samhandlingsstruktur/{id}?asOf={first.AddDays(-1):yyyy-MM-dd}");
        before.Status.ShouldBe(HttpStatusCode.NotFound);
        before.MainText.ShouldContain("finnes ikke på datoen du ser på");
        before.Links("main").ShouldContain($"/samhandlingsstruktur/{id}");
        await samvirke.JsonAsync($"/api/v1/entries/{id}?asOf={first:yyyy-MM-dd}");
        await samvirke.JsonAsync($"/api/v1/entries/{id}?asOf={first.AddDays(-1):yyyy-MM-dd}", HttpStatusCode.NotFound);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task RecordedAt_BeforeTheRegisterWasFilled_ShowsAnEmptyOne(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        (await samvirke.JsonAsync("/api/v1/entries?recordedAt=2001-01-01")).GetProperty("total").GetInt32().ShouldBe(0);
        var page = await samvirke.PageAsync("/?recordedAt=2001-01-01");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("footer")!.TextContent.ShouldContain("Registeret er tomt.");
        var now = (await samvirke.JsonAsync("/api/v1/entries?limit=1")).GetProperty("total").GetInt32();
        (await samvirke.JsonAsync("/api/v1/entries?limit=1&recordedAt=9999-12-31")).GetProperty("total").GetInt32().ShouldBe(now);
    }

    [Theory]
    [InlineData("i dag")]
    [InlineData("2024-13-01")]
    [InlineData("2023-02-29")]
    [InlineData("01.07.2024")]
    [InlineData("<script>alert(1)</script>")]
    public async Task BadDate_InAnyAddress_IsSaidCalmlyAndKept(string typed)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var parameter in (string[])["asOf", "recordedAt"])
        {
            var page = await samvirke.PageAsync($"/aktor/hdir?{parameter}={Uri.EscapeDataString(typed)}");
            page.Status.ShouldBe(HttpStatusCode.BadRequest);
            page.Heading.ShouldBe("Vi forstår ikke datoen");
            page.Document.QuerySelector($"main input[name={parameter}]")!.GetAttribute("value").ShouldBe(typed);
            page.Faults().ShouldBeEmpty();
            var problem = await samvirke.JsonAsync($"/api/v1/entries?{parameter}={Uri.EscapeDataString(typed)}", HttpStatusCode.BadRequest);
            problem.Text("title").ShouldBe("Not a date.");
        }
    }
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>The pages of municipalities say what the register says, for all of them.</summary>
[Collection(NorwayTests.Name)]
public sealed class MunicipalityPageTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Pages_OfAMunicipality_AreWholeInEveryLanguage(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        foreach (var address in (string[])["/kommune/5601", "/kommune/5601/krav", "/kommune/5636", "/kommune/0301/krav?asOf=2025-01-01"])
        {
            foreach (var language in (string[])["nb", "nn", "en"])
            {
                var page = await samvirke.PageAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
                page.Status.ShouldBe(HttpStatusCode.OK);
                page.Faults().ShouldBeEmpty(address);
                page.Language.ShouldBe(language);
            }
        }
    }

    [Fact]
    public async Task Pages_OfAll_HaveTheirBaseData()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var areas = (await samvirke.EntriesAsync()).Where(entry => entry.Text("kind") == "area" && entry.GetProperty("details").Text("areaType") == "municipality").ToList();
        areas.Count.ShouldBe(357);
        var faults = new List<string>();
        foreach (var area in areas)
        {
            var number = area.GetProperty("details").Text("number");
            var page = await samvirke.PageAsync($"/kommune/{number}");
            if (page.Status != HttpStatusCode.OK || page.Heading != area.GetProperty("name").Text("nb")) faults.Add($"{number}: {page.Status} {page.Heading}");
            foreach (var needed in (string[])["innbyggere", "Statsforvalteren i", "politidistrikt", "Helseregion", "tingrett", "lagmannsrett", "Alkoholpolitisk handlingsplan", "Tilskudd som når kommunen"])
            {
                if (!page.MainText.Contains(needed, StringComparison.OrdinalIgnoreCase)) faults.Add($"{number}: {needed}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Number_OfNoMunicipality_IsNotFound()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var address in (string[])["/kommune/9999", "/kommune/34", "/kommune/9999/krav", "/kommune/%3Cscript%3E"]) (await samvirke.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        await samvirke.JsonAsync("/api/v1/municipalities/9999", HttpStatusCode.NotFound);
        await samvirke.JsonAsync("/api/v1/municipalities/3401?asOf=x", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/kommune/1507", new[] { "/kommune/1508", "/kommune/1580" })]
    [InlineData("/kommune/1507/planer", new[] { "/kommune/1508", "/kommune/1580" })]
    [InlineData("/kommune/5401", new[] { "/kommune/5501" })]
    public async Task Number_ThatIsNoLongerUsed_LeadsToWhereTheAreaIsNow(string address, string[] now)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync(address);
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("er ikke lenger i bruk");
        page.Links("main").Where(link => link.StartsWith("/kommune/", StringComparison.Ordinal)).ShouldBe(now);
    }

    [Fact]
    public async Task Ways_ToAMunicipality_LeadToItsPage()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync("/omrade/kommune-3401")).Links("main").ShouldContain("/kommune/3401");
        (await samvirke.PageAsync("/min-kommune")).Links("main").ShouldContain("/kommune/3401");
        (await samvirke.PageAsync("/min-kommune?navn=Her%C3%B8y")).Links("main").ShouldContain("/kommune/1818");
        (await samvirke.PageAsync("/kommune/3401")).Links("main").ShouldContain("/kommune/3401/krav");
    }

    [Fact]
    public async Task Api_OfAMunicipality_SaysWhatItsPageDoes()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var alta = await samvirke.JsonAsync("/api/v1/municipalities/5601");
        alta.Text("number").ShouldBe("5601");
        alta.GetProperty("organisation").Text("id").ShouldBe("alta-kommune");
        alta.GetProperty("areas").EnumerateArray().Select(area => area.Text("type")).ShouldBe(["county", "police-district", "health-region", "country"], ignoreOrder: true);
        alta.GetProperty("population").GetProperty("byAge").GetArrayLength().ShouldBe(25);
        var plan = alta.GetProperty("requirements").EnumerateArray().Single(each => each.Text("id") == "krav-forebyggende-plan");
        plan.GetProperty("provisions").EnumerateArray().Select(each => each.Text("id")).ShouldBe(["barnevernsloven-15-1"]);
        plan.GetProperty("metBy").GetArrayLength().ShouldBe(0);
    }
}

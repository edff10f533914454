using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Analyses;

/// <summary>The page about who meets whom shows what the API has, of the national register, with reasons and sources.</summary>
[Collection(NorwayTests.Name)]
public sealed class NetworkTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Page_OfTheRegister_ShowsEveryLoadAndBridgeWithSources(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var network = await samvirke.JsonAsync("/api/v1/network");
        var page = await samvirke.PageAsync("/nettverk");
        page.Document.QuerySelectorAll(".network-loads tbody th > a").Select(link => link.GetAttribute("href"))
            .ShouldBe(network.GetProperty("loads").EnumerateArray().Select(load => $"/aktor/{load.Text("actor")}"));
        var bridges = network.GetProperty("bridges").EnumerateArray().ToList();
        bridges.ShouldNotBeEmpty();
        foreach (var reason in bridges.SelectMany(bridge => bridge.GetProperty("reasons").EnumerateArray())) page.MainText.ShouldContain(reason.GetProperty("text").Text("nb"));
        page.Document.QuerySelectorAll("[aria-labelledby=broer] .reasons li").ShouldAllBe(line => line.QuerySelector(".source-mark") != null);
    }

    /// <summary>What the report tells of collaboration in its chapter 3, found by what is registered of who takes part.</summary>
    [Fact]
    public async Task Network_OfTheRegister_FindsWhatTheReportTells()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var network = await samvirke.JsonAsync("/api/v1/network");
        network.GetProperty("between")[0].Text("entry").ShouldBe("hdir");
        network.GetProperty("loads").EnumerateArray().Take(4).Select(load => load.Text("actor")).ShouldBe(["hdir", "kommunene", "bufdir", "udir"]);
        network.GetProperty("sameParticipants").EnumerateArray().ShouldContain(pair => pair.Text("a") == "fritidserklaeringen" && pair.Text("b") == "fritidserklaeringen-samarbeidsgruppe");
        network.GetProperty("isolated").EnumerateArray().Select(apart => apart.Text("actor")).ShouldContain("familievernkontorene");
        network.GetProperty("structures").EnumerateArray().Select(structure => structure.Text("id")).ShouldNotContain("0-24-samarbeidet");
    }

    [Fact]
    public async Task Choices_InTheAddress_NarrowAndWidenTheNetwork()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var all = await Structures("");
        var municipal = await Structures("?level=municipal");
        municipal.Count.ShouldBeInRange(10, all.Count - 10);
        municipal.ShouldContain("slt");
        municipal.ShouldNotContain("kubu");
        (await Structures("?status=ended")).ShouldContain("0-24-samarbeidet");
        (await Structures("?asOf=2019-06-01")).ShouldContain("0-24-samarbeidet");
        (await Structures("?sector=mediation")).ShouldContain("etatssamarbeidet", "the secretariat of the mediation service takes part in it");
        var page = await samvirke.PageAsync("/nettverk?level=municipal&sector=romfart");
        page.MainText.ShouldContain("romfart");
        page.Document.QuerySelector("samvirke-network")!.GetAttribute("data-address").ShouldBe("/api/v1/network?level=municipal");

        async Task<List<string?>> Structures(string query) => [.. (await samvirke.JsonAsync($"/api/v1/network{query}")).GetProperty("structures").EnumerateArray().Select(structure => structure.Text("id"))];
    }

    [Theory]
    [InlineData("/api/v1/network?sector=romfart")]
    [InlineData("/api/v1/network?asOf=i+fjor")]
    [InlineData("/nettverk.csv?tabell=alt")]
    [InlineData("/nettverk.csv?level=romfart")]
    public async Task Address_ThatCannotBe_IsAProblem(string address)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.JsonAsync(address, HttpStatusCode.BadRequest)).GetProperty("status").GetInt32().ShouldBe(400);
    }

    [Theory]
    [InlineData("belastning")]
    [InlineData("mellom")]
    [InlineData("broer")]
    [InlineData("deltakere")]
    [InlineData("kretser")]
    [InlineData("utenfor")]
    [InlineData("moter")]
    public async Task Table_AsCsv_HasAHeadAndAsManyFieldsInEachLine(string table)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.Client.GetAsync($"/nettverk.csv?tabell={table}");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n").Select(Fields).ToList();
        lines.Count.ShouldBeGreaterThan(5);
        lines.ShouldAllBe(fields => fields == lines[0]);

        static int Fields(string line) => line.Where((letter, i) => letter == ',' && line.Take(i).Count(each => each == '"') % 2 == 0).Count() + 1;
    }

    [Fact]
    public async Task Page_InEachLanguage_SaysItInThatLanguage()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync("/nettverk?lang=nn")).MainText.ShouldContain("Berre gjennom");
        (await samvirke.PageAsync("/nettverk?lang=en")).MainText.ShouldContain("Only through");
    }

    [Fact]
    public async Task Script_OfTheMap_IsLoadedByItsPageOnly()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        Scripts(await samvirke.PageAsync("/nettverk")).ShouldContain(source => source.StartsWith("/network.js?v=", StringComparison.Ordinal));
        Scripts(await samvirke.PageAsync("/hvor-motes-de")).ShouldNotContain(source => source.StartsWith("/network.js", StringComparison.Ordinal));

        static List<string> Scripts(Page page) => [.. page.Document.QuerySelectorAll("script").Select(script => script.GetAttribute("src") ?? "")];
    }
}

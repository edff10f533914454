using System.IO.Compression;
using System.Net;
using System.Text;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Analyses;

/// <summary>Reports of the national register, as pages and as files, with the stamp of the register.</summary>
[Collection(NorwayTests.Name)]
public sealed class ReportTests(NorwayServers norway)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Report_OfEachAnalysis_IsAPageAndFilesWithTheSameStamp(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        foreach (var name in (string[])["hull", "nettverk", "overlapp"])
        {
            var page = await samvirke.PageAsync($"/rapport/{name}?asOf=2026-06-01");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Faults().ShouldBeEmpty();
            page.MainText.ShouldContain("Registeret slik det gjelder 1. juni 2026:");
            foreach (var format in (string[])["docx", "csv", "json"])
            {
                var link = page.Links(".paper-files").Single(address => address.StartsWith($"/rapport/{name}.{format}", StringComparison.Ordinal));
                using var answer = await samvirke.GetAsync(link);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, link);
                answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"samvirke-{name}-2026-06-01.{format}");
            }
        }
    }

    [Fact]
    public async Task Docx_OfWhatIsMissing_HasTheGapsInTheLanguageAskedFor()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync("/rapport/hull.docx?kommune=3401&lang=nn");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(Docx);
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        var text = await ReadAsync(archive, "word/document.xml");
        text.ShouldContain("Kva manglar: Kongsvinger");
        text.ShouldContain("Kjeldene seier at det manglar eller sviktar");
        (await ReadAsync(archive, "word/_rels/document.xml.rels")).ShouldContain("/plikt/");
        (await ReadAsync(archive, "docProps/core.xml")).ShouldContain("nn-NO");
    }

    [Fact]
    public async Task Json_OfAReport_HasTheFindingsOfTheApi()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var report = await samvirke.JsonAsync("/rapport/hull.json?asOf=2026-06-01");
        var gaps = await samvirke.JsonAsync("/api/v1/gaps?asOf=2026-06-01");
        report.GetProperty("findings").EnumerateArray().Select(finding => finding.Text("key")).Where(key => key.StartsWith("chain/", StringComparison.Ordinal))
            .ShouldBe(gaps.GetProperty("chain").EnumerateArray().Select(gap => $"chain/{gap.GetProperty("anchor").Text("id")}/{gap.Text("link")}"));
        report.GetProperty("stamp").Text("asOf").ShouldBe("2026-06-01");
        report.GetProperty("stamp").GetProperty("change").GetInt64().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Csv_OfAReport_HasARowForEachFindingWithTheStamp()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync("/rapport/nettverk.csv?asOf=2026-06-01&lang=nb");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("key,Del,id,Hva,Hvordan det står,Står analysen inne for det,Hvorfor,Kilder,Registeret per,Siste endring nr.");
        var report = await samvirke.JsonAsync("/rapport/nettverk.json?asOf=2026-06-01");
        lines.Length.ShouldBe(report.GetProperty("findings").GetArrayLength() + 1);
        lines.Skip(1).ShouldAllBe(line => line.Contains(",2026-06-01,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/rapport/romfart", HttpStatusCode.NotFound)]
    [InlineData("/rapport/romfart.docx", HttpStatusCode.NotFound)]
    [InlineData("/rapport/hull.docx?kommune=9999", HttpStatusCode.NotFound)]
    [InlineData("/rapport/hull.csv?siden=i+fjor", HttpStatusCode.BadRequest)]
    [InlineData("/rapport/hull.json?recordedAt=i+fjor", HttpStatusCode.BadRequest)]
    [InlineData("/rapport/hull.pdf", HttpStatusCode.NotFound)]
    public async Task Report_ThatThereIsNot_IsRefused(string address, HttpStatusCode status)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync(address);
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Page_WithWhatIsNoDay_SaysSoAtTheField()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/rapport/hull?siden=i+fjor&kommune=9999");
        page.Document.QuerySelector("#siden")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.Document.QuerySelector("#siden-feil")!.TextContent.ShouldContain("«i fjor»");
        page.MainText.ShouldContain("Vi fant ikke kommunen eller fylket");
    }

    [Fact]
    public async Task Page_OfADayBeforeTheRegister_SaysThatThereIsNothingToCompareWith()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync("/rapport/hull?siden=1990-01-01")).MainText.ShouldContain("Registeret hadde ingen oppføringer 1. januar 1990");
    }

    [Fact]
    public async Task Analyses_Page_HasTheFiguresOfTheAnalyses()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/analyser");
        page.Faults().ShouldBeEmpty();
        var gaps = await samvirke.JsonAsync("/api/v1/gaps");
        page.MainText.ShouldContain($"{gaps.GetProperty("chain").EnumerateArray().Count(gap => gap.Text("standing") == "said")} ledd mangler eller svikter");
        page.Links("main").ShouldBe(["/hull", "/hull/rutenett", "/hull/overganger", "/overlapp", "/grupper", "/nettverk", "/hva-om", "/valg-av-modell", "/forslag-og-oppfolging", "/evaluer", "/vurderinger", "/rapport/overlapp", "/rapport/hull", "/rapport/nettverk"], ignoreOrder: true);
        page.Links(".frame-rooms").ShouldContain("/analyser");
    }

    [Fact]
    public async Task Gaps_OfALink_AreAllShown()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var all = await samvirke.PageAsync("/hull?kommune=3401");
        var link = all.Links(".gap-links").Single(address => address.Contains("ledd=coordination", StringComparison.Ordinal));
        link.ShouldContain("omrade=kommune-3401");
        var gaps = (await samvirke.JsonAsync("/api/v1/gaps?municipality=3401")).GetProperty("chain").EnumerateArray().Where(gap => gap.Text("link") == "coordination").ToList();
        var page = await samvirke.PageAsync(link);
        page.Document.QuerySelectorAll("details.gap").Length.ShouldBe(gaps.Count(gap => gap.Text("standing") != "not-recorded"));
        page.Document.QuerySelectorAll(".gap-names li").Length.ShouldBe(gaps.Count(gap => gap.Text("standing") == "not-recorded"));
        page.Document.QuerySelector("input[name=ledd]")!.GetAttribute("value").ShouldBe("coordination", "choosing another area keeps the link");
    }

    private static async Task<string> ReadAsync(ZipArchive archive, string part)
    {
        using var reader = new StreamReader(await archive.GetEntry(part)!.OpenAsync(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}

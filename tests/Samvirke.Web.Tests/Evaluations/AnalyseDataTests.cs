using System.Net;
using System.Text;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Evaluations;

/// <summary>Data analysed on the page: what is asked, what is refused and why, and that what was typed is there still.</summary>
[Collection(NorwayTests.Name)]
public sealed class AnalyseDataTests(NorwayServers norway)
{
    private const string Page = "/evaluer";
    private static readonly (string, string)[] Asked = [("utfall", "drukket"), ("tiltak", "gruppe")];

    [Theory]
    [InlineData("nb", "Hva førte tiltaket til?")]
    [InlineData("nn", "Kva førte tiltaket til?")]
    [InlineData("en", "What did the measure do?")]
    public async Task Page_InEachLanguage_AsksForDataFirst(string language, string title)
    {
        var page = await (await norway.OnAsync(DatabaseKind.Sqlite)).PageAsync($"{Page}?lang={language}");
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.Document.QuerySelectorAll("main select").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Table_SentAlone_IsAskedAbout()
    {
        var sent = await SendAsync(("tabell", Drank()));
        sent.Page.Faults().ShouldBeEmpty();
        sent.Page.MainText.ShouldContain("Tabellen har 2 kolonner: drukket, gruppe.");
        sent.Page.Document.QuerySelectorAll("#utfall option").Select(option => option.GetAttribute("value")).ShouldBe(["", "drukket", "gruppe"]);
        sent.Page.Document.QuerySelector("#tabell")!.TextContent.Trim().ShouldBe(Drank().Trim());
    }

    [Fact]
    public async Task Answer_HasWordsPictureTablesAndTheSameAsFiles()
    {
        var sent = await SendAsync([("tabell", Drank()), .. Asked]);
        sent.Page.Faults().ShouldBeEmpty();
        sent.Page.MainText.ShouldContain("Forskjellen er 12 færre av 100.");
        sent.Page.Document.QuerySelectorAll(".intervals svg").Length.ShouldBe(1);
        using var json = JsonDocument.Parse(File(sent.Page, ".json"));
        json.RootElement.GetProperty("method").GetString().ShouldBe("two-proportions");
        json.RootElement.GetProperty("estimate").GetDouble().ShouldBe(-0.12, 1e-12);
        File(sent.Page, ".docx")[..2].ShouldBe("PK"u8.ToArray());
        Encoding.UTF8.GetString(File(sent.Page, ".html")).ShouldContain("12 færre av 100");
    }

    [Fact]
    public async Task Plan_InAFile_DecidesInsteadOfTheQuestions()
    {
        var visitor = new Visiting(await norway.OnAsync(DatabaseKind.Sqlite));
        var plan = Encoding.UTF8.GetBytes("""{"method":"linear","outcome":"drukket","treatment":"gruppe","standardErrors":"HC2"}""");
        var sent = await visitor.SendFileAsync(Page, "planfil", "plan.json", plan, ("tabell", Drank()));
        sent.Page.MainText.ShouldContain("HC2");
        var wrong = await visitor.SendFileAsync(Page, "planfil", "plan.json", "{\"method\":\"magi\"}"u8.ToArray(), ("tabell", Drank()));
        wrong.Page.MainText.ShouldContain("«magi» finnes ikke her.");
        wrong.Page.Document.QuerySelector("#plan")!.TextContent.ShouldContain("magi");
    }

    [Fact]
    public async Task Flaw_InARow_IsMendedInTheRow()
    {
        var table = Drank().Replace("0;tiltak\n", "tre;tiltak\n", StringComparison.Ordinal);
        var one = table.IndexOf("tre;tiltak\n", StringComparison.Ordinal);
        table = table[..(one + 11)] + table[(one + 11)..].Replace("tre;", "0;", StringComparison.Ordinal);
        var sent = await SendAsync([("tabell", table), .. Asked]);
        var row = table[..one].Count(character => character == '\n') + 1;
        var field = sent.Page.Document.QuerySelector($"[name='rad-{row}']").ShouldNotBeNull(sent.Page.MainText);
        field.GetAttribute("value").ShouldBe("tre;tiltak");
        sent.Page.Document.QuerySelector("input[type=hidden][name=utfall]")!.GetAttribute("value").ShouldBe("drukket");
        var mended = await SendAsync([("tabell", table), ($"rad-{row}", "0;tiltak"), .. Asked]);
        mended.Page.MainText.ShouldContain("Forskjellen er");
    }

    [Fact]
    public async Task People_InTheTable_AreRefusedWithoutRepeatingThem()
    {
        var sent = await SendAsync([("tabell", "drukket;gruppe;id\n1;a;4\n0;b;01810750045\n"), .. Asked]);
        var problems = sent.Page.Document.QuerySelector(".import-problems")!.TextContent;
        problems.ShouldContain("Rad 3, «id»");
        problems.ShouldContain("fødselsnummer");
        problems.ShouldNotContain("01810750045");
    }

    [Theory]
    [InlineData("", "Velg en fil eller lim inn en tabell.")]
    [InlineData("bare navn", "ingen rader under")]
    [InlineData("a;b\n1;2\n1\n", "Raden har 1 celler")]
    [InlineData("drukket;gruppe\n1;a\n0;a\n", "Dataene kan ikke bære et svar.")]
    [InlineData("annet;gruppe\n1;a\n0;b\n", "ingen kolonne som heter «drukket»")]
    public async Task BadInput_IsExplainedAndKept(string table, string said)
    {
        var sent = await SendAsync([("tabell", table), .. Asked]);
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.Faults().ShouldBeEmpty();
        sent.Page.MainText.ShouldContain(said);
        sent.Page.Document.QuerySelector("#tabell")!.TextContent.Trim().ShouldBe(table.Trim());
    }

    [Fact]
    public async Task File_ThatIsNoText_IsNamedAtItsField()
    {
        var visitor = new Visiting(await norway.OnAsync(DatabaseKind.Sqlite));
        var sent = await visitor.SendFileAsync(Page, "fil", "data.xlsx", [0x50, 0x4B, 3, 4, 0, 0, 0, 0], ("tabell", "limt;inn"));
        sent.Page.Document.QuerySelector("#fil-feil")!.TextContent.ShouldContain("ikke tekst");
        sent.Page.Document.QuerySelector("#tabell")!.TextContent.Trim().ShouldBe("limt;inn");
    }

    private static string Drank() => "drukket;gruppe\n" + string.Concat(Enumerable.Range(0, 100).Select(row => row < 50 ? $"{(row < 15 ? 1 : 0)};kontroll\n" : $"{(row < 59 ? 1 : 0)};tiltak\n"));

    private static byte[] File(Page page, string ending)
    {
        var link = page.Document.QuerySelectorAll("a[download]").Single(each => each.GetAttribute("download")!.EndsWith(ending, StringComparison.Ordinal)).GetAttribute("href")!;
        return Convert.FromBase64String(link[(link.IndexOf(',', StringComparison.Ordinal) + 1)..]);
    }

    private async Task<Sent> SendAsync(params (string Name, string Value)[] fields)
    {
        using var visitor = new Visiting(await norway.OnAsync(DatabaseKind.Sqlite));
        return await visitor.SendFileAsync(Page, "fil", "tom.csv", [], fields);
    }
}

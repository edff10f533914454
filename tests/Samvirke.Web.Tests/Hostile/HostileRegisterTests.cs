using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Hostile;

/// <summary>Texts of the register and of the reader are shown as they are and never do anything.</summary>
[Collection(NorwayTests.Name)]
public sealed class HostileRegisterTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task RegisterText_WithMarkupInEveryField_IsShownAsText(DatabaseKind kind)
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "ond.yaml"), HostileTexts.Register());
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var samvirke = await SamvirkeProcess.StartAsync(database.ConnectionString, folder.Path);
        var section = Uri.EscapeDataString($"sted {HostileTexts.Everything}");
        string[] pages =
        [
            "/", "/finn", "/aktor", "/aktor/ond", "/aktor/ond-to", "/kilde/ond-kilde", $"/kilde/ond-kilde?avsnitt={section}", "/omrade/ondt-sted",
            "/min-kommune", "/min-kommune?navn=zzzz", "/om", "/aktor/ondd", "/finn?q=script", "/aktor/ond?lang=nn", "/aktor/ond?lang=en", "/aktor/ond?asOf=2024-01-01",
            "/tidslinje", "/tallene", "/tall/ondt-tall", "/rettelser", "/tidslinje?lang=en", "/tallene?lang=nn", "/endringer", "/aktor/ond/historikk",
        ];
        foreach (var address in pages) Innocent(await samvirke.PageAsync(address));
        var page = await samvirke.PageAsync("/aktor/ond");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe($"nb {HostileTexts.Everything}");
        foreach (var field in (string[])["alias", "sammendrag", "rolle", "rollen", "ansvaret", "målene", "uenig", "det ene", "det andre", "sted", "tittel"])
        {
            page.Document.QuerySelector("main")!.TextContent.ShouldContain($"{field} {HostileTexts.Everything}");
        }

        (await samvirke.JsonAsync("/api/v1/entries/ond")).GetProperty("name").Text("nb").ShouldBe($"nb {HostileTexts.Everything}");
    }

    [Theory]
    [InlineData("/finn?q=")]
    [InlineData("/aktor?q=")]
    [InlineData("/finn?slag=")]
    [InlineData("/finn?sector=")]
    [InlineData("/finn?side=")]
    [InlineData("/min-kommune?navn=")]
    [InlineData("/dato?tilbake=")]
    [InlineData("/?asOf=")]
    [InlineData("/kilde/vedlegg-1?avsnitt=")]
    [InlineData("/aktor/hdir?lang=")]
    [InlineData("/aktor/")]
    [InlineData("/tidslinje?fra=")]
    [InlineData("/tidslinje?gruppe=")]
    [InlineData("/tallene?substance=")]
    [InlineData("/rettelser?type=")]
    [InlineData("/endringer?fra=")]
    [InlineData("/endringer?omrade=")]
    [InlineData("/endringer?eldre=")]
    [InlineData("/aktor/hdir/historikk?eldre=")]
    public async Task Parameter_WithMarkup_IsShownAsText(string address)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var text in (string[])[HostileTexts.Everything, "\" autofocus onfocus=alert(1) x=\"", "' OR 1=1 --", "a\" OR NEAR(b c)", "*", "%", "\"", "NOT", "kubu AND", "{name}:x", "https://ond.example/", "//ond.example", "javascript:alert(1)"])
        {
            var page = await samvirke.PageAsync(address + Uri.EscapeDataString(text));
            ((int)page.Status).ShouldBeLessThan(500, $"{address}{text}");
            Innocent(page);
        }
    }

    [Theory]
    [InlineData("//ond.example/")]
    [InlineData("/\\ond.example/")]
    [InlineData("https://ond.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task DateForm_AskedToLeadElsewhere_StaysOnTheSite(string back)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/dato?tilbake={Uri.EscapeDataString(back)}");
        page.Document.QuerySelector("form.date-form")!.GetAttribute("action").ShouldBe("/");
    }

    private static void Innocent(Page page)
    {
        if (page.Status == HttpStatusCode.Found) return;
        page.Faults().ShouldBeEmpty(page.Address);
        page.Document.QuerySelectorAll("img, iframe, object, [autofocus]").ShouldBeEmpty(page.Address);
        page.Document.QuerySelectorAll("script").Length.ShouldBe(1, page.Address);
    }
}

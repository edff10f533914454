using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Changes;

/// <summary>The history of an entry: when, for whom, why, and what in sentences.</summary>
[Collection(ChangedTests.Name)]
public sealed class HistoryPageTests(ChangedServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task History_OfARemovedEntry_TellsItAllNewestFirst(DatabaseKind kind)
    {
        var samvirke = await servers.OnAsync(kind);
        var page = await samvirke.PageAsync("/samhandlingsstruktur/gruppen/historikk");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Faults().ShouldBeEmpty();
        page.Heading.ShouldBe("Historikk: Gruppen for rus");
        page.MainText.ShouldContain("Oppføringen er ikke lenger i registeret.");
        page.Document.QuerySelectorAll(".change h2").Select(heading => heading.TextContent).ShouldBe(["Endring 5, 6. mai 2024 kl. 14.05", "Endring 2, 3. mai 2024 kl. 14.05", "Endring 1, 1. mai 2024 kl. 14.05"]);
        var changes = page.Document.QuerySelectorAll(".change").Select(change => change.TextContent).ToList();
        changes[0].ShouldContain("Begrunnelse: Gruppen er lagt ned");
        changes[0].ShouldContain("Oppføringen ble tatt ut av registeret");
        changes[1].ShouldContain("For Helsedirektoratet");
        changes[1].ShouldContain("Lederen ble endret fra Helsedirektoratet til Barne-, ungdoms- og familiedirektoratet");
        changes[1].ShouldContain("Et annet navn kom til: «RG»");
        changes[2].ShouldContain("Oppføringen kom inn i registeret");
        page.Html.ShouldNotContain(SmallLog.Author);
    }

    [Fact]
    public async Task History_OfAReworded_MarksTheWordsForEyeAndEar()
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/samhandlingsstruktur/gruppen/historikk");
        page.Document.QuerySelectorAll("del").Select(removed => removed.TextContent).ShouldBe([" [fjernet: fire] ", " [fjernet: Helsedirektoratet] "]);
        page.Document.QuerySelectorAll("ins").Select(added => added.TextContent).ShouldBe([" [satt inn: seks] ", " [satt inn: Bufdir] "]);
        page.Document.QuerySelectorAll("del > .visually-hidden, ins > .visually-hidden").Length.ShouldBe(8);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task History_ByItsLinks_LeadsToWhatTheEntryWasThen(DatabaseKind kind)
    {
        var samvirke = await servers.OnAsync(kind);
        var page = await samvirke.PageAsync("/samhandlingsstruktur/gruppen/historikk");
        page.Links(".change-then").ShouldBe(["/samhandlingsstruktur/gruppen?recordedAt=2024-05-03", "/samhandlingsstruktur/gruppen?recordedAt=2024-05-01"]);
        var then = await samvirke.PageAsync("/samhandlingsstruktur/gruppen?recordedAt=2024-05-01");
        then.MainText.ShouldContain("møtes fire ganger");
        then.Links("main").ShouldContain("/samhandlingsstruktur/gruppen/historikk?recordedAt=2024-05-01");
        var before = await samvirke.PageAsync("/samhandlingsstruktur/gruppen/historikk?recordedAt=2024-05-03");
        before.Document.QuerySelectorAll(".change").Length.ShouldBe(2);
        before.MainText.ShouldNotContain("ikke lenger i registeret");
        foreach (var link in page.Links("main")) (await samvirke.PageAsync(link)).Status.ShouldBe(HttpStatusCode.OK, link);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task PageOfARemovedEntry_LeadsToItsHistory(DatabaseKind kind)
    {
        var samvirke = await servers.OnAsync(kind);
        var page = await samvirke.PageAsync("/samhandlingsstruktur/gruppen");
        page.Status.ShouldBe(HttpStatusCode.Gone);
        page.Faults().ShouldBeEmpty();
        page.Heading.ShouldBe("Gruppen for rus");
        page.MainText.ShouldContain("Oppføringen er tatt ut av registeret.");
        page.Links("main").ShouldContain("/samhandlingsstruktur/gruppen/historikk");
    }

    [Theory]
    [InlineData("nn", "Historikk: Gruppen for rus", "Leiaren vart endra frå", "fjerna", "Grunngiving:")]
    [InlineData("en", "History: Gruppen for rus", "The leader was changed from", "removed", "Reason:")]
    public async Task History_InOtherLanguages_IsToldInThem(string language, params string[] expected)
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/samhandlingsstruktur/gruppen/historikk", ("Cookie", $"samvirke-lang={language}"));
        page.Language.ShouldBe(language);
        page.Faults().ShouldBeEmpty();
        foreach (var words in expected) page.MainText.ShouldContain(words);
        page.Document.QuerySelector("ins span[lang=nb]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/samhandlingsstruktur/finnes-ikke/historikk")]
    [InlineData("/aktor/gruppen/historikk")]
    [InlineData("/samhandlingsstruktur/IKKE_EN_ID/historikk")]
    [InlineData("/samhandlingsstruktur/gruppen/historikk?recordedAt=2024-04-30")]
    [InlineData("/romskip/gruppen/historikk")]
    public async Task History_OfNothing_IsNotFound(string address)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>().Where(kind => kind == DatabaseKind.Sqlite || PostgresServer.Missing is null))
        {
            var samvirke = await servers.OnAsync(kind);
            var page = await samvirke.PageAsync(address);
            page.Status.ShouldBe(HttpStatusCode.NotFound);
            page.Heading.ShouldBe("Vi finner ikke siden");
            page.Faults().ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("eldre=3", 2)]
    [InlineData("eldre=2", 1)]
    [InlineData("eldre=1", 0)]
    [InlineData("eldre=0", 3)]
    [InlineData("eldre=-7", 3)]
    [InlineData("eldre=tull", 3)]
    [InlineData("eldre=99999999999999999999", 3)]
    [InlineData("eldre=9223372036854775807", 3)]
    public async Task History_AskedForOlder_BeginsBelow(string query, int changes)
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/samhandlingsstruktur/gruppen/historikk?{query}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll(".change").Length.ShouldBe(changes);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task History_OfManyRevisions_ComesInPages(DatabaseKind kind)
    {
        await using var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(SmallLog.Day(1), "Grunnlag", SmallLog.Hdir, SmallLog.Source);
        for (var i = 0; i < 45; i++) await register.PutAsync(SmallLog.Day(2), $"Grunn {i}", SmallLog.Challenge(1) with { Aliases = [$"navn {i}"] });
        var samvirke = await register.ServeAsync();
        var reasons = new List<string>();
        for (var address = "/utfordring/utfordring-1/historikk"; address is not null;)
        {
            var page = await samvirke.PageAsync(address);
            page.Status.ShouldBe(HttpStatusCode.OK);
            reasons.AddRange(page.Document.QuerySelectorAll(".change-why").Select(why => why.TextContent));
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        reasons.ShouldBe(Enumerable.Range(0, 45).Reverse().Select(i => $"Begrunnelse: Grunn {i}"));
    }
}

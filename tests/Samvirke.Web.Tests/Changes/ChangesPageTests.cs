using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Changes;

/// <summary>What was changed since a date.</summary>
[Collection(ChangedTests.Name)]
public sealed class ChangesPageTests(ChangedServers servers)
{
    private const string All = "fra=2024-05-01";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Changes_SinceADate_AreToldNewestFirst(DatabaseKind kind)
    {
        var page = await PageAsync(All, kind);
        page.Document.QuerySelectorAll(".change h3").Select(heading => heading.TextContent)
            .ShouldBe(["Endring 5, 6. mai 2024 kl. 14.05", "Endring 4, 5. mai 2024 kl. 14.05", "Endring 3, 4. mai 2024 kl. 14.05", "Endring 2, 3. mai 2024 kl. 14.05", "Endring 1, 1. mai 2024 kl. 14.05"]);
        var changes = page.Document.QuerySelectorAll(".change").Select(change => change.TextContent).ToList();
        changes[0].ShouldContain("Oppføringen ble tatt ut av registeret");
        changes[1].ShouldContain("Ingenting i oppføringen ble endret");
        changes[3].ShouldContain("Ny leder etter vedtak i mai");
        changes[3].ShouldContain("Lederen ble endret fra");
        changes[4].ShouldContain("For Helsedirektoratet");
        changes[4].ShouldContain($"{SmallLog.Loaded} oppføringer. Endringen er for stor");
        page.Html.ShouldNotContain(SmallLog.Author);
        page.Html.ShouldNotContain("Utfordring 7<");
    }

    [Theory]
    [InlineData("fra=2024-05-06", "Gruppen er lagt ned")]
    [InlineData("fra=2024-05-07")]
    [InlineData("")]
    [InlineData("fra=9999-12-31")]
    [InlineData(All + "&slag=tjeneste", "Ingenting", "Tilbudet i Alta manglet", "Registeret lastet fra tekst.")]
    [InlineData("fra=2024-05-02&slag=tjeneste&slag=lov", "Ingenting", "Tilbudet i Alta manglet")]
    [InlineData("fra=2024-05-02&sector=health", "Gruppen er lagt ned", "Ny leder etter vedtak i mai")]
    [InlineData("fra=2024-05-02&sector=police")]
    [InlineData("fra=2024-05-02&omrade=kommune-5601", "Ingenting", "Tilbudet i Alta manglet")]
    [InlineData("fra=2024-05-02&omrade=fylke-56")]
    [InlineData("fra=2024-05-02&ansvarlig=bufdir", "Ingenting", "Tilbudet i Alta manglet")]
    [InlineData("fra=2024-05-02&ansvarlig=hdir&slag=samhandlingsstruktur", "Gruppen er lagt ned", "Ny leder etter vedtak i mai")]
    [InlineData("fra=2024-05-02&eldre=4", "Tilbudet i Alta manglet", "Ny leder etter vedtak i mai")]
    public async Task Changes_Narrowed_AreThoseOfTheField(string query, params string[] reasons)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>().Where(kind => kind == DatabaseKind.Sqlite || PostgresServer.Missing is null))
        {
            var page = await PageAsync(query, kind);
            page.Document.QuerySelectorAll(".change-why").Select(why => why.TextContent).ShouldBe(reasons.Select(reason => $"Begrunnelse: {reason}"), query);
            if (reasons.Length == 0) page.MainText.ShouldContain("Vi fant ingen endringer.");
        }
    }

    [Fact]
    public async Task Form_OfChanges_KeepsWhatWasChosen()
    {
        var page = await PageAsync("fra=2024-05-02&slag=tjeneste&sector=health&omrade=kommune-5601&ansvarlig=bufdir&level=municipal&asOf=2024-06-01", DatabaseKind.Sqlite);
        var form = page.Document.QuerySelector("form.changes-form")!;
        form.QuerySelector("input[name=fra]")!.GetAttribute("value").ShouldBe("2024-05-02");
        form.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(["tjeneste", "health", "kommune-5601", "bufdir"]);
        form.QuerySelector("input[name=level]")!.GetAttribute("value").ShouldBe("municipal");
        form.QuerySelector("input[name=asOf]")!.GetAttribute("value").ShouldBe("2024-06-01");
        page.MainText.ShouldContain("Du ser bare det som gjelder tjenester, Sektor: Helse,");
    }

    [Theory]
    [InlineData("i fjor")]
    [InlineData("2024-02-30")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Date_ThatIsNone_IsSaidAndKept(string typed)
    {
        var page = await PageAsync($"fra={Uri.EscapeDataString(typed)}", DatabaseKind.Sqlite);
        page.Document.QuerySelector("input[name=fra]")!.GetAttribute("value").ShouldBe(typed);
        page.Document.QuerySelector("#fra-feil")!.TextContent.ShouldContain(typed);
    }

    [Theory]
    [InlineData("slag=romskip")]
    [InlineData("sector=romfart")]
    [InlineData("omrade=hdir")]
    [InlineData("omrade=andeby")]
    [InlineData("ansvarlig=kommune-5601")]
    [InlineData("eldre=sist")]
    [InlineData("eldre=-1")]
    public async Task Choice_ThatMeansNothing_IsSaid(string query)
    {
        var page = await PageAsync($"{All}&{query}", DatabaseKind.Sqlite);
        page.Document.QuerySelector(".ds-alert")!.TextContent.ShouldContain(query.Split('=')[1]);
        page.Document.QuerySelectorAll(".change").Length.ShouldBe(5);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    public async Task Date_LongAgo_IsTheWholeLog(string day) => (await PageAsync($"fra={day}", DatabaseKind.Sqlite)).Document.QuerySelectorAll(".change").Length.ShouldBe(5);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Changes_OfALongLog_ComeInPagesThatLookAtLittle(DatabaseKind kind)
    {
        await using var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(SmallLog.Day(1), "Grunnlag", SmallLog.Hdir, SmallLog.Source, SmallLog.LocalService);
        for (var i = 1; i <= 70; i++) await register.PutAsync(SmallLog.Day(2), $"Grunn {i}", [.. Enumerable.Range(1, 12).Select(each => SmallLog.Challenge(each) with { Aliases = [$"navn {i}"] })]);
        var samvirke = await register.ServeAsync();
        var (reasons, pages) = (new List<string>(), 0);
        for (var address = "/endringer?fra=2024-05-01"; address is not null; pages++)
        {
            var page = await samvirke.PageAsync(address);
            page.Document.QuerySelectorAll(".change-entries > li").Length.ShouldBeInRange(1, 72);
            reasons.AddRange(page.Document.QuerySelectorAll(".change-why").Select(why => why.TextContent["Begrunnelse: ".Length..]));
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        reasons.ShouldBe([.. Enumerable.Range(1, 70).Reverse().Select(i => $"Grunn {i}"), "Grunnlag"]);
        pages.ShouldBe(15);
        var rare = await samvirke.PageAsync("/endringer?fra=2024-05-01&slag=tjeneste");
        rare.MainText.ShouldContain("Let videre blant de eldre.");
        (await samvirke.PageAsync(rare.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).MainText.ShouldContain("Begrunnelse: Grunnlag");
    }

    private async Task<Page> PageAsync(string query, DatabaseKind kind)
    {
        var samvirke = await servers.OnAsync(kind);
        var page = await samvirke.PageAsync($"/endringer?{query}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Faults().ShouldBeEmpty();
        return page;
    }
}

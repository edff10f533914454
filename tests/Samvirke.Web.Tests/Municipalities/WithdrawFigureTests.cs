using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Figures;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A municipality sees what it has put out, takes it back, and everybody can read that and why.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class WithdrawFigureTests
{
    private const string Figures = "/kommune/0301/tall";
    private const string Table = "kommunenummer;år;kjønn;Har prøvd\n0301;2025;Gutter;3\n0301;2025;Jenter;71";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Import_Withdrawn_IsGoneEverywhereAndExplained(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: LocalFigureTests.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "oslo-kommune", "contributor");
        using var reader = new Visiting(server.Samvirke);
        await PutOutAsync(coordinator, "kommunenummer;år;kjønn;Har prøvd\n0301;2024;Gutter;40\n0301;2024;Jenter;60\n0301;2025;Gutter;50\n0301;2025;Jenter;70");
        await PutOutAsync(coordinator, Table);

        foreach (var language in (string[])["nb", "nn", "en"]) (await coordinator.PageAsync($"{Figures}?lang={language}")).Faults().ShouldBeEmpty(language);
        var list = await coordinator.PageAsync($"{Figures}?lang=nb");
        var rows = list.Document.QuerySelectorAll(".import-list tbody tr").Select(row => row.TextContent).ToList();
        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("Har prøvd, 2025");
        rows[0].ShouldContain("bidragsyter");
        rows[0].ShouldContain("i bruk");
        rows[1].ShouldContain("Har prøvd, 2024–2025");
        rows[1].ShouldContain("delvis erstattet");
        (await reader.PageAsync(Figures)).Html.ShouldNotContain("import-list");

        var import = await coordinator.PageAsync(list.Document.QuerySelector(".import-list tbody a")!.GetAttribute("href")!);
        import.Faults().ShouldBeEmpty();
        import.MainText.ShouldContain("Ungdata 2025");
        var confirm = await coordinator.PageAsync(import.Document.QuerySelector("a[href$='/trekk-tilbake']")!.GetAttribute("href")!);
        confirm.Faults().ShouldBeEmpty();
        confirm.MainText.ShouldContain("Har prøvd, 2025: 3 tall");
        confirm.MainText.ShouldContain("Ingenting kommer i stedet");
        var silent = await coordinator.PressAsync(confirm, "trekk-tilbake", ("grunn", "  "));
        silent.Page.Faults().ShouldBeEmpty();
        silent.Page.MainText.ShouldContain("Skriv hvorfor");
        (await reader.PageAsync(Figures)).MainText.ShouldContain("74 elever i 2025", customMessage: "nothing is withdrawn without a reason");

        var sent = await coordinator.PressAsync(confirm, "trekk-tilbake", ("grunn", "Tabellen var for <feil> år."));
        sent.Location.ShouldBe($"{import.Address}?trukket=1");
        var after = await coordinator.PageAsync(sent.Location!);
        after.Faults().ShouldBeEmpty();
        after.MainText.ShouldContain("Ingen ser dem lenger");
        after.MainText.ShouldContain("av bidragsyter");
        after.Links("main").ShouldNotContain(confirm.Address);
        foreach (var language in (string[])["nb", "nn", "en"]) (await reader.PageAsync($"{Figures}?lang={language}")).Faults().ShouldBeEmpty(language);
        var shown = await reader.PageAsync($"{Figures}?lang=nb");
        shown.MainText.ShouldContain("100 elever i 2024");
        shown.MainText.ShouldNotContain("74", customMessage: "neither these figures nor those that they replaced");
        shown.MainText.ShouldNotContain("120");
        shown.Document.QuerySelector(".withdrawn-figures")!.TextContent.ShouldContain("Tabellen var for <feil> år.");
        SeenNumber.InCsv(await TextAsync(reader, $"{Figures}.csv")).ShouldAllBe(each => each.Year == 2024);
        SeenNumber.InJson(await TextAsync(reader, $"{Figures}.json")).ShouldAllBe(each => each.Year == 2024);
        (await coordinator.PageAsync("/min-konto/logg")).MainText.ShouldContain("trakk tilbake tall");
    }

    [Fact]
    public async Task Import_WithdrawnTwice_SaysWhatWasSaidFirst()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalFigureTests.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "oslo-kommune", "contributor");
        await PutOutAsync(coordinator, Table);
        var import = (await coordinator.PageAsync(Figures)).Document.QuerySelector(".import-list tbody a")!.GetAttribute("href")!;
        var confirm = await coordinator.PageAsync($"{import}/trekk-tilbake");
        (await coordinator.PressAsync(confirm, "trekk-tilbake", ("grunn", "Feil år."))).Status.ShouldBe(HttpStatusCode.Found);

        (await coordinator.PressAsync(confirm, "trekk-tilbake", ("grunn", "En annen grunn."))).Location.ShouldBe(import);

        var page = await coordinator.PageAsync(import);
        page.MainText.ShouldContain("Feil år.");
        page.MainText.ShouldNotContain("En annen grunn.");
        (await coordinator.PageAsync($"{import}/trekk-tilbake")).Status.ShouldBe(HttpStatusCode.Found);
        var other = (await coordinator.PostFormAsync($"{Figures}/nytt", [.. LocalFigureTests.About, ("tabell", "kommunenummer;år;trinn;Har prøvd\n0301;2025;8. trinn;10\n0301;2025;9. trinn;64"), ("gjor", "les")])).Page;
        other.Document.QuerySelector(".import-problems").ShouldNotBeNull().TextContent.ShouldContain("trukket tallene tilbake");
        await PutOutAsync(coordinator, Table);
        (await coordinator.PageAsync(Figures)).MainText.ShouldContain("74 elever i 2025");
    }

    [Fact]
    public async Task Import_OfAMunicipalityThatOneDoesNotActFor_IsNotThere()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalFigureTests.Register);
        using var oslo = await server.MemberAsync("oslo@example.no", "oslo-kommune", "contributor");
        using var bergen = await server.MemberAsync("bergen@example.no", "bergen-kommune", "administrator");
        using var reader = new Visiting(server.Samvirke);
        await PutOutAsync(oslo, Table);
        var import = (await oslo.PageAsync(Figures)).Document.QuerySelector(".import-list tbody a")!.GetAttribute("href")!;
        foreach (var address in (string[])[import, $"{import}/trekk-tilbake", import.Replace("0301", "4601", StringComparison.Ordinal), $"{import.Replace("0301", "4601", StringComparison.Ordinal)}/trekk-tilbake"])
        {
            (await bergen.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
            (await bergen.PostAsync(address, ("grunn", "Fordi"))).Status.ShouldNotBe(HttpStatusCode.OK, address);
            (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, address);
        }

        foreach (var missing in (string[])[$"{Figures}/lagt-ut/x", $"{Figures}/lagt-ut/{Guid.Empty}", $"{Figures}/lagt-ut/{Guid.Empty}/trekk-tilbake"])
        {
            var page = await oslo.PageAsync(missing);
            page.Status.ShouldBe(HttpStatusCode.NotFound, missing);
            page.Faults().ShouldBeEmpty(missing);
        }

        (await reader.PageAsync(Figures)).MainText.ShouldContain("74 elever i 2025");
    }

    private static async Task PutOutAsync(Visiting coordinator, string table)
    {
        var preview = (await coordinator.PostFormAsync($"{Figures}/nytt", [.. LocalFigureTests.About, ("tabell", table), ("gjor", "les")])).Page;
        (await coordinator.PressAsync(preview, "tall", [.. LocalFigureTests.About, ("tabell", table), ("gjor", "legg-ut")])).Status.ShouldBe(HttpStatusCode.Found, preview.MainText);
    }

    private static async Task<string> TextAsync(Visiting reader, string address)
    {
        using var answer = await reader.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }
}

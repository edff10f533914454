using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A municipality puts out figures, and everybody reads what may be seen of them.</summary>
public sealed class LocalFigureTests
{
    private const string Figures = "/kommune/0301/tall";
    private const string Import = "/kommune/0301/tall/nytt";

    internal static readonly string Register = LocalText.Start + LocalText.County("oslo-fylke", "03", "statsforvalteren") + LocalText.Municipality("oslo", "0301", "oslo-fylke")
        + LocalText.County("vestland", "46", "statsforvalteren-vest") + LocalText.Municipality("bergen", "4601", "vestland");

    internal static readonly (string, string)[] About = [("slag", "antall"), ("definisjon", "Har svart ja"), ("gjelder", "Elever på 8.–10. trinn"), ("kilde", "Ungdata 2025"), ("enhet", "elever")];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Figures_PutOut_AreReadByEverybodyWithoutTheSmallOnes(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "oslo-kommune", "contributor");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync(Figures)).MainText.ShouldContain("ikke lagt ut noen tall");
        var table = "kommunenummer;år;kjønn;Har prøvd\n0301;2024;Gutter;61\n0301;2024;Jenter;62\n0301;2025;Gutter;3\n0301;2025;Jenter;71";

        var preview = (await coordinator.PostFormAsync(Import, [.. About, ("tabell", table), ("gjor", "les")])).Page;
        preview.Faults().ShouldBeEmpty();
        preview.MainText.ShouldContain("6 tall, 2 av dem blir skjult.");
        preview.MainText.ShouldContain("lagt sammen til «I alt»");
        (await reader.PageAsync(Figures)).MainText.ShouldContain("ikke lagt ut noen tall", customMessage: "a preview keeps nothing");
        var sent = await SendAsync(coordinator, preview, table);
        sent.Location.ShouldBe($"{Figures}?lagt-ut=1", sent.Page.MainText);

        foreach (var language in (string[])["nb", "nn", "en"])
        {
            var page = await reader.PageAsync($"{Figures}?lang={language}");
            page.Faults().ShouldBeEmpty(language);
            page.Html.ShouldContain("Har prøvd");
            page.Document.QuerySelectorAll(".measure a[href='#skjult']").Length.ShouldBe(2, language);
        }

        var shown = await reader.PageAsync($"{Figures}?lang=nb");
        shown.MainText.ShouldContain("74 elever i 2025");
        shown.MainText.ShouldContain("Ungdata 2025");
        shown.MainText.ShouldContain("123");
        shown.MainText.ShouldNotContain("71");
        shown.Links("main").ShouldNotContain(Import);
        (await coordinator.PageAsync(Figures)).Links("main").ShouldContain(Import);
        (await TextAsync(reader, $"{Figures}.csv")).ShouldContain("Har prøvd,0301,2025,Gutter,:,elever");
        // As a number of its own: the same digits may stand in the time of the import.
        (await TextAsync(reader, $"{Figures}.json")).Split([' ', '\n', ',', ':', '"', '[', ']', '{', '}']).ShouldNotContain("71");
    }

    [Fact]
    public async Task Table_WithErrors_IsRefusedByRowAndColumnAndNothingTypedIsLost()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "oslo-kommune", "contributor");
        foreach (var (table, said) in ((string, string)[])
        [
            ("kommunenummer;år;elever\n0301;2024;12\n0301;2025;=A1", "Rad 3, kolonne 3 «elever»"),
            ("kommunenummer;år;elever\n0301;2024;12\n0301;2025;=A1", "formel"),
            ("kommunenummer;år;elever\n1507;2023;12", "Rad 2, kolonne 1"),
            ("kommunenummer;år;kjønn;elever\n0301;2025;Gutter;12\n0301;2025;Jenter;12\n0301;2025;I alt;25", "Rad 4"),
            (string.Join(';', Enumerable.Range(0, 401).Select(i => $"k{i}")) + "\n1", "400"),
            ("kommunenummer;år;elever\n4601;2025;30", "ingen tall for Oslo"),
            ("kommunenummer;år;elever\n0301;2025;3,5", "ikke et antall"),
            ("kommunenummer;år;x\n<script>alert(1)</script>;2025;3", "<script>"),
        ])
        {
            var page = (await coordinator.PostFormAsync(Import, [.. About, ("tabell", table), ("gjor", "les")])).Page;
            page.Faults().ShouldBeEmpty(table);
            page.Document.QuerySelector(".import-problems").ShouldNotBeNull(table).TextContent.ShouldContain(said, customMessage: page.MainText);
            page.Document.QuerySelector("[name=tabell]")!.TextContent.Trim('\n').ShouldBe(table);
            page.Document.QuerySelector("[name=definisjon]")!.GetAttribute("value").ShouldBe("Har svart ja");
            page.Document.QuerySelector("[value=legg-ut]").ShouldBeNull();
        }

        var empty = (await coordinator.PostFormAsync(Import, ("gjor", "les"))).Page;
        empty.Faults().ShouldBeEmpty();
        empty.Document.QuerySelectorAll(".import-problems a").Length.ShouldBe(5);
        (await coordinator.PageAsync(Figures)).MainText.ShouldContain("ikke lagt ut noen tall");
    }

    [Fact]
    public async Task Keep_WhatWasChangedAfterThePreview_ShowsItAgainFirst()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "oslo-kommune", "contributor");
        var table = "kommunenummer;år;elever\n0301;2025;30";
        var preview = (await coordinator.PostFormAsync(Import, [.. About, ("tabell", table), ("gjor", "les")])).Page;
        (await SendAsync(coordinator, preview, "kommunenummer;år;elever\n0301;2025;31")).Page.MainText.ShouldContain("Noe er endret");
        (await SendAsync(coordinator, preview, table)).Status.ShouldBe(HttpStatusCode.Found);
        var other = (await coordinator.PostFormAsync(Import, [.. About, ("tabell", "kommunenummer;år;kjønn;elever\n0301;2025;Gutter;10\n0301;2025;Jenter;20"), ("gjor", "les")])).Page;
        other.MainText.ShouldContain("Oslo kommune har allerede lagt ut «elever» for 2025, delt på en annen måte");
        other.Document.QuerySelector("[value=legg-ut]").ShouldBeNull();
    }

    [Fact]
    public async Task Import_ForAMunicipalityThatOneDoesNotActFor_IsNotThere()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var bergen = await server.MemberAsync("bergen@example.no", "bergen-kommune", "administrator");
        using var reader = new Visiting(server.Samvirke);
        (await bergen.PageAsync(Import)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await bergen.PostAsync(Import, [.. About, ("tabell", "x"), ("gjor", "legg-ut")])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync(Import)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await reader.PageAsync("/kommune/9999/tall")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var csv = await reader.GetAsync("/kommune/9999/tall.csv");
        csv.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> TextAsync(Visiting reader, string address)
    {
        using var answer = await reader.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<Sent> SendAsync(Visiting coordinator, Page preview, string table)
    {
        var hidden = preview.Document.QuerySelectorAll("main form[method=post] input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        return coordinator.PostAsync(Import, [.. hidden, .. About, ("tabell", table), ("gjor", "legg-ut")]);
    }
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>Everybody reads which grants fit a municipality; what it applied for is its own, and that several go to the same thing is never anybody else's.</summary>
[Collection(NorwayTests.Name)]
public sealed class GrantPageTests(NorwayServers norway)
{
    private const string Grants = "/kommune/0001/tilskudd";
    private const string New = "/kommune/0001/tilskudd/ny";
    private const string Csv = "/kommune/0001/tilskudd.csv";
    private const string Several = "Flere statlige tilskudd til det samme";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Grants_OfAMunicipality_AreReadByThoseTheyAreSharedWithAndSeveralByItselfOnly(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "administrator");
        using var secretariat = await server.MemberAsync("sekretariat@example.no", "etat", "secretariat");
        using var platform = await server.AdministratorAsync();
        using var reader = new Visiting(server.Samvirke);
        Visiting[] others = [governor, secretariat, platform, reader];

        await NoteAsync(coordinator, "own", ("ordning", "tilskudd-ungdom"), ("til", "dals-tiltak"), ("tilstand", "granted"), ("fatt", "400 000"), ("rapporteringsfrist", "2030-04-01"));
        await NoteAsync(coordinator, "own", ("ordningsnavn", "Prosjektmidler"), ("staten", "ja"), ("til", "dals-tiltak"), ("tilstand", "planned"), ("soknadsfrist", "2030-03-01"));
        var own = await coordinator.PageAsync(Grants);
        own.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])[Several, "Dals tiltak (2026): 2 tilskudd", "Skriv i søknaden", "400 000", "rapporter for Tilskudd til ungdom", "1. mars 2030", "Bare kommunen"]) own.MainText.ShouldContain(expected);
        foreach (var other in others)
        {
            var page = await other.PageAsync(Grants);
            page.Faults().ShouldBeEmpty();
            page.MainText.ShouldNotContain("Prosjektmidler");
            page.MainText.ShouldNotContain(Several);
        }

        await NoteAsync(coordinator, "public", ("ordningsnavn", "Delte midler"), ("staten", "ja"), ("til", "dals-tiltak"), ("tilstand", "applied"));
        await NoteAsync(coordinator, "region", ("ordningsnavn", "Regionale midler"), ("staten", "ja"), ("til", "dals-tiltak"), ("tilstand", "applied"));
        (await coordinator.PageAsync(Grants)).MainText.ShouldContain("Dals tiltak (2026): 4 tilskudd");
        foreach (var other in others)
        {
            var page = await other.PageAsync(Grants);
            page.MainText.ShouldContain("Delte midler");
            page.MainText.Contains("Regionale midler", StringComparison.Ordinal).ShouldBe(other == governor);
            page.MainText.ShouldNotContain(Several, customMessage: "not even where what it rests on is shared");
            page.MainText.ShouldNotContain("Skriv i søknaden");
            page.Links("main").ShouldNotContain(New);
            using var table = await other.GetAsync(Csv);
            table.StatusCode.ShouldBe(other == reader ? HttpStatusCode.SeeOther : HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Grant_OfOthers_IsNobodyElsesToReadOrWrite()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "editor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "administrator");
        using var platform = await server.AdministratorAsync();
        using var reader = new Visiting(server.Samvirke);
        await NoteAsync(coordinator, "public", ("ordning", "tilskudd-ungdom"), ("tilstand", "applied"));
        var grant = (await coordinator.PageAsync(Grants)).Links("main").Single(link => link.StartsWith($"{Grants}/", StringComparison.Ordinal) && !link.StartsWith(New, StringComparison.Ordinal));
        foreach (var address in (string[])[New, grant])
        {
            foreach (var other in (Visiting[])[governor, platform])
            {
                (await other.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
                (await other.PostAsync(address, ("ordning", "tilskudd-ungdom"), ("tilstand", "ended"))).Status.ShouldBe(HttpStatusCode.NotFound);
            }

            (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        foreach (var gone in (string[])[$"{Grants}/{Guid.Empty:N}", $"{Grants}/x", "/kommune/9999/tilskudd"]) (await coordinator.PageAsync(gone)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Grant_ChangedByTwoAndTakenAway_LosesNothingUnseen()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var one = await server.MemberAsync("en@example.no", "dal-kommune", "contributor");
        using var two = await server.MemberAsync("to@example.no", "dal-kommune", "contributor");
        await NoteAsync(one, "own", ("ordning", "tilskudd-ungdom"), ("tilstand", "applied"), ("sokt", "100"));
        var address = (await one.PageAsync(Grants)).Links("main").Single(link => link.StartsWith($"{Grants}/", StringComparison.Ordinal) && !link.StartsWith(New, StringComparison.Ordinal));
        var seen = await two.PageAsync(address);
        (await one.PressAsync(await one.PageAsync(address), "tilskudd", ("ordning", "tilskudd-ungdom"), ("ar", "2026"), ("tilstand", "granted"), ("fatt", "90"))).Location.ShouldStartWith(Grants);
        var refused = await two.PressAsync(seen, "tilskudd", ("ordning", "tilskudd-ungdom"), ("ar", "2026"), ("tilstand", "refused"), ("merknad", "Fikk nei."));
        refused.Page.MainText.ShouldContain("Tilskudd til ungdom, 2026, Fått, 90.");
        refused.Page.Document.QuerySelector("textarea")!.TextContent.ShouldBe("Fikk nei.");
        refused.Page.Faults().ShouldBeEmpty();
        (await two.PressAsync(refused.Page, "tilskudd", ("ordning", "tilskudd-ungdom"), ("ar", "2026"), ("tilstand", "refused"), ("merknad", "Fikk nei."))).Location.ShouldStartWith(Grants);
        (await one.PageAsync(Grants)).MainText.ShouldContain("Fikk nei.");
        (await one.PressAsync(await one.PageAsync(address), "ta-bort")).Location.ShouldBe($"{Grants}?ferdig=borte");
        (await one.PageAsync(Grants)).MainText.ShouldNotContain("Fikk nei.");
        (await two.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Grant_TypedWrongly_SaysWhereAndKeepsWhatWasTyped()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        var wrong = await coordinator.SendAsync(New, ("ordning", "finnes-ikke"), ("ar", "snart"), ("sokt", "=1+1"), ("rapporteringsfrist", "våren"));
        wrong.Page.Faults().ShouldBeEmpty();
        wrong.Page.Document.QuerySelectorAll(".ds-error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#ordning", "#ar", "#tilstand-planned", "#sokt", "#rapporteringsfrist"]);
        wrong.Page.Document.QuerySelector("#rapporteringsfrist")!.GetAttribute("value").ShouldBe("våren");
        var begun = await coordinator.PageAsync($"{New}?ordning=tilskudd-ungdom");
        begun.Document.QuerySelector("#ordning option[selected]")!.GetAttribute("value").ShouldBe("tilskudd-ungdom");
        begun.Document.QuerySelector("#soknadsfrist")!.GetAttribute("value").ShouldEndWith("-12-01", customMessage: "what the register knows of the scheme stands there");
    }

    [Fact]
    public async Task Csv_OfWhatWasTyped_IsNoFormula()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        await NoteAsync(coordinator, "own", ("ordningsnavn", "=HYPERLINK(\"https://x\")"), ("til-annet", "@los"), ("tilstand", "applied"), ("sokt", "250 000"), ("merknad", "-1+1"));
        using var answer = await coordinator.GetAsync(Csv);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var table = await answer.Content.ReadAsStringAsync();
        table.ShouldContain("\"'=HYPERLINK(\"\"https://x\"\")\",'@los,2026,250000,,Søkt,,,'-1+1,Bare kommunen");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Schemes_ForAMunicipality_StandWithReasonsInEveryLanguage(DatabaseKind kind)
    {
        var samvirke = await norway.OnAsync(kind);
        foreach (var language in (string[])["nb", "nn", "en"])
        {
            var page = await samvirke.PageAsync($"/kommune/5601/tilskudd?lang={language}");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Faults().ShouldBeEmpty();
        }

        var shown = await samvirke.PageAsync("/kommune/5601/tilskudd");
        foreach (var expected in (string[])["Ordninger som passer", "Søknadsfrist: ikke kjent her", "1. desember hvert år, neste gang", "Hva som taler mot", "Ordninger som ikke finnes ennå"]) shown.MainText.ShouldContain(expected);
        var fitting = shown.Document.QuerySelectorAll("section[aria-labelledby=passer] > article").ToList();
        fitting.Count.ShouldBe(3, "the others are folded");
        foreach (var scheme in shown.Document.QuerySelectorAll(".grant-fit").Where(scheme => scheme.QuerySelector("p:has(.source-mark)") is null)) scheme.TextContent.ShouldContain("Søknadsfrist: ikke kjent her", customMessage: "a deadline has its source beside it");
        shown.Document.QuerySelectorAll(".grant-fit > p .source-mark").Select(mark => mark.GetAttribute("aria-label")).ShouldAllBe(label => !label!.Contains("1.2, om formene for forebygging", StringComparison.Ordinal), "no deadline stands in what is said of prevention");
        (await samvirke.PageAsync("/kommune/5601")).Links("main").ShouldContain("/kommune/5601/tilskudd");
        var api = (await samvirke.JsonAsync("/api/v1/municipalities/5601")).GetProperty("grants").EnumerateArray().ToList();
        api.ShouldAllBe(grant => grant.Text("kind") == "grant-scheme" && grant.GetProperty("reasons").GetArrayLength() > 0);
        api.Single(grant => grant.Text("id") == "tilskudd-slt").Text("applicationDeadline").ShouldBe("--12-01");
    }

    private static async Task NoteAsync(Visiting coordinator, string shared, params (string Name, string Value)[] filled)
    {
        var sent = await coordinator.SendAsync(New, [("ar", "2026"), ("deles", shared), .. filled]);
        sent.Location.ShouldBe($"{Grants}?ferdig=lagret", customMessage: sent.Page.MainText);
    }

    private static readonly string Register = LocalText.Dal + """
        - id: dals-tiltak
          kind: measure
          name: {nb: Dals tiltak}
          facets: {targetGroup: [adolescents], topic: [early-intervention], status: [established]}
          steward: dal-kommune
          relations:
            - {type: covers, to: dal, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
        - id: tilskudd-ungdom
          kind: grant-scheme
          name: {nb: Tilskudd til ungdom}
          facets: {targetGroup: [adolescents], topic: [early-intervention, funding], status: [established]}
          steward: etat
          relations:
            - {type: administered-by, to: etat, citations: [{source: kilden, locator: "1"}]}
            - {type: eligible, to: kommunene, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {applicationDeadline: "--12-01"}

        """;
}

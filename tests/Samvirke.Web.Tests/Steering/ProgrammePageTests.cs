using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Api;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Steering;

/// <summary>An organisation sets up a programme from mandate to decision, others read it as far as it is shared, and nothing that was typed is lost.</summary>
public sealed class ProgrammePageTests
{
    private const string New = "/programarbeid/ny/etat";
    internal const string Home = "/programarbeid/etat/nasjonalt-program";

    internal static readonly (string, string)[] Board =
        [("navn", "Programstyret"), ("slag", "board"), ("deltaker-0-hvem", "Nabo"), ("deltaker-0-stilling", "avdelingsdirektør"), ("deltaker-1-hvem", "Panelet"), ("deltaker-1-unge", "ja"), ("leder", "Etat"), ("beslutning", "majority")];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Programme_FromMandateToDecision_IsSetUpAndRead(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var writer = await server.MemberAsync("program@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("nabo@example.no", "nabo", "editor");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync("/programarbeid")).MainText.ShouldContain("Ingen har delt et program med alle ennå.");
        (await reader.PageAsync("/programarbeid")).Links("main").ShouldContain("/organiseringsmodell/modellen");
        await SetUpAsync(writer, "own");
        var empty = await writer.PageAsync(Home);
        empty.Faults().ShouldBeEmpty();
        foreach (var gap in (string[])["Programmet har ikke noe mandat.", "Programmet har ikke noe styre med deltakere.", "Unge har ingen stemme i programmet."]) empty.MainText.ShouldContain(gap);

        await MandateAsync(writer, "Samordne innsatsen", "2020-01-10");
        await MandateAsync(writer, "Samordne innsatsen og prøve ut", "2021-01-10");
        var mandate = await writer.PageAsync($"{Home}/mandat");
        mandate.Faults().ShouldBeEmpty();
        mandate.Document.QuerySelector("[aria-labelledby=mandat-2]")!.TextContent.ShouldContain("Godkjent av Nabo 10. januar 2021");
        mandate.Document.QuerySelector("[aria-labelledby=mandat-2] ins")!.TextContent.ShouldContain("og prøve ut");
        mandate.Document.QuerySelector("[aria-labelledby=mandat-1]")!.TextContent.ShouldContain("Samordne innsatsen");

        await KeepAsync(writer, $"{Home}/fora/nytt", Board);
        foreach (var expected in (string[])["stemme for unge", "Nabo, avdelingsdirektør"]) (await writer.PageAsync($"{Home}/fora")).MainText.ShouldContain(expected);
        await KeepAsync(writer, $"{Home}/portefolje/nytt", ("navn", "Ansvarlig vertskap"), ("om", "Opplæring"), ("dag", "2020-02-01"), ("plan-trial-fra", "2027"), ("plan-trial-til", "2028"));
        await StageAsync(writer);
        await KeepAsync(writer, $"{Home}/prioritering/endre", ("forum", "1"), ("dag", "2021-02-01"), ("kriterium-0-navn", "Nytte"), ("kriterium-0-vekt", "2"), ("kriterium-1-navn", "Kostnad"), ("kriterium-1-vekt", "1"), ("kriterium-1-lavt-er-best", "ja"));
        (await writer.PageAsync($"{Home}/prioritering")).MainText.ShouldContain("Ingen initiativ er vurdert på «Nytte».");
        await KeepAsync(writer, $"{Home}/portefolje/1/vurder", ("kriterium-1-poeng", "4"), ("kriterium-2-poeng", "2"));
        var priority = await writer.PageAsync($"{Home}/prioritering?bortover=1&oppover=2");
        priority.Faults().ShouldBeEmpty();
        priority.MainText.ShouldContain("4,00");
        priority.Document.QuerySelectorAll("svg circle").Length.ShouldBe(1);
        await KeepAsync(writer, $"{Home}/ressurser/endre", ("ressurs-0-hvem", "Etat"), ("ressurs-0-ar", "2027"), ("ressurs-0-arsverk", "1,5"), ("ressurs-0-kroner", "1 000 000"), ("ressurs-1-hvem", "Nabo"), ("ressurs-1-ar", "2027"), ("ressurs-1-kroner", "500 000"));
        (await writer.PageAsync($"{Home}/ressurser")).MainText.ShouldContain("1,5 årsverk, 1 500 000 kroner");
        await DecideAsync(writer);

        (await other.PageAsync(Home)).Status.ShouldBe(HttpStatusCode.NotFound, "it is their own yet");
        foreach (var file in (string[])[$"{Home}.docx", "/api/v1/programmes/etat/nasjonalt-program"])
        {
            using var answer = await other.GetAsync(file);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, file);
        }

        (await server.Samvirke.JsonAsync("/api/v1/programmes")).GetProperty("programmes").GetArrayLength().ShouldBe(0);
        (await reader.PageAsync("/programarbeid")).MainText.ShouldNotContain("Nasjonalt program");
        await KeepAsync(writer, $"{Home}/endre", ("navn", "Nasjonalt program"), ("om", "Om"), ("grunnlag-0-hvem", "Modellen"), ("deles", "public"));
        foreach (var page in (string[])["", "/mandat", "/fora", "/portefolje", "/portefolje/1", "/prioritering", "/ressurser", "/beslutninger", "/beslutninger/1", "/veikart"])
        {
            foreach (var language in (string[])["", "?lang=nn", "?lang=en"])
            {
                var read = await reader.PageAsync($"{Home}{page}{language}");
                read.Status.ShouldBe(HttpStatusCode.OK, page);
                read.Faults().ShouldBeEmpty();
                read.MainText.ShouldNotContain("fristen er ute");
                read.Links("main").ShouldAllBe(link => !link.EndsWith("/endre", StringComparison.Ordinal) && !link.EndsWith("/nytt", StringComparison.Ordinal) && !link.EndsWith("/historikk", StringComparison.Ordinal));
            }
        }

        (await reader.PageAsync(Home)).Links("main").ShouldContain($"{Home}/portefolje/1");
        await ReadAsDataAsync(server, reader);
        foreach (var page in (string[])["/endre", "/mandat/endre", "/fora/1/endre", "/portefolje/1/flytt", "/historikk"]) (await other.PageAsync($"{Home}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        var history = await writer.PageAsync($"{Home}/historikk");
        history.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])["bidragsyter i Etat", "Mandat, versjon 1: Formål", "Programstyret: Deltakere", "Evaluering 1", "Vertskap: Hvor langt det er kommet"]) history.MainText.ShouldContain(expected);
        history.MainText.ShouldNotContain("@example.no");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Form_FilledWrong_SaysWhatAndKeepsWhatWasTyped(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var writer = await server.MemberAsync("program@example.no", "etat", "contributor");
        using var second = await server.MemberAsync("program2@example.no", "etat", "editor");
        await SetUpAsync(writer, "own");

        var wrong = await writer.SendAsync($"{Home}/fora/nytt", [.. Board.Where(each => each.Item1 != "deltaker-0-hvem"), ("deltaker-0-hvem", "Ola Nordmann")]);
        wrong.Location.ShouldBeNull();
        wrong.Page.Faults().ShouldBeEmpty();
        wrong.Page.MainText.ShouldContain("Registeret har ingen som heter «Ola Nordmann».");
        wrong.Page.Document.QuerySelector("[name='deltaker-0-hvem']")!.GetAttribute("value").ShouldBe("Ola Nordmann");
        wrong.Page.Document.QuerySelector("[name='deltaker-0-stilling']")!.GetAttribute("value").ShouldBe("avdelingsdirektør");
        wrong.Page.Document.QuerySelector("a[href='#deltaker-0-hvem']").ShouldNotBeNull();

        var form = await writer.PageAsync($"{Home}/mandat/endre");
        await KeepAsync(second, $"{Home}/mandat/endre", ("formal", "Deres formål"), ("oppgaver", "x"));
        await KeepAsync(second, $"{Home}/fora/nytt", Board);
        var outrun = await writer.SendAsync(form, ("formal", "Vårt formål"), ("oppgaver", "y"));
        outrun.Location.ShouldBeNull();
        foreach (var expected in (string[])["Noen andre lagret det samme mens du skrev.", "Deres formål"]) outrun.Page.MainText.ShouldContain(expected);
        outrun.Page.Document.QuerySelector("#formal")!.TextContent.ShouldBe("Vårt formål");
        (await writer.SendAsync(outrun.Page, ("formal", "Vårt formål"), ("oppgaver", "y"))).Location.ShouldBe($"{Home}/mandat?lagret=ja");
        var late = await writer.PageAsync($"{Home}/fora/1/endre");
        await KeepAsync(second, $"{Home}/mandat/endre", ("formal", "Enda et"), ("oppgaver", "x"));
        (await writer.SendAsync(late, [.. Board, ("motes", "hver måned")])).Location.ShouldBe($"{Home}/fora?lagret=ja", "the mandate is another part");

        await KeepAsync(writer, $"{Home}/portefolje/nytt", ("navn", "Ansvarlig vertskap"), ("dag", "2020-02-01"));
        var skipped = await writer.SendAsync($"{Home}/portefolje/1/flytt", ("til", "stopped"), ("forum", ""), ("dag", "31.6.2020"), ("hvorfor", ""));
        skipped.Page.MainText.ShouldContain("«31.6.2020» er ingen dag.");
        var refused = await writer.SendAsync($"{Home}/portefolje/1/flytt", ("til", "recommended"), ("forum", ""), ("dag", "2020-01-01"), ("hvorfor", ""));
        foreach (var expected in (string[])["Fra «Idé» kan et initiativ ikke gå rett til «Anbefalt».", "Skriv hvorfor.", "Velg hvilket forum som bestemte det.", "Skriv den dagen eller en senere."]) refused.Page.MainText.ShouldContain(expected);
        (await writer.PageAsync($"{Home}/portefolje/7")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await writer.PostAsync($"{Home}/portefolje/1/flytt", ("_handler", "program"), ("til", "development"))).Status.ShouldBe(HttpStatusCode.BadRequest, "a form without its token is nobody's");
    }

    [Fact]
    public async Task Forum_FromTheRegister_IsOfferedWithSourcesAndFilledIn()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var writer = await server.MemberAsync("program@example.no", "etat", "contributor");
        var start = await writer.PageAsync($"{New}?fra=modellen");
        start.Document.QuerySelector("[name='grunnlag-0-hvem']")!.GetAttribute("value").ShouldBe("Modellen");
        await SetUpAsync(writer, "own");
        var forums = await writer.PageAsync($"{Home}/fora");
        forums.Faults().ShouldBeEmpty();
        forums.MainText.ShouldContain("deltakere: 1 · ledes av Nabo");
        forums.Document.QuerySelector("#kilde-1").ShouldNotBeNull("the proposal says where it stands");
        var form = await writer.PageAsync($"{Home}/fora/nytt?fra=gruppa");
        form.Document.QuerySelector("[name='navn']")!.GetAttribute("value").ShouldBe("Styringsgruppa");
        form.Document.QuerySelector("[name='deltaker-0-hvem']")!.GetAttribute("value").ShouldBe("Nabo");
        form.Document.QuerySelector("[name='slag'] [selected]")!.GetAttribute("value").ShouldBe("board");
    }

    private static async Task ReadAsDataAsync(AccountServer server, Visiting reader)
    {
        (await server.Samvirke.JsonAsync("/api/v1/programmes")).GetProperty("programmes")[0].Text("key").ShouldBe("nasjonalt-program");
        var data = await server.Samvirke.JsonAsync("/api/v1/programmes/etat/nasjonalt-program");
        data.GetProperty("mandates")[1].Text("approvedBy").ShouldBe("nabo");
        data.GetProperty("forums")[0].GetProperty("members")[1].GetProperty("youthVoice").GetBoolean().ShouldBeTrue();
        data.GetProperty("initiatives")[0].Text("stage").ShouldBe("recommended");
        data.GetProperty("decisions")[0].GetProperty("dissents")[0].Text("why").ShouldBe("for tidlig");
        new Schemas(await server.Samvirke.JsonAsync("/openapi/v1.json")).Faults("ProgrammeDocument", data).ShouldBeEmpty();
        await server.Samvirke.JsonAsync("/api/v1/programmes/etat/borte", HttpStatusCode.NotFound);
        using var paper = await reader.GetAsync($"{Home}.docx");
        paper.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        (await paper.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(5000);
    }

    internal static async Task SetUpAsync(Visiting writer, string shared) =>
        (await writer.SendAsync(New, ("navn", "Nasjonalt program"), ("om", "Om"), ("grunnlag-0-hvem", "Modellen"), ("deles", shared))).Location.ShouldBe($"{Home}/mandat?lagret=ja");

    private static async Task MandateAsync(Visiting writer, string purpose, string day)
    {
        await KeepAsync(writer, $"{Home}/mandat/endre", ("formal", purpose), ("oppgaver", "Legge planer"), ("rammer", "Ikke tilsyn"));
        await KeepAsync(writer, $"{Home}/mandat/godkjenn", ("hvem", "Nabo"), ("dag", day));
    }

    private static async Task StageAsync(Visiting writer)
    {
        foreach (var stage in (string[])["development", "trial", "evaluation"]) await KeepAsync(writer, $"{Home}/portefolje/1/flytt", ("til", stage), ("forum", "1"), ("dag", "2020-03-01"), ("hvorfor", "Lovende"));
        (string, string)[] recommend = [("til", "recommended"), ("forum", "1"), ("dag", "2020-04-01"), ("hvorfor", "Det virker")];
        (await writer.SendAsync($"{Home}/portefolje/1/flytt", recommend)).Page.MainText.ShouldContain("Ingen evaluering er skrevet inn");
        (string, string)[] finding = [("design", "Randomisert forsøk"), ("funn", "Færre skader"), ("sikkerhet", "moderate"), ("kilde", "Kilden"), ("sted", "1")];
        await KeepAsync(writer, $"{Home}/portefolje/1/evaluering", [.. finding, ("holder", "does-not-carry")]);
        (await writer.SendAsync($"{Home}/portefolje/1/flytt", recommend)).Page.MainText.ShouldContain("bærer det ikke (1)");
        await KeepAsync(writer, $"{Home}/portefolje/1/evaluering", [.. finding, ("holder", "carries")]);
        await KeepAsync(writer, $"{Home}/portefolje/1/flytt", recommend);
        (await writer.SendAsync($"{Home}/portefolje/1/evaluering/2/sett-til-side", ("grunn", "feil"))).Page.MainText.ShouldContain("Flytt initiativet tilbake først");
        await KeepAsync(writer, $"{Home}/portefolje/1/evaluering/1/sett-til-side", ("grunn", "Feil utvalg"));
        var page = await writer.PageAsync($"{Home}/portefolje/1");
        page.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])["Anbefalt", "Evaluering 2", "Feil utvalg", "Randomisert forsøk"]) page.MainText.ShouldContain(expected);
    }

    private static async Task DecideAsync(Visiting writer)
    {
        await KeepAsync(writer, $"{Home}/beslutninger/nytt", ("forum", "1"), ("dag", "2020-04-01"), ("sak-0-tittel", "Vertskap"), ("sak-0-referat", "Drøftet grundig."), ("sak-0-vedtak", "Anbefales alle kommuner"), ("sak-0-hvorfor", "Evaluert"),
            ("sak-0-uenighet", "Nabo: for tidlig"), ("sak-0-hvem", "Avdeling A"), ("sak-0-frist", "2020-05-01"), ("sak-0-initiativ", "1"));
        var list = await writer.PageAsync($"{Home}/beslutninger");
        list.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])["fristen er ute", "Nabo: for tidlig", "Ett vedtak har en frist som er ute."]) list.MainText.ShouldContain(expected);
        (await writer.PageAsync($"{Home}/portefolje/1")).Links("main").ShouldContain($"{Home}/beslutninger/1", "the minutes of the day tell more of the move");
        var done = await writer.PressAsync(list, "gjort", ("vedtak", "1-1"));
        done.Location.ShouldBe($"{Home}/beslutninger?gjort=1-1&for=not-begun");
        var after = await writer.PageAsync(done.Location!);
        after.MainText.ShouldContain("«Anbefales alle kommuner» er merket som gjort.");
        (await writer.PressAsync(list, "gjort", ("vedtak", "1-1"))).Page.MainText.ShouldContain("Ingenting er lagret.");
        (await writer.PressAsync(after, "angre", ("vedtak", "1-1"))).Location.ShouldBe($"{Home}/beslutninger?angret=1-1");
    }

    internal static async Task KeepAsync(Visiting writer, string address, params (string, string)[] filled)
    {
        var sent = await writer.SendAsync(address, filled);
        (sent.Location ?? "").ShouldEndWith("?lagret=ja", customMessage: $"{address}: {sent.Page.MainText}");
    }

    internal const string Register = """
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: nabo
          kind: actor
          name: {nb: Nabo}
          steward: nabo
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: panelet
          kind: actor
          name: {nb: Panelet}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: gruppa
          kind: collaboration-structure
          name: {nb: Styringsgruppa}
          steward: etat
          facets: {level: [national], status: [proposed]}
          relations:
            - {type: led-by, to: nabo, citations: [{source: kilden, locator: "1"}]}
            - {type: has-member, to: nabo, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {purpose: {nb: Styre programmet.}}
        - id: modellen
          kind: organisation-model
          name: {nb: Modellen}
          summary: {nb: En modell.}
          steward: etat
          relations:
            - {type: coordinated-by, to: gruppa, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}

        """;
}

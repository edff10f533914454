using System.IO.Compression;
using System.Net;
using System.Text;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Plans;

/// <summary>Everybody reads what the register fills into a plan; those who act for the municipality write, see the draft and take it out as a document.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class PlanPageTests
{
    private const string Plan = "/kommune/3401/plan/rusmiddelpolitisk";
    private const string Short = $"{Plan}/kort";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Plan_Written_IsSeenByItsOwnAloneAndStandsInTheDocument(DatabaseKind kind)
    {
        await using var server = await StartAsync(kind);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "kommunen", "contributor");
        using var other = await server.MemberAsync("annen@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);
        var open = await reader.PageAsync(Plan);
        open.Faults().ShouldBeEmpty();
        open.MainText.ShouldContain("Logg inn for kommunen for å skrive");
        open.Document.QuerySelectorAll("form[method=post]").ShouldBeEmpty();
        (await reader.PageAsync($"{Plan}/les")).MainText.ShouldContain("Alkoholplan");
        (await reader.GetAsync(Short)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await other.GetAsync(Short)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var form = await coordinator.PageAsync(Short);
        form.Faults().ShouldBeEmpty();
        var sent = await coordinator.SendAsync(form, ("svar-periode", "2027–2030"), ("svar-vil", "Færre skal begynne tidlig.\n\n- Trygge fester\n- Voksne som bryr seg"));
        sent.Location.ShouldBe($"{Short}?lagret");
        (await coordinator.PageAsync($"{Short}?lagret")).MainText.ShouldContain("Det du skrev, er lagret.");
        (await coordinator.PageAsync(Plan)).MainText.ShouldContain("2 av 3 spørsmål er besvart");

        var read = await coordinator.PageAsync($"{Plan}/les");
        read.Faults().ShouldBeEmpty();
        read.MainText.ShouldContain("Færre skal begynne tidlig.");
        read.Document.QuerySelectorAll("li").Select(item => item.TextContent.Trim()).ShouldContain("Trygge fester");
        (await DocumentAsync(coordinator)).ShouldContain("Færre skal begynne tidlig.");
        foreach (var stranger in (Visiting[])[reader, other])
        {
            (await stranger.PageAsync(Plan)).Html.ShouldNotContain("besvart");
            (await stranger.PageAsync($"{Plan}/les")).Html.ShouldNotContain("Færre skal begynne tidlig.");
            (await DocumentAsync(stranger)).ShouldNotContain("Færre skal begynne tidlig.");
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Section_TwoWriteAtOnce_BothAreShownAndNothingIsLost(DatabaseKind kind)
    {
        await using var server = await StartAsync(kind);
        using var one = await server.MemberAsync("en@example.no", "kommunen", "editor");
        using var two = await server.MemberAsync("to@example.no", "kommunen", "editor");
        var (first, second) = (await one.PageAsync(Short), await two.PageAsync(Short));
        (await one.SendAsync(first, ("svar-vil", "Den første skrev dette."), ("svar-periode", "2027"))).Location.ShouldNotBeNull();

        var met = await two.SendAsync(second, ("svar-vil", "Den andre skrev dette."), ("svar-gjelder", "Alle under 25 år."));
        met.Status.ShouldBe(HttpStatusCode.OK);
        met.Page.Faults().ShouldBeEmpty();
        met.Page.MainText.ShouldContain("Noen andre har skrevet her mens du skrev");
        met.Page.MainText.ShouldContain("Den første skrev dette.");
        met.Page.Document.QuerySelector("[name='svar-vil']")!.TextContent.ShouldBe("Den andre skrev dette.");
        met.Page.Document.QuerySelector("[name='svar-gjelder']")!.TextContent.ShouldBe("Alle under 25 år.");
        (await one.PageAsync(Short)).Document.QuerySelector("[name='svar-vil']")!.TextContent.ShouldBe("Den første skrev dette.", "nothing was kept of the second");

        (await two.SendAsync(met.Page, ("svar-vil", "Begge skrev dette."), ("svar-gjelder", "Alle under 25 år."), ("svar-periode", "2027"))).Location.ShouldNotBeNull();
        var after = await one.PageAsync(Short);
        after.Document.QuerySelector("[name='svar-vil']")!.TextContent.ShouldBe("Begge skrev dette.");
        after.Document.QuerySelector("[name='svar-periode']")!.GetAttribute("value").ShouldBe("2027");
    }

    [Fact]
    public async Task Section_PartsAndMeasures_AreChosenAndListed()
    {
        await using var server = await StartAsync(DatabaseKind.Sqlite);
        using var coordinator = await server.MemberAsync("valg@example.no", "kommunen", "editor");
        var goals = await coordinator.PageAsync($"{Plan}/mal");
        goals.Faults().ShouldBeEmpty();
        (await coordinator.SendAsync(goals, ("tiltak-0-mal", "Trygg fritid"), ("tiltak-0-tiltak", "Åpen hall fredag"), ("tiltak-0-ansvar", "Kultur"), ("tiltak-0-status", "Decided"), ("tiltak-1-tiltak", "")))
            .Location.ShouldNotBeNull();
        var read = await coordinator.PageAsync($"{Plan}/les");
        read.MainText.ShouldContain("Tiltak for målet: Trygg fritid");
        read.Document.QuerySelectorAll("tr").Select(row => row.TextContent).ShouldContain(row => row.Contains("Åpen hall fredag") && row.Contains("Kultur") && row.Contains("Vedtatt"));

        read.MainText.ShouldContain("Ungdomsklubben");
        var have = await coordinator.PageAsync($"{Plan}/har");
        have.Document.QuerySelector("input[name=med][value=klubben]").ShouldNotBeNull();
        await coordinator.SendAsync(have, ("svar-virker", "Klubben."), ("med", "Services"));
        var less = await coordinator.PageAsync($"{Plan}/les");
        less.MainText.ShouldContain("Klubben.");
        less.MainText.ShouldNotContain("Ungdomsklubben", Case.Sensitive, "the row was not ticked");
        (await coordinator.PageAsync($"{Plan}/har")).Document.QuerySelector("input[name=med][value=klubben]")!.HasAttribute("checked").ShouldBeFalse();

        var front = await coordinator.PageAsync(Plan);
        less.MainText.ShouldContain("Åpne punkter");
        await coordinator.PressAsync(front, "dokument");
        (await coordinator.PageAsync($"{Plan}/les")).MainText.ShouldNotContain("Åpne punkter");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Section_OwnFigures_AreChosenOneByOne(DatabaseKind kind)
    {
        await using var server = await StartAsync(kind);
        using var coordinator = await server.MemberAsync("tall@example.no", "kommunen", "editor");
        const string import = "/kommune/3401/tall/nytt";
        (string, string)[] fields =
            [("slag", "antall"), ("definisjon", "Har svart ja"), ("gjelder", "Elever"), ("kilde", "Ungdata"), ("tabell", "kommunenummer;år;Har prøvd;Trives\n3401;2025;74;310")];
        var preview = (await coordinator.PostFormAsync(import, [.. fields, ("gjor", "les")])).Page;
        (await coordinator.PressAsync(preview, "tall", [.. fields, ("gjor", "legg-ut")])).Location.ShouldNotBeNull(preview.MainText);
        var page = await coordinator.PageAsync($"{Plan}/situasjon");
        page.Faults().ShouldBeEmpty();
        var choices = page.Document.QuerySelectorAll("input[name=med]").Select(choice => choice.GetAttribute("value")!).ToList();
        choices.ShouldContain("tall:HAR PRØVD");
        (await coordinator.PageAsync($"{Plan}/les")).MainText.ShouldContain("Har prøvd");

        (await coordinator.SendAsync(page, [.. choices.Where(choice => choice != "tall:HAR PRØVD").Select(choice => ("med", choice))])).Location.ShouldNotBeNull();
        (await coordinator.PageAsync($"{Plan}/les")).MainText.ShouldNotContain("Har prøvd");
        (await coordinator.PageAsync($"{Plan}/les")).MainText.ShouldContain("Trives");
        (await DocumentAsync(coordinator)).ShouldNotContain("Har prøvd");
        var again = await coordinator.PageAsync($"{Plan}/situasjon");
        again.Document.QuerySelector("input[name=med][value='tall:HAR PRØVD']")!.HasAttribute("checked").ShouldBeFalse();
        again.Document.QuerySelector("input[name=med][value='tall:TRIVES']")!.HasAttribute("checked").ShouldBeTrue();
        (await coordinator.SendAsync(again, [.. choices.Select(choice => ("med", choice))])).Location.ShouldNotBeNull();
        (await DocumentAsync(coordinator)).ShouldContain("Har prøvd");
    }

    [Fact]
    public async Task Plans_OfAMunicipality_SayWhatTheyMeetAndWhatElseTheyMayMeet()
    {
        await using var server = await StartAsync(DatabaseKind.Sqlite);
        using var reader = new Visiting(server.Samvirke);
        var page = await reader.PageAsync("/kommune/3401/planer");
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelector("main table tbody")!.TextContent.ShouldContain("Rusplanen");
        page.Document.QuerySelector("main table tbody")!.TextContent.ShouldContain("1. mars 2026");
        page.MainText.ShouldContain("Rusplanen kan også møte");
        page.MainText.ShouldContain("Forebyggende plan, nevnt sammen i Samordne planene");
        (await reader.PageAsync("/kommune/3401/planer?lang=nn")).MainText.ShouldContain("Planane i Kongsvinger");
        foreach (var missing in (string[])["/kommune/9999/planer", "/kommune/9999/plan/rusmiddelpolitisk", "/kommune/3401/plan/romfart", "/kommune/3401/plan/romfart/les", "/kommune/3401/plan/romfart.docx"])
        {
            (await reader.GetAsync(missing)).StatusCode.ShouldBe(HttpStatusCode.NotFound, missing);
        }
    }

    private static Task<AccountServer> StartAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: Register);

    private static async Task<string> DocumentAsync(Visiting visiting)
    {
        using var answer = await visiting.GetAsync($"{Plan}.docx");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("word/main.xml")?.Open() ?? zip.Entries.Single(entry => entry.Name is "main.xml" or "document.xml").Open(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    internal const string Register = """
        - id: kommunens-egne-opplysninger
          kind: source
          name: {nb: Kommunens egne opplysninger}
          steward: etat
          details: {documentType: own-statement}
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}
        - id: kommune-3401
          kind: area
          name: {nb: Kongsvinger}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {areaType: municipality, number: "3401"}
        - id: kommunene
          kind: actor
          name: {nb: Kommunene}
          facets: {level: [municipal]}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: collective}
        - id: kommunen
          kind: actor
          name: {nb: Kongsvinger kommune}
          facets: {level: [municipal]}
          steward: kommunen
          relations: [{type: covers, to: kommune-3401, citations: [{source: kilden, locator: "1"}]}]
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: municipality}
        - id: krav-alkoholpolitisk-handlingsplan
          kind: plan-requirement
          name: {nb: Alkoholplan}
          summary: {nb: Kommunen skal ha en plan.}
          facets: {topic: [planning]}
          steward: etat
          relations: [{type: binds, to: kommunene, citations: [{source: kilden, locator: "1"}]}]
          citations: [{source: kilden, locator: "1"}]
          details: {mandatory: true}
        - id: krav-forebyggende-plan
          kind: plan-requirement
          name: {nb: Forebyggende plan}
          facets: {topic: [planning]}
          steward: etat
          relations: [{type: binds, to: kommunene, citations: [{source: kilden, locator: "1"}]}]
          citations: [{source: kilden, locator: "1"}]
          details: {mandatory: true}
        - id: samordne
          kind: proposal
          name: {nb: Samordne planene}
          steward: etat
          relations:
            - {type: concerns, to: krav-alkoholpolitisk-handlingsplan, citations: [{source: kilden, locator: "1"}]}
            - {type: concerns, to: krav-forebyggende-plan, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
        - id: rusplanen
          kind: plan
          name: {nb: Rusplanen}
          steward: kommunen
          relations:
            - {type: covers, to: kommune-3401, citations: [{source: kilden, locator: "1"}]}
            - {type: fulfils, to: krav-alkoholpolitisk-handlingsplan, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {adoptedBy: {nb: kommunestyret}, adopted: "2026-03-01", responsible: {nb: Oppvekst}}
        - id: klubben
          kind: service
          name: {nb: Ungdomsklubben}
          steward: kommunen
          relations: [{type: covers, to: kommune-3401, citations: [{source: kilden, locator: "1"}]}]
          citations: [{source: kilden, locator: "1"}]

        """;
}

using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Api;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Steering;

/// <summary>The living pages of proposals: what the register knows, what agencies say, who has not said anything, and how an answer comes about and ages.</summary>
public sealed class FollowedPageTests
{
    private const string All = "/forslag-og-oppfolging";
    private const string Panel = $"{All}/forslag-panel";
    private const string Mine = $"{Panel}/svar/etat";

    private static readonly (string, string)[] Filled =
        [("hva", "doing"), ("hvorfor", "Vi har bedt\nsju ungdommer inn."), ("oppforing-1", "Oppdrag om opplæring"), ("siden", "15.1.2020")];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Answer_ForTheirOwnAndThenForAll_IsReadByThoseItIsSharedWith(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: FollowedText.Register);
        using var officer = await server.MemberAsync("saksbehandler@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("annen@example.no", "annen-etat", "contributor");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync(Panel)).MainText.ShouldContain("Har ikke svart");
        (await officer.PageAsync(Panel)).Links("main").ShouldContain(Mine);

        foreach (var (shared, seen) in ((string, Visiting[])[])[("own", [officer]), ("public", [officer, other, reader])])
        {
            var sent = await officer.SendAsync(Mine, [.. Filled, ("deles", shared)]);
            sent.Location.ShouldBe($"{Panel}?lagret=ja", sent.Page.MainText);
            foreach (var each in (Visiting[])[officer, other, reader])
            {
                var page = await each.PageAsync(Panel);
                page.Faults().ShouldBeEmpty();
                page.MainText.Contains("sju ungdommer", StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
                page.MainText.Contains("bare dere ser dette", StringComparison.Ordinal).ShouldBe(each == officer && shared == "own", shared);
                page.Document.QuerySelectorAll("[aria-labelledby=svar] tbody tr").Length.ShouldBe(2, "the two that the proposal names");
                page.MainText.ShouldContain("Har ikke svart", customMessage: "the other agency");
                (await each.PageAsync(All)).MainText.Contains("1 har svart", StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
            }
        }

        var said = await reader.PageAsync(Panel);
        said.MainText.ShouldContain("Er i gang");
        said.MainText.ShouldContain("siden 15. januar 2020");
        said.Links("[aria-labelledby=svar]").ShouldContain("/oppdrag/oppdrag-opplaering");
        said.Links("main").ShouldNotContain(Mine);
        (await reader.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "one is asked to sign in");
        (await other.PageAsync(Mine)).Status.ShouldBe(HttpStatusCode.NotFound, "others do not write for them");
        (await other.PostAsync(Mine, ("_handler", "svar"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.PageAsync($"{Panel}?asOf=2021-01-01")).MainText.ShouldNotContain("sju ungdommer", customMessage: "answers are of now");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Versions_ConfirmedChangedAndRemoved_AreKeptForTheirOwn(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: FollowedText.Register);
        using var officer = await server.MemberAsync("saksbehandler@example.no", "etat", "contributor");
        using var colleague = await server.MemberAsync("kollega@example.no", "etat", "editor");
        using var other = await server.MemberAsync("annen@example.no", "annen-etat", "contributor");
        await officer.SendAsync(Mine, [.. Filled, ("deles", "public")]);
        var seen = await officer.PageAsync(Mine);
        seen.Faults().ShouldBeEmpty();
        seen.Document.QuerySelector("#oppforing-1")!.GetAttribute("value").ShouldBe("Oppdrag om opplæring (oppdrag-opplaering)");

        (await officer.PressAsync(seen, "bekreft")).Location.ShouldBe($"{Panel}?bekreftet=ja");
        (await officer.PressAsync(seen, "bekreft")).Location.ShouldBe($"{Panel}?endret=ja", "it was another version");
        (await officer.PageAsync($"{Panel}?endret=ja")).MainText.ShouldContain("Ingenting er bekreftet.");

        var late = await officer.PageAsync(Mine);
        await colleague.SendAsync(Mine, [("hva", "done"), ("hvorfor", "Panelet finnes."), ("deles", "public")]);
        var conflict = await officer.SendAsync(late, [.. Filled, ("deles", "public")]);
        conflict.Page.MainText.ShouldContain("Dette lagret de: Har gjort det. Panelet finnes.");
        conflict.Page.Document.QuerySelector("#hvorfor")!.TextContent.ShouldContain("sju ungdommer", customMessage: "what was typed stands");
        (await officer.SendAsync(conflict.Page, [.. Filled, ("deles", "public")])).Location.ShouldBe($"{Panel}?lagret=ja");

        (await officer.PressAsync(await officer.PageAsync(Mine), "fjern")).Location.ShouldBe($"{Panel}?fjernet=ja");
        (await other.PageAsync(Panel)).MainText.ShouldNotContain("sju ungdommer");
        var versions = await officer.PageAsync($"{Mine}/versjoner");
        versions.Faults().ShouldBeEmpty();
        versions.Document.QuerySelectorAll("section.change").Select(each => each.QuerySelector("p")!.TextContent)
            .ShouldBe(["Svaret ble tatt bort.", "Svaret ble endret.", "Svaret ble endret.", "Bekreftet uten endring.", "Svaret ble gitt."]);
        (await other.PageAsync($"{Mine}/versjoner")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_ThatCannotBeUsed_IsNamedWhereItIsAndKept()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: FollowedText.Register);
        using var officer = await server.MemberAsync("saksbehandler@example.no", "etat", "contributor");
        var sent = await officer.SendAsync(Mine, ("hva", "tull"), ("hvorfor", ""), ("oppforing-2", "Det vi drømte om"), ("siden", "31. juni 2026"), ("deles", "public"));
        sent.Page.Faults().ShouldBeEmpty();
        sent.Page.Document.QuerySelectorAll(".ds-error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#hva", "#hvorfor", "#oppforing-2", "#siden"], ignoreOrder: true);
        sent.Page.MainText.ShouldContain("Registeret har ikke «Det vi drømte om».");
        sent.Page.Document.QuerySelector("#siden")!.GetAttribute("value").ShouldBe("31. juni 2026");
        sent.Page.Document.QuerySelector("#deles-public")!.HasAttribute("checked").ShouldBeTrue();

        (await officer.SendAsync(Mine, ("hva", "done"), ("hvorfor", "Snart."), ("siden", "1.1.2999"), ("deles", "own"))).Page.MainText.ShouldContain("Dagen er ikke kommet.");
        (await officer.SendAsync(Mine, ("hva", "will-do"), ("hvorfor", "Snart."), ("siden", "1.1.2999"), ("oppforing-1", "https://samvirke.example/oppdrag/oppdrag-opplaering?asOf=2026-01-01"), ("deles", "own")))
            .Location.ShouldBe($"{Panel}?lagret=ja", "an address of a page names the entry");
        (await officer.PageAsync($"{All}/oppdrag-opplaering/svar/etat")).Status.ShouldBe(HttpStatusCode.NotFound, "it is no proposal of the report");
    }

    [Fact]
    public async Task Answer_NotConfirmedForAYear_IsMarkedOld()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: FollowedText.Register);
        using var officer = await server.MemberAsync("saksbehandler@example.no", "etat", "contributor");
        using var reader = new Visiting(server.Samvirke);
        await officer.SendAsync(Mine, [.. Filled, ("deles", "public")]);
        (await reader.PageAsync(Panel)).MainText.ShouldNotContain("gammelt");
        await server.RowsAsync($"UPDATE papers SET written_at = '{DateTime.UtcNow.AddMonths(-13):yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}'");
        (await reader.PageAsync(Panel)).MainText.ShouldContain("gammelt: ikke bekreftet det siste året");
        (await officer.PressAsync(await officer.PageAsync(Mine), "bekreft")).Location.ShouldBe($"{Panel}?bekreftet=ja");
        (await reader.PageAsync(Panel)).MainText.ShouldNotContain("gammelt");
    }

    [Fact]
    public async Task Pages_ShowWhatNobodyTookUpFirst_AndWhatWasDoneWithItsSource()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: FollowedText.Register);
        using var reader = new Visiting(server.Samvirke);
        var list = await reader.PageAsync(All);
        list.Faults().ShouldBeEmpty();
        list.Document.QuerySelectorAll(".followed-table")[0].QuerySelectorAll("tbody th").Select(each => each.TextContent).ShouldBe(["5.2.1 Felles ungdomspanel", "5.2.2 Opplæring i etatene"]);
        (await reader.PageAsync($"{All}?status=tatt-opp&etat=annen-etat")).Document.QuerySelector(".followed-table")!.TextContent.ShouldNotContain("Felles ungdomspanel");
        (await reader.PageAsync($"{All}?utfordring=utfordring-samordning")).MainText.ShouldContain("1 av 2 forslag.");
        (await reader.PageAsync($"{All}?status=tatt-opp&utfordring=utfordring-samordning")).MainText.ShouldContain("Ingen av forslagene passer til alt du har valgt.");
        var challenges = await reader.PageAsync($"{All}?vis=utfordringer");
        challenges.Faults().ShouldBeEmpty();
        challenges.Document.QuerySelectorAll(".followed-table tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("5.2.1 Felles ungdomspanel");
        var unknown = await reader.PageAsync($"{All}?etat=romfart");
        unknown.Status.ShouldBe(HttpStatusCode.OK);
        unknown.MainText.ShouldContain("Vi kjenner ikke «romfart» som valg under «Etat».");

        var done = await reader.PageAsync($"{All}/forslag-opplaering");
        done.Faults().ShouldBeEmpty();
        done.MainText.ShouldContain("Resultat: Et kurs for alle nye.");
        done.MainText.ShouldContain("Annen etat (har fått)");
        done.MainText.ShouldContain("Registeret har ingen evaluering, studie eller tall om det som er gjort.");
        done.Document.QuerySelectorAll("[aria-labelledby=gjort] .source-mark").Length.ShouldBe(1, "it has no summary, whose sources would follow");
        (await reader.PageAsync(Panel)).MainText.ShouldContain("Vi kjenner ikke til at noen har tatt opp forslaget etter rapporten.");
        (await reader.PageAsync("/tiltaksforslag/forslag-panel")).Links("main").ShouldContain(Panel);
        (await reader.PageAsync($"{All}/borte")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.PageAsync($"{All}/forslag-opplaering?lang=nn")).MainText.ShouldContain("Kva etatane seier");
    }

    [Fact]
    public async Task Files_HaveWhatIsOpenToAll_AndNothingElse()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: FollowedText.Register);
        using var officer = await server.MemberAsync("saksbehandler@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("annen@example.no", "annen-etat", "contributor");
        await officer.SendAsync(Mine, [.. Filled, ("deles", "public")]);
        await other.SendAsync($"{Panel}/svar/annen-etat", ("hva", "will-not"), ("hvorfor", "Hemmelig grunn"), ("deles", "own"));

        var document = JsonDocument.Parse(await TextAsync(officer, "/api/v1/proposals-followed")).RootElement;
        new Schemas(await server.Samvirke.JsonAsync("/openapi/v1.json")).Faults("FollowedDocument", document).ShouldBeEmpty();
        var panel = document.GetProperty("proposals")[0];
        (panel.Text("section"), panel.Text("uptake"), panel.GetProperty("named").GetBoolean()).ShouldBe(("5.2.1", "nobody", true));
        panel.GetProperty("answers").EnumerateArray().ShouldHaveSingleItem().Text("stand").ShouldBe("doing");
        var step = document.GetProperty("proposals")[1].GetProperty("steps").EnumerateArray().ShouldHaveSingleItem();
        (step.Text("tie"), step.Text("time"), step.GetProperty("followsUp").GetBoolean(), step.GetProperty("outcome").Text("nb")).ShouldBe(("follows-up", "since", true, "Et kurs for alle nye."));

        foreach (var address in (string[])["/api/v1/proposals-followed", $"{All}.csv"])
        {
            (await TextAsync(other, address)).ShouldNotContain("Hemmelig");
            using var wrong = await officer.GetAsync($"{address}?status=tull");
            wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        (await TextAsync(officer, $"{All}.csv?status=ingen")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        using var file = await officer.GetAsync($"{All}.docx");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        var bytes = await file.Content.ReadAsByteArrayAsync();
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var text = word.MainDocumentPart!.Document!.InnerText;
        foreach (var expected in (string[])["Felles ungdomspanel", "Ingen kjent oppfølging", "Etat: Er i gang", "Oppdrag om opplæring", "Har ikke svart: Annen etat", "Svak samordning"]) text.ShouldContain(expected);
        text.ShouldNotContain("Hemmelig");
    }

    private static async Task<string> TextAsync(Visiting visiting, string address)
    {
        using var answer = await visiting.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }
}

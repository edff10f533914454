using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Proposals;

/// <summary>Deciding: who may, once, and what becomes of what two have written at the same time.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class DecisionTests(AccountServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Proposal_IsReturnedWithAReasonOrWithdrawn_AndThenDecidedOnByNobody(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var owner = await server.MemberAsync("avgjor-svarer@example.no", "etat", "editor");
        using var neighbour = await server.MemberAsync("avgjor-spor@example.no", "nabo", "contributor");
        var address = await ProposeAsync(neighbour, "Første forsøk.");
        var silent = await owner.SendAsync(address, ("svar", " "), ("avgjorelse", "tilbake"));
        silent.Status.ShouldBe(HttpStatusCode.OK);
        silent.Page.MainText.ShouldContain("Skriv hvorfor forslaget sendes tilbake");
        var page = await owner.PageAsync(address);
        (await owner.SendAsync(page, ("svar", "Kilden sier noe annet."), ("avgjorelse", "tilbake"))).Location.ShouldBe(address);
        var returned = await neighbour.PageAsync(address);
        returned.MainText.ShouldContain("Sendt tilbake av Etat");
        returned.MainText.ShouldContain("Kilden sier noe annet.");
        (await owner.SendAsync(page, ("svar", ""), ("avgjorelse", "inn"))).Page.MainText.ShouldContain("allerede avgjort", Case.Insensitive, "the page was open while it was returned");
        (await owner.PageAsync("/api/v1/entries/etat")).Html.ShouldNotContain("Første forsøk.");

        var second = await ProposeAsync(neighbour, "Andre forsøk.");
        var before = await owner.PageAsync(second);
        (await neighbour.SendAsync(await WithAsync(neighbour, second, "trekk"))).Location.ShouldBe(second);
        (await owner.SendAsync(before, ("svar", ""), ("avgjorelse", "inn"))).Page.MainText.ShouldContain("allerede avgjort");
        (await owner.PageAsync("/api/v1/entries/etat")).Html.ShouldNotContain("Andre forsøk.");
    }

    [Fact]
    public async Task Proposal_IsSeenByNobodyWhoHasNoPartInIt()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var owner = await server.MemberAsync("avgjor-part@example.no", "etat", "editor");
        using var colleague = await server.MemberAsync("avgjor-kollega@example.no", "etat", "contributor");
        using var neighbour = await server.MemberAsync("avgjor-utenfor@example.no", "nabo", "editor");
        var address = await ProposeAsync(colleague, "Internt ennå.");
        (await owner.PageAsync(address)).MainText.ShouldContain("Internt ennå.");
        (await neighbour.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await neighbour.PageAsync("/endringsforslag")).MainText.ShouldNotContain("Internt ennå.");
        var own = await owner.PageAsync(address);
        var token = own.Document.QuerySelectorAll("main form input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        await neighbour.PostAsync(address, [.. token, ("svar", ""), ("avgjorelse", "inn")]);
        await colleague.PostFormOfAsync(address, "si", ("avgjorelse", "inn"), ("svar", ""));
        (await owner.PageAsync(address)).MainText.ShouldContain("Venter på svar", Case.Sensitive, "neither a stranger nor who proposed it can accept it");
        (await owner.PageAsync("/endringsforslag/999999")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await owner.PageAsync("/endringsforslag/tull")).Status.ShouldBe(HttpStatusCode.NotFound);
        await owner.SendAsync(address, ("svar", "Nei."), ("avgjorelse", "tilbake"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task TwoWhoWriteTheSameEntry_SeeWhatTheOtherDidAndLoseNothing(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var first = await server.MemberAsync("avgjor-forst@example.no", "etat", "editor");
        using var second = await server.MemberAsync("avgjor-sist@example.no", "etat", "editor");
        await first.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", "Skrevet av den første."), ("summary.en", "By the first."));
        await second.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", "Skrevet av den andre."), ("summary.nn", "Skrive av den andre."));
        var open = await second.PageAsync("/aktor/etat/endre/send");
        (await first.SendAsync("/aktor/etat/endre/send", ("grunn", "Først."))).Location.ShouldNotBeNull();
        var late = await second.SendAsync(open, ("grunn", "Skrevet lenge på denne."));
        late.Page.MainText.ShouldContain("Noen har endret oppføringen");
        late.Page.Document.QuerySelector("#grunn")!.TextContent.ShouldBe("Skrevet lenge på denne.");

        var overview = await second.PageAsync("/aktor/etat/endre");
        overview.MainText.ShouldContain("Noen har endret oppføringen");
        (await second.PageAsync("/aktor/etat/endre/send")).Document.QuerySelectorAll("form [name=grunn]").ShouldBeEmpty();
        var merge = await second.PageAsync("/aktor/etat/endre/nytt");
        merge.Faults().ShouldBeEmpty();
        merge.MainText.ShouldContain("By the first.");
        var choice = merge.Document.QuerySelectorAll("input[type=radio]").Select(radio => radio.GetAttribute("name")!).Distinct().ShouldHaveSingleItem("only the summary in bokmål was written by both");
        (await second.SendAsync(merge, (choice, "min"))).Location.ShouldBe("/aktor/etat/endre");
        (await second.SendAsync("/aktor/etat/endre/send", ("grunn", "Sist."))).Location.ShouldNotBeNull();
        using var reader = new Visiting(server.Samvirke);
        var json = (await reader.PageAsync("/api/v1/entries/etat")).Html;
        json.ShouldContain("Skrevet av den andre.");
        json.ShouldContain("Skrive av den andre.");
        json.ShouldContain("By the first.");
        await second.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", ""), ("summary.nn", ""), ("summary.en", ""));
        await second.SendAsync("/aktor/etat/endre/send", ("grunn", "Rydder."));
    }

    [Fact]
    public async Task Proposal_OnAnEntryThatWasChangedMeanwhile_IsLaidOnTop()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var owner = await server.MemberAsync("avgjor-oppa@example.no", "etat", "editor");
        using var neighbour = await server.MemberAsync("avgjor-under@example.no", "nabo", "contributor");
        var address = await ProposeAsync(neighbour, "Foreslått omtale.");
        await owner.SendAsync("/aktor/etat/endre/navn", ("name.nb", "Etat"), ("aliases", "Mellomtid"));
        (await owner.SendAsync("/aktor/etat/endre/send", ("grunn", "Et annet navn."))).Location.ShouldNotBeNull();
        var page = await owner.PageAsync(address);
        page.MainText.ShouldContain("Mellomtid");
        page.MainText.ShouldContain("Ingenting av dette kolliderer");
        (await owner.SendAsync(page, ("svar", ""), ("avgjorelse", "inn"))).Location.ShouldBe($"{address}?gjort=inn");
        var json = (await owner.PageAsync("/api/v1/entries/etat")).Html;
        json.ShouldContain("Mellomtid");
        json.ShouldContain("Foreslått omtale.");
        var undo = (await owner.PageAsync("/aktor/etat/historikk")).Document.QuerySelector("a[href$='/angre']")!.GetAttribute("href")!;
        await owner.SendAsync(undo, ("grunn", "Rydder."));
    }

    [Fact]
    public async Task Proposal_AcceptedFromAPageThatDidNotAskAboutTheConflict_IsAskedAboutFirst()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var owner = await server.MemberAsync("avgjor-apen@example.no", "etat", "editor");
        using var neighbour = await server.MemberAsync("avgjor-kollisjon@example.no", "nabo", "contributor");
        var address = await ProposeAsync(neighbour, "Det naboen mener.");
        var opened = await owner.PageAsync(address);
        await owner.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", "Det etaten mener."));
        (await owner.SendAsync("/aktor/etat/endre/send", ("grunn", "Imens."))).Location.ShouldNotBeNull();
        var asked = await owner.SendAsync(opened, ("svar", ""), ("avgjorelse", "inn"));
        asked.Status.ShouldBe(HttpStatusCode.OK, "nobody has chosen yet");
        var choice = asked.Page.Document.QuerySelectorAll("input[type=radio]").Select(radio => radio.GetAttribute("name")!).Distinct().ShouldHaveSingleItem();
        (await owner.SendAsync(asked.Page.With("avgjor"), (choice, "min"), ("svar", ""), ("avgjorelse", "inn"))).Location.ShouldBe($"{address}?gjort=inn");
        (await owner.PageAsync("/api/v1/entries/etat")).Html.ShouldContain("Det naboen mener.");
        await owner.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", ""));
        (await owner.SendAsync("/aktor/etat/endre/send", ("grunn", "Rydder."))).Location.ShouldNotBeNull();
    }

    [Fact]
    public async Task Form_SentAfterTheSessionRanOut_IsKeptForItsSenderAlone()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var late = await server.MemberAsync("avgjor-sen@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("avgjor-annen@example.no", "etat", "contributor");
        var page = await late.PageAsync("/aktor/etat/endre/omtale");
        using (var elsewhere = new Visiting(server.Samvirke))
        {
            await elsewhere.SignInAsync("avgjor-sen@example.no", AccountServer.Password);
            await elsewhere.SendAsync(await WithAsync(elsewhere, "/min-konto", "logg-ut-overalt"));
        }

        var sent = await late.SendAsync(page, ("summary.nb", "Lang tekst som tok tid."));
        sent.Status.ShouldBe(HttpStatusCode.SeeOther);
        sent.Location.ShouldNotBeNull();
        sent.Location.ShouldStartWith("/logg-inn?tilbake=%2Ffortsett%2F");
        var kept = Uri.UnescapeDataString(sent.Location["/logg-inn?tilbake=".Length..]);
        (await other.PageAsync(kept)).Status.ShouldBe(HttpStatusCode.NotFound);
        await late.SignInAsync("avgjor-sen@example.no", AccountServer.Password);
        var again = await late.PageAsync(kept);
        again.MainText.ShouldContain("Det du skrev, er her ennå");
        again.Faults().ShouldBeEmpty();
        (await late.SendAsync(again)).Location.ShouldBe("/aktor/etat/endre");
        (await late.PageAsync("/aktor/etat/endre/omtale")).Document.QuerySelector("[id='summary.nb']")!.TextContent.ShouldBe("Lang tekst som tok tid.");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[her](javascript:alert(1))")]
    [InlineData("![bilde](https://example.no/spor.gif)")]
    [InlineData("[her](//example.no/felle)")]
    [InlineData("<https://example.no\"onmouseover=alert(1)>")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public async Task Message_WithTricks_IsShownAsText(string trick)
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var colleague = await server.MemberAsync($"triks{Guid.NewGuid():N}@example.no", "etat", "contributor");
        var address = await ProposeAsync(colleague, trick);
        await colleague.SendAsync(address, ("melding", trick));
        var page = await colleague.PageAsync(address);
        page.Faults().ShouldBeEmpty();
        var said = page.Document.QuerySelector("main")!;
        said.QuerySelectorAll(".said script, .said img, .said [onerror], .said [onmouseover]").ShouldBeEmpty();
        said.QuerySelectorAll(".said a").ShouldAllBe(link => !link.GetAttribute("href")!.Contains("javascript:", StringComparison.OrdinalIgnoreCase) && !link.GetAttribute("href")!.StartsWith("//", StringComparison.Ordinal));
        await colleague.SendAsync(await WithAsync(colleague, address, "trekk"));
    }

    private static async Task<string> ProposeAsync(Visiting visiting, string summary)
    {
        await visiting.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", summary));
        var sent = await visiting.SendAsync("/aktor/etat/endre/send", ("grunn", $"Fordi: {summary}"));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        return sent.Location[..sent.Location.IndexOf('?', StringComparison.Ordinal)];
    }

    /// <summary>The page with only one of its forms.</summary>
    private static async Task<Serving.Page> WithAsync(Visiting visiting, string address, string handler) => (await visiting.PageAsync(address)).With(handler);
}

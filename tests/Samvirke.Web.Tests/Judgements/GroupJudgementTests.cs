using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Api;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Judgements;

/// <summary>People judge a group and see what follows, as they do it.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class GroupJudgementTests
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Judgement_OfAGroup_SetsItAsideIsFoundAgainAndCanBeUndone(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartCrowdedAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);
        var before = (await GroupsAsync(server)).First();
        before.GetProperty("judgements").GetArrayLength().ShouldBe(0);
        before.GetProperty("found").GetBoolean().ShouldBeTrue();
        var address = $"/grupper/{before.Text("key")}";
        var page = await editor.PageAsync(address);
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("Enig: de hører sammen");
        var asked = await reader.PageAsync(address);
        asked.MainText.ShouldNotContain("Enig: de hører sammen");
        asked.Document.QuerySelectorAll("main a[href^='/logg-inn']").Length.ShouldBe(1);

        var sent = await editor.SendAsync(address, ("svar", "none"), ("begrunnelse", "De gjør ulike ting."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        sent.Location.ShouldStartWith($"{address}?endring=");
        var thanks = await editor.PageAsync(sent.Location);
        thanks.Faults().ShouldBeEmpty();
        thanks.MainText.ShouldContain("Takk.");
        thanks.MainText.ShouldContain("«avvist»");
        (await GroupsAsync(server)).ShouldAllBe(group => group.Text("key") != before.Text("key"));
        var rejected = await server.Samvirke.JsonAsync("/api/v1/groups?judged=rejected");
        rejected.GetProperty("groups")[0].GetProperty("judgements")[0].Text("relation").ShouldBe("none");
        new Schemas(await server.Samvirke.JsonAsync("/openapi/v1.json")).Faults("GroupsDocument", rejected).ShouldBeEmpty();
        var list = await reader.PageAsync("/grupper?judged=rejected");
        list.Faults().ShouldBeEmpty();
        list.MainText.ShouldContain("Vurdert av Etat");
        list.Links(".question-lines").ShouldContain(address);
        var agreement = await reader.PageAsync("/vurderinger");
        agreement.Faults().ShouldBeEmpty();
        agreement.MainText.ShouldContain("Grupper som er vurdert: 1.");
        agreement.Links("main").ShouldContain(address);
        (await reader.PageAsync("/grupper.csv?judged=rejected")).Html.ShouldContain("Etat: de hører ikke sammen. De gjør ulike ting.");

        var undo = thanks.Document.QuerySelector("a[href$='/angre']")!.GetAttribute("href")!;
        (await editor.SendAsync(undo, ("grunn", "Det var feil gruppe."))).Location.ShouldNotBeNull();
        (await GroupsAsync(server)).First().Text("key").ShouldBe(before.Text("key"));
    }

    [Theory]
    [OnSqlite]
    public async Task Judgement_OfAGroup_ByAContributorIsProposedAndOfNoGroupIsNotFound(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartCrowdedAsync(kind);
        using var contributor = await server.MemberAsync("bidrar@example.no", "etat", "contributor");
        using var reader = new Visiting(server.Samvirke);
        var address = $"/grupper/{(await GroupsAsync(server)).First().Text("key")}";
        (await contributor.SendAsync($"{address}/vurder", ("svar", ""), ("begrunnelse", "Fordi."))).Page.MainText.ShouldContain("Velg et svar.");
        (await contributor.SendAsync($"{address}/vurder", ("svar", "together"), ("begrunnelse", " "))).Page.MainText.ShouldContain("Skriv hvorfor");
        var sent = await contributor.SendAsync($"{address}/vurder", ("svar", "together"), ("begrunnelse", "Alle koordinerer."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        sent.Location.ShouldStartWith("/endringsforslag/");
        (await GroupsAsync(server)).First().GetProperty("judgements").GetArrayLength().ShouldBe(0);
        (await contributor.PageAsync("/grupper/000000000000/vurder")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.PageAsync($"{address}/vurder")).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [OnSqlite]
    public async Task Lists_OfPairs_AreNarrowedByWhatPeopleSay(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartCrowdedAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);
        var all = await PairsAsync(server, "");
        all.ShouldBe(await PairsAsync(server, "?judged=no"));
        const string pair = "/overlapp/barnekoordinator/ungdomskoordinator";
        (await editor.SendAsync(pair, ("svar", "overlaps"), ("begrunnelse", "Samme stilling."))).Location.ShouldNotBeNull();
        (await PairsAsync(server, "?judged=yes")).ShouldBe(["barnekoordinator ungdomskoordinator"]);
        (await PairsAsync(server, "?judged=no")).ShouldNotContain("barnekoordinator ungdomskoordinator");
        (await PairsAsync(server, "?judged=disputed")).ShouldBeEmpty();
        var page = await reader.PageAsync("/overlapp?judged=yes");
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("Vurdert av Etat");
        (await reader.PageAsync("/overlapp.csv?judged=yes")).Html.ShouldContain("Etat har vurdert at de overlapper: «Samme stilling.»");
        (await editor.SendAsync(pair, ("svar", "none"), ("begrunnelse", "Ulik stilling."))).Location.ShouldNotBeNull();
        (await PairsAsync(server, "?judged=yes")).ShouldBeEmpty();
        (await PairsAsync(server, "?judged=rejected")).ShouldBe(["barnekoordinator ungdomskoordinator"]);
        (await reader.PageAsync("/overlapp?judged=rejected")).Links(".question-lines").ShouldContain(pair);
        var judged = await reader.PageAsync(pair);
        judged.Faults().ShouldBeEmpty();
        judged.MainText.ShouldContain("Hva vurderingen har ført til");
        judged.MainText.ShouldContain("Uten det folk har sagt, ville analysen sagt: de overlapper");
        new Schemas(await server.Samvirke.JsonAsync("/openapi/v1.json")).Faults("OverlapsDocument", await server.Samvirke.JsonAsync("/api/v1/overlaps?judged=rejected")).ShouldBeEmpty();
        (await server.Samvirke.JsonAsync("/api/v1/overlaps?judged=kanskje", HttpStatusCode.BadRequest)).Text("detail").ShouldContain("judged is one of yes, no, disputed, rejected");
    }

    [Theory]
    [OnSqlite]
    public async Task Judgements_OfWhatHasEndedOrIsToBeRemoved_RestAndAreStillRead(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartCrowdedAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);
        const string pair = "/overlapp/barnekoordinator/fritidkoordinator";
        const string effort = "/koordinerende-funksjon/barnekoordinator";
        (await editor.SendAsync(pair, ("svar", "overlaps"), ("begrunnelse", "Samme stilling."))).Location.ShouldNotBeNull();
        (await editor.SendAsync($"/grupper/{(await GroupsAsync(server)).First().Text("key")}", ("svar", "together"), ("begrunnelse", "Alle koordinerer."))).Location.ShouldNotBeNull();
        var judgement = (await reader.PageAsync(pair)).Document.QuerySelector("main a[href^='/vurdering/']")!.GetAttribute("href")!;
        (await editor.SendAsync($"{effort}/fjern", ("grunn", "Den er lagt ned."))).Page.MainText.ShouldContain("som ikke finnes");
        var ended = await editor.SendAsync($"{effort}/endre/tid-og-ansvar", ("steward", "Etat (etat)"), ("validTo", "2020-12-31"));
        ended.Location.ShouldNotBeNull(ended.Page.MainText);
        (await editor.SendAsync($"{effort}/endre/send", ("grunn", "Den er lagt ned."))).Location.ShouldNotBeNull();
        (await PairsAsync(server, "?judged=yes")).ShouldBeEmpty();
        (await reader.PageAsync(pair)).Status.ShouldBe(HttpStatusCode.Gone);
        (await editor.PageAsync($"{pair}/vurder")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await GroupsAsync(server)).SelectMany(group => group.GetProperty("members").EnumerateArray()).ShouldAllBe(member => member.Text("id") != "barnekoordinator");
        foreach (var address in new[] { judgement, "/vurderinger", "/overlapp?judged=yes", "/grupper?judged=yes", effort })
        {
            var page = await reader.PageAsync(address);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            page.Faults().ShouldBeEmpty(address);
        }

        (await reader.PageAsync($"{pair}?asOf=2020-06-01")).MainText.ShouldContain("Samme stilling.");
    }

    private static async Task<JsonElement[]> GroupsAsync(AccountServer server) => [.. (await server.Samvirke.JsonAsync("/api/v1/groups")).GetProperty("groups").EnumerateArray()];

    private static async Task<string[]> PairsAsync(AccountServer server, string query) =>
        [.. (await server.Samvirke.JsonAsync($"/api/v1/overlaps{query}")).GetProperty("pairs").EnumerateArray().Select(pair => $"{pair.GetProperty("a").Text("id")} {pair.GetProperty("b").Text("id")}")];
}

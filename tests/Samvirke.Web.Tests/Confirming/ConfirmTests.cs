using System.Net;
using System.Text.Json.Nodes;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Confirming;

/// <summary>Editors see what is due, and confirm it in one step.</summary>
public sealed class ConfirmTests
{
    private const string Due = "/organisasjon/etat/bekreft";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Editor_ConfirmsSeveral_InOneChange(DatabaseKind kind)
    {
        await using var server = await DueRegister.OfItsOwnAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        (await editor.PageAsync("/min-konto")).Document.QuerySelector($"main a[href='{Due}']").ShouldNotBeNull();
        var before = await EntryAsync(editor, "gammelt");
        var page = await editor.PageAsync(Due);
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelectorAll("input[type=checkbox]").Select(box => box.GetAttribute("value")).ShouldBe(["gammelt", "eldre", "etat"], "the oldest first, and nothing of others");
        page.MainText.ShouldContain("skulle vært bekreftet innen 1. mai 2021");
        (await SendAsync(editor, page, "gammelt", "eldre")).Location.ShouldBe($"{Due}?bekreftet=2");
        var after = await editor.PageAsync($"{Due}?bekreftet=2");
        after.MainText.ShouldContain("Takk. 2 oppføringer er bekreftet.");
        after.Document.QuerySelectorAll("input[type=checkbox]").Select(box => box.GetAttribute("value")).ShouldBe(["etat"]);

        var confirmed = await EntryAsync(editor, "gammelt");
        confirmed["confirmed"]!.GetValue<string>().ShouldNotBe("2020-05-01");
        before["confirmed"] = confirmed["confirmed"]!.GetValue<string>();
        confirmed.ToJsonString().ShouldBe(before.ToJsonString(), "nothing else is changed, least of all what no longer holds");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync("/tiltak/gammelt")).Document.QuerySelector(".fresh-note").ShouldBeNull();
        var history = await reader.PageAsync("/tiltak/gammelt/historikk");
        history.MainText.ShouldContain("Bekreftet at alt stemmer.");
        history.MainText.ShouldContain("For Etat");
        history.Html.ShouldNotContain("redaktor@example.no");
        (await reader.PageAsync("/ferskhet")).MainText.ShouldContain("50 % av 6 oppføringer er bekreftet i tide.");
        (await LastChangeAsync(reader)).ShouldBe(2, "both came with one change");

        (await SendAsync(editor, page, "gammelt", "eldre")).Location.ShouldBe($"{Due}?bekreftet=2", "the same form sent twice");
        (await LastChangeAsync(reader)).ShouldBe(2, "confirms once");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Editor_OnThePageOfAnEntry_ConfirmsInOneStep(DatabaseKind kind)
    {
        await using var server = await DueRegister.OfItsOwnAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        var page = await editor.PageAsync("/tiltak/gammelt");
        page.Faults().ShouldBeEmpty();
        var sent = await editor.SendAsync(page, ("sett", Seen(page)));
        sent.Location.ShouldBe("/tiltak/gammelt?bekreftet=1");
        var after = await editor.PageAsync(sent.Location!);
        after.MainText.ShouldContain("Takk. Oppføringen er bekreftet.");
        after.Document.QuerySelector(".ds-alert[data-color=warning]").ShouldBeNull();
        (await editor.PageAsync("/tiltak/naboens")).Document.QuerySelector("main form[method=post] [name=sett]").ShouldBeNull();
        (await editor.PageAsync("/tiltak/gammelt?asOf=2021-06-01")).Document.QuerySelector("main form[method=post] [name=sett]").ShouldBeNull();
    }

    [Fact]
    public async Task Form_ThatIsNotRight_ConfirmsNothingAndSaysWhy()
    {
        await using var server = await DueRegister.OfItsOwnAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        var page = await editor.PageAsync(Due);
        (await SendAsync(editor, page)).Page.MainText.ShouldContain("Kryss av for minst én oppføring.");
        foreach (var other in (string[])["naboens", "romskip", "<b>x</b>", "", new string('x', 3000)])
        {
            var refused = await SendAsync(editor, page, "gammelt", other);
            refused.Status.ShouldBe(HttpStatusCode.OK, other);
            refused.Page.MainText.ShouldContain("ikke ditt å bekrefte", customMessage: other);
            refused.Page.Document.QuerySelector("#bekreft-gammelt")!.HasAttribute("checked").ShouldBeTrue("what was ticked stays");
            refused.Page.Faults().ShouldBeEmpty();
        }

        (await SendAsync(editor, page, [.. Enumerable.Range(0, 201).Select(i => $"nr-{i}")])).Page.MainText.ShouldContain("høyst 200");
        foreach (var seen in (string[])["0", "", "-1", "i går", "99999999999999999999"])
        {
            var refused = await editor.SendAsync(page, ("oppforing", "gammelt"), ("sett", seen));
            refused.Page.MainText.ShouldContain("Noen har endret dette siden du åpnet siden: «Gammelt tiltak».");
        }

        var forged = await editor.PostAsync(Due, ("_handler", "bekreft"), ("oppforing", "gammelt"), ("sett", "1"));
        forged.Status.ShouldBe(HttpStatusCode.BadRequest, "a form without its token");
        (await LastChangeAsync(editor)).ShouldBe(1);
        foreach (var address in (string[])[$"{Due}?asOf=2020-01-01", "/tiltak/gammelt/bekreft?asOf=2020-01-01"])
        {
            using var moved = await editor.GetAsync(address);
            moved.Headers.Location!.ToString().ShouldEndWith(address.Split('?')[0], customMessage: "only the register as it is now is confirmed");
        }
    }

    [Fact]
    public async Task People_WithoutTheRight_SeeNoButtonAndAreRefused()
    {
        await using var server = await DueRegister.OfItsOwnAsync(DatabaseKind.Sqlite);
        using var contributor = await server.MemberAsync("bidrag@example.no", "etat", "contributor");
        using var neighbour = await server.MemberAsync("nabo@example.no", "nabo", "editor");
        using var secretariat = await server.MemberAsync("sekretariat@example.no", "nabo", "secretariat");
        using var reader = new Visiting(server.Samvirke);
        foreach (var (who, status) in new[] { (contributor, HttpStatusCode.NotFound), (neighbour, HttpStatusCode.NotFound), (reader, HttpStatusCode.SeeOther) })
        {
            (await who.PageAsync("/tiltak/gammelt")).Document.QuerySelector("main form[method=post] [name=sett]").ShouldBeNull();
            foreach (var address in (string[])[Due, "/tiltak/gammelt/bekreft"])
            {
                (await who.GetAsync(address)).StatusCode.ShouldBe(status, address);
                (await who.PostAsync(address, ("_handler", "bekreft"), ("oppforing", "gammelt"), ("sett", "1"))).Status.ShouldBe(status, address);
            }
        }

        var page = await neighbour.PageAsync("/organisasjon/nabo/bekreft");
        (await SendAsync(neighbour, page, "gammelt")).Page.MainText.ShouldContain("ikke ditt å bekrefte");
        (await LastChangeAsync(reader)).ShouldBe(1);
        (await SendAsync(secretariat, await secretariat.PageAsync(Due), "gammelt")).Location.ShouldBe($"{Due}?bekreftet=1", "the national office may for all");
        (await LastChangeAsync(reader)).ShouldBe(2);
    }

    [Fact]
    public async Task Addresses_ThatNameNothing_AreNotFound()
    {
        await using var server = await DueRegister.OfItsOwnAsync(DatabaseKind.Sqlite);
        using var secretariat = await server.MemberAsync("sekretariat@example.no", "etat", "secretariat");
        foreach (var address in (string[])["/organisasjon/romskip/bekreft", "/organisasjon/gammelt/bekreft", "/tiltak/romskip/bekreft", "/lov/gammelt/bekreft"])
        {
            (await secretariat.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        var page = await secretariat.PageAsync("/organisasjon/nabo/bekreft");
        page.Document.QuerySelectorAll("input[type=checkbox]").Select(box => box.GetAttribute("value")).ShouldBe(["naboens", "nabo"]);
    }

    private static async Task<Sent> SendAsync(Visiting who, Serving.Page page, params string[] chosen)
    {
        var form = page.Document.QuerySelector("main form[method=post]")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!));
        return await who.PostAsync(form.GetAttribute("action")!, [.. hidden, .. chosen.Select(id => ("oppforing", id))]);
    }

    private static string Seen(Serving.Page page) => page.Document.QuerySelector("input[name=sett]")!.GetAttribute("value")!;

    private static async Task<JsonObject> EntryAsync(Visiting who, string id)
    {
        using var answer = await who.GetAsync($"/api/v1/entries/{id}");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    private static async Task<long> LastChangeAsync(Visiting who)
    {
        using var answer = await who.GetAsync("/api/v1/entries?limit=1");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["change"]!.GetValue<long>();
    }
}

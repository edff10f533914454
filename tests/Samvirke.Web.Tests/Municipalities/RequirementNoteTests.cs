using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A municipality notes how it meets a demand, confirms what it has, and others see what it shares.</summary>
public sealed class RequirementNoteTests
{
    private const string Demands = "/kommune/0001/krav";
    private const string Note = "/kommune/0001/krav/krav-plan";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Note_WrittenForTheMunicipality_IsReadByThoseItIsSharedWith(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "contributor");
        using var other = await server.MemberAsync("andre@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);

        foreach (var (shared, seen) in ((string, Visiting[])[])[("own", [coordinator]), ("region", [coordinator, governor]), ("public", [coordinator, governor, other, reader])])
        {
            var sent = await coordinator.SendAsync(Note, ("tilstand", "planned"), ("tekst", "Vedtas i mars."), ("deles", shared));
            sent.Location.ShouldStartWith(Demands, customMessage: sent.Page.MainText);
            foreach (var each in (Visiting[])[coordinator, governor, other, reader])
            {
                var page = await each.PageAsync(Demands);
                page.Faults().ShouldBeEmpty();
                page.MainText.Contains("Vedtas i mars.", StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
            }
        }

        (await coordinator.PageAsync(Note)).Document.QuerySelector("textarea")!.TextContent.ShouldBe("Vedtas i mars.");
        (await coordinator.SendAsync(Note, ("tilstand", "none"))).Location.ShouldStartWith(Demands);
        (await reader.PageAsync(Demands)).MainText.ShouldNotContain("Vedtas i mars.", customMessage: "what was taken back is not kept for the next who asks");
    }

    [Fact]
    public async Task Note_OfOthers_IsNobodyElsesToWrite()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "editor");
        using var reader = new Visiting(server.Samvirke);
        (await governor.PageAsync(Note)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await governor.PostAsync(Note, ("tilstand", "missing"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync(Note)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await governor.PageAsync(Demands)).Links("main").ShouldNotContain(Note);
    }

    [Fact]
    public async Task Note_WrittenByTwo_ShowsTheSecondBoth()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var one = await server.MemberAsync("en@example.no", "dal-kommune", "contributor");
        using var two = await server.MemberAsync("to@example.no", "dal-kommune", "contributor");
        var seen = await two.PageAsync(Note);
        await one.SendAsync(Note, ("tilstand", "missing"), ("tekst", "Ingen plan ennå."), ("deles", "own"));
        var refused = await two.SendAsync(seen, ("tilstand", "planned"), ("tekst", "I år."), ("deles", "own"));
        refused.Page.MainText.ShouldContain("Ingen plan ennå.");
        refused.Page.Document.QuerySelector("textarea")!.TextContent.ShouldBe("I år.");
        refused.Page.Faults().ShouldBeEmpty();
        (await two.SendAsync(refused.Page, ("tilstand", "planned"), ("tekst", "I år."), ("deles", "own"))).Location.ShouldStartWith(Demands);
        (await one.PageAsync(Demands)).MainText.ShouldContain("I år.");
        var unanswered = await one.SendAsync(Note, ("tekst", "Noe"));
        unanswered.Page.MainText.ShouldContain("Noe", customMessage: "the state that stands is kept where none is sent");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Editor_ConfirmsAllThatMeetsTheDemands_InOneGo(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "dal-kommune", "editor");
        var page = await editor.PageAsync(Demands);
        page.MainText.ShouldContain("Mer enn et år siden");
        page.Document.QuerySelectorAll("input[type=checkbox][checked]").Select(box => box.GetAttribute("value")).ShouldBe(["dals-plan"]);
        (await editor.PressAsync(page, "bekreft-alt", ("oppforing", "dals-plan"))).Location.ShouldBe($"{Demands}?bekreftet=1");
        var after = await editor.PageAsync($"{Demands}?bekreftet=1");
        after.MainText.ShouldContain("Takk. Oppføringen er bekreftet.");
        after.MainText.ShouldNotContain("Mer enn et år siden");
        using var contributor = await server.MemberAsync("bidrag@example.no", "dal-kommune", "contributor");
        (await contributor.PageAsync(Demands)).Document.QuerySelector("input[type=checkbox]").ShouldBeNull();
    }

    [Fact]
    public async Task Note_OlderThanAYear_IsOverdueUntilItIsConfirmedInOneClick()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var contributor = await server.MemberAsync("bidrag@example.no", "dal-kommune", "contributor");
        using var other = await server.MemberAsync("annen@example.no", "dal-kommune", "contributor");
        await contributor.SendAsync(Note, ("tilstand", "met-otherwise"), ("tekst", "Nabokommunen gjør det for oss."), ("deles", "public"));
        var fresh = await contributor.PageAsync(Demands);
        fresh.Document.QuerySelector("input[name=notat]").ShouldBeNull("what was noted today needs no confirming");
        await server.RowsAsync($"UPDATE papers SET written_at = '{DateTime.UtcNow.AddMonths(-13):yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}'");

        var old = await contributor.PageAsync(Demands);
        old.Faults().ShouldBeEmpty();
        NoteOf(old).ShouldContain("Mer enn et år siden");
        old.Document.QuerySelector("label[for=notat-krav-plan]")!.TextContent.ShouldStartWith("Notatet om Krav om plan:");
        var box = old.Document.QuerySelector("input[name=notat]")!;
        box.HasAttribute("checked").ShouldBeTrue();
        (string, string) ticked = ("notat", box.GetAttribute("value")!);
        var sent = await contributor.PressAsync(old, "bekreft-alt", ticked);
        sent.Location.ShouldBe($"{Demands}?bekreftet=0&notater=1", sent.Page.MainText);
        var after = await contributor.PageAsync(sent.Location!);
        after.MainText.ShouldContain("Takk. Notatet er bekreftet.");
        after.MainText.ShouldNotContain("Takk. Oppføringen");
        NoteOf(after).ShouldNotContain("Mer enn et år siden");
        NoteOf(after).ShouldContain("Bekreftet");
        after.MainText.ShouldContain("Nabokommunen gjør det for oss.");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync(Demands)).MainText.ShouldContain("Nabokommunen gjør det for oss.", customMessage: "it is shared with as many as before");

        await server.RowsAsync($"UPDATE papers SET written_at = '{DateTime.UtcNow.AddMonths(-13):yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}'");
        var seen = await contributor.PageAsync(Demands);
        await other.SendAsync(Note, ("tilstand", "missing"), ("tekst", "De gjør det ikke lenger."), ("deles", "public"));
        var refused = await contributor.PressAsync(seen, "bekreft-alt", ("notat", seen.Document.QuerySelector("input[name=notat]")!.GetAttribute("value")!));
        refused.Page.MainText.ShouldContain("Noen har endret et av notatene", customMessage: "nobody confirms what they have not seen");
        (await contributor.PressAsync(seen, "bekreft-alt", ("notat", "tull"))).Location.ShouldBeNull();
    }

    private static string NoteOf(Page page) => page.Document.QuerySelector("[aria-labelledby=krav-krav-plan] .requirement-note")!.ParentElement!.TextContent;

    private static readonly string Register = LocalText.Dal + LocalText.Demand + """
        - id: dals-plan
          kind: plan
          name: {nb: Dals plan}
          steward: dal-kommune
          confirmed: 2020-05-01
          relations:
            - {type: covers, to: dal, citations: [{source: kilden, locator: "1"}]}
            - {type: fulfils, to: krav-plan, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]

        """;
}

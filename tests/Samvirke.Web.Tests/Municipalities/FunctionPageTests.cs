using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A municipality enters its coordinating functions, and everybody sees who coordinates and what overlaps.</summary>
public sealed class FunctionPageTests
{
    private const string Functions = "/kommune/0001/funksjoner";
    private const string New = "/kommune/0001/funksjoner/ny";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Enter_TwoFunctions_ShowsThemAndWhatOverlapsToEverybody(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "dal-kommune", "editor");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync(Functions)).MainText.ShouldContain("Dal har ikke ført opp noen funksjoner ennå.");

        var first = await editor.SendAsync(New, ("utgave", "slt"), ("hos", "Oppvekstavdelingen"), ("stilling", "40 prosent"), ("siden", "2024-08-01"));
        first.Location.ShouldBe($"{Functions}?ferdig=ja", customMessage: first.Page.MainText);
        (await editor.SendAsync(New, ("utgave", "folkehelse"), ("ubesatt", "ja"))).Location.ShouldStartWith(Functions);

        var page = await reader.PageAsync(Functions);
        page.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])["SLT-koordinator i Dal", "Oppvekstavdelingen", "40 prosent", "Folkehelsekoordinator i Dal", "ubesatt nå", "Oppgaver som overlapper", "Samordner arbeidet mot rus"]) page.MainText.ShouldContain(expected);
        page.Links("main").ShouldNotContain(New);
        (await reader.PageAsync("/koordinerende-funksjon/slt-koordinator-i-dal")).MainText.ShouldContain("Er en lokal utgave av");
    }

    [Fact]
    public async Task Enter_WhatIsWrong_SaysWhatAndKeepsWhatWasTyped()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "dal-kommune", "editor");

        var nameless = await editor.SendAsync(New, ("hos", "Rådhuset"));
        nameless.Page.MainText.ShouldContain("Velg en funksjon, eller skriv hva den heter hos dere.");
        nameless.Page.Document.QuerySelector("#hos")!.GetAttribute("value").ShouldBe("Rådhuset");
        var dayless = await editor.SendAsync(New, ("navn", "Ungdomslos"), ("siden", "i fjor"), ("ubesatt", "ja"));
        dayless.Page.MainText.ShouldContain("«i fjor» er ingen dag.");
        dayless.Page.Document.QuerySelector("#ubesatt")!.HasAttribute("checked").ShouldBeTrue();
        dayless.Page.Faults().ShouldBeEmpty();

        (await editor.SendAsync(New, ("navn", "Ungdomslos"))).Location.ShouldStartWith(Functions);
        var again = await editor.SendAsync(New, ("navn", "Ungdomslos"));
        again.Page.MainText.ShouldContain("Ungdomslos", customMessage: "two functions cannot have one name, and the page says so");
        again.Location.ShouldBeNull();
    }

    [Fact]
    public async Task Enter_ForAnotherMunicipality_IsNobodysToDo()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var other = await server.MemberAsync("andre@example.no", "etat", "editor");
        using var contributor = await server.MemberAsync("bidrag@example.no", "dal-kommune", "contributor");

        (await other.PageAsync(New)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.PageAsync(Functions)).Links("main").ShouldNotContain(New);
        (await contributor.SendAsync(New, ("utgave", "slt"))).Location.ShouldStartWith("/endringsforslag/", customMessage: "whoever may only propose, proposes");
        (await other.PageAsync("/kommune/9999/funksjoner")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static readonly string Register = LocalText.Dal + """
        - id: slt
          kind: coordinating-function
          name: {nb: SLT-koordinator}
          facets: {level: [municipal], status: [established], targetGroup: [children, adolescents], topic: [coordination, crime-prevention], preventionLevel: [universal, selective], instrument: [cooperation]}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {tasks: {nb: Samordner arbeidet mot rus og kriminalitet blant unge.}}
        - id: folkehelse
          kind: coordinating-function
          name: {nb: Folkehelsekoordinator}
          facets: {level: [municipal], status: [established], targetGroup: [children, adolescents], topic: [coordination, public-health], preventionLevel: [universal, selective], instrument: [cooperation]}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {tasks: {nb: Samordner folkehelsearbeidet og arbeidet mot rus blant unge.}}
        """;
}

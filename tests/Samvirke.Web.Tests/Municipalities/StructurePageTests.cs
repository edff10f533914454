using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A municipality enters where it has its collaboration, and everybody sees who takes part.</summary>
public sealed class StructurePageTests
{
    private const string Functions = "/kommune/0001/funksjoner";
    private const string New = "/kommune/0001/strukturer/ny";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Enter_LevelOfSlt_ShowsTheThreeLevelsAndTheNextMeetingToEverybody(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: LocalText.Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "dal-kommune", "editor");
        using var reader = new Visiting(server.Samvirke);
        var before = await reader.PageAsync(Functions);
        before.MainText.ShouldNotContain("Vi vet ikke ennå hvem som møtes på dette nivået.");
        before.MainText.ShouldContain("Samarbeid som andre kommuner kan ha");

        var sent = await editor.SendAsync(New, ("utgave", "slt-koordineringsniva"), ("stillinger", "Leder av ungdomsskolen\nHelsesykepleier\n"), ("deltar", "dal-kommune"), ("siden", "2024-08-01"));
        sent.Location.ShouldBe($"{Functions}?ferdig=ja", customMessage: sent.Page.MainText);
        await editor.SendAsync("/kommune/0001/moter/ny", ("hvem", "koordineringsnivaet-i-slt-i-dal"), ("dag", "2099-01-04"), ("fra", "09:00"), ("til", "10:00"), ("deles", "public"));

        var page = await reader.PageAsync(Functions);
        page.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])["SLT på tre nivåer", "Koordineringsnivået i SLT i Dal", "Leder av ungdomsskolen", "Helsesykepleier", "Dal kommune", "4. januar 2099 kl. 09:00–10:00", "Dals politiråd"]) page.MainText.ShouldContain(expected);
        page.MainText.Split("Vi vet ikke ennå hvem som møtes på dette nivået.").Length.ShouldBe(3, "two levels are not entered");
        page.Links("main").ShouldNotContain(New);
        (await editor.PageAsync(Functions)).Links("main").ShouldContain($"{New}?utgave=slt-styringsniva");
    }

    [Fact]
    public async Task Enter_WhatIsWrong_SaysWhatAndKeepsWhatWasTyped()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "dal-kommune", "editor");

        var nameless = await editor.SendAsync($"{New}?utgave=slt", ("utgave", ""), ("stillinger", "Rektor"), ("deltar", "naeringslivet"));
        nameless.Page.MainText.ShouldContain("Velg et samarbeid, eller skriv hva det heter hos dere.");
        nameless.Page.Document.QuerySelector("#stillinger")!.TextContent.ShouldBe("Rektor");
        nameless.Page.Document.QuerySelector("#deltar-naeringslivet")!.HasAttribute("checked").ShouldBeTrue();
        nameless.Page.Faults().ShouldBeEmpty();
        var purposeless = await editor.SendAsync(New, ("navn", "Fredagsmøtet"));
        purposeless.Page.MainText.ShouldContain("Skriv hva samarbeidet skal føre til.");
        (await editor.SendAsync(New, ("navn", "Fredagsmøtet"), ("formal", "Se helga an."))).Location.ShouldStartWith(Functions);
        (await editor.PageAsync("/samhandlingsstruktur/fredagsmotet")).MainText.ShouldContain("Se helga an.");
    }

    [Fact]
    public async Task Enter_ForAnotherMunicipality_IsNobodysToDo()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Register);
        using var other = await server.MemberAsync("andre@example.no", "etat", "editor");
        using var contributor = await server.MemberAsync("bidrag@example.no", "dal-kommune", "contributor");

        (await other.PageAsync(New)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await contributor.SendAsync(New, ("utgave", "slt"))).Location.ShouldStartWith("/endringsforslag/", customMessage: "whoever may only propose, proposes");
    }
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Plans;

/// <summary>A municipality enters its plans and measures, from a short form or from a draft that was adopted.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class PlanEntryPageTests
{
    private const string Plans = "/kommune/3401/planer";
    private const string New = $"{Plans}/ny";
    private const string Chosen = $"{New}?krav=krav-forebyggende-plan";
    private const string Adopt = "/kommune/3401/plan/rusmiddelpolitisk/vedtatt";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Enter_PlanThatMeetsTwoDemands_StandsOpenToAllWithItsMeasure(DatabaseKind kind)
    {
        await using var server = await StartAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "kommunen", "editor");
        using var reader = new Visiting(server.Samvirke);
        (await editor.PageAsync(New)).Links("main").ShouldContain(Chosen);
        var form = await editor.PageAsync(Chosen);
        form.Faults().ShouldBeEmpty();
        form.MainText.ShouldContain("Samordne planene", customMessage: "what names both demands stands beside the other one");
        form.Document.QuerySelector("#moter-krav-forebyggende-plan")!.HasAttribute("checked").ShouldBeTrue();

        var sent = await editor.SendAsync(form, ("moter", "krav-alkoholpolitisk-handlingsplan"), ("navn", "Plan for oppvekst"), ("vedtatt-av", "Kommunestyret"), ("vedtatt", "18.6.2026"), ("fra", "1.1.2026"), ("ansvarlig", "Oppvekst"));
        sent.Location.ShouldBe($"{Plans}?ferdig=ja", customMessage: sent.Page.MainText);
        var measure = $"{Plans}/plan-for-oppvekst/tiltak";
        (await editor.PageAsync(Plans)).Links("main").ShouldContain(measure);
        (await editor.SendAsync(measure, ("tiltak", "Kurs for foreldre"), ("malgruppe", "Foreldre på 8. trinn"), ("frist", "2027-05-01"), ("status", "begun"))).Location.ShouldBe($"{Plans}?ferdig=ja");

        var page = await reader.PageAsync(Plans);
        page.Faults().ShouldBeEmpty();
        foreach (var said in (string[])["Plan for oppvekst", "18. juni 2026", "Alkoholplan", "Kurs for foreldre", "i gang", "1. mai 2027"]) page.MainText.ShouldContain(said);
        page.Links("main").ShouldNotContain(measure);
        (await reader.PageAsync("/tiltak/kurs-for-foreldre")).MainText.ShouldContain("Foreldre på 8. trinn");
    }

    [Fact]
    public async Task Enter_WhatIsWrong_SaysWhatAndKeepsWhatWasTyped()
    {
        await using var server = await StartAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("redaktor@example.no", "kommunen", "editor");
        var wrong = await editor.SendAsync(Chosen, ("navn", ""), ("vedtatt", "31.6.2026"), ("fra", "1.1.2027"), ("til", "1.1.2026"), ("politisk", "Utvalget"));

        wrong.Location.ShouldBeNull();
        foreach (var said in (string[])["Skriv hva planen heter.", "«31.6.2026» er ingen dag.", "Den siste dagen er før den første."]) wrong.Page.MainText.ShouldContain(said);
        wrong.Page.Document.QuerySelector("#vedtatt")!.GetAttribute("value").ShouldBe("31.6.2026");
        wrong.Page.Document.QuerySelector("#politisk")!.GetAttribute("value").ShouldBe("Utvalget");
        wrong.Page.Faults().ShouldBeEmpty();
        (await editor.SendAsync($"{Plans}/rusplanen/tiltak", ("mal", "Trygge fester"))).Page.MainText.ShouldContain("Skriv hva som skal gjøres.");
    }

    [Fact]
    public async Task Adopt_Draft_PutsItsMeasuresIntoTheRegisterAndAgainWithoutDoubling()
    {
        await using var server = await StartAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("redaktor@example.no", "kommunen", "editor");
        var section = "/kommune/3401/plan/rusmiddelpolitisk/mal";
        (await editor.SendAsync(section, ("tiltak-0-tiltak", "Ansvarlig vertskap"), ("tiltak-0-frist", "1.9.2027"), ("tiltak-1-tiltak", "Natteravner"), ("tiltak-1-frist", "til høsten"))).Location.ShouldBe($"{section}?lagret");

        var form = await editor.PageAsync(Adopt);
        form.Faults().ShouldBeEmpty();
        form.MainText.ShouldContain("Tiltakene føres på Rusplanen.");
        form.MainText.ShouldContain("I utkastet står det «til høsten».");
        form.Document.QuerySelector("#frist-0")!.GetAttribute("value").ShouldBe("1.9.2027");
        (string, string)[] both = [("med", "Ansvarlig vertskap"), ("med", "Natteravner"), ("frist-0", "1.9.2027")];
        (await editor.SendAsync(form, [.. both, ("frist-1", "om litt")])).Page.MainText.ShouldContain("«om litt» er ingen dag.");
        (await editor.SendAsync(form, [.. both, ("frist-1", "")])).Location.ShouldBe($"{Plans}?ferdig=ja");
        (await editor.PageAsync(Plans)).MainText.ShouldContain("Natteravner");
        (await editor.PageAsync("/tiltak/ansvarlig-vertskap")).MainText.ShouldContain("vedtatt");

        (await editor.SendAsync(Adopt, both)).Location.ShouldBe($"{Plans}?ferdig=ja", "to do it again is no fault");
        (await editor.SendAsync(Adopt, ("frist-0", ""))).Page.MainText.ShouldContain("Velg minst ett tiltak å føre opp.");
        (await editor.GetAsync("/tiltak/natteravner-2")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Enter_ForAnotherMunicipality_IsNobodysToDo()
    {
        await using var server = await StartAsync(DatabaseKind.Sqlite);
        using var other = await server.MemberAsync("andre@example.no", "etat", "editor");
        foreach (var address in (string[])[New, Adopt, $"{Plans}/rusplanen/tiltak"]) (await other.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
    }

    private static Task<AccountServer> StartAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: PlanPageTests.Register);
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Proposals;

/// <summary>What somebody imagined becomes one proposed change, by the same door as any other.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class WhatIfProposalTests(AccountServers servers)
{
    private const string Address = "/hva-om/forslag?steg=legg-til.etat.sector.health,legg-til.nabo.sector.health";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Steps_AllTogether_AreSentAsOneProposal(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var editor = await server.MemberAsync("hva-om@example.no", "nabo", "editor");
        var page = await editor.PageAsync(Address);
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelectorAll("main details").Length.ShouldBe(2, "one for each entry that changes");
        page.Document.QuerySelector("[name=grunn]")!.TextContent.ShouldContain("får sektor");
        var empty = await editor.SendAsync(Address, ("grunn", " "));
        empty.Status.ShouldBe(HttpStatusCode.OK, "a change says why");
        var sent = await editor.SendAsync(Address, ("grunn", "Begge arbeider med helse."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        sent.Location.ShouldStartWith("/endringsforslag/");
        (await editor.PageAsync(sent.Location)).MainText.ShouldContain("Begge arbeider med helse.");
    }

    [Fact]
    public async Task Steps_ThatCannotBe_AreNotSent()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("hva-om-feil@example.no", "nabo", "editor");
        var page = await editor.PageAsync("/hva-om/forslag?steg=fjern.romskip");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("romskip");
        page.Document.QuerySelectorAll("[name=grunn]").ShouldBeEmpty();
    }
}

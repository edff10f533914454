using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Proposals;

/// <summary>Writing an entry: what is right is kept, what is wrong is kept too and said, and nothing gets in that the form does not ask for.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class EditFormTests(AccountServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Editor_OfTheOwnEntry_PutsItIntoTheRegisterAtOnce(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var editor = await server.MemberAsync("skjema-egen@example.no", "nabo", "editor");
        (await editor.SendAsync("/aktor/nabo/endre/navn", ("name.nb", "Nabo"), ("name.en", "Neighbour"), ("aliases", "N\nNbo"))).Status.ShouldBe(HttpStatusCode.Found);
        (await editor.SendAsync("/aktor/nabo/endre/kjennetegn", ("facets.level", "national"), ("facets.age", "13-18"))).Status.ShouldBe(HttpStatusCode.Found);
        (await editor.SendAsync("/aktor/nabo/endre/opplysninger", ("details.role.nb", "Passer på."), ("details.actorType", "agency"))).Status.ShouldBe(HttpStatusCode.Found);
        var sent = await editor.SendAsync("/aktor/nabo/endre/send", ("grunn", "Engelsk navn."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        sent.Location.ShouldStartWith("/aktor/nabo/endre/ferdig");
        using var reader = new Visiting(server.Samvirke);
        var json = (await reader.PageAsync("/api/v1/entries/nabo")).Html;
        json.ShouldContain("\"en\":\"Neighbour\"");
        json.ShouldContain("13-18");
        json.ShouldContain("Passer på.");
        json.ShouldContain("\"Nbo\"");
        (await editor.PageAsync("/endringsforslag")).MainText.ShouldNotContain("lagret", Case.Sensitive, "the draft is spent");
    }

    [Fact]
    public async Task WhatIsWrong_IsKeptAsItWasTypedAndSaidAtItsField()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("skjema-feil@example.no", "etat", "editor");
        var wrong = await editor.SendAsync("/aktor/etat/endre/tid-og-ansvar", ("steward", "Finnes Ikke AS"), ("validFrom", "22. november"), ("validTo", ""));
        wrong.Status.ShouldBe(HttpStatusCode.OK);
        wrong.Page.Document.QuerySelector("#steward")!.GetAttribute("value").ShouldBe("Finnes Ikke AS");
        wrong.Page.Document.QuerySelector("#steward")!.GetAttribute("aria-invalid").ShouldBe("true");
        wrong.Page.Document.QuerySelector("#validFrom")!.GetAttribute("value").ShouldBe("22. november");
        wrong.Page.Document.QuerySelector("#validFrom-feil").ShouldNotBeNull();
        wrong.Page.Document.QuerySelectorAll(".ds-error-summary a").Select(link => link.GetAttribute("href")).ShouldContain("#validFrom");
        wrong.Page.MainText.ShouldNotContain("nøkkelen");
        wrong.Page.Faults().ShouldBeEmpty();
        (await editor.PageAsync("/aktor/etat/endre/tid-og-ansvar")).Document.QuerySelector("#validFrom")!.GetAttribute("value").ShouldBe("22. november", "the draft keeps it");
        (await editor.PageAsync("/aktor/etat/endre/send")).Document.QuerySelectorAll("form [name=grunn]").ShouldBeEmpty("it cannot be sent so");
        (await editor.PageAsync("/aktor/etat/endre?lang=nn")).MainText.ShouldContain("må rettast");
        (await editor.SendAsync((await editor.PageAsync("/aktor/etat/endre?lang=nb")).With("kast"))).Location.ShouldBe("/aktor/etat");
        (await editor.PageAsync("/aktor/etat/endre/tid-og-ansvar")).Document.QuerySelector("#validFrom")!.GetAttribute("value").ShouldBeNull();
    }

    [Fact]
    public async Task Relation_IsAddedByNameWithItsSource()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("skjema-sammen@example.no", "etat", "editor");
        const string New = "/aktor/etat/endre/sammenhenger?rad=ny";
        var without = await editor.SendAsync(New, ("relations.0.type", "cooperates-with"), ("relations.0.to", "nabo"));
        without.Status.ShouldBe(HttpStatusCode.OK, "a connection needs a source");
        without.Page.Document.QuerySelector(".ds-error-summary").ShouldNotBeNull();
        var added = await editor.PostFormAsync("/aktor/etat/endre/sammenhenger?rad=0", ("relations.0.type", "cooperates-with"), ("relations.0.to", "Nabo"), ("relations.0.citations.0.source", "Kilden (kilden)"), ("relations.0.citations.0.locator", "1"));
        added.Location.ShouldBe("/aktor/etat/endre/sammenhenger", added.Page.MainText);
        (await editor.PageAsync("/aktor/etat/endre")).MainText.ShouldContain("Nabo");
        await editor.SendAsync((await editor.PageAsync("/aktor/etat/endre")).With("kast"));
    }

    [Fact]
    public async Task Fields_ThatTheFormDoesNotAskFor_AreNotTaken()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var contributor = await server.MemberAsync("skjema-mer@example.no", "nabo", "contributor");
        var page = await contributor.PageAsync("/aktor/etat/endre/omtale");
        (await contributor.SendAsync(page, ("summary.nb", "Bare omtalen."))).Status.ShouldBe(HttpStatusCode.Found);
        var token = page.Document.QuerySelectorAll("main form input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        await contributor.PostAsync("/aktor/etat/endre/omtale", [.. token, ("summary.nb", "Bare omtalen."), ("id", "nabo"), ("kind", "law"), ("steward", "nabo"), ("name.nb", "Kapret"), ("confirmed", "2099-01-01")]);
        var overview = (await contributor.PageAsync("/aktor/etat/endre")).MainText;
        overview.ShouldContain("Bare omtalen.");
        overview.ShouldNotContain("Kapret");
        overview.ShouldNotContain("2099");
        (await contributor.PageAsync("/aktor/etat/endre/tid-og-ansvar")).Document.QuerySelector("#steward")!.GetAttribute("value").ShouldBe("Etat (etat)");
    }

    [Fact]
    public async Task Drafts_OfOthers_AreNotSeen()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var one = await server.MemberAsync("skjema-en@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("skjema-to@example.no", "etat", "contributor");
        await one.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", "Hemmelig ennå."));
        (await one.PageAsync("/aktor/etat/endre")).MainText.ShouldContain("Hemmelig ennå.");
        (await other.PageAsync("/aktor/etat/endre")).MainText.ShouldNotContain("Hemmelig ennå.");
        using var reader = new Visiting(server.Samvirke);
        using var answer = await reader.GetAsync("/aktor/etat/endre");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task NewEntry_GetsAnAddressFromItsNameAndGoesToThoseWhoDecide()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("skjema-ny@example.no", "etat", "editor");
        (await editor.SendAsync("/ny", ("slag", ""), ("navn", ""))).Page.Document.QuerySelectorAll("[aria-invalid=true]").Length.ShouldBe(2);
        var begun = await editor.SendAsync("/ny", ("slag", "tiltak"), ("navn", "Økt åpenhet på Ås"));
        begun.Location.ShouldBe("/tiltak/okt-apenhet-pa-as/endre");
        (await editor.PageAsync("/tiltak/okt-apenhet-pa-as/endre/send")).MainText.ShouldContain("må rettes");
        await editor.PostFormAsync("/tiltak/okt-apenhet-pa-as/endre/kilder", ("citations.0.source", "kilden"), ("citations.0.locator", "1"));
        var sent = await editor.SendAsync("/tiltak/okt-apenhet-pa-as/endre/send", ("grunn", "Det er nytt."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync("/tiltak/okt-apenhet-pa-as")).Heading.ShouldBe("Økt åpenhet på Ås");
        var removed = await editor.SendAsync("/tiltak/okt-apenhet-pa-as/fjern", ("grunn", "Det var en prøve."));
        removed.Location.ShouldNotBeNull(removed.Page.MainText);
        (await reader.PageAsync("/tiltak/okt-apenhet-pa-as")).Status.ShouldBe(HttpStatusCode.Gone);
    }
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Proposals;

/// <summary>From a correction that somebody proposes to its being undone, as people do it.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class ProposalJourneyTests(AccountServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Correction_OfAnothersEntry_IsProposedDiscussedAcceptedReadAndUndone(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var owner = await server.MemberAsync("reise-eier@example.no", "etat", "editor");
        using var neighbour = await server.MemberAsync("reise-nabo@example.no", "nabo", "contributor");
        using var reader = new Visiting(server.Samvirke);

        (await neighbour.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", "Etaten passer på fjellet."))).Location.ShouldBe("/aktor/etat/endre");
        var overview = await neighbour.PageAsync("/aktor/etat/endre");
        overview.MainText.ShouldContain("passer på fjellet");
        overview.Faults().ShouldBeEmpty();
        var sent = await neighbour.SendAsync("/aktor/etat/endre/send", ("grunn", "Det sto ingenting om hva etaten gjør."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        sent.Location.ShouldStartWith("/endringsforslag/");
        var address = sent.Location[..sent.Location.IndexOf('?', StringComparison.Ordinal)];
        var proposal = await neighbour.PageAsync(sent.Location);
        proposal.MainText.ShouldContain("Forslaget er sendt");
        proposal.Faults().ShouldBeEmpty();
        (await reader.PageAsync("/aktor/etat")).MainText.ShouldNotContain("passer på fjellet");

        (await owner.PageAsync("/endringsforslag")).MainText.ShouldContain("Det sto ingenting om hva etaten gjør.");
        (await owner.SendAsync(address, ("melding", "Er det *bare* fjellet?"))).Location.ShouldBe(address);
        (await neighbour.PageAsync(address)).Document.QuerySelector(".said em")!.TextContent.ShouldBe("bare");
        (await neighbour.SendAsync(address, ("melding", "Ja, se kilden."))).Status.ShouldBe(HttpStatusCode.Found);
        var accepted = await owner.SendAsync(address, ("svar", "Takk."), ("avgjorelse", "inn"));
        accepted.Location.ShouldBe($"{address}?gjort=inn", accepted.Page.MainText);

        (await reader.PageAsync("/aktor/etat")).MainText.ShouldContain("Etaten passer på fjellet.");
        var history = await reader.PageAsync("/aktor/etat/historikk");
        history.MainText.ShouldContain("Det sto ingenting om hva etaten gjør.");
        history.Document.QuerySelectorAll("a[href$='/angre']").ShouldBeEmpty("a reader cannot undo");

        var undo = (await owner.PageAsync("/aktor/etat/historikk")).Document.QuerySelector("a[href$='/angre']")!.GetAttribute("href")!;
        (await owner.PageAsync(undo)).Faults().ShouldBeEmpty();
        var undone = await owner.SendAsync(undo, ("grunn", "Kilden sier noe annet."));
        undone.Location.ShouldNotBeNull(undone.Page.MainText);
        undone.Location.ShouldStartWith("/aktor/etat/endre/ferdig?endring=");
        (await owner.PageAsync(undone.Location)).Faults().ShouldBeEmpty();
        (await reader.PageAsync("/aktor/etat")).MainText.ShouldNotContain("passer på fjellet");
        (await reader.PageAsync("/aktor/etat/historikk")).MainText.ShouldContain("Kilden sier noe annet.");
        (await server.CommandAsync("verify")).ExitCode.ShouldBe(0);
    }
}

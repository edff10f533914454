using System.Net;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;
using Samvirke.Testing.Databases;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>What is written down of what people do with accounts, and who may read it.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class AuditTests(AccountServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Audit_TellsThePlatformTheOrganisationAndThePerson(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var member = await server.MemberAsync("revidert@example.no", "etat", "editor");
        using var local = await server.MemberAsync("revisor@example.no", "etat", "administrator");
        using var platform = await server.AdministratorAsync();
        using var guesser = new Visiting(server.Samvirke);
        await guesser.SendAsync("/logg-inn", ("epost", "revidert@example.no"), ("passord", "feil"));
        await guesser.SendAsync("/logg-inn", ("epost", "ukjent-adresse@example.no"), ("passord", "feil"));
        var all = await platform.PageAsync("/revisjon?organisasjon=etat&hva=invited");
        all.Faults().ShouldBeEmpty();
        all.MainText.ShouldContain("revidert@example.no");
        all.MainText.ShouldContain("127.0.0.0/24");
        all.Document.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThanOrEqualTo(2);
        (await platform.PageAsync("/revisjon?hva=sign-in-refused")).Html.ShouldNotContain("ukjent-adresse");
        var own = await local.PageAsync("/organisasjon/etat/revisjon");
        own.MainText.ShouldContain("revidert@example.no");
        own.MainText.ShouldNotContain(AccountServer.Administrator, customMessage: "who administers the platform is not one of theirs");
        (await local.PageAsync("/organisasjon/etat/revisjon?organisasjon=nabo")).MainText.ShouldContain("revidert@example.no");
        (await local.PageAsync("/organisasjon/nabo/revisjon")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await local.PageAsync("/revisjon")).Status.ShouldBe(HttpStatusCode.NotFound);
        var mine = await member.PageAsync("/min-konto/logg");
        mine.MainText.ShouldContain("fikk ikke logge inn");
        mine.MainText.ShouldContain("en annen");
        mine.MainText.ShouldContain("logget inn (med passord)");
        mine.Html.ShouldNotContain("revisor@example.no");
        (await platform.PageAsync("/revisjon?fra=i+fjor")).MainText.ShouldContain("Skriv datoen som");
        (await platform.PageAsync("/revisjon?til=2020-01-01")).MainText.ShouldContain("Ingenting er logget");
    }

    [Fact]
    public async Task Audit_HoldsNoAddress()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("hemmelig-navn@example.no", "etat", "editor");
        using var guesser = new Visiting(server.Samvirke);
        await guesser.SendAsync("/logg-inn", ("epost", "hemmelig-gjest@example.no"), ("passord", "feil"));
        var lines = await server.RowsAsync("SELECT * FROM audit");
        lines.Count.ShouldBeGreaterThan(5);
        lines.ShouldAllBe(line => !line.Contains("hemmelig", StringComparison.Ordinal) && !line.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Steward_IsAppointedAndEnded()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("tema@example.no", "etat", "contributor");
        using var platform = await server.AdministratorAsync();
        var page = await platform.PageAsync("/temaansvarlige");
        var topic = page.Document.QuerySelectorAll("#tema option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        (await platform.PressAsync(page, "utnevn", ("epost", "ingen@example.no"), ("tema", topic))).Page.MainText.ShouldContain("Ingen konto har den adressen");
        (await platform.PressAsync(page, "utnevn", ("epost", "tema@example.no"), ("tema", "romfart"))).Page.MainText.ShouldContain("Velg et tema");
        (await platform.PressAsync(page, "utnevn", ("epost", "tema@example.no"), ("tema", topic))).Location.ShouldBe("/temaansvarlige");
        var with = await platform.PageAsync("/temaansvarlige");
        with.MainText.ShouldContain("tema@example.no");
        with.Faults().ShouldBeEmpty();
        var form = with.Document.QuerySelectorAll("form [name=_handler]").Select(field => field.GetAttribute("value")!).Single(name => name.StartsWith("avslutt-", StringComparison.Ordinal));
        (await platform.PressAsync(with, form)).Location.ShouldBe("/temaansvarlige");
        (await platform.PageAsync("/temaansvarlige")).MainText.ShouldNotContain("tema@example.no");
        (await platform.PageAsync("/revisjon?hva=steward-ended")).MainText.ShouldContain(Facet.Topic.Term(topic)!.Label.In(Tongue.Nb).Text);
    }
}

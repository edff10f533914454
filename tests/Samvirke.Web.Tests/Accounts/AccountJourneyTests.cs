using System.Net;
using Samvirke.Testing.Databases;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>From the first administrator to signing out, as people do it.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class AccountJourneyTests(AccountServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Administrator_InvitesAnEditor_WhoSignsInAndOut(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var administrator = await server.AdministratorAsync();
        (await administrator.PageAsync("/min-konto")).MainText.ShouldContain("administrator");
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        var account = await editor.PageAsync("/min-konto");
        account.MainText.ShouldContain("Du handler for Etat");
        account.Faults().ShouldBeEmpty();
        (await editor.PageAsync("/organisasjon/etat/folk")).Status.ShouldBe(HttpStatusCode.NotFound);
        var people = await administrator.PageAsync("/organisasjon/etat/folk");
        people.MainText.ShouldContain("redaktor@example.no");
        people.Faults().ShouldBeEmpty();
        var change = people.Document.QuerySelector("a[aria-label$='redaktor@example.no']")!.GetAttribute("href")!;
        (await administrator.SendAsync(change, ("rolle", "administrator"))).Location.ShouldBe("/organisasjon/etat/folk?gjort=lagret");
        (await editor.PageAsync("/organisasjon/etat/folk")).Status.ShouldBe(HttpStatusCode.OK, "the new role holds at once");
        (await administrator.SendAsync(change, ("rolle", "ingen"))).Status.ShouldBe(HttpStatusCode.Found);
        (await editor.PageAsync("/organisasjon/etat/folk")).Status.ShouldBe(HttpStatusCode.NotFound);
        var before = editor.Session!;
        (await editor.SendAsync("/logg-ut")).Location.ShouldBe("/");
        editor.Session.ShouldBeNull();
        editor.SetSession(before);
        (await editor.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "the cookie of an ended session is worth nothing");
    }

    [Fact]
    public async Task CreateAdministrator_WhenThereIsOne_RefusesInOneLine()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var administrator = await server.AdministratorAsync();
        var refused = await server.CommandAsync("admin", "create", "--email", "annen@example.no");
        refused.ExitCode.ShouldBe(2);
        refused.Output.ShouldBeEmpty();
        refused.ErrorLines.ShouldHaveSingleItem().ShouldContain("--another");
        (await server.CommandAsync("admin", "create", "--email", "ikke en adresse", "--another")).ExitCode.ShouldBe(2);
        (await server.CommandAsync("admin", "create", "--email", "annen@example.no", "--another")).ExitCode.ShouldBe(0);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Link_ForAPassword_WorksOnce(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using (await server.MemberAsync("engang@example.no", "etat", "contributor"))
        {
            using var other = new Visiting(server.Samvirke);
            (await other.PageAsync(server.LinkTo("engang@example.no"))).Heading.ShouldBe("Lenken virker ikke lenger");
        }
    }

    [Fact]
    public async Task Link_AskedForTwice_BothDieWhenOneIsUsed()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("glemsk@example.no", "etat", "contributor");
        using var other = new Visiting(server.Samvirke);
        await other.SendAsync("/glemt-passord", ("epost", "glemsk@example.no"));
        var first = server.LinkTo("glemsk@example.no");
        await other.SendAsync("/glemt-passord", ("epost", "GLEMSK@example.no"));
        var page = await other.PageAsync(first);
        await AccountServer.SetPasswordAsync(other, server.LinkTo("glemsk@example.no"));
        var spent = await other.SendAsync(page, ("nytt", AccountServer.Password));
        (await other.PageAsync(spent.Location!)).Heading.ShouldBe("Lenken virker ikke lenger");
        (await member.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "a new password ends every session");
    }

    [Theory]
    [InlineData("kort", "for kort")]
    [InlineData("aaaaaaaaaaaaaaaa", "for kort")]
    [InlineData("Passord123456!", "gjettet")]
    [InlineData("abcdeabcdeabcde", "gjettet")]
    [InlineData("qwertyuiop2026", "gjettet")]
    [InlineData("Sjef.Example2026", "gjettet")]
    public async Task Password_ThatIsGuessedFirst_IsRefused(string password, string because)
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var administrator = await server.AdministratorAsync();
        var sent = await administrator.SendAsync("/min-konto/passord", ("passord", AccountServer.Password), ("nytt", password));
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.MainText.ShouldContain(because);
        sent.Page.Document.QuerySelectorAll("input[type=password]").ShouldAllBe(field => !field.HasAttribute("value"));
    }

    [Fact]
    public async Task Person_WithTwoOrganisations_ChoosesOneToActFor()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("to@example.no", "etat", "administrator");
        using var administrator = await server.AdministratorAsync();
        await administrator.SendAsync("/organisasjon/nabo/folk", ("epost", "to@example.no"), ("rolle", "administrator"));
        server.Letters("to@example.no")[^1].ShouldNotContain("kode=");
        (await member.PageAsync("/min-konto")).MainText.ShouldContain("Du handler ikke for noen organisasjon");
        (await member.PageAsync("/organisasjon/etat/folk")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await member.SendAsync("/velg-organisasjon", ("organisasjon", "nabo"))).Location.ShouldBe("/min-konto");
        (await member.PageAsync("/organisasjon/nabo/folk")).Status.ShouldBe(HttpStatusCode.OK);
        (await member.PageAsync("/organisasjon/etat/folk")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await member.PageAsync("/velg-organisasjon");
        (await member.SendAsync(page, ("organisasjon", "kilden"))).Status.ShouldBe(HttpStatusCode.OK, "not one of theirs");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Restart_OfTheProgram_KeepsSessionsAndForms(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, isAlone: true);
        using var administrator = await server.AdministratorAsync();
        var (session, page) = (administrator.Session!, await administrator.PageAsync("/organisasjon/etat/folk"));
        await server.RestartAsync();
        using var again = new Visiting(server.Samvirke);
        again.SetSession(session);
        (await again.PageAsync("/min-konto")).Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull();
    }

    [Fact]
    public async Task EndAll_EndsTheSessionsElsewhere()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var here = await server.MemberAsync("overalt@example.no", "etat", "contributor");
        using var there = new Visiting(server.Samvirke);
        await there.SignInAsync("overalt@example.no", AccountServer.Password);
        (await here.PageAsync("/min-konto")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await here.SendAsync("/min-konto")).Location.ShouldBe("/logg-inn");
        (await there.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}

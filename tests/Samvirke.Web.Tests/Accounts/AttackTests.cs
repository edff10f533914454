using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>What people with bad intentions try.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class AttackTests(AccountServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Guessing_FiveTimes_ClosesTheAccountForAWhileAndSaysNothingElse(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var member = await server.MemberAsync("gjett@example.no", "etat", "contributor");
        using var guesser = new Visiting(server.Samvirke);
        var answers = new List<string>();
        for (var i = 0; i < 5; i++) answers.Add(await GuessAsync("gjett@example.no", $"feil passord nummer {i}"));
        answers.Add(await GuessAsync("gjett@example.no", AccountServer.Password));
        answers.Add(await GuessAsync("finnes-ikke@example.no", AccountServer.Password));
        answers.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldContain("hører ikke sammen");
        (await member.PageAsync("/min-konto")).Status.ShouldBe(HttpStatusCode.OK, "whoever is signed in is not thrown out by somebody else's guessing");
        await guesser.SendAsync("/glemt-passord", ("epost", "gjett@example.no"));
        await AccountServer.SetPasswordAsync(guesser, server.LinkTo("gjett@example.no"));
        await guesser.SignInAsync("gjett@example.no", AccountServer.Password);

        async Task<string> GuessAsync(string email, string password)
        {
            var sent = await guesser.SendAsync("/logg-inn", ("epost", email), ("passord", password));
            sent.Status.ShouldBe(HttpStatusCode.OK);
            guesser.Session.ShouldBeNull();
            sent.Page.Html.ShouldNotContain(password);
            sent.Page.Document.QuerySelector("#epost")!.GetAttribute("value").ShouldBe(email, "what was typed is kept");
            return sent.Page.MainText;
        }
    }

    [Fact]
    public async Task Guessing_AtManyAccounts_IsSlowedDown()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, attemptsPerMinute: 3);
        using var guesser = new Visiting(server.Samvirke);
        var page = await guesser.PageAsync("/logg-inn");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++) statuses.Add((await guesser.SendAsync(page, ("epost", $"{i}@example.no"), ("passord", "x"))).Status);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
        statuses.Count(status => status == HttpStatusCode.OK).ShouldBeInRange(1, 3);
        (await guesser.PageAsync("/logg-inn")).Status.ShouldBe(HttpStatusCode.OK, "only forms are counted");
    }

    [Fact]
    public async Task Forgotten_KnownOrUnknownAddress_GetsTheSameAnswer()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var administrator = await server.AdministratorAsync();
        using var asker = new Visiting(server.Samvirke);
        var known = await asker.SendAsync("/glemt-passord", ("epost", AccountServer.Administrator));
        var unknown = await asker.SendAsync("/glemt-passord", ("epost", "ukjent@example.no"));
        unknown.Page.MainText.ShouldBe(known.Page.MainText);
        server.Letters("ukjent@example.no").ShouldBeEmpty();
        server.Letters(AccountServer.Administrator).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("https://ond.example")]
    [InlineData("//ond.example")]
    [InlineData("/\\ond.example")]
    [InlineData("/\t/ond.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("min-konto")]
    public async Task Redirect_ToAnotherSite_GoesToTheAccountInstead(string back)
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var administrator = await server.AdministratorAsync();
        using var visiting = new Visiting(server.Samvirke);
        var escaped = Uri.EscapeDataString(back);
        var sent = await visiting.SendAsync($"/logg-inn?tilbake={escaped}", ("epost", AccountServer.Administrator), ("passord", AccountServer.Password));
        sent.Location.ShouldBe("/velg-organisasjon?tilbake=%2Fmin-konto");
        foreach (var address in (string[])[$"/velg-organisasjon?tilbake={escaped}", $"/logg-inn?tilbake={escaped}"])
        {
            using var answer = await visiting.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            new Uri(server.Samvirke.Address, answer.Headers.Location!).PathAndQuery.ShouldBe("/min-konto");
        }
    }

    [Fact]
    public async Task Page_ForTheSignedIn_LeadsThereAfterSigningIn()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var visiting = await server.AdministratorAsync();
        using var other = new Visiting(server.Samvirke);
        using var asked = await other.GetAsync("/organisasjon/etat/folk");
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        asked.Headers.Location!.OriginalString.ShouldBe("/logg-inn?tilbake=%2Forganisasjon%2Fetat%2Ffolk");
        var sent = await other.SendAsync(asked.Headers.Location.OriginalString, ("epost", AccountServer.Administrator), ("passord", AccountServer.Password));
        sent.Location.ShouldBe("/velg-organisasjon?tilbake=%2Forganisasjon%2Fetat%2Ffolk");
    }

    [Fact]
    public async Task Session_GivenInAdvance_IsNotTheOneSignedInTo()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var attacker = await server.MemberAsync("angriper@example.no", "etat", "contributor");
        using var victim = await server.MemberAsync("offer@example.no", "etat", "contributor");
        var planted = attacker.Session!;
        using var fresh = new Visiting(server.Samvirke);
        var page = await fresh.PageAsync("/logg-inn");
        fresh.SetSession(planted);
        // The page belongs to a reader, so the form is refused while somebody else's session is there.
        (await fresh.SendAsync(page, ("epost", "offer@example.no"), ("passord", AccountServer.Password))).Status.ShouldBe(HttpStatusCode.BadRequest);
        await fresh.SendAsync("/logg-ut");
        await fresh.SignInAsync("offer@example.no", AccountServer.Password);
        fresh.Session.ShouldNotBe(planted);
        (await attacker.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("CfDJ8forfalsket")]
    public async Task Form_Forged_ShowsThePageAgainWithWhatWasTyped(string? token)
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var administrator = await server.AdministratorAsync();
        var email = token is null ? "smugler@example.no" : "forfalsker@example.no";
        (string, string)[] fields = [("_handler", "inviter"), ("epost", email), ("rolle", "administrator")];
        var sent = await administrator.PostAsync("/organisasjon/nabo/folk", token is null ? fields : [.. fields, ("__RequestVerificationToken", token)]);
        sent.Status.ShouldBe(HttpStatusCode.BadRequest);
        sent.Page.MainText.ShouldContain("Vi har ikke gjort noe ennå");
        sent.Page.Document.QuerySelector("#epost")!.GetAttribute("value").ShouldBe(email);
        sent.Page.Document.QuerySelector("#rolle-administrator")!.HasAttribute("checked").ShouldBeTrue();
        sent.Page.Faults().ShouldBeEmpty();
        server.Letters(email).ShouldBeEmpty();
        (await administrator.SendAsync(sent.Page, ("epost", email), ("rolle", "contributor"))).Status.ShouldBe(HttpStatusCode.Found, "sent again from our own page it works");
    }

    [Fact]
    public async Task Cookie_TamperedWith_IsAReader()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var administrator = await server.AdministratorAsync();
        var session = administrator.Session!;
        foreach (var tampered in (string[])[session[..^4] + "AAAA", session + "A", "x", new string('A', 3000)])
        {
            using var other = new Visiting(server.Samvirke);
            other.SetSession(tampered);
            (await other.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await other.PageAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Role_ThatOneMayNotGive_IsNotGiven()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("lokal@example.no", "etat", "administrator");
        var page = await member.PageAsync("/organisasjon/etat/folk");
        page.Document.QuerySelector("#rolle-secretariat").ShouldBeNull();
        var sent = await member.SendAsync(page, ("epost", "sekretar@example.no"), ("rolle", "secretariat"));
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.MainText.ShouldContain("Velg en rolle");
        server.Letters("sekretar@example.no").ShouldBeEmpty();
    }

    [Fact]
    public async Task Outsider_CannotTellWhatIsForbiddenFromWhatIsNotThere()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("utenfor@example.no", "etat", "editor");
        var forbidden = await member.PageAsync("/organisasjon/nabo/folk");
        var missing = await member.PageAsync("/organisasjon/finnes-ikke/folk");
        (forbidden.Status, missing.Status).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        forbidden.Heading.ShouldBe(missing.Heading);
        forbidden.MainText.ShouldNotContain("utenfor@example.no");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Page_OfASignedInPerson_IsNeitherKeptNorShared(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var administrator = await server.AdministratorAsync();
        using var reader = new Visiting(server.Samvirke);
        foreach (var address in (string[])["/om", "/aktor/etat", "/"])
        {
            using var before = await reader.GetAsync(address);
            var tag = before.Headers.ETag.ShouldNotBeNull().ToString();
            using var signedIn = await administrator.GetAsync(address);
            (signedIn.Headers.ETag, signedIn.Headers.CacheControl!.NoStore).ShouldBe((null, true));
            (await signedIn.Content.ReadAsStringAsync()).ShouldContain("Logg ut");
            using var after = await reader.GetAsync(address);
            (await after.Content.ReadAsStringAsync()).ShouldNotContain("Logg ut");
            after.Headers.ETag!.ToString().ShouldBe(tag);
            (await before.Content.ReadAsStringAsync()).ShouldBe(await after.Content.ReadAsStringAsync());
        }

        using var form = await reader.GetAsync("/logg-inn");
        (form.Headers.ETag, form.Headers.CacheControl!.NoStore).ShouldBe((null, true));
    }

    [Fact]
    public async Task Log_OfTheServer_NamesNobody()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("navnlos@example.no", "etat", "contributor");
        server.Output.ShouldNotContain("example.no");
        member.Jar.GetCookies(server.Samvirke.Address).ShouldAllBe(cookie => cookie.HttpOnly);
    }
}

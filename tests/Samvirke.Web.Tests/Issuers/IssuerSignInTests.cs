using System.Net;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Issuers;

/// <summary>Signing in and out by an issuer that behaves, and by one that changes its keys or goes away.</summary>
public sealed class IssuerSignInTests(IssuerServer servers) : IClassFixture<IssuerServer>
{
    [Fact]
    public async Task Invited_WhoAnswersByTheIssuer_IsKnownThereNextTime()
    {
        var (first, email) = await servers.LinkedAsync();
        using (first) (await first.PageAsync("/min-konto")).MainText.ShouldContain(email);
        using var again = new Visiting(servers.Server.Samvirke);
        (await IssuerServer.SignInAsync(again, "/logg-inn?tilbake=%2Faktor%2Fetat")).ShouldBe("/velg-organisasjon?tilbake=%2Faktor%2Fetat");
        (await again.PageAsync("/min-konto")).MainText.ShouldContain("Du handler for Etat");
        var question = servers.Issuer.Questions.Last();
        (question["response_type"].ToString(), question["code_challenge_method"].ToString(), question["scope"].ToString(), question["ui_locales"].ToString()).ShouldBe(("code", "S256", "openid", "nb"));
        question["redirect_uri"].ToString().ShouldBe(new Uri(servers.Server.Samvirke.Address, "/logg-inn/svar").AbsoluteUri);
        var page = await new Visiting(servers.Server.Samvirke).PageAsync(servers.Server.LinkTo(email));
        page.Heading.ShouldBe("Lenken virker ikke lenger", "the invitation is spent");
    }

    [Fact]
    public async Task Stranger_WithoutInvitation_HasNoAccountAndIsToldWhatToDo()
    {
        servers.Behave();
        servers.Issuer.Subject = "stranger";
        using var visiting = new Visiting(servers.Server.Samvirke);
        var to = await IssuerServer.SignInAsync(visiting);
        to.ShouldBe("/logg-inn?svar=ukjent");
        var page = await visiting.PageAsync(to);
        page.MainText.ShouldContain("åpne lenken i den og velg Prøveporten der");
        page.Faults().ShouldBeEmpty();
        visiting.Session.ShouldBeNull();
    }

    [Fact]
    public async Task Stranger_WithAVerifiedAddressOfSomebody_IsNotThem()
    {
        servers.Behave();
        using var member = await servers.Server.MemberAsync("har-passord@example.no", "etat", "contributor");
        servers.Issuer.Subject = "pretender";
        servers.Issuer.Claims = claims => (claims["email"], claims["email_verified"]) = ("har-passord@example.no", true);
        using var visiting = new Visiting(servers.Server.Samvirke);
        (await IssuerServer.SignInAsync(visiting)).ShouldBe("/logg-inn?svar=ukjent", "addresses are trusted only where the settings say so");
    }

    [Fact]
    public async Task SignedIn_WhoLinks_ComesInByTheIssuerUntilTheyUnlink()
    {
        servers.Behave();
        servers.Issuer.Subject = "linker";
        using var member = await servers.Server.MemberAsync("kobler@example.no", "etat", "contributor");
        var page = await member.PageAsync("/min-konto/innlogging");
        page.Faults().ShouldBeEmpty();
        var there = IssuerServer.Onward((await member.PressAsync(page, "koble-til")).Page);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var back = await http.GetAsync(new Uri(there));
        using var stranger = new Visiting(servers.Server.Samvirke);
        (await IssuerServer.BackAsync(stranger, back.Headers.Location!.PathAndQuery)).ShouldBe("/logg-inn?svar=avbrutt", "the answer is to another browser's question");
        (await IssuerServer.BackAsync(member, back.Headers.Location!.PathAndQuery)).ShouldBe("/velg-organisasjon?tilbake=%2Fmin-konto%2Finnlogging");
        using var again = new Visiting(servers.Server.Samvirke);
        (await IssuerServer.SignInAsync(again)).ShouldStartWith("/velg-organisasjon");
        (await again.PressAsync(await again.PageAsync("/min-konto/innlogging"), "koble-fra")).Location.ShouldBe("/min-konto/innlogging");
        using var after = new Visiting(servers.Server.Samvirke);
        (await IssuerServer.SignInAsync(after)).ShouldBe("/logg-inn?svar=ukjent");
        (await member.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "a change of the ways in ends the sessions elsewhere");
    }

    [Fact]
    public async Task Unlink_OfTheOnlyWayIn_IsRefused()
    {
        var (visiting, _) = await servers.LinkedAsync();
        using (visiting)
        {
            var sent = await visiting.PressAsync(await visiting.PageAsync("/min-konto/innlogging"), "koble-fra");
            sent.Status.ShouldBe(HttpStatusCode.OK);
            sent.Page.MainText.ShouldContain("eneste måten");
        }
    }

    [Fact]
    public async Task Invitation_AnsweredBySomebodyWithAnAccount_IsNotTheirs()
    {
        var (first, _) = await servers.LinkedAsync();
        first.Dispose();
        using var administrator = await servers.Server.AdministratorAsync();
        await administrator.SendAsync("/organisasjon/etat/folk", ("epost", "noen-andre@example.no"), ("rolle", "editor"));
        using var visiting = new Visiting(servers.Server.Samvirke);
        (await servers.AnswerAsync(visiting, "noen-andre@example.no")).ShouldBe("/logg-inn?svar=opptatt");
        visiting.Session.ShouldBeNull();
    }

    [Fact]
    public async Task Keys_ChangedAtTheIssuer_AreFetchedAnew()
    {
        var (first, _) = await servers.LinkedAsync();
        first.Dispose();
        servers.Issuer.Keys.Roll();
        using var visiting = new Visiting(servers.Server.Samvirke);
        (await IssuerServer.SignInAsync(visiting)).ShouldStartWith("/velg-organisasjon");
    }

    [Fact]
    public async Task SignOut_HappensAtBothEnds()
    {
        var (visiting, _) = await servers.LinkedAsync();
        using (visiting)
        {
            var before = visiting.Session!;
            var sent = await visiting.SendAsync("/logg-ut");
            sent.Status.ShouldBe(HttpStatusCode.OK);
            sent.Page.Faults().ShouldBeEmpty();
            visiting.Session.ShouldBeNull();
            using var there = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
            using var answer = await there.GetAsync(new Uri(IssuerServer.Onward(sent.Page)));
            answer.Headers.Location.ShouldBe(servers.Server.Samvirke.Address);
            var asked = servers.Issuer.SignOuts.Last();
            asked["id_token_hint"].ToString().Split('.').Length.ShouldBe(3);
            asked["client_id"].ToString().ShouldBe(TestIssuer.ClientId);
            visiting.SetSession(before);
            (await visiting.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    [Fact]
    public async Task SignOut_AtTheIssuer_EndsTheSessionHere()
    {
        var (visiting, _) = await servers.LinkedAsync();
        using (visiting)
        {
            using var browser = new Visiting(servers.Server.Samvirke);
            var session = Uri.EscapeDataString($"there-{servers.Issuer.Subject}");
            (await browser.GetAsync($"/logg-inn/utlogget?iss=https%3A%2F%2Fond.example&sid={session}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await browser.GetAsync($"/logg-inn/utlogget?iss={Uri.EscapeDataString(servers.Issuer.Address)}&sid=there-x")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await visiting.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await browser.GetAsync($"/logg-inn/utlogget?iss={Uri.EscapeDataString(servers.Issuer.Address)}&sid={session}")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await visiting.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    [Fact]
    public async Task Issuer_ThatIsGone_IsSaidPlainlyAndThePasswordStillWorks()
    {
        servers.Behave();
        await using var issuer = await new TestIssuer().StartAsync();
        await using var server = await AccountServer.StartAsync(Samvirke.Testing.Databases.DatabaseKind.Sqlite, settings: issuer.Settings);
        await issuer.StopAsync();
        using var visiting = new Visiting(server.Samvirke);
        var sent = await visiting.PressAsync(await visiting.PageAsync("/logg-inn"), "utsteder");
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.MainText.ShouldContain("Prøveporten svarer ikke nå");
        using var administrator = await server.AdministratorAsync();
        server.Output.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Issuer_ThatGoesAwayMeanwhile_IsSaidPlainly()
    {
        await using var issuer = await new TestIssuer().StartAsync();
        await using var server = await AccountServer.StartAsync(Samvirke.Testing.Databases.DatabaseKind.Sqlite, settings: issuer.Settings);
        using var visiting = new Visiting(server.Samvirke);
        var there = IssuerServer.Onward((await visiting.PressAsync(await visiting.PageAsync("/logg-inn"), "utsteder")).Page);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var back = await http.GetAsync(new Uri(there));
        await issuer.StopAsync();
        (await IssuerServer.BackAsync(visiting, back.Headers.Location!.PathAndQuery)).ShouldBe("/logg-inn?svar=borte");
        (await visiting.PageAsync("/logg-inn?svar=borte")).MainText.ShouldContain("svarer ikke nå");
    }

    [Fact]
    public async Task NationalIdentityNumber_InTheToken_IsKeptNowhere()
    {
        var (visiting, _) = await servers.LinkedAsync();
        visiting.Dispose();
        servers.Server.Output.ShouldNotContain("01017012345");
        (await servers.Server.DumpAsync()).ShouldNotContain("01017012345");
    }
}

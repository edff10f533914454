using System.Net;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Issuers;

/// <summary>Answers that are not the issuer's, not to us, not now, not to this browser, or not to what was asked: none of them lets anybody in.</summary>
public sealed class IssuerAttackTests(IssuerServer servers) : IClassFixture<IssuerServer>
{
    [Theory]
    [InlineData("nonce", "another")]
    [InlineData("nonce", null)]
    [InlineData("iss", "https://ond.example")]
    [InlineData("iss", null)]
    [InlineData("aud", "another-client")]
    [InlineData("aud", null)]
    [InlineData("azp", "another-client")]
    [InlineData("sub", null)]
    [InlineData("sub", "01017012345")]
    [InlineData("exp", null)]
    public async Task Claim_ThatIsNotAsItShouldBe_LetsNobodyIn(string claim, string? value) => await RefusedAsync(() => servers.Issuer.Claims = claims =>
    {
        if (value is null) claims.Remove(claim);
        else claims[claim] = value;
    });

    [Fact]
    public async Task Token_ForSeveralWithoutSayingWhich_LetsNobodyIn() =>
        await RefusedAsync(() => servers.Issuer.Claims = claims => claims["aud"] = (string[])[TestIssuer.ClientId, "another-client"]);

    [Theory]
    [InlineData("exp", -600)]
    [InlineData("nbf", 600)]
    public async Task Token_OfAnotherTime_LetsNobodyIn(string claim, int seconds) => await RefusedAsync(() => servers.Issuer.Claims = claims =>
    {
        if (claim == "exp") claims["nbf"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 1200;
        claims[claim] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + seconds;
        if (claim == "nbf") claims["exp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 1200;
    });

    [Theory]
    [InlineData((int)TokenSeal.AnotherKey)]
    [InlineData((int)TokenSeal.Altered)]
    [InlineData((int)TokenSeal.None)]
    [InlineData((int)TokenSeal.PublicKeyAsSecret)]
    public async Task Seal_ThatIsNotTheIssuers_LetsNobodyIn(int seal) => await RefusedAsync(() => servers.Issuer.Seal = (TokenSeal)seal);

    [Fact]
    public async Task State_OfAnotherBrowserOrNone_LetsNobodyIn()
    {
        using var owner = await KnownAsync();
        var back = await IssuerServer.LeaveAsync(owner);
        using var other = new Visiting(servers.Server.Samvirke);
        (await IssuerServer.BackAsync(other, back)).ShouldBe("/logg-inn?svar=avbrutt");
        (await IssuerServer.BackAsync(owner, back[..back.IndexOf("&state", StringComparison.Ordinal)] + "&state=x")).ShouldBe("/logg-inn?svar=avbrutt");
        (await IssuerServer.BackAsync(owner, back.Split("&state=")[0])).ShouldBe("/logg-inn?svar=avbrutt");
        servers.Issuer.Refusals.ShouldBeEmpty("the code was not even tried");
        (owner.Session, other.Session).ShouldBe((null, null));
        (await IssuerServer.BackAsync(owner, back)).ShouldStartWith("/velg-organisasjon", customMessage: "the right browser may still use it");
    }

    [Fact]
    public async Task Answer_UsedTwice_LetsNobodyInTheSecondTime()
    {
        using var visiting = await KnownAsync();
        servers.Issuer.IsCareless = true;
        var back = await IssuerServer.LeaveAsync(visiting);
        var cookies = visiting.Jar.GetCookies(servers.Server.Samvirke.Address).Where(cookie => cookie.Name.StartsWith("samvirke-utsteder", StringComparison.Ordinal)).Select(cookie => new Cookie(cookie.Name, cookie.Value, "/")).ToList();
        cookies.ShouldNotBeEmpty();
        (await IssuerServer.BackAsync(visiting, back)).ShouldStartWith("/velg-organisasjon");
        (await IssuerServer.BackAsync(visiting, back)).ShouldBe("/logg-inn?svar=avbrutt");
        using var thief = new Visiting(servers.Server.Samvirke);
        foreach (var cookie in cookies) thief.Jar.Add(servers.Server.Samvirke.Address, cookie);
        var given = servers.Issuer.TokensGiven;
        (await IssuerServer.BackAsync(thief, back)).ShouldBe("/logg-inn?svar=avbrutt");
        thief.Session.ShouldBeNull();
        servers.Issuer.TokensGiven.ShouldBe(given, "the code was not even tried");
    }

    [Fact]
    public async Task Code_OfSomebodyElse_IsRefusedByTheVerifier()
    {
        using var owner = await KnownAsync();
        var stolen = await IssuerServer.LeaveAsync(owner);
        using var thief = new Visiting(servers.Server.Samvirke);
        var own = await IssuerServer.LeaveAsync(thief);
        var injected = own.Replace(Part(own, "code="), Part(stolen, "code="), StringComparison.Ordinal);
        (await IssuerServer.BackAsync(thief, injected)).ShouldBe("/logg-inn?svar=avvist");
        servers.Issuer.Refusals.ShouldContain("verifier");
        servers.Issuer.Refusals.Clear();
        thief.Session.ShouldBeNull();

        static string Part(string address, string name) => address[address.IndexOf(name, StringComparison.Ordinal)..].Split('&')[0];
    }

    [Fact]
    public async Task Answer_OfAnotherIssuer_IsNotExchangedHere()
    {
        using var visiting = await KnownAsync();
        var back = await IssuerServer.LeaveAsync(visiting);
        var given = servers.Issuer.TokensGiven;
        (await IssuerServer.BackAsync(visiting, back.Split("&iss=")[0] + "&iss=https%3A%2F%2Fond.example")).ShouldBe("/logg-inn?svar=avvist");
        (await IssuerServer.BackAsync(visiting, (await IssuerServer.LeaveAsync(visiting)).Split("&iss=")[0])).ShouldBe("/logg-inn?svar=avvist", "this issuer always says who it is");
        servers.Issuer.TokensGiven.ShouldBe(given);
    }

    [Theory]
    [InlineData("https://ond.example")]
    [InlineData("//ond.example")]
    [InlineData("/\\ond.example")]
    public async Task ReturnAddress_OfAnotherSite_LeadsToTheAccountInstead(string back)
    {
        using var visiting = await KnownAsync();
        (await IssuerServer.SignInAsync(visiting, $"/logg-inn?tilbake={Uri.EscapeDataString(back)}")).ShouldBe("/velg-organisasjon?tilbake=%2Fmin-konto");
    }

    [Fact]
    public async Task Interrupted_AtTheIssuer_ComesBackToTheSignInPage()
    {
        using var visiting = await KnownAsync();
        var back = await IssuerServer.LeaveAsync(visiting);
        (await IssuerServer.BackAsync(visiting, "/logg-inn/svar?error=access_denied&state=" + back.Split("&state=")[1])).ShouldBe("/logg-inn?svar=avbrutt");
        (await visiting.PageAsync("/logg-inn?svar=avbrutt")).MainText.ShouldContain("ble avbrutt");
    }

    [Fact]
    public async Task Leaving_ByAFormThatIsNotOurs_IsRefused()
    {
        using var visiting = new Visiting(servers.Server.Samvirke);
        var sent = await visiting.PostAsync("/logg-inn", ("_handler", "utsteder"));
        sent.Status.ShouldBe(HttpStatusCode.BadRequest);
        sent.Page.Document.QuerySelector("meta[http-equiv=refresh]").ShouldBeNull();
    }

    [Fact]
    public async Task Assurance_ThatIsAskedFor_MustBeGiven()
    {
        await using var issuer = await new TestIssuer().StartAsync();
        var settings = issuer.Settings;
        settings["SAMVIRKE_OIDC_ACR"] = "high higher";
        settings["SAMVIRKE_OIDC_TRUST_EMAIL"] = "true";
        await using var server = await AccountServer.StartAsync(Samvirke.Testing.Databases.DatabaseKind.Sqlite, settings: settings);
        using var member = await server.MemberAsync("sikker@example.no", "etat", "contributor");
        issuer.Claims = claims => (claims["email"], claims["email_verified"], claims["acr"]) = ("sikker@example.no", true, "low");
        (await SignInAsync()).ShouldBe("/logg-inn?svar=svakt");
        issuer.Questions.Last()["acr_values"].ToString().ShouldBe("high higher");
        issuer.Claims = claims => (claims["email"], claims["email_verified"]) = ("sikker@example.no", false);
        (await SignInAsync()).ShouldBe("/logg-inn?svar=ukjent", "the address is not verified");
        issuer.Claims = claims => (claims["email"], claims["email_verified"]) = ("sikker@example.no", true);
        (await SignInAsync()).ShouldStartWith("/velg-organisasjon");
        issuer.Subject = "somebody-else-with-the-same-address";
        (await SignInAsync()).ShouldBe("/logg-inn?svar=ukjent", "the account is somebody's there already");

        async Task<string> SignInAsync()
        {
            using var visiting = new Visiting(server.Samvirke);
            var there = IssuerServer.Onward((await visiting.PressAsync(await visiting.PageAsync("/logg-inn"), "utsteder")).Page);
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
            using var back = await http.GetAsync(new Uri(there));
            return await IssuerServer.BackAsync(visiting, back.Headers.Location!.PathAndQuery);
        }
    }

    /// <summary>A good sign-in goes well before and after; the bad one between them does not.</summary>
    private async Task RefusedAsync(Action spoil)
    {
        using var visiting = await KnownAsync();
        spoil();
        (await IssuerServer.SignInAsync(visiting)).ShouldBe("/logg-inn?svar=avvist");
        visiting.Session.ShouldBeNull();
        servers.Behave();
        (await IssuerServer.SignInAsync(visiting)).ShouldStartWith("/velg-organisasjon");
    }

    /// <summary>The browser of somebody whom the issuer leads to an account, not signed in.</summary>
    private async Task<Visiting> KnownAsync()
    {
        var (linked, _) = await servers.LinkedAsync();
        linked.Dispose();
        return new Visiting(servers.Server.Samvirke);
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Issuers;

/// <summary>Samvirke and an issuer that it trusts, each on its port; every test begins with an issuer that behaves.</summary>
public sealed partial class IssuerServer : IAsyncLifetime
{
    private static int people;

    internal TestIssuer Issuer { get; private set; } = null!;

    internal AccountServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Issuer = await new TestIssuer().StartAsync();
        Server = await AccountServer.StartAsync(DatabaseKind.Sqlite, settings: Issuer.Settings);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    /// <summary>Somebody invited who has answered by signing in at the issuer, at their browser, signed in.</summary>
    internal async Task<(Visiting Visiting, string Email)> LinkedAsync()
    {
        Behave();
        Issuer.Subject = $"pairwise-{Interlocked.Increment(ref people)}";
        var email = $"{Issuer.Subject}@example.no";
        using var administrator = await Server.AdministratorAsync();
        await administrator.SendAsync("/organisasjon/etat/folk", ("epost", email), ("rolle", "contributor"));
        var visiting = new Visiting(Server.Samvirke);
        var answered = await AnswerAsync(visiting, email);
        answered.ShouldBe("/velg-organisasjon?tilbake=%2Fmin-konto");
        return (visiting, email);
    }

    /// <summary>Opens the invitation, chooses the issuer, signs in there and comes back; where that leads.</summary>
    internal async Task<string> AnswerAsync(Visiting visiting, string email)
    {
        var page = await visiting.PageAsync(Server.LinkTo(email));
        return await BackAsync(visiting, await ThereAsync(await visiting.PressAsync(page, "svar-med-utsteder")));
    }

    /// <summary>Signs in by the issuer; where that leads.</summary>
    internal static async Task<string> SignInAsync(Visiting visiting, string page = "/logg-inn") => await BackAsync(visiting, await LeaveAsync(visiting, page));

    /// <summary>Leaves for the issuer and signs in there; the address that the issuer sends the browser back to.</summary>
    internal static async Task<string> LeaveAsync(Visiting visiting, string page = "/logg-inn") =>
        await ThereAsync(await visiting.PressAsync(await visiting.PageAsync(page), "utsteder"));

    internal static async Task<string> BackAsync(Visiting visiting, string back)
    {
        using var answer = await visiting.GetAsync(back);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Where the page leads on to.</summary>
    internal static string Onward(Page page) => Refresh().Match(page.Document.QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull(page.MainText).GetAttribute("content")!).Groups["to"].Value;

    internal void Behave()
    {
        Issuer.Claims = null;
        Issuer.Seal = TokenSeal.Good;
        Issuer.IsCareless = false;
    }

    private static async Task<string> ThereAsync(Sent sent)
    {
        using var there = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await there.GetAsync(new Uri(Onward(sent.Page)));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return answer.Headers.Location!.PathAndQuery;
    }

    [GeneratedRegex("^0;url=(?<to>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Refresh();
}

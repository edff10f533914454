using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>Letters by SMTP: when the server is there, when it is gone, and when it comes back.</summary>
public sealed partial class MailServerTests
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Invitation_WithTheMailServerGone_IsNotLostAndLeavesWhenItIsBack(DatabaseKind kind)
    {
        await using var post = new TestMailServer();
        await using var server = await AccountServer.StartAsync(kind, settings: Settings(post));
        using var administrator = await server.AdministratorAsync();
        var sent = await administrator.SendAsync("/organisasjon/etat/folk", ("epost", "senere@example.no"), ("rolle", "editor"));
        sent.Location.ShouldBe("/organisasjon/etat/folk?gjort=venter");
        var page = await administrator.PageAsync(sent.Location!);
        page.MainText.ShouldContain("E-posten svarer ikke nå");
        page.MainText.ShouldContain("senere@example.no", customMessage: "what was being done is done");
        using var asker = new Visiting(server.Samvirke);
        var known = await asker.SendAsync("/glemt-passord", ("epost", AccountServer.Administrator));
        var unknown = await asker.SendAsync("/glemt-passord", ("epost", "ukjent@example.no"));
        known.Page.MainText.ShouldContain("E-posten svarer ikke nå");
        unknown.Page.MainText.ShouldBe(known.Page.MainText, "nothing shows who has an account");
        await server.RestartAsync();
        post.Start();
        await WaitAsync(() => post.Letters.Count >= 2);
        post.Letters.Select(letter => letter.To).Order(StringComparer.Ordinal).ShouldBe(["senere@example.no", AccountServer.Administrator]);
        var letter = post.Letters.Single(each => each.To == "senere@example.no").Text;
        letter.ShouldContain("To: senere@example.no");
        letter.ShouldContain("From: Samvirke <samvirke@example.no>");
        var text = Body(letter);
        using var invited = new Visiting(server.Samvirke);
        // The server has another port since it was started again.
        await AccountServer.SetPasswordAsync(invited, new Uri(Link().Match(text).Value).PathAndQuery);
        await Task.Delay(TimeSpan.FromSeconds(3));
        post.Letters.Count.ShouldBe(2, "each letter leaves once");
        server.Output.ShouldNotContain("example.no");
    }

    [Fact]
    public async Task Invitation_WithTheMailServerThere_LeavesAtOnce()
    {
        await using var post = new TestMailServer();
        post.Start();
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, settings: Settings(post));
        using var administrator = await server.AdministratorAsync();
        (await administrator.SendAsync("/organisasjon/etat/folk", ("epost", "straks@example.no"), ("rolle", "editor"))).Location.ShouldBe("/organisasjon/etat/folk?gjort=sendt");
        post.Letters.ShouldHaveSingleItem().To.ShouldBe("straks@example.no");
        foreach (var email in (string[])["a@example.no\r\nBcc: b@example.no", "a@example.no%0d%0aBcc:b@example.no", "<a@example.no>,b@example.no", "a@example.no\0"])
        {
            (await administrator.SendAsync("/organisasjon/etat/folk", ("epost", email), ("rolle", "editor"))).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        }

        post.Letters.ShouldHaveSingleItem().Text.ShouldNotContain("Bcc");
    }

    [Theory]
    [InlineData("SAMVIRKE_SMTP", "post.example.no", "SAMVIRKE_SMTP")]
    [InlineData("SAMVIRKE_SMTP", "http://hemmelig:ord@post.example.no", "SAMVIRKE_SMTP")]
    [InlineData("SAMVIRKE_SMTP", "smtp://post.example.no", "SAMVIRKE_MAIL_FROM mangler")]
    [InlineData("SAMVIRKE_MAIL_FROM", "a@example.no", "SAMVIRKE_MAIL_FROM er satt uten")]
    [InlineData("SAMVIRKE_OIDC_AUTHORITY", "idporten", "SAMVIRKE_OIDC_AUTHORITY")]
    [InlineData("SAMVIRKE_OIDC_AUTHORITY", "http://idporten.no", "SAMVIRKE_OIDC_AUTHORITY")]
    [InlineData("SAMVIRKE_OIDC_AUTHORITY", "https://idporten.no", "SAMVIRKE_OIDC_CLIENT_ID mangler")]
    [InlineData("SAMVIRKE_OIDC_CLIENT_ID", "x", "SAMVIRKE_OIDC_CLIENT_ID er satt uten")]
    public async Task Settings_ThatAreWrong_StopTheStartInOneLine(string name, string value, string said)
    {
        using var folder = new TestFolder();
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart
        {
            Database = $"Data Source={Path.Combine(folder.Path, "x.db")}",
            Urls = $"http://127.0.0.1:{Ports.Free()}",
            Settings = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value },
        });
        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines.ShouldHaveSingleItem().ShouldContain(said);
        answer.Errors.ShouldNotContain("hemmelig");
    }

    private static Dictionary<string, string> Settings(TestMailServer post) => new(StringComparer.Ordinal)
    {
        ["SAMVIRKE_SMTP"] = $"smtp://127.0.0.1:{post.Port}",
        ["SAMVIRKE_MAIL_FROM"] = "samvirke@example.no",
    };

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 300 && !isSo(); i++) await Task.Delay(TimeSpan.FromMilliseconds(200));
        isSo().ShouldBeTrue("in a minute");
    }

    /// <summary>The text of a letter, however it is wrapped up for its way.</summary>
    private static string Body(string letter)
    {
        var body = letter[(letter.IndexOf(Environment.NewLine + Environment.NewLine, StringComparison.Ordinal) + 2)..];
        if (letter.Contains("base64", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body.Where(c => !char.IsWhiteSpace(c)))));
        return letter.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? Coded().Replace(Soft().Replace(body, ""), match => ((char)Convert.ToInt32(match.Groups["hex"].Value, 16)).ToString()) : body;
    }

    [GeneratedRegex(@"https?://\S+/nytt-passord\?\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("=\r?\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Soft();

    [GeneratedRegex("=(?<hex>[0-9A-F]{2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Coded();
}

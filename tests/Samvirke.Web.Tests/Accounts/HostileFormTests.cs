using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Samvirke.Testing.Databases;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>Forms with more in them than the page has, with somebody else's names, sent again, far too large, or never finished.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class HostileFormTests(AccountServers servers)
{
    [Fact]
    public async Task Fields_ThatThePageDoesNotHave_ChangeNothing()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("smugler-felt@example.no", "etat", "administrator");
        var page = await member.PageAsync("/organisasjon/etat/folk");
        (string, string)[] smuggled = [("Organisation", "nabo"), ("organisasjon", "nabo"), ("IsPlatformAdministrator", "true"), ("Role", "secretariat"), ("Account.EmailConfirmed", "true"), ("AccountId", Guid.Empty.ToString()), ("Visitor.Session", "x")];
        (await member.PressAsync(page, "inviter", [("epost", "felt@example.no"), ("rolle", "contributor"), .. smuggled])).Location.ShouldBe("/organisasjon/etat/folk?gjort=sendt");
        using var platform = await server.AdministratorAsync();
        (await platform.PageAsync("/organisasjon/nabo/folk")).MainText.ShouldNotContain("felt@example.no");
        (await platform.PageAsync("/organisasjon/etat/folk")).MainText.ShouldContain("felt@example.no har ikke svart på invitasjonen bidragsyter");
        (await member.PageAsync("/revisjon")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Person_OfAnotherOrganisation_IsNotReachedByTheirKey()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var victim = await server.MemberAsync("nabo-redaktor@example.no", "nabo", "editor");
        using var local = await server.MemberAsync("etat-leder@example.no", "etat", "administrator");
        using var platform = await server.AdministratorAsync();
        var theirs = (await platform.PageAsync("/organisasjon/nabo/folk")).Document.QuerySelector("a[aria-label$='nabo-redaktor@example.no']")!.GetAttribute("href")!;
        var own = (await local.PageAsync("/organisasjon/etat/folk")).Document.QuerySelector("a[aria-label$='etat-leder@example.no']")!.GetAttribute("href")!;
        var key = theirs.Split('/')[^1];
        (await local.PageAsync(theirs)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await local.PageAsync($"/organisasjon/etat/folk/{key}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var form = await local.PageAsync(own);
        var fields = form.Document.QuerySelectorAll("main form[method=post] input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? "")).Append(("rolle", "ingen")).ToArray();
        foreach (var address in (string[])[theirs, $"/organisasjon/etat/folk/{key}"]) (await local.PostAsync(address, fields)).Status.ShouldNotBe(HttpStatusCode.OK);
        (await victim.PageAsync("/min-konto")).MainText.ShouldContain("Du handler for Nabo");
    }

    [Fact]
    public async Task Form_OfSomebodyElse_IsRefused()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var attacker = await server.MemberAsync("lurer@example.no", "etat", "contributor");
        using var victim = await server.MemberAsync("lurt@example.no", "etat", "contributor");
        // The attacker's own form, token and all, sent by the victim's browser.
        var form = await attacker.PageAsync("/min-konto");
        (await victim.PressAsync(form, "logg-ut-overalt")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await victim.PageAsync("/min-konto")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Form_SentAgainAfterSigningOut_IsRefused()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("igjen@example.no", "etat", "administrator");
        var form = await member.PageAsync("/organisasjon/etat/folk");
        await member.SendAsync("/logg-ut");
        (await member.PressAsync(form, "inviter", ("epost", "etterpaa@example.no"), ("rolle", "editor"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        server.Letters("etterpaa@example.no").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/logg-inn", "passord")]
    [InlineData("/glemt-passord", "epost")]
    public async Task Form_FarTooLarge_IsRefusedCalmly(string address, string field)
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var visiting = new Visiting(server.Samvirke);
        (await visiting.PostAsync(address, (field, new string('x', 3 * 1024 * 1024)))).Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
        (await visiting.PostAsync(address, [.. Enumerable.Range(0, 5000).Select(i => ($"f{i}", "x"))])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visiting.PageAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Visitors_WhoNeverFinishTheirForm_AreSentAwayAndDisturbNobody()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        var slow = Enumerable.Range(0, 100).Select(_ => new TcpClient()).ToList();
        try
        {
            foreach (var client in slow)
            {
                await client.ConnectAsync(server.Samvirke.Address.Host, server.Samvirke.Address.Port);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /logg-inn HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nepost="));
            }

            using var visiting = new Visiting(server.Samvirke);
            var asked = Stopwatch.StartNew();
            (await visiting.PageAsync("/logg-inn")).Status.ShouldBe(HttpStatusCode.OK);
            asked.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
            var buffer = new byte[4096];
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(45));
            // Kestrel asks for 240 bytes a second after five seconds of grace.
            var answered = new StringBuilder();
            int read;
            while ((read = await slow[0].GetStream().ReadAsync(buffer, patience.Token)) > 0) answered.Append(Encoding.UTF8.GetString(buffer, 0, read));
            string.Create(CultureInfo.InvariantCulture, $"{answered}").ShouldNotContain("200 OK");
        }
        finally
        {
            slow.ForEach(client => client.Dispose());
        }
    }
}

using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>What is kept about a person: seen, corrected, taken out and deleted by the person, and written down.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class OwnDataTests(AccountServers servers)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Export_HoldsAllThatIsKeptAndNoSecret(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var member = await server.MemberAsync("data@example.no", "etat", "editor");
        var page = await member.PageAsync("/min-konto/data");
        page.MainText.ShouldContain("roller du har og har hatt");
        page.Faults().ShouldBeEmpty();
        using var answer = await member.GetAsync("/min-konto/data.json");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await answer.Content.ReadAsStringAsync();
        using var data = JsonDocument.Parse(text);
        data.RootElement.EnumerateObject().Select(table => table.Name).ShouldBe(["account_logins", "account_passkeys", "accounts", "audit", "digests", "drafts", "figure_imports", "figure_withdrawals", "kept_forms", "memberships", "papers", "proposal_messages", "proposals", "recovery_codes", "sessions", "topic_stewards", "watches"], ignoreOrder: true);
        data.RootElement.GetProperty("accounts")[0].GetProperty("email").GetString().ShouldBe("data@example.no");
        data.RootElement.GetProperty("memberships")[0].GetProperty("role").GetString().ShouldBe("editor");
        data.RootElement.GetProperty("audit").EnumerateArray().Select(line => line.GetProperty("deed").GetString()).ShouldContain("data-exported");
        text.ShouldNotContain("password_hash");
        text.ShouldNotContain("security_stamp");
        (await member.PageAsync("/min-konto/logg")).MainText.ShouldContain("hentet ut egne opplysninger");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Delete_TakesTheAccountAndLeavesTheAuditWithAKeyToNobody(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        using var member = await server.MemberAsync("borte@example.no", "nabo", "administrator");
        using var elsewhere = new Visiting(server.Samvirke);
        await elsewhere.SignInAsync("borte@example.no", AccountServer.Password);
        var page = await member.PageAsync("/min-konto/slett");
        page.MainText.ShouldContain("Du er den eneste administratoren i Nabo");
        (await member.PressAsync(page, "slett-konto")).Page.MainText.ShouldContain("Kryss av");
        (await member.PressAsync(page, "slett-konto", ("slett", "ja"))).Location.ShouldBe("/logg-inn?slettet=1");
        (await elsewhere.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await elsewhere.SendAsync("/logg-inn", ("epost", "borte@example.no"), ("passord", AccountServer.Password))).Page.MainText.ShouldContain("hører ikke sammen");
        using var administrator = await server.AdministratorAsync();
        (await administrator.PageAsync("/organisasjon/nabo/folk")).MainText.ShouldNotContain("borte@example.no");
        var audit = await administrator.PageAsync("/revisjon?hva=account-deleted");
        audit.MainText.ShouldContain("slettet kontoen");
        audit.MainText.ShouldNotContain("borte@example.no");
    }

    [Fact]
    public async Task Delete_OfTheOnlyAdministratorOfThePlatform_IsRefused()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite);
        using var administrator = await server.AdministratorAsync();
        var sent = await administrator.PressAsync(await administrator.PageAsync("/min-konto/slett"), "slett-konto", ("slett", "ja"));
        sent.Page.MainText.ShouldContain("den eneste som administrerer Samvirke");
        (await administrator.PageAsync("/revisjon")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Email_IsChangedByALinkToTheNewOne_AndTheOldOneIsTold()
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync("gammel@example.no", "etat", "contributor");
        var taken = await member.SendAsync("/min-konto/epost", ("epost", AccountServer.Administrator));
        var sent = await member.SendAsync("/min-konto/epost", ("epost", "ny@example.no"));
        sent.Page.MainText.Replace("ny@example.no", AccountServer.Administrator, StringComparison.Ordinal).ShouldBe(taken.Page.MainText, "nothing shows whose address it is already");
        server.Letters(AccountServer.Administrator)[^1].ShouldContain("hører alt til en konto");
        var link = server.Letters("ny@example.no")[^1].Split('\n').Single(line => line.Contains("/ny-epost?", StringComparison.Ordinal)).Trim();
        (await member.PageAsync("/min-konto")).MainText.ShouldContain("gammel@example.no", customMessage: "nothing is done before it is confirmed");
        using var reader = new Visiting(server.Samvirke);
        var page = await reader.PageAsync(link);
        page.Heading.ShouldBe("Bruk ny@example.no som e-postadresse?");
        (await reader.PressAsync(page, "ny-epost")).Location.ShouldBe("/logg-inn?epost-byttet=1");
        (await member.GetAsync("/min-konto")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await reader.SignInAsync("ny@example.no", AccountServer.Password);
        (await reader.PageAsync(link)).Heading.ShouldBe("Lenken virker ikke lenger");
        server.Letters("gammel@example.no")[^1].ShouldNotContain("ny@example.no");
        server.Letters("gammel@example.no").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("/min-konto/data.json", "/min-konto/data")]
    [InlineData("/min-konto/slett", "/min-konto/slett")]
    [InlineData("/min-konto/epost", "/min-konto/epost")]
    [InlineData("/min-konto/passnokkel", "/min-konto/passnokkel")]
    [InlineData("/min-konto/reservekoder", "/min-konto/reservekoder")]
    public async Task Session_ThatIsOld_MustBeBegunAnew(string address, string back)
    {
        var server = await servers.OnAsync(DatabaseKind.Sqlite);
        using var member = await server.MemberAsync($"gammel-okt{address.GetHashCode(StringComparison.Ordinal)}@example.no", "etat", "contributor");
        var page = address == "/min-konto/slett" ? await member.PageAsync(address) : null;
        await server.AgeSessionsAsync();
        using var answer = await member.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        new Uri(server.Samvirke.Address, answer.Headers.Location!).PathAndQuery.ShouldBe($"/logg-inn?tilbake={Uri.EscapeDataString(back)}&paa-nytt=1");
        (await member.PageAsync($"/logg-inn?tilbake={Uri.EscapeDataString(back)}&paa-nytt=1")).MainText.ShouldContain("en gang til");
        if (page is not null)
        {
            await member.PressAsync(page, "slett-konto", ("slett", "ja"));
            (await member.PageAsync("/min-konto")).Status.ShouldBe(HttpStatusCode.OK, "an old form does not do it either");
        }
    }
}

using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Changes;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Watching;

/// <summary>Somebody follows things and gets letters about them, over HTTP from first to last.</summary>
public sealed partial class WatchTests
{
    private const string Email = "folger@example.no";

    private static readonly Entry Neighbour = Bare("nabo", Kind.Actor, "Nabo", "Holder til i Alta.") with { Details = Scalar(Kind.Actor, "actorType", "agency"), Steward = new EntryId("nabo") };

    // Letters are due at seven in Norway, long after the program's own clock shows.
    private static readonly DateTimeOffset Morning = new(2030, 1, 7, 6, 5, 0, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Letter_AboutWhatIsFollowed_ComesOnceAndTellsWhatWasChanged(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, withTestAddresses: true);
        using var person = await server.MemberAsync(Email, "etat", "contributor");
        await FollowAsync(person, "/aktor/nabo");
        await FollowAsync(person, "/finn?q=zumba&slag=tjeneste");
        var page = await person.PageAsync("/min-konto/folger");
        page.Document.QuerySelectorAll(".following li a.ds-link:first-child").Select(link => link.GetAttribute("href")).ShouldBe(["/finn?q=zumba&slag=tjeneste", "/aktor/nabo"], ignoreOrder: true);
        page.Document.QuerySelector("input[name=ofte][checked]")!.GetAttribute("value").ShouldBe("weekly");
        (await person.SendAsync("/min-konto/folger", ("ofte", "daily"))).Location.ShouldBe("/min-konto/folger?gjort=lagret");
        (await SendAsync(server, Morning)).ShouldBe(0, "nothing has happened");

        await server.Samvirke.PutAsync(Neighbour, Service("kurs", "Zumba for viderekomne", "Trening."), Service("annet", "Sjakk", "Spill."));
        (await SendAsync(server, Morning.AddDays(1).AddHours(-1))).ShouldBe(0, "it is not seven o'clock");
        (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(server, Morning.AddDays(1))))).Sum().ShouldBe(1);

        var letter = Letters(server).ShouldHaveSingleItem();
        letter.ShouldContain("DU FØLGER: Nabo");
        letter.ShouldContain("DU FØLGER: «zumba», tjenester");
        letter.ShouldContain("Holder til i Alta.");
        letter.ShouldContain(new Uri(server.Samvirke.Address, "/tjeneste/kurs").AbsoluteUri);
        letter.ShouldContain(new Uri(server.Samvirke.Address, "/min-konto/folger").AbsoluteUri);
        letter.ShouldNotContain("Sjakk");
        letter.ShouldNotContain("konto-1", customMessage: "nobody is told who made the change");

        await server.Samvirke.PutAsync(Service("annet", "Sjakk", "Spill og te."));
        (await SendAsync(server, Morning.AddDays(2))).ShouldBe(0, "what was changed is not followed");
        await server.Samvirke.PutAsync(Service("kurs", "Sjakk for viderekomne", "Trening."));
        (await SendAsync(server, Morning.AddDays(3))).ShouldBe(1, "it answered the search before the change");
        Letters(server).Count.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Letter_ThatCannotBeHandedOver_ComesLaterAndOnce(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, withTestAddresses: true);
        using var person = await server.MemberAsync(Email, "etat", "contributor");
        await FollowAsync(person, "/aktor/nabo");
        await server.Samvirke.PutAsync(Neighbour);
        Directory.Move(server.Mail, server.Mail + "-bort");
        await File.WriteAllTextAsync(server.Mail, "no folder");
        (await SendAsync(server, Morning)).ShouldBe(0);
        File.Delete(server.Mail);
        Directory.Move(server.Mail + "-bort", server.Mail);
        (await SendAsync(server, Morning.AddMinutes(5))).ShouldBe(0, "it is tried again in a while");
        await server.Samvirke.PutAsync(Neighbour with { Summary = new LocalizedText("Holder til i Bodø.") });
        (await SendAsync(server, Morning.AddMinutes(11))).ShouldBe(1);
        (await SendAsync(server, Morning.AddMinutes(30))).ShouldBe(0);
        Letters(server).ShouldHaveSingleItem().ShouldContain("Holder til i Alta.");
        (await SendAsync(server, Morning.AddDays(7))).ShouldBe(1, "what came while the letter waited stands in the next");
        Letters(server)[^1].ShouldContain("Bodø");
    }

    [Fact]
    public async Task Letter_AfterAVeryLargeChange_NamesItToThoseWhomItMayConcern()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, withTestAddresses: true);
        using var person = await server.MemberAsync(Email, "etat", "contributor");
        await FollowAsync(person, "/aktor/nabo");
        Entry[] many = [.. Enumerable.Range(0, 501).Select(i => Service($"tjeneste-{i}", $"Tjeneste {i}", "Ny."))];
        await server.Samvirke.AcceptAsync(new JsonObject { ["reason"] = "Innlesing" }, many);
        (await SendAsync(server, Morning)).ShouldBe(0, "the entry followed is not in it");
        await server.Samvirke.AcceptAsync(new JsonObject { ["reason"] = "Ny innlesing" }, [Neighbour, .. many.Select(entry => entry with { Summary = new LocalizedText("Nyere.") })]);
        (await SendAsync(server, Morning.AddDays(7))).ShouldBe(1);
        Letters(server).Single().ShouldContain("502 oppføringer og er ikke gjennomgått her: «Ny innlesing»");
    }

    [Fact]
    public async Task Stop_ByTheLinkOfTheLetter_EndsLettersWithoutSigningIn()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, withTestAddresses: true);
        using var person = await server.MemberAsync(Email, "etat", "contributor");
        await FollowAsync(person, "/aktor/nabo");
        await server.Samvirke.PutAsync(Neighbour);
        await SendAsync(server, Morning);
        var link = StopLink().Match(Letters(server).Single()).Value;
        using var anybody = new Visiting(server.Samvirke);
        (await anybody.PageAsync(new Uri(link).PathAndQuery)).MainText.ShouldContain("Vil du slutte å få brev");
        (await anybody.SendAsync(new Uri(link).PathAndQuery)).Location.ShouldBe("/stopp-brev?gjort=1");
        await server.Samvirke.PutAsync(Neighbour with { Summary = new LocalizedText("Holder til i Bodø.") });
        (await SendAsync(server, Morning.AddDays(7))).ShouldBe(0);
        (await person.PageAsync("/min-konto/folger")).Document.QuerySelector("input[name=ofte][checked]")!.GetAttribute("value").ShouldBe("off");
        var forged = await anybody.PageAsync(new Uri(link).PathAndQuery + "x");
        forged.MainText.ShouldContain("Lenken er ikke hel");
        (await anybody.PostAsync("/stopp-brev?kode=x")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Follow_InNynorsk_WritesLettersInNynorsk()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, withTestAddresses: true);
        using var person = await server.MemberAsync(Email, "etat", "contributor");
        await person.PageAsync("/?lang=nn");
        await FollowAsync(person, "/finn");
        await server.Samvirke.PutAsync(Neighbour);
        await SendAsync(server, Morning);
        Letters(server).Single().ShouldContain("DU FØLGJER: Heile registeret");
    }

    [Fact]
    public async Task Follow_ThingsThatAreNone_SaysSo()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite);
        using var person = await server.MemberAsync(Email, "etat", "contributor");
        foreach (var what in new[] { "/aktor/finnes-ikke", "/tjeneste/nabo", "https://ond.example/aktor/nabo", "//ond.example", "/finn?slag=romskip", "/min-konto", "", "<script>", new string('a', 3000) })
        {
            var sent = await person.SendAsync(await person.PageAsync($"/min-konto/folg?hva={Uri.EscapeDataString(what)}"));
            sent.Location.ShouldBeNull(what);
            sent.Page.MainText.ShouldContain("ikke til noe som kan følges", customMessage: what);
        }

        (await person.PageAsync("/min-konto/folger")).MainText.ShouldContain("Du følger ingenting");
    }

    [Fact]
    public async Task Follow_AndStop_ConcernOneselfOnly()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite);
        using var person = await server.MemberAsync(Email, "etat", "contributor");
        using var other = await server.MemberAsync("annen@example.no", "etat", "editor");
        await FollowAsync(person, "/aktor/nabo");
        (await other.PageAsync("/aktor/nabo")).MainText.ShouldNotContain("Du følger dette");
        (await other.PageAsync("/min-konto/folger")).MainText.ShouldContain("Du følger ingenting");
        (await person.PageAsync("/aktor/nabo")).MainText.ShouldContain("Du følger dette");
        (await person.SendAsync("/min-konto/folger", ("hva", "/aktor/nabo"))).Location.ShouldBe("/min-konto/folger?gjort=sluttet");
        (await person.PageAsync("/aktor/nabo")).MainText.ShouldNotContain("Du følger dette");
        (await other.PostAsync("/min-konto/folg?hva=/aktor/nabo", ("_handler", "folg"))).Status.ShouldBe(HttpStatusCode.BadRequest, "a form without its token is nobody's");
        (await other.PageAsync("/min-konto/folger")).MainText.ShouldContain("Du følger ingenting");
    }

    [Fact]
    public async Task Reader_WithoutAccount_IsLedToSignInAndToTheFeed()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, withTestAddresses: true);
        using var reader = new Visiting(server.Samvirke);
        await server.Samvirke.PutAsync(Neighbour, Service("kurs", "Zumba for viderekomne", "Trening."));
        foreach (var (page, feed) in new[]
        {
            ("/aktor/nabo", "/endringer.atom?oppforing=nabo"),
            ("/finn?q=zumba&sector=health", "/endringer.atom?q=zumba&sector=health"),
            ("/tjeneste?q=zumba", "/endringer.atom?q=zumba&slag=tjeneste"),
        })
        {
            var document = (await reader.PageAsync(page)).Document;
            document.QuerySelector(".follow form").ShouldBeNull();
            document.QuerySelector(".follow a[href^='/logg-inn']").ShouldNotBeNull(page);
            document.QuerySelector(".follow a[href^='/endringer.atom']")!.GetAttribute("href").ShouldBe(feed);
        }

        (await FeedTests.FeedAsync(server.Samvirke, "/endringer.atom?oppforing=nabo")).ToString().ShouldContain("Holder til i Alta.");
        var zumba = (await FeedTests.FeedAsync(server.Samvirke, "/endringer.atom?q=zumba")).ToString();
        zumba.ShouldContain("Zumba for viderekomne");
        zumba.ShouldNotContain("Holder til i Alta.");
        (await FeedTests.FeedAsync(server.Samvirke, "/endringer.atom?q=finnesikke")).ToString().ShouldNotContain("<entry");
    }

    private static async Task FollowAsync(Visiting person, string address)
    {
        var sent = await person.SendAsync(await person.PageAsync(address));
        sent.Location.ShouldBe("/min-konto/folger?gjort=folger", sent.Page.MainText);
    }

    private static async Task<int> SendAsync(AccountServer server, DateTimeOffset now)
    {
        using var answer = await server.Samvirke.Client.PostAsync(new Uri($"/prove/brev?naa={Uri.EscapeDataString(now.ToString("O", CultureInfo.InvariantCulture))}", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        return int.Parse(await answer.Content.ReadAsStringAsync(), CultureInfo.InvariantCulture);
    }

    private static List<string> Letters(AccountServer server) =>
        [.. Directory.GetFiles(server.Mail, "digest-*.eml").OrderBy(File.GetCreationTimeUtc).Select(File.ReadAllText).Where(letter => letter.Contains($"To: <{Email}>", StringComparison.Ordinal))];

    private static Entry Service(string id, string name, string summary) => Bare(id, Kind.Service, name, summary);

    private static Entry Bare(string id, Kind kind, string name, string summary) => new()
    {
        Id = new EntryId(id),
        Kind = kind,
        Name = new LocalizedText(name),
        Summary = new LocalizedText(summary),
        Steward = new EntryId("etat"),
        Citations = [new Citation(new EntryId("kilden"), "1")],
    };

    private static DetailValues Scalar(Kind kind, string key, string value) => DetailValues.Of([new Detail(DetailSchema.Find(kind, key)!, new DetailValue.Scalar(value))]);

    [GeneratedRegex(@"https?://\S+/stopp-brev\?\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StopLink();
}

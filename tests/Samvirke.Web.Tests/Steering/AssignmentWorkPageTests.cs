using System.Globalization;
using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Api;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Steering;

/// <summary>Agencies write what they do with their assignments; others read it, wait for it and get reports and reminders of it.</summary>
public sealed class AssignmentWorkPageTests
{
    private const string A = "/oppdrag/oppdrag-a/arbeid";
    private const string OursOfA = "/organisasjon/etat/oppdrag/oppdrag-a";
    private const string OursOfC = "/organisasjon/etat/oppdrag/oppdrag-c";
    private const string TheirsOfB = "/organisasjon/nabo/oppdrag/oppdrag-b";
    private const string List = "/oppdragsarbeid";

    private static readonly (string, string)[] UnderWay =
    [
        ("tilstand", "under-way"), ("leveranse-0-hva", "Felles <b>veileder</b>"), ("leveranse-0-frist", "2020-03-01"), ("leveranse-1-hva", "Notat"), ("leveranse-1-levert", "2020-01-15"), ("leveranse-1-hvor", "https://example.no/notat"),
        ("steg-0-hva", "Spørre kommunene"), ("steg-0-hvem", "Avdeling X"), ("steg-0-frist", "2020-02-10"), ("steg-0-tilstand", "under-way"), ("hinder", "Ingen penger\nFå folk"),
    ];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Work_WrittenByOneAgency_IsReadAsItIsShared(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: SteeringText.Assignments);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("to@example.no", "nabo", "editor");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync("/oppdrag/oppdrag-a")).Links("main").ShouldContain(A);
        var empty = await reader.PageAsync(A);
        empty.Faults().ShouldBeEmpty();
        empty.MainText.ShouldContain("Har oppdraget, men har ikke delt noe om arbeidet");
        (await one.PageAsync(A)).Links("main").ShouldContain(OursOfA);

        foreach (var (shared, seen) in ((string, Visiting[])[])[("own", [one]), ("public", [one, other, reader])])
        {
            (await one.SendAsync(OursOfA, [.. UnderWay, ("deles", shared)])).Location.ShouldBe($"{A}?lagret=ja");
            foreach (var each in (Visiting[])[one, other, reader])
            {
                var page = await each.PageAsync(A);
                page.Faults().ShouldBeEmpty();
                page.MainText.Contains("Felles <b>veileder</b>", StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
                (await each.PageAsync($"{A}/etat/rapport")).Status.ShouldBe(seen.Contains(each) ? HttpStatusCode.OK : HttpStatusCode.NotFound);
                using var calendar = await each.GetAsync($"{List}.ics?aktor=etat");
                (await calendar.Content.ReadAsStringAsync()).Contains("SUMMARY:Spørre kommunene", StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
                using var table = await each.GetAsync($"{List}.csv?aktor=etat");
                (await table.Content.ReadAsStringAsync()).Contains("Avdeling X", StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
            }
        }

        var mine = await one.PageAsync(List);
        mine.MainText.ShouldContain("Et kalenderprogram som abonnerer på fristene, er ikke logget inn og får bare det som er delt med alle.");
        mine.Faults().ShouldBeEmpty();
        mine.Heading.ShouldBe("Oppdrag og frister hos Etat");
        mine.Document.QuerySelectorAll("[aria-labelledby=frister] tbody tr").Length.ShouldBe(3, "the deliverable, the step and the assignment itself are late");
        var theirs = await other.PageAsync(List);
        theirs.MainText.ShouldContain("Ingenting er forsinket");
        var untold = theirs.Document.QuerySelectorAll("[aria-labelledby=uten-svar] tbody tr").ShouldHaveSingleItem().TextContent;
        foreach (var said in (string[])["1. februar 2020", "Oppdrag A", "Nabo"]) untold.ShouldContain(said);
        mine.Document.QuerySelector("[aria-labelledby=uten-svar]").ShouldBeNull("they have told");
        (await reader.PageAsync($"{List}?aktor=alle&tilstand=under-way")).Links("main").ShouldContain(A);
        (await reader.PageAsync($"{List}?tilstand=ended")).MainText.ShouldContain("Ingen oppdrag passer til valget.");
        (await reader.PageAsync($"{List}?aktor=ingen&tilstand=x")).MainText.ShouldContain("«x» er ingen tilstand.");
        using (var wrong = await reader.GetAsync($"{List}.csv?tilstand=x")) wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await other.PageAsync(OursOfA)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.PageAsync(TheirsOfB.Replace("oppdrag-b", "oppdrag-c", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound, "they do not have it");
        foreach (var language in (string[])["nn", "en"])
        {
            foreach (var address in (string[])[A, List, $"{A}/etat/rapport"]) (await reader.PageAsync($"{address}?lang={language}")).Faults().ShouldBeEmpty();
        }

        var versions = await one.PageAsync($"{OursOfA}/versjoner");
        versions.Faults().ShouldBeEmpty();
        versions.MainText.ShouldContain("bidragsyter i Etat");
        var removed = await one.PressAsync(await one.PageAsync(OursOfA), "fjern");
        removed.Location.ShouldBe($"{A}?fjernet=ja", removed.Page.MainText);
        (await reader.PageAsync(A)).MainText.ShouldNotContain("veileder");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Dependencies_InACircle_AreNamedInOrderAndNotKept(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: SteeringText.Assignments);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("to@example.no", "nabo", "editor");
        await one.SendAsync(OursOfA, [.. UnderWay, ("venter-0-hva", "oppdrag-b"), ("venter-0-hvorfor", "tallene"), ("deles", "public")]);
        await other.SendAsync(TheirsOfB, ("tilstand", "under-way"), ("venter-0-hva", "oppdrag-c"), ("venter-0-hvorfor", "planen"), ("leveranse-0-hva", "Tall"), ("leveranse-0-frist", "2020-01-01"), ("deles", "public"));

        var sent = await one.SendAsync(OursOfC, ("tilstand", "given"), ("hinder", "Skal ikke bort"), ("venter-0-hva", "oppdrag-a"), ("venter-0-hvorfor", "veilederen"), ("deles", "public"));
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.Faults().ShouldBeEmpty();
        sent.Page.MainText.ShouldContain("Oppdragene ville ventet på hverandre i ring: «Oppdrag C» venter på «Oppdrag A», som venter på «Oppdrag B», som venter på «Oppdrag C». Ingenting er lagret.");
        sent.Page.Document.QuerySelector("#hinder")!.TextContent.ShouldBe("Skal ikke bort");
        sent.Page.Document.QuerySelector("#venter-0-hvorfor")!.TextContent.ShouldBe("veilederen");
        (await one.PageAsync("/oppdrag/oppdrag-c/arbeid")).MainText.ShouldContain("Har oppdraget, men har ikke delt noe om arbeidet");

        var waiting = await one.PageAsync(A);
        waiting.MainText.ShouldContain("Holdes opp av noe som er forsinket");
        waiting.MainText.ShouldContain("Nabo: fristen var 1. januar 2020.");
        (await one.PageAsync("/oppdrag/oppdrag-b/arbeid")).MainText.ShouldContain("Oppdrag A, hos Etat: tallene");
        (await one.PageAsync(List)).MainText.ShouldContain("Holdes opp av noe som er forsinket: Oppdrag B");
        var report = await one.PageAsync($"{A}/etat/rapport");
        report.MainText.ShouldContain("Holdes opp av Oppdrag B, som er forsinket hos Nabo");
    }

    [Fact]
    public async Task Work_ThatIsWrong_IsNamedAndNothingIsLost()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: SteeringText.Assignments);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        await one.SendAsync(OursOfA, ("tilstand", "given"), ("deles", "own"));
        var sent = await one.SendAsync(
            OursOfA, ("tilstand", "delivered"), ("leveranse-0-hva", ""), ("leveranse-0-frist", "31. juni 2027"), ("steg-0-hva", "Møte"), ("steg-0-frist", "snart"), ("venter-0-hva", "finnes-ikke"), ("venter-0-hvorfor", "x"), ("deles", "public"));
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.Faults().ShouldBeEmpty();
        foreach (var said in (string[])[
            "Fra «Gitt» kan oppdraget ikke gå rett til «Levert».", "Leveranse 1: skriv hva som skal leveres.", "Leveranse 1: «31. juni 2027» er ingen dag.", "Steg 1: «snart» er ingen dag.", "Avhengighet 1: velg et oppdrag i listen."])
        {
            sent.Page.MainText.Contains(said, StringComparison.OrdinalIgnoreCase).ShouldBeTrue(sent.Page.MainText);
        }

        sent.Page.Document.QuerySelector("#leveranse-0-frist")!.GetAttribute("value").ShouldBe("31. juni 2027");
        sent.Page.Document.QuerySelector("#steg-0-hva")!.GetAttribute("value").ShouldBe("Møte");
        await one.SendAsync(OursOfA, ("tilstand", "under-way"), ("deles", "own"));
        (await one.SendAsync(OursOfA, ("tilstand", "given"), ("deles", "own"))).Page.MainText.ShouldContain("Skriv hvorfor oppdraget går fra «I arbeid» til «Gitt».");
        (await one.SendAsync(OursOfA, ("tilstand", "given"), ("grunn", "Pengene kom ikke"), ("deles", "own"))).Location.ShouldBe($"{A}?lagret=ja");
        (await one.PageAsync(A)).MainText.ShouldContain("Pengene kom ikke");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Report_SaysWhatIsDeliveredLateAndChanged_AndIsADocument(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: SteeringText.Assignments);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        using var reader = new Visiting(server.Samvirke);
        await one.SendAsync(OursOfA, [.. UnderWay, ("deles", "own")]);
        await one.SendAsync(OursOfA, [.. UnderWay, ("leveranse-0-levert", "2020-02-20"), ("deles", "public")]);
        await one.SendAsync(OursOfA, ("tilstand", "delivered"), ("leveranse-0-nr", "1"), ("leveranse-0-hva", "Felles veileder"), ("leveranse-0-levert", "2020-02-20"), ("deles", "public"));

        var mine = await one.PageAsync($"{A}/etat/rapport?siden=1");
        mine.Faults().ShouldBeEmpty();
        foreach (var said in (string[])["Gitt av Departementet.", "Oppdraget er nå: Levert", "Levert: Felles veileder", "Skal ikke leveres lenger: Notat", "Hindres ikke lenger av: Ingen penger", "versjon 3", "Kilder"]) mine.MainText.ShouldContain(said);
        mine.Document.QuerySelectorAll("#siden option").Length.ShouldBe(3);
        (await reader.PageAsync($"{A}/etat/rapport")).Document.QuerySelectorAll("#siden option").Length.ShouldBe(2, "the first version was theirs alone");
        (await reader.PageAsync($"{A}/etat/rapport?siden=1")).MainText.ShouldNotContain("Notat");
        using var document = await reader.GetAsync($"{A}/etat/rapport.docx");
        document.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await document.Content.ReadAsByteArrayAsync()).Take(2).ShouldBe("PK"u8.ToArray());
        using var none = await reader.GetAsync($"{A}/nabo/rapport.docx");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Api_GivesTheWorkThatWhoeverAsksMayRead(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: SteeringText.Assignments);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        using var reader = new Visiting(server.Samvirke);
        var schemas = new Schemas(await server.Samvirke.JsonAsync("/openapi/v1.json"));
        const string Api = "/api/v1/assignment-work";
        await one.SendAsync(OursOfC, ("tilstand", "given"), ("deles", "own"));
        await one.SendAsync(OursOfA, [.. UnderWay, ("venter-0-hva", "oppdrag-b"), ("venter-0-hvorfor", "tallene"), ("deles", "public")]);
        var open = await JsonAsync(reader, Api);
        open.GetProperty("total").GetInt32().ShouldBe(1);
        schemas.Faults("WorksDocument", open).ShouldBeEmpty();
        var item = open.GetProperty("items")[0];
        (item.GetProperty("state").GetString(), item.GetProperty("deliverables")[0].GetProperty("late").GetBoolean(), item.GetProperty("dependencies")[0].GetProperty("on").GetProperty("id").GetString()).ShouldBe(("under-way", true, "oppdrag-b"));
        (await JsonAsync(one, Api)).GetProperty("total").GetInt32().ShouldBe(2);
        (await JsonAsync(one, $"{Api}?state=given&organisation=etat&assignment=oppdrag-c")).GetProperty("total").GetInt32().ShouldBe(1);
        (await JsonAsync(one, $"{Api}?asOf=2020-01-01")).GetProperty("total").GetInt32().ShouldBe(0, "what is noted is of today");
        foreach (var wrong in (string[])["state=x", "assignment=etat", "organisation=ingen"])
        {
            using var answer = await reader.GetAsync($"{Api}?{wrong}");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, wrong);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Reminder_ComesToWhoeverFollowsOrActs_WithNothingOfWhatWasWritten(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: SteeringText.Assignments, withTestAddresses: true);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        using var follower = await server.MemberAsync("to@example.no", "nabo", "contributor");
        using var idle = await server.MemberAsync("tre@example.no", "nabo", "contributor");
        foreach (var each in (Visiting[])[one, follower]) (await each.PressAsync(await each.PageAsync(A), "folg")).Location.ShouldBe("/min-konto/folger?gjort=folger");
        var today = Today.InNorway;
        await one.SendAsync(OursOfA, ("tilstand", "under-way"), ("leveranse-0-hva", "Hemmelig tittel"), ("leveranse-0-frist", Written(today.AddDays(15))), ("steg-0-hva", "Hemmelig steg"), ("steg-0-hvem", "Avdeling X"), ("steg-0-frist", Written(today.AddDays(15))), ("deles", "public"));
        var monday = NextMonday(today);
        (await SendAsync(server, monday)).ShouldBe(2);
        var mine = Letters(server, "en@example.no").ShouldHaveSingleItem();
        var theirs = Letters(server, "to@example.no").ShouldHaveSingleItem();
        mine.ShouldContain("Etat: Leveranse i «Oppdrag A» har frist");
        mine.ShouldContain("Etat: Steg i «Oppdrag A» har frist");
        theirs.ShouldContain("Etat: Leveranse i «Oppdrag A» har frist");
        theirs.ShouldNotContain("Steg i", customMessage: "how others do it is theirs");
        foreach (var letter in (string[])[mine, theirs])
        {
            letter.ShouldContain(new Uri(server.Samvirke.Address, A).AbsoluteUri);
            letter.ShouldNotContain("Hemmelig");
            letter.ShouldNotContain("Avdeling X");
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first morning with weekly letters after today.</summary>
    private static DateTimeOffset NextMonday(DateOnly today)
    {
        var day = today.AddDays(1);
        while (day.DayOfWeek != DayOfWeek.Monday) day = day.AddDays(1);
        return new DateTimeOffset(day.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero);
    }

    private static async Task<JsonElement> JsonAsync(Visiting visiting, string address)
    {
        using var answer = await visiting.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private static async Task<int> SendAsync(AccountServer server, DateTimeOffset now)
    {
        using var answer = await server.Samvirke.Client.PostAsync(new Uri($"/prove/brev?naa={Uri.EscapeDataString(now.ToString("O", CultureInfo.InvariantCulture))}", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        return int.Parse(await answer.Content.ReadAsStringAsync(), CultureInfo.InvariantCulture);
    }

    private static List<string> Letters(AccountServer server, string email) =>
        [.. Directory.GetFiles(server.Mail, "digest-*.eml").OrderBy(File.GetCreationTimeUtc).Select(File.ReadAllText).Where(letter => letter.Contains($"To: <{email}>", StringComparison.Ordinal))];
}

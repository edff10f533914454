using System.Net;
using System.Text;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Api;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A municipality sets up meetings, writes what was decided, and others read and subscribe to what it shares.</summary>
public sealed class MeetingPageTests
{
    private const string Meetings = "/kommune/0001/moter";
    private const string New = "/kommune/0001/moter/ny";
    private const string First = "/kommune/0001/moter/2020-03-02-1";

    private static readonly (string, string)[] Held =
    [
        ("hvem", "dals-politirad"), ("dag", "2020-03-02"), ("fra", "09:00"), ("til", "10:30"), ("sted", "Rådhuset, rom 2"), ("saker", "Ungdata\nTrygt uteliv"),
        ("vedtak-0-hva", "Lage plan for utelivet"), ("vedtak-0-hvem", "Kommuneoverlegen"), ("vedtak-0-frist", "2020-05-01"), ("vedtak-0-tilstand", "under-way"),
    ];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Write_SharedMoreAndMore_IsReadByThoseItIsSharedWith(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "contributor");
        using var other = await server.MemberAsync("andre@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);
        var sent = await coordinator.SendAsync(New, [.. Held, ("deles", "own")]);
        sent.Location.ShouldBe($"{First}?lagret=ja", customMessage: sent.Page.MainText);

        foreach (var (shared, seen) in ((string, Visiting[])[])[("own", [coordinator]), ("region", [coordinator, governor]), ("public", [coordinator, governor, other, reader])])
        {
            (await coordinator.SendAsync($"{First}/endre", [.. Held, ("deles", shared)])).Location.ShouldStartWith(First);
            foreach (var each in (Visiting[])[coordinator, governor, other, reader])
            {
                var all = await each.PageAsync(Meetings);
                all.Faults().ShouldBeEmpty();
                all.MainText.Contains("Lage plan for utelivet", StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
                (await each.PageAsync("/kommune/0001/funksjoner")).Faults().ShouldBeEmpty();
                var one = await each.PageAsync(First);
                one.Status.ShouldBe(seen.Contains(each) ? HttpStatusCode.OK : HttpStatusCode.NotFound, shared);
                (await CalendarAsync(each, $"{First}.ics")).Status.ShouldBe(one.Status);
                (await CalendarAsync(each, $"{Meetings}.ics")).Lines.Contains("SUMMARY:Dals politiråd").ShouldBe(seen.Contains(each), shared);
            }
        }

        (await coordinator.PageAsync(Meetings)).MainText.ShouldContain("Ett vedtak har en frist som er ute.");
        (await coordinator.PageAsync("/kommune/0001")).MainText.ShouldContain("Ett vedtak har en frist som er ute.");
        (await coordinator.PageAsync(First)).MainText.ShouldContain("fristen er ute");
        foreach (var outsider in (Visiting[])[governor, reader])
        {
            foreach (var address in (string[])[Meetings, First, "/kommune/0001"]) (await outsider.PageAsync(address)).MainText.ShouldNotContain("er ute", customMessage: "nobody is shamed before others");
            (await outsider.PageAsync(Meetings)).Links("main").ShouldNotContain(New);
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task FollowUp_MarkedInTheList_IsDoneAndCanBeUndoneInTheSameList(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "editor");
        await coordinator.SendAsync(New, [.. Held, ("deles", "region")]);
        const string List = $"{Meetings}?struktur=dals-politirad";
        (string, string) pressed = ("vedtak", "2020-03-02-1/1");
        var list = await coordinator.PageAsync(List);
        list.Faults().ShouldBeEmpty();
        list.Document.QuerySelector("button[name=vedtak][aria-label]")!.GetAttribute("aria-label").ShouldBe("Merk som gjort: Lage plan for utelivet");
        (await governor.PageAsync(List)).Document.QuerySelector("button[name=vedtak]").ShouldBeNull();
        (await governor.PostAsync(List, ("_handler", "gjort"), pressed)).Status.ShouldBe(HttpStatusCode.BadRequest, "a form without its token is nobody's");

        var sent = await coordinator.PressAsync(list, "gjort", pressed);
        sent.Location.ShouldBe($"{List}&gjort=2020-03-02-1%2F1&for=under-way", sent.Page.MainText);
        var done = await coordinator.PageAsync(sent.Location!);
        done.Faults().ShouldBeEmpty();
        done.MainText.ShouldContain("«Lage plan for utelivet» er merket som gjort.");
        done.Document.QuerySelector(".ways a[aria-current]")!.TextContent.ShouldBe("Dals politiråd");
        done.MainText.ShouldNotContain("Å følge opp");
        (await coordinator.PressAsync(list, "gjort", pressed)).Page.MainText.ShouldContain("Ingenting er lagret.", customMessage: "it was done already");

        var undone = await coordinator.PressAsync(done, "angre", pressed);
        undone.Location.ShouldBe($"{List}&angret=2020-03-02-1%2F1", undone.Page.MainText);
        var again = await coordinator.PageAsync(undone.Location!);
        again.MainText.ShouldContain("«Lage plan for utelivet» står igjen under «Å følge opp».");
        again.Document.QuerySelector("table tbody")!.TextContent.ShouldContain("I gang", customMessage: "it is as far as it was");

        await coordinator.SendAsync($"{First}/endre", [.. Held.Where(field => field.Item1 != "vedtak-0-tilstand"), ("vedtak-0-tilstand", "dropped"), ("deles", "region")]);
        (await coordinator.PressAsync(again, "gjort", pressed)).Page.MainText.ShouldContain("Ingenting er lagret.", customMessage: "what others have dropped meanwhile is not done");
        (await coordinator.PressAsync(again, "gjort", ("vedtak", "borte/1"))).Page.MainText.ShouldContain("Ingenting er lagret.");
        (await coordinator.PageAsync(First)).MainText.ShouldContain("Tatt ut");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Versions_OfAMeeting_SayWhatWasChangedByWhichRole_ToTheMunicipalityAlone(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var editor = await server.MemberAsync("redaktor@example.no", "dal-kommune", "editor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "editor");
        using var reader = new Visiting(server.Samvirke);
        await coordinator.SendAsync(New, [.. Held, ("deles", "own")]);
        (string, string)[] changed = [.. Held.Where(field => field.Item1 is not ("sted" or "saker" or "vedtak-0-tilstand"))];
        await editor.SendAsync($"{First}/endre", [.. changed, ("sted", "Biblioteket"), ("saker", "Ungdata\n<b>Skolestart</b>"), ("vedtak-0-tilstand", "done"), ("vedtak-1-hva", "Melde fra"), ("deles", "public")]);

        const string Versions = $"{First}/versjoner";
        (await editor.PageAsync(First)).Links("main").ShouldContain(Versions);
        var page = await editor.PageAsync(Versions);
        page.Faults().ShouldBeEmpty();
        var (latest, first) = (page.Document.QuerySelector("[aria-labelledby=versjon-2]")!.TextContent, page.Document.QuerySelector("[aria-labelledby=versjon-1]")!.TextContent);
        foreach (var expected in (string[])[
            "redaktør i Dal kommune", "gjelder nå", "Sted: «Rådhuset, rom 2» → «Biblioteket»", "Ny sak: «<b>Skolestart</b>»", "Sak tatt ut: «Trygt uteliv»", "«Lage plan for utelivet»: I gang → Gjort",
            "Nytt vedtak: «Melde fra»", "Kan leses av: Bare kommunen"])
        {
            latest.ShouldContain(expected);
        }

        first.ShouldContain("bidragsyter i Dal kommune");
        first.ShouldContain("Møtet ble satt opp.");
        first.ShouldContain("Rådhuset, rom 2", customMessage: "it can be read as it stood");
        page.MainText.ShouldNotContain("@example.no");
        (await editor.PageAsync($"{Versions}?lang=nn")).MainText.ShouldContain("Nytt vedtak");
        (await governor.PageAsync(First)).Links("main").ShouldNotContain(Versions);
        (await governor.PageAsync(Versions)).Status.ShouldBe(HttpStatusCode.NotFound, "what was their own before does not become readable");
        (await reader.GetAsync(Versions)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await editor.PageAsync("/kommune/0001/moter/borte/versjoner")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Api_GivesTheMeetingsThatWhoeverAsksMayRead(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "contributor");
        using var reader = new Visiting(server.Samvirke);
        var schemas = new Schemas(await server.Samvirke.JsonAsync("/openapi/v1.json"));
        const string Api = "/api/v1/municipalities/0001/meetings";
        await coordinator.SendAsync(New, [.. Held, ("deles", "own")]);
        await coordinator.SendAsync(New, ("navn", "Ekstra"), ("dag", "2020-01-10"), ("fra", "08:00"), ("til", "09:00"), ("vedtak-0-hva", "Tatt til orientering"), ("deles", "public"));
        foreach (var (shared, seen) in ((string, Visiting[])[])[("own", [coordinator]), ("region", [coordinator, governor]), ("public", [coordinator, governor, reader])])
        {
            await coordinator.SendAsync($"{First}/endre", [.. Held, ("deles", shared)]);
            foreach (var each in (Visiting[])[coordinator, governor, reader])
            {
                var document = await JsonAsync(each, Api);
                schemas.Faults("MeetingsDocument", document).ShouldBeEmpty();
                document.GetProperty("meetings").EnumerateArray().Select(meeting => meeting.Text("key")).ShouldBe(seen.Contains(each) ? ["2020-01-10-1", "2020-03-02-1"] : ["2020-01-10-1"], shared);
            }
        }

        var found = (await JsonAsync(reader, $"{Api}?structure=dals-politirad")).GetProperty("meetings").EnumerateArray().ShouldHaveSingleItem();
        (found.Text("day"), found.Text("from"), found.Text("to"), found.Text("place"), found.GetProperty("cancelled").GetBoolean()).ShouldBe(("2020-03-02", "09:00", "10:30", "Rådhuset, rom 2", false));
        found.GetProperty("structure").Text("id").ShouldBe("dals-politirad");
        found.GetProperty("agenda").EnumerateArray().Select(matter => matter.GetString()).ShouldBe(["Ungdata", "Trygt uteliv"]);
        var decision = found.GetProperty("decisions").EnumerateArray().ShouldHaveSingleItem();
        (decision.Text("what"), decision.Text("responsible"), decision.Text("due"), decision.Text("state")).ShouldBe(("Lage plan for utelivet", "Kommuneoverlegen", "2020-05-01", "under-way"));
        found.Text("page").ShouldBe(new Uri(server.Samvirke.Address, First).AbsoluteUri);
        (await JsonAsync(reader, $"{Api}?asOf=2021-01-01")).GetProperty("meetings").EnumerateArray().ShouldBeEmpty();
        foreach (var gone in (string[])["/api/v1/municipalities/9999/meetings", $"{Api}?structure=borte"]) (await reader.GetAsync(gone)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync($"{Api}?asOf=tull")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<JsonElement> JsonAsync(Visiting visiting, string address)
    {
        using var answer = await visiting.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    [Fact]
    public async Task Calendar_OfWhoeverHasSignedIn_OpensWithTheirKeyUntilTheirRoleEnds()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var reader = new Visiting(server.Samvirke);
        await coordinator.SendAsync(New, [.. Held, ("deles", "own")]);
        var address = (await coordinator.PageAsync($"{Meetings}?struktur=dals-politirad")).Document.QuerySelector("#kalender-din")!.TextContent;

        var mine = await CalendarAsync(reader, address);

        mine.Status.ShouldBe(HttpStatusCode.OK);
        mine.Type.ShouldBe("text/calendar; charset=utf-8");
        mine.Lines.ShouldContain("DTSTART:20200302T080000Z");
        mine.Lines.ShouldContain("LOCATION:Rådhuset\\, rom 2");
        mine.Lines.ShouldContain("DUE;VALUE=DATE:20200501");
        mine.Lines.ShouldContain($"URL:{server.Samvirke.Address}kommune/0001/moter/2020-03-02-1");
        (await CalendarAsync(reader, $"{Meetings}.ics?struktur=borte")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await CalendarAsync(reader, address[..^4])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.PageAsync(Meetings)).Document.QuerySelector("#kalender-din").ShouldBeNull();
        using var administrator = await server.AdministratorAsync();
        var person = (await administrator.PageAsync("/organisasjon/dal-kommune/folk")).Document.QuerySelector("a[aria-label$='koordinator@example.no']")!.GetAttribute("href")!;
        await administrator.SendAsync(person, ("rolle", "ingen"));
        (await CalendarAsync(reader, address)).Status.ShouldBe(HttpStatusCode.NotFound, "the key opens nothing when the role has ended");
    }

    [Fact]
    public async Task Write_ByTwo_ShowsTheSecondBoth()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Register);
        using var one = await server.MemberAsync("en@example.no", "dal-kommune", "contributor");
        using var two = await server.MemberAsync("to@example.no", "dal-kommune", "contributor");
        await one.SendAsync(New, [.. Held, ("deles", "own")]);
        var seen = await two.PageAsync($"{First}/endre");
        await one.SendAsync($"{First}/endre", [.. Held.Append(("navn", "Ekstramøte")), ("vedtak-1-hva", "Melde fra til rektorene"), ("deles", "own")]);

        var refused = await two.SendAsync(seen, [.. Held.Append(("navn", "Mitt møte")), ("deles", "own")]);

        refused.Page.Faults().ShouldBeEmpty();
        refused.Page.MainText.ShouldContain("Melde fra til rektorene");
        refused.Page.Document.QuerySelector("#navn")!.GetAttribute("value").ShouldBe("Mitt møte");
        (await two.SendAsync(refused.Page, [.. Held.Append(("navn", "Mitt møte")), ("deles", "own")])).Location.ShouldStartWith(First);
        (await one.PageAsync(First)).Heading.ShouldBe("Mitt møte");

        var old = await one.PageAsync($"{First}/endre");
        (await two.PressAsync(await two.PageAsync($"{First}/endre"), "fjern")).Location.ShouldBe($"{Meetings}?fjernet=ja");
        (await one.PageAsync(First)).Status.ShouldBe(HttpStatusCode.NotFound);
        var late = await one.SendAsync(old, [.. Held, ("deles", "own")]);
        late.Page.MainText.ShouldContain("De tok bort møtet.");
        (await one.SendAsync(late.Page, [.. Held, ("deles", "own")])).Location.ShouldStartWith(First, customMessage: "who wants it anyway, may");
    }

    [Fact]
    public async Task Write_WhatIsWrong_SaysWhatAndKeepsWhatWasTyped()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        (await coordinator.PageAsync(New)).MainText.ShouldContain("Skriv aldri navn på personer");

        var refused = await coordinator.SendAsync(New, ("hvem", ""), ("dag", "2026-12-01"), ("fra", "10:00"), ("til", "09:00"), ("saker", "<b>Ungdata</b>"), ("vedtak-0-hva", ""), ("vedtak-0-hvem", "Rektor"), ("deles", "public"));

        refused.Page.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])["skriv hva møtet heter", "Møtet må slutte etter at det begynner.", "Skriv hva som ble bestemt."]) refused.Page.MainText.ShouldContain(expected);
        refused.Page.Document.QuerySelectorAll(".ds-error-summary a").Select(link => refused.Page.Document.QuerySelector(link.GetAttribute("href")!)).ShouldAllBe(field => field != null);
        refused.Page.Document.QuerySelector("#saker")!.TextContent.ShouldBe("<b>Ungdata</b>");
        refused.Page.Document.QuerySelector("#deles-public")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Write_HostileTexts_AreShownAndWrittenAsTexts()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var reader = new Visiting(server.Samvirke);
        var long200 = string.Concat(Enumerable.Repeat("Møte;,\\ ", 25));
        const string Hostile = "<script>alert(1)</script>\r\nBEGIN:VALARM";

        await coordinator.SendAsync(New, ("navn", long200), ("dag", "2026-12-01"), ("fra", "09:00"), ("til", "10:00"), ("saker", Hostile), ("vedtak-0-hva", Hostile), ("vedtak-0-hvem", "Rektor\r\nEND:VTODO"), ("deles", "public"));

        var page = await reader.PageAsync("/kommune/0001/moter/2026-12-01-1");
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("<script>alert(1)</script>");
        var calendar = await CalendarAsync(reader, $"{Meetings}.ics");
        calendar.Raw.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        calendar.Lines.ShouldContain($"SUMMARY:{long200.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)}");
        calendar.Lines.Where(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)).ShouldBe(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VTODO"]);
    }

    [Fact]
    public async Task Pages_ForAnotherMunicipality_AreNobodysToWrite()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", "statsforvalteren", "editor");
        using var reader = new Visiting(server.Samvirke);
        await coordinator.SendAsync(New, [.. Held, ("deles", "public")]);
        foreach (var address in (string[])[New, $"{First}/endre"])
        {
            (await governor.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await governor.PostAsync(address, Held)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        foreach (var address in (string[])["/kommune/9999/moter", "/kommune/9999/moter.ics", "/kommune/0001/moter/borte", "/kommune/0001/moter/borte.ics", $"{Meetings}.ics?nokkel=x"])
        {
            (await reader.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await coordinator.PageAsync("/kommune/0001/moter/borte/endre")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<(HttpStatusCode Status, string? Type, string Raw, List<string> Lines)> CalendarAsync(Visiting visiting, string address)
    {
        using var answer = await visiting.GetAsync(address);
        var raw = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), raw, [.. raw.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")]);
    }
}

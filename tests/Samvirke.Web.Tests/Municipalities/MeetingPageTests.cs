using System.Net;
using System.Text;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

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

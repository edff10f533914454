using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>A municipality asks for help; its region, and where it lets everybody read also other municipalities, answer.</summary>
public sealed class WishPageTests
{
    private const string Help = "/kommune/0101/hjelp";
    private const string Ask = "/kommune/0101/hjelp/ny";
    private const string Region = $"/region/{RegionServer.Governor}?vis=hjelp";
    private const string Question = "Hvem har laget planen sammen med naboene?";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Wish_AskedOfTheRegionThenOfAll_IsAnsweredByThoseWhoReadIt(DatabaseKind kind)
    {
        await using var server = await RegionServer.StartAsync(kind);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", RegionServer.Governor, "contributor");
        using var other = await server.MemberAsync("annen@example.no", RegionServer.OtherGovernor, "administrator");
        using var neighbour = await server.MemberAsync("nabo@example.no", "fjord-kommune", "contributor");
        using var reader = new Visiting(server.Samvirke);

        (await coordinator.SendAsync(Ask, ("om", "krav:krav-plan"), ("tekst", Question), ("deles", "region"))).Location.ShouldBe($"{Help}?ferdig=sendt");
        foreach (var (each, sees) in ((Visiting, bool)[])[(coordinator, true), (governor, true), (other, false), (neighbour, false), (reader, false)])
        {
            var page = await each.PageAsync(Help);
            page.Faults().ShouldBeEmpty();
            page.MainText.Contains(Question, StringComparison.Ordinal).ShouldBe(sees);
        }

        (await governor.PageAsync(Region)).MainText.ShouldContain(Question);
        (await other.PageAsync(Region)).MainText.ShouldNotContain(Question);
        (await neighbour.PageAsync("/organisasjon/fjord-kommune/svar/0101/1")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.PageAsync($"/organisasjon/{RegionServer.OtherGovernor}/svar/0101/1")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.PageAsync($"/organisasjon/{RegionServer.Governor}/svar/0101/1")).Status.ShouldBe(HttpStatusCode.NotFound, "nobody answers for others");

        const string Answer = "/organisasjon/statsforvalteren/svar/0101/1";
        (await governor.PageAsync(Help)).Links("main").ShouldContain(Answer);
        (await governor.SendAsync(Answer, ("svartekst", "Fjord har gjort det."))).Location.ShouldBe($"{Help}?ferdig=svart");
        (await coordinator.PageAsync(Help)).MainText.ShouldContain("Fjord har gjort det.");

        (await coordinator.SendAsync($"{Help}/1", ("tilstand", "open"), ("tekst", Question), ("deles", "public"))).Location.ShouldBe($"{Help}?ferdig=endret");
        (await neighbour.SendAsync("/organisasjon/fjord-kommune/svar/0101/1", ("svartekst", "Ring oss."))).Location.ShouldNotBeNull();
        var open = (await reader.PageAsync(Help)).MainText;
        (open.Contains(Question, StringComparison.Ordinal), open.Contains("Ring oss.", StringComparison.Ordinal), open.Contains("Fjord har gjort det.", StringComparison.Ordinal)).ShouldBe((true, true, false));
        (await governor.PageAsync(Help)).MainText.ShouldContain("Fjord har gjort det.");
        (await reader.PageAsync("/kommune/0101/andre?om=krav:krav-plan")).MainText.ShouldContain("=Fjords plan");

        (await coordinator.SendAsync($"{Help}/1", ("tilstand", "withdrawn"), ("tekst", Question), ("deles", "public"))).Location.ShouldNotBeNull();
        (await reader.PageAsync(Help)).MainText.ShouldNotContain(Question);
        (await governor.PageAsync(Region)).MainText.ShouldNotContain(Question);
        (await governor.PageAsync(Answer)).Status.ShouldBe(HttpStatusCode.NotFound, "nobody answers what was withdrawn");
        (await coordinator.PageAsync(Help)).MainText.ShouldContain("Trukket tilbake");
    }

    [Fact]
    public async Task Ask_WithNothingOrTooMuch_SaysWhatToMend()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var reader = new Visiting(server.Samvirke);
        (await reader.GetAsync(Ask)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var (about, text, expected) in ((string, string, string)[])[
            ("", "Noe", "Velg hva det gjelder."), ("tema:romfart", "Noe", "Velg hva det gjelder."), ("tema:planning", " ", "Skriv hva dere trenger hjelp til."), ("tema:planning", new string('x', 2001), "Teksten er for lang.")])
        {
            var refused = (await coordinator.SendAsync(Ask, ("om", about), ("tekst", text), ("deles", "region"))).Page;
            refused.Faults().ShouldBeEmpty();
            refused.MainText.ShouldContain(expected);
            refused.Document.QuerySelector("textarea")!.TextContent.ShouldBe(text);
        }

        (await coordinator.PageAsync(Ask)).MainText.ShouldContain("Regionen er: Statsforvalteren.");
        (await coordinator.PageAsync($"{Help}/7")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wish_ChangedByTwo_ShowsTheSecondBoth()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite);
        using var one = await server.MemberAsync("en@example.no", "dal-kommune", "contributor");
        using var two = await server.MemberAsync("to@example.no", "dal-kommune", "contributor");
        await one.SendAsync(Ask, ("om", "tema:planning"), ("tekst", Question), ("deles", "region"));
        var seen = await two.PageAsync($"{Help}/1");
        await one.SendAsync($"{Help}/1", ("tilstand", "answered"), ("tekst", "Vi fant ut av det."), ("deles", "region"));
        var refused = (await two.SendAsync(seen, ("tilstand", "open"), ("tekst", "Vi lurer fortsatt."), ("deles", "public"))).Page;
        refused.MainText.ShouldContain("Vi fant ut av det.");
        refused.Document.QuerySelector("textarea")!.TextContent.ShouldBe("Vi lurer fortsatt.");
        (await two.SendAsync(refused, ("tilstand", "open"), ("tekst", "Vi lurer fortsatt."), ("deles", "public"))).Location.ShouldNotBeNull();
        (await one.PageAsync(Help)).MainText.ShouldContain("Vi lurer fortsatt.");
    }
}

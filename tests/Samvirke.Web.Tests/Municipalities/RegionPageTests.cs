using System.Net;
using System.Text;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>The municipalities of a region side by side, for those who follow them and for everybody.</summary>
public sealed class RegionPageTests
{
    private const string Region = $"/region/{RegionServer.Governor}";
    private const string Secret = "Vedtas i mars.";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Region_OfNotesSharedInTurn_ShowsEachReaderWhatConcernsThem(DatabaseKind kind)
    {
        await using var server = await RegionServer.StartAsync(kind);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        using var governor = await server.MemberAsync("forvalter@example.no", RegionServer.Governor, "contributor");
        using var other = await server.MemberAsync("annen@example.no", RegionServer.OtherGovernor, "administrator");
        using var neighbour = await server.MemberAsync("nabo@example.no", "fjord-kommune", "administrator");
        using var platform = await server.AdministratorAsync();
        using var reader = new Visiting(server.Samvirke);
        Visiting[] all = [governor, other, neighbour, platform, reader];

        foreach (var (shared, seen) in ((string, Visiting[])[])[("own", []), ("region", [governor]), ("public", all), ("own", [])])
        {
            (await coordinator.SendAsync("/kommune/0101/krav/krav-plan", ("tilstand", "planned"), ("tekst", Secret), ("deles", shared))).Location.ShouldNotBeNull();
            foreach (var each in all)
            {
                var page = await each.PageAsync($"{Region}?krav=krav-plan");
                page.Faults().ShouldBeEmpty();
                page.MainText.Contains(Secret, StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
                (await TextAsync(each, $"{Region}/tabell.csv?krav=krav-plan")).Contains(Secret, StringComparison.Ordinal).ShouldBe(seen.Contains(each), shared);
                (await TextAsync(each, $"/api/v1/regions/{RegionServer.Governor}")).Contains(Secret, StringComparison.Ordinal).ShouldBe(shared == "public", "the API has what is open to all, whoever asks");
            }
        }
    }

    [Fact]
    public async Task Region_EachQuestion_ShowsTheMunicipalitiesByName()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite);
        using var reader = new Visiting(server.Samvirke);
        foreach (var (question, expected) in ((string, string[])[])[
            ("", ["Krav om plan", "Ikke delt eller ukjent"]),
            ("?krav=krav-plan", ["Dal", "Ikke delt eller ukjent", "Fjord", "=Fjords plan"]),
            ("?vis=planer", ["Dal", "Ikke ført opp ennå", "Fjord", "=Fjords plan", "1. mai 2026"]),
            ("?vis=funksjoner", ["Dal", "Fjord", "Koordinator i Fjord", "ubesatt nå"]),
            ("?vis=tjenester", ["Dal", "Fjord", "Ikke ført opp ennå"]),
            ("?vis=hjelp", ["Ingen av kommunene har bedt om hjelp"]),
            ("?vis=romfart&krav=borte", ["Krav om plan"])])
        {
            var page = await reader.PageAsync(Region + question);
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Faults().ShouldBeEmpty(question);
            foreach (var text in expected) page.MainText.ShouldContain(text, Case.Sensitive, question);
            page.MainText.ShouldNotContain("Vik", Case.Sensitive, question);
            page.MainText.ShouldContain("Du ser det som er åpent for alle.");
        }

        (await reader.PageAsync("/region")).Links("main").ShouldContain(Region);
        (await reader.PageAsync($"/aktor/{RegionServer.Governor}")).Links("main").ShouldContain(Region);
        (await reader.PageAsync("/kommune/0101")).Links("main").ShouldContain(Region);
        (await reader.PageAsync("/region/korus-uten-omrade")).MainText.ShouldContain("Vi vet ikke ennå hvilke kommuner");
        foreach (var missing in (string[])["/region/etat", "/region/borte", "/region/borte/tabell.csv", "/api/v1/regions/etat"]) (await reader.GetAsync(missing)).StatusCode.ShouldBe(HttpStatusCode.NotFound, missing);
    }

    [Fact]
    public async Task Table_NameThatLooksLikeAFormula_IsText()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite);
        using var reader = new Visiting(server.Samvirke);
        foreach (var question in (string[])["?krav=krav-plan", "?vis=planer"])
        {
            var table = await TextAsync(reader, $"{Region}/tabell.csv{question}");
            table.ShouldContain(",'=Fjords plan", Case.Sensitive, question);
            table.ShouldNotContain(",=", Case.Sensitive, question);
        }

        using var answer = await reader.GetAsync($"{Region}/tabell.csv");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Headers.CacheControl?.Public.ShouldNotBe(true);
    }

    [Fact]
    public async Task Api_OfARegion_HasItsMunicipalitiesAndWhatIsKnown()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite);
        using var reader = new Visiting(server.Samvirke);
        using var document = JsonDocument.Parse(await TextAsync(reader, $"/api/v1/regions/{RegionServer.Governor}"));
        var root = document.RootElement;
        root.GetProperty("type").GetString().ShouldBe("county-governor");
        var municipalities = root.GetProperty("municipalities").EnumerateArray().ToList();
        municipalities.Select(each => each.GetProperty("number").GetString()).ShouldBe(["0101", "0102"]);
        municipalities[0].GetProperty("requirements").GetArrayLength().ShouldBe(0);
        municipalities[1].GetProperty("requirements")[0].GetProperty("metBy")[0].GetProperty("id").GetString().ShouldBe("fjords-plan");
        municipalities[1].GetProperty("functions")[0].GetProperty("vacant").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Organisation_ThatCallsItselfABodyOfTheRegion_WaitsForTheSecretariat()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite);
        using var editor = await server.MemberAsync("redaktor@example.no", "senter", "administrator");
        using var coordinator = await server.MemberAsync("koordinator@example.no", "dal-kommune", "contributor");
        await coordinator.SendAsync("/kommune/0101/krav/krav-plan", ("tilstand", "planned"), ("tekst", Secret), ("deles", "region"));
        await editor.SendAsync("/aktor/senter/endre/opplysninger", ("details.actorType", "competence-centre"));
        var sent = await editor.SendAsync("/aktor/senter/endre/send", ("grunn", "Vi følger fylket."));
        sent.Location.ShouldStartWith("/endringsforslag/", customMessage: sent.Page.MainText);
        (await editor.PageAsync("/region/senter")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await editor.PageAsync("/kommune/0101/krav")).MainText.ShouldNotContain(Secret);

        await editor.SendAsync("/aktor/annet-senter/endre/omtale", ("summary.nb", "Noe annet."));
        (await editor.SendAsync("/aktor/annet-senter/endre/send", ("grunn", "Rettet."))).Location.ShouldNotBeNull().ShouldNotStartWith("/endringsforslag/");
    }

    private static async Task<string> TextAsync(Visiting who, string address)
    {
        using var answer = await who.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }
}

using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>The pages for the questions that people have say what the register says.</summary>
[Collection(NorwayTests.Name)]
public sealed class QuestionTests(NorwayServers norway)
{
    private static readonly string[] All =
    [
        "/hvem-gjor-hva", "/hva-sier-loven", "/hva-sier-loven?vis=forpliktet", "/hvor-motes-de", "/hvor-motes-de?status=coming", "/utfordringer-og-tiltak", "/utfordringer-og-tiltak?vis=forslag",
        "/hull", "/hull?kommune=3401", "/hull/rutenett", "/hull/rutenett?fylke=34&niva=selective", "/hull/overganger", "/hull/overganger?kommune=3401",
    ];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Page_ForAQuestion_IsWholeInEveryLanguage(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        foreach (var address in All)
        {
            var headings = new List<string>();
            foreach (var language in (string[])["nb", "nn", "en"])
            {
                var page = await samvirke.PageAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");
                page.Status.ShouldBe(HttpStatusCode.OK);
                page.Faults().ShouldBeEmpty(address);
                page.Language.ShouldBe(language);
                headings.Add(page.Heading);
            }

            headings.Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(1, address);
        }
    }

    [Fact]
    public async Task WhoDoesWhat_EverySector_ShowsEveryActorOfTheSectorOnceOrTheGroupThatStandsForIt()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/hvem-gjor-hva");
        var entries = await samvirke.EntriesAsync();
        var actors = entries.Where(entry => entry.Text("kind") == "actor").ToList();
        var groups = actors.Where(actor => actor.GetProperty("details").TryGetProperty("actorType", out var type) && type.GetString() == "collective").Select(Id).ToHashSet(StringComparer.Ordinal);
        foreach (var sector in actors.SelectMany(Sectors).Distinct(StringComparer.Ordinal))
        {
            var shown = page.Links($"#{sector} .question-lines");
            shown.Count.ShouldBe(shown.Distinct(StringComparer.Ordinal).Count(), sector);
            var mayBeStoodFor = actors.Where(actor => Relations(actor).Any(relation => relation.Text("type") == "part-of" && groups.Contains(relation.Text("to")))).Select(Id).ToHashSet(StringComparer.Ordinal);
            shown.Select(address => address["/aktor/".Length..]).ShouldBeSubsetOf(actors.Where(actor => Sectors(actor).Contains(sector)).Select(Id));
            actors.Where(actor => Sectors(actor).Contains(sector)).Select(Id).Where(id => !mayBeStoodFor.Contains(id)).ShouldBeSubsetOf(shown.Select(address => address["/aktor/".Length..]), sector);
        }

        var municipal = page.Links("#local-government .question-lines");
        municipal.ShouldContain("/aktor/kommunene");
        municipal.ShouldContain("/aktor/oslo-kommune", "it has issued guidance of its own");
        municipal.ShouldNotContain("/aktor/kongsvinger-kommune");
        page.MainText.ShouldContain("som hører til");

        static string Id(JsonElement entry) => entry.Text("id");
        static IEnumerable<JsonElement> Relations(JsonElement entry) => entry.GetProperty("relations").EnumerateArray();
    }

    [Theory]
    [InlineData("Kongsvinger")]
    [InlineData("kongsvinger kommune")]
    [InlineData("Trondheim")]
    public async Task Search_ForAMunicipality_LeadsToIt(string asked)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/finn?q={Uri.EscapeDataString(asked)}");
        page.Links(".hit").Take(2).ShouldContain(address => address.StartsWith("/omrade/kommune-", StringComparison.Ordinal), asked);
    }

    [Fact]
    public async Task WhoDoesWhat_SectorInTheAddress_IsOpenAndAnUnknownOneIsNamed()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/hvem-gjor-hva?sektor=police");
        page.Document.QuerySelectorAll("details[open]").ShouldHaveSingleItem().Id.ShouldBe("police");
        (await samvirke.PageAsync("/hvem-gjor-hva?sektor=%3Cscript%3E")).MainText.ShouldContain("Vi kjenner ikke sektoren");
    }

    [Fact]
    public async Task WhatTheLawSays_EveryProvision_StandsUnderItsLaw()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/hva-sier-loven");
        foreach (var provision in (await samvirke.EntriesAsync()).Where(entry => entry.Text("kind") == "provision"))
        {
            var law = provision.GetProperty("relations").EnumerateArray().First(relation => relation.Text("type") == "section-of").Text("to");
            page.Links($"[id='{law}']").ShouldContain($"/bestemmelse/{provision.Text("id")}");
        }
    }

    [Fact]
    public async Task WhereTheyMeet_EveryStructure_IsThereWithItsMembers()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/hvor-motes-de");
        var links = page.Links("table");
        foreach (var structure in (await samvirke.EntriesAsync()).Where(entry => entry.Text("kind") == "collaboration-structure")) links.ShouldContain($"/samhandlingsstruktur/{structure.Text("id")}");
        var kubu = page.Document.QuerySelectorAll("tr").First(row => row.QuerySelector("a[href='/samhandlingsstruktur/kubu']") is not null);
        kubu.TextContent.ShouldContain("departementet");
    }

    [Fact]
    public async Task Challenges_EachAnswer_IsThereFromBothEnds()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var challenges = await samvirke.PageAsync("/utfordringer-og-tiltak");
        var proposals = await samvirke.PageAsync("/utfordringer-og-tiltak?vis=forslag");
        Card(challenges, "/utfordring/utfordring-4-2-8").ShouldContain("a[/tiltaksforslag/forslag-5-4-3]");
        Card(proposals, "/tiltaksforslag/forslag-5-4-3").ShouldContain("a[/utfordring/utfordring-4-2-8]");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Picture_EveryCircle_IsAsLargeAsTheListThatItLeadsTo(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var page = await samvirke.PageAsync("/");
        var circles = page.Document.QuerySelectorAll(".landscape svg a").ToList();
        circles.Count.ShouldBeGreaterThan(40);
        foreach (var circle in circles.Where((_, i) => i % 9 == 0))
        {
            var address = circle.GetAttribute("href")!;
            var listed = await samvirke.JsonAsync(address.Replace("/innsatser?", $"/api/v1/entries?limit=1&{Efforts}", StringComparison.Ordinal));
            circle.QuerySelector(".landscape-count")!.TextContent.ShouldBe(listed.GetProperty("total").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture), address);
            page.Document.QuerySelectorAll($".landscape table a[href='{address}']").ShouldHaveSingleItem().TextContent.ShouldBe(circle.QuerySelector(".landscape-count")!.TextContent);
        }
    }

    private static string Efforts => string.Concat(Samvirke.Register.Kinds.Kind.Efforts.Select(kind => $"kind={kind.Id}&"));

    private static IEnumerable<string> Sectors(JsonElement actor) =>
        actor.GetProperty("facets").TryGetProperty("sector", out var sectors) ? sectors.EnumerateArray().Select(sector => sector.GetString()!) : [];

    private static string Card(Page page, string headedBy) => string.Concat(page.Document.QuerySelectorAll(".pair")
        .First(card => card.QuerySelector($"h2 a[href='{headedBy}']") is not null)
        .QuerySelectorAll("li a")
        .Select(link => $"a[{link.GetAttribute("href")}]"));
}

using System.Text.Json;
using Samvirke.Register.Kinds;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Finding;

/// <summary>What the source documents describe is found by the names that people know it by.</summary>
[Collection(NorwayTests.Name)]
public sealed class FindingTests(NorwayServers norway)
{
    private const int First = 3;

    /// <summary>The agencies of chapter 3.2 in its order, by name and abbreviation.</summary>
    private static readonly (string Section, string Name, string Abbreviation)[] Agencies =
    [
        ("3.2.1", "Helsedirektoratet", "Hdir"),
        ("3.2.2", "Politidirektoratet", "POD"),
        ("3.2.3", "Kriminalomsorgsdirektoratet", "KDI"),
        ("3.2.4", "Sekretariatet for konfliktrådene", "SfK"),
        ("3.2.5", "Arbeids- og velferdsdirektoratet", "AVdir"),
        ("3.2.6", "Barne-, ungdoms- og familiedirektoratet", "Bufdir"),
        ("3.2.7", "Utdanningsdirektoratet", "Udir"),
    ];

    /// <summary>Relations that say who takes part in a structure, and how.</summary>
    private static readonly string[] PartTaking = ["has-member", "led-by", "coordinated-by", "secretariat-by"];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Search_ForAgencyOfTheReport_FindsItFirst(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        foreach (var (section, name, abbreviation) in Agencies)
        {
            foreach (var asked in (string[])[name, abbreviation, abbreviation.ToUpperInvariant()])
            {
                var first = (await samvirke.HitsAsync(asked))[0];
                first.GetProperty("name").Text("nb").ShouldBe(name, asked);
                first.Cites("rapport-2024", section).ShouldBeTrue(section);
                (await samvirke.PageHitsAsync(asked))[0].ShouldBe($"/aktor/{first.Text("id")}", asked);
            }
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Search_ForStructureOfTheAppendix_FindsItByNameAndAbbreviation(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var structures = (await samvirke.EntriesAsync("kind=collaboration-structure&limit=500")).Where(entry => entry.Cites("vedlegg-1")).ToList();
        structures.Count.ShouldBeGreaterThan(50);
        var missed = new List<string>();
        foreach (var structure in structures)
        {
            foreach (var asked in Names(structure))
            {
                if (!(await samvirke.HitsAsync(asked)).Take(First).Any(hit => hit.Text("id") == structure.Text("id"))) missed.Add($"API: {asked}");
                if (!(await samvirke.PageHitsAsync(asked)).Take(First).Contains($"/samhandlingsstruktur/{structure.Text("id")}")) missed.Add($"page: {asked}");
            }
        }

        missed.ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task StructurePage_OfTheAppendix_ShowsMembersLeaderAndSection(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var entries = await samvirke.EntriesAsync();
        var pages = entries.ToDictionary(entry => entry.Text("id"), entry => $"/{Kind.Find(entry.Text("kind"))!.Segment}/{entry.Text("id")}");
        foreach (var structure in entries.Where(entry => entry.Text("kind") == "collaboration-structure" && entry.Cites("vedlegg-1")))
        {
            var page = await samvirke.PageAsync(pages[structure.Text("id")]);
            var links = page.Links("main");
            foreach (var relation in structure.GetProperty("relations").EnumerateArray().Where(relation => PartTaking.Contains(relation.Text("type"))))
            {
                links.ShouldContain(pages[relation.Text("to")], $"{page.Address} {relation.Text("type")}");
            }

            var sources = page.Document.QuerySelector("section.sources")!.TextContent;
            foreach (var citation in structure.GetProperty("citations").EnumerateArray()) sources.ShouldContain(citation.Text("locator"), customMessage: page.Address);
        }
    }

    private static IEnumerable<string> Names(JsonElement entry) =>
        entry.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!).Prepend(entry.GetProperty("name").Text("nb"));
}

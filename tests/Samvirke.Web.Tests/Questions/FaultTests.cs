using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Samvirke.Register.Kinds;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Questions;

/// <summary>Every note on what the sources have wrong or disagree about stands on its page, with what the sources say.</summary>
[Collection(NorwayTests.Name)]
public sealed class FaultTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Faults_OfTheRegister_AllStandWithTheirTextAndReadings(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var notes = Notes(await samvirke.EntriesAsync());
        notes.Count.ShouldBeGreaterThan(80);
        var page = await samvirke.PageAsync("/rettelser");
        var shown = page.Document.QuerySelectorAll(".fault").ToList();
        shown.Count.ShouldBe(notes.Count);
        foreach (var (address, note) in notes)
        {
            var item = shown.First(fault => fault.QuerySelector(".fault-about a")!.GetAttribute("href") == address && Words(fault).Contains(Squeezed(note.GetProperty("text").Text("nb")), StringComparison.Ordinal));
            var citations = note.GetProperty("citations").EnumerateArray().ToList();
            item.QuerySelectorAll(".fault-readings > li").Length.ShouldBe(citations.Count, address);
            item.QuerySelectorAll("q").Select(Words).ShouldBe(citations.Select(Reading).OfType<string>().Select(Squeezed), address);
            foreach (var citation in citations)
            {
                item.QuerySelectorAll(".fault-readings a").ShouldContain(link => link.GetAttribute("href")!.Contains($"/{citation.Text("source")}?avsnitt=", StringComparison.Ordinal), address);
            }
        }
    }

    [Theory]
    [InlineData("rettelse", "correction", "Rettelser")]
    [InlineData("uenighet", "contradiction", "Uenighet")]
    public async Task Faults_OfAType_AreThatTypeAndCounted(string asked, string type, string name)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var count = Notes(await samvirke.EntriesAsync()).Count(each => each.Note.Text("type") == type);
        var page = await samvirke.PageAsync($"/rettelser?type={asked}");
        page.Document.QuerySelectorAll(".fault").Length.ShouldBe(count);
        page.Document.QuerySelector(".ways [aria-current]")!.TextContent.ShouldBe($"{name} ({count})");
        page.Document.QuerySelectorAll(".fault .ds-tag").Select(Words).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Faults_OfASource_StandInTheOrderOfItsSections()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var sections = (await samvirke.JsonAsync("/api/v1/entries/rapport-2024")).GetProperty("details").GetProperty("sections").EnumerateArray().Select(section => section.Text("locator")).ToList();
        var page = await samvirke.PageAsync("/rettelser");
        var source = page.Document.GetElementById("kilde-rapport-2024")!.ParentElement!;
        var shown = source.QuerySelectorAll(".fault-section").Select(heading => sections.FindIndex(section => Words(heading) == section || Words(heading).StartsWith(section + " ", StringComparison.Ordinal))).Where(place => place >= 0).ToList();
        shown.Count.ShouldBeGreaterThan(10);
        shown.ShouldBe(shown.Order());
    }

    [Fact]
    public async Task Type_Unknown_IsSaidAndAllShown()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/rettelser?type=%22%3E%3Cscript%3E");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("Vi kjenner ikke valget «\"><script>»");
        page.Document.QuerySelectorAll(".fault").Length.ShouldBe((await samvirke.PageAsync("/rettelser")).Document.QuerySelectorAll(".fault").Length);
    }

    [Theory]
    [InlineData("nn", "Feil og usemje i kjeldene", "Slik les registeret det:")]
    [InlineData("en", "Mistakes and disagreement in the sources", "How the register reads it:")]
    public async Task Faults_InAnotherLanguage_SpeakItAndMarkWhatDoesNot(string language, string heading, string label)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/rettelser?lang={language}");
        page.Heading.ShouldBe(heading);
        page.MainText.ShouldContain(label);
        page.Document.QuerySelectorAll(".fault p > span[lang=nb]").ShouldNotBeEmpty();
    }

    private static List<(string Address, JsonElement Note)> Notes(IEnumerable<JsonElement> entries) =>
    [
        .. entries.SelectMany(entry => entry.Notes().Select(note => ($"/{Kind.Find(entry.Text("kind"))!.Segment}/{entry.Text("id")}", note))),
    ];

    private static string? Reading(JsonElement citation) => citation.TryGetProperty("reading", out var reading) ? reading.GetString() : null;

    private static string Words(IElement element) => Squeezed(element.TextContent);

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

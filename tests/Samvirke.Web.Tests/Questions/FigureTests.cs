using System.Net;
using AngleSharp.Dom;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Questions;

/// <summary>The figures are the register's, each once, written as people write them, and where sources disagree both stand.</summary>
[Collection(NorwayTests.Name)]
public sealed class FigureTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Figures_OfTheRegister_StandEachOnceWithTheirSources(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var expected = await samvirke.EntriesAsync("kind=statistic&limit=500");
        expected.Count.ShouldBeGreaterThan(50);
        var page = await samvirke.PageAsync("/tallene");
        var shown = page.Document.QuerySelectorAll(".figure").ToList();
        shown.Select(Address).ShouldBe(expected.Select(entry => $"/tall/{entry.Text("id")}"), ignoreOrder: true);
        foreach (var figure in shown) figure.QuerySelectorAll(".source-mark").ShouldNotBeEmpty(Address(figure));
        page.MainText.ShouldContain($"{expected.Count} tall");
    }

    [Fact]
    public async Task Figures_ThatDisagree_StandSideBySideWithWhatEachSourceSays()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/tallene");
        var dispute = page.Document.QuerySelectorAll(".figure-dispute").Single(each => each.QuerySelector("a[href='/tall/andel-innsatte-med-rusproblem']") is not null);
        dispute.QuerySelectorAll(".figure-sides .figure-amount").Select(Words).ShouldBe(["om lag 60 prosent", "65 prosent"]);
        var note = (await samvirke.JsonAsync("/api/v1/entries/andel-innsatte-med-rusproblem")).Notes().First();
        Words(dispute).ShouldContain(note.GetProperty("text").Text("nb"));
        foreach (var citation in note.GetProperty("citations").EnumerateArray())
        {
            dispute.QuerySelectorAll("q").Select(Words).ShouldContain(citation.Text("reading"));
            Words(dispute).ShouldContain(citation.Text("locator"));
        }

        var listed = page.Document.QuerySelectorAll(".figure").Single(figure => Address(figure) == "/tall/andel-innsatte-med-rusproblem");
        listed.QuerySelector("a.ds-tag")!.GetAttribute("href").ShouldBe($"#{dispute.Id}");
    }

    [Fact]
    public async Task Disputes_OfThePage_AreThoseOfTheRegister()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var disputed = (await samvirke.EntriesAsync("kind=statistic&limit=500")).Where(entry =>
            entry.Notes().Any(note => note.Text("type") == "contradiction")
            || entry.GetProperty("relations").EnumerateArray().Any(relation => relation.Text("type") == "disagrees-with"));
        var shown = (await samvirke.PageAsync("/tallene")).Document.QuerySelectorAll(".figure-sides li").Select(Address).ToList();
        shown.ShouldBeUnique();
        disputed.Select(entry => $"/tall/{entry.Text("id")}").Except(shown, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task Conditions_InTheAddress_NarrowTheFigures()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var all = await samvirke.EntriesAsync("kind=statistic&substance=cannabis&targetGroup=pupils&limit=500");
        all.ShouldNotBeEmpty();
        var page = await samvirke.PageAsync("/tallene?substance=cannabis&targetGroup=pupils");
        page.Document.QuerySelectorAll(".figure").Select(Address).ShouldBe(all.Select(entry => $"/tall/{entry.Text("id")}"), ignoreOrder: true);
        page.Document.QuerySelectorAll(".ways [aria-current]").Length.ShouldBe(2);
        foreach (var choice in page.Document.QuerySelectorAll(".ways a:not([aria-current])").Take(4))
        {
            var led = await samvirke.PageAsync(choice.GetAttribute("href")!);
            led.Status.ShouldBe(HttpStatusCode.OK);
            led.Document.QuerySelectorAll(".figure").ShouldNotBeEmpty(choice.TextContent);
        }
    }

    [Theory]
    [InlineData("substance=kaffe", "«kaffe»")]
    [InlineData("targetGroup=%3Cimg%20src=x%3E", "«<img src=x>»")]
    public async Task Condition_Unknown_IsSaidAndNotUsed(string query, string said)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/tallene?{query}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain(said);
        page.Links(".figures").ShouldBe((await samvirke.PageAsync("/tallene")).Links(".figures"));
    }

    [Fact]
    public async Task Conditions_ThatNothingMeets_SaySoAndLeadBack()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/tallene?substance=doping&targetGroup=pupils");
        page.MainText.ShouldContain("ingen tall som passer");
        page.Links("main").ShouldContain("/tallene");
    }

    [Fact]
    public async Task Amount_OfEveryForm_IsWrittenAsPeopleWriteIt()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "lite.yaml"), SmallRegister.Text);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var samvirke = await SamvirkeProcess.StartAsync(database.ConnectionString, folder.Path);
        (string Id, string Nb, string Nn, string En)[] amounts =
        [
            ("t-ren", "1\u202F234\u202F567,25 kroner", "1\u202F234\u202F567,25 kroner", "1,234,567.25 NOK"),
            ("t-omlag", "om lag 60 prosent", "om lag 60 prosent", "about 60 prosent"),
            ("t-merenn", "mer enn 20 sentre", "meir enn 20 senter", "more than 20 sentre"),
            ("t-mindre", "mindre enn 5", "mindre enn 5", "less than 5"),
            ("t-minst", "minst 2 år", "minst 2 år", "at least 2 år"),
            ("t-hoyst", "høyst 21 år", "høgst 21 år", "at most 21 år"),
            ("t-mellom", "mellom 25 og 27,5 prosent", "mellom 25 og 27,5 prosent", "between 25 and 27.5 prosent"),
            ("t-spenn", "20–30 saker", "20–30 saker", "20–30 saker"),
            ("t-omlagspenn", "om lag 20\u202F000 til 50\u202F000 kroner", "om lag 20\u202F000 til 50\u202F000 kroner", "about 20,000 to 50,000 kroner"),
            ("t-uten", "Tallet er ikke oppgitt", "Talet er ikkje oppgitt", "The number is not given"),
        ];
        foreach (var language in (string[])["nb", "nn", "en"])
        {
            var page = await samvirke.PageAsync($"/tallene?lang={language}");
            foreach (var (id, nb, nn, en) in amounts)
            {
                var expected = language switch { "nb" => nb, "nn" => nn, _ => en };
                var figure = page.Document.QuerySelectorAll(".figure").Single(each => Address(each) == $"/tall/{id}");
                figure.QuerySelector(".figure-amount")!.TextContent.Trim().ShouldBe(expected, id);
                if (id != "t-uten") (await FactAsync(samvirke, id, language)).ShouldBe(expected, $"on the page of {id}");
            }
        }

        var english = await samvirke.PageAsync("/tallene?lang=en");
        english.Document.QuerySelectorAll(".figure-amount [lang=nb]").Select(unit => unit.TextContent).ShouldContain("prosent");
        english.MainText.ShouldContain("by 2030");
    }

    private static async Task<string> FactAsync(SamvirkeProcess samvirke, string id, string language)
    {
        var page = await samvirke.PageAsync($"/tall/{id}?lang={language}");
        var label = language == "en" ? "Value" : "Verdi";
        return page.Document.QuerySelectorAll(".facts > div").Single(fact => fact.QuerySelector("dt")!.TextContent == label).QuerySelector("dd")!.TextContent.Trim();
    }

    private static string Address(IElement figure) => figure.QuerySelector(".figure-name a")!.GetAttribute("href")!;

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

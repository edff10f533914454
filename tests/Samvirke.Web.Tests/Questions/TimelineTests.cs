using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Samvirke.Register.Kinds;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Questions;

/// <summary>The timeline tells what the register says of beginnings and ends, in the years that are asked for.</summary>
[Collection(NorwayTests.Name)]
public sealed class TimelineTests(NorwayServers norway)
{
    private static readonly string[] Kinds =
    [
        "law", "programme", "plan", "measure", "collaboration-structure", "grant-scheme", "guidance", "service", "channel", "actor", "assignment", "coordinating-function",
    ];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Timeline_OfAllTimes_HasEveryBeginningAndEndOnce(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var expected = (await samvirke.EntriesAsync()).Where(entry => Kinds.Contains(entry.Text("kind"))).SelectMany(Turns).ToList();
        expected.Count.ShouldBeGreaterThan(150);
        var page = await samvirke.PageAsync("/tidslinje");
        Rows(page).ShouldBe(expected.OrderBy(turn => turn.Day).Select(turn => turn.Row), ignoreOrder: true);
        page.Links(".timeline-picture svg").ShouldBe(expected.Select(turn => turn.Row.Split(' ')[0]).Distinct(StringComparer.Ordinal), ignoreOrder: true);
        page.Document.QuerySelectorAll(".timeline-picture svg a").ShouldAllBe(mark => mark.QuerySelector("title")!.TextContent.Contains(": "));
    }

    [Theory]
    [InlineData(1990, 2010)]
    [InlineData(1816, 1816)]
    [InlineData(2024, 2024)]
    public async Task Timeline_OfSomeYears_HasWhatBeginsAndEndsInThem(int from, int to)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var expected = (await samvirke.EntriesAsync()).Where(entry => Kinds.Contains(entry.Text("kind"))).SelectMany(Turns).Where(turn => turn.Day.Year >= from && turn.Day.Year <= to);
        var page = await samvirke.PageAsync($"/tidslinje?fra={from}&til={to}");
        Rows(page).ShouldBe(expected.Select(turn => turn.Row), ignoreOrder: true);
        Value(page, "fra").ShouldBe($"{from}");
        Value(page, "til").ShouldBe($"{to}");
        var years = page.Document.QuerySelectorAll(".timeline-table h3").Select(decade => int.Parse(decade.Id!["tiar-".Length..], CultureInfo.InvariantCulture)).ToList();
        years.ShouldBe(years.Order());
    }

    [Fact]
    public async Task Timeline_OfAGroup_HasItsKindsOnly()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var laws = await samvirke.PageAsync("/tidslinje?gruppe=lover");
        laws.Links(".timeline-table tbody").ShouldAllBe(link => link.StartsWith("/lov/"));
        laws.Document.QuerySelectorAll(".timeline-picture svg").Length.ShouldBe(1);
        laws.Document.QuerySelector(".ways [aria-current]")!.TextContent.ShouldBe($"Lover og forskrifter ({laws.Links(".timeline-table tbody").Count})");
        foreach (var move in laws.Links(".timeline-controls")) move.ShouldContain("gruppe=lover");
    }

    [Fact]
    public async Task Day_AtTheEdgeOfAYear_IsWrittenAsTheYear()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var rows = Rows(await samvirke.PageAsync("/tidslinje"));
        rows.ShouldContain("/lov/brennevinslovene-1816 begynner 1816");
        rows.ShouldContain("/lov/brennevinslovene-1816 slutter 1837");
        rows.ShouldContain("/lov/domstolloven begynner 1. juli 1927");
    }

    [Theory]
    [InlineData("fra=19x0&til=2010", "fra", "19x0", "ikke et år vi kan vise")]
    [InlineData("fra=1990&til=99999999999999999999", "til", "99999999999999999999", "ikke et år vi kan vise")]
    [InlineData("fra=-1990", "fra", "-1990", "ikke et år vi kan vise")]
    [InlineData("fra=0000", "fra", "0000", "ikke et år vi kan vise")]
    [InlineData("fra=1499", "fra", "1499", "ikke et år vi kan vise")]
    [InlineData("til=2201", "til", "2201", "ikke et år vi kan vise")]
    [InlineData("fra=١٩٩٠", "fra", "١٩٩٠", "ikke et år vi kan vise")]
    [InlineData("fra=2010&til=1990", "til", "1990", "Det siste året kommer før det første")]
    public async Task Years_ThatAreNone_AreExplainedBesideTheFieldAndAllTimesShown(string query, string field, string kept, string said)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/tidslinje?{query}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Faults().ShouldBeEmpty();
        Value(page, field).ShouldBe(kept);
        var input = page.Document.GetElementById(field)!;
        input.GetAttribute("aria-invalid").ShouldBe("true");
        page.Document.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent.ShouldContain(said);
        Rows(page).ShouldBe(Rows(await samvirke.PageAsync("/tidslinje")));
    }

    [Theory]
    [InlineData("fra=1700&til=1710")]
    [InlineData("fra=2190")]
    [InlineData("til=1510")]
    public async Task Years_InWhichNothingIsKnown_SaySo(string query)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/tidslinje?{query}");
        page.MainText.ShouldContain("Vi vet ikke om noe som begynner eller slutter i disse årene");
        page.Links(".timeline-controls").ShouldContain("/tidslinje");
        page.Document.QuerySelectorAll("table, svg").ShouldBeEmpty();
    }

    [Fact]
    public async Task Moves_Followed_LeadThroughTimeAndBack()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/tidslinje");
        var whole = Length(page);
        for (var length = whole; Move(page, "Zoom inn") is { } next; length = Length(page))
        {
            page = await samvirke.PageAsync(next);
            Length(page).ShouldBeLessThan(length);
            Rows(page).ShouldNotBeEmpty("zooming in leads to where something happens");
        }

        Length(page).ShouldBeLessThan(10);
        var (from, to) = (Year(page, "fra"), Year(page, "til"));
        page = await samvirke.PageAsync(Move(page, "Forrige periode")!);
        Year(page, "til").ShouldBe(from - 1);
        page = await samvirke.PageAsync(Move(page, "Neste periode")!);
        (Year(page, "fra"), Year(page, "til")).ShouldBe((from, to));
        while (Move(page, "Zoom ut") is { } next) page = await samvirke.PageAsync(next);
        Length(page).ShouldBe(whole);
    }

    [Theory]
    [InlineData("nn", "Tidslinje", "byrjar", "1810-åra")]
    [InlineData("en", "Timeline", "begins", "The 1810s")]
    public async Task Timeline_InAnotherLanguage_SpeaksIt(string language, string heading, string begins, string decade)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"/tidslinje?lang={language}");
        page.Heading.ShouldBe(heading);
        page.Document.QuerySelector(".timeline-table h3")!.TextContent.ShouldBe(decade);
        Rows(page)[0].ShouldContain(begins);
    }

    [Fact]
    public async Task Timeline_OnADate_ShowsWhatHeldThen()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/tidslinje?asOf=1900-06-01");
        page.Links(".timeline-table tbody").ShouldContain("/lov/losgjengerloven?asOf=1900-06-01");
        page.Links(".timeline-table tbody").ShouldNotContain("/lov/brennevinslovene-1816?asOf=1900-06-01");
        page.Links(".timeline-controls").ShouldAllBe(link => link.EndsWith("asOf=1900-06-01"));
    }

    [Fact]
    public async Task Picture_OfSmallRegister_DrawsWhatIsKnownOfTheEnds()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "lite.yaml"), SmallRegister.Text);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var samvirke = await SamvirkeProcess.StartAsync(database.ConnectionString, folder.Path);
        var page = await samvirke.PageAsync("/tidslinje?fra=1900&til=2039");
        var marks = page.Document.QuerySelectorAll(".timeline-picture svg a").ToDictionary(mark => mark.GetAttribute("href")!, StringComparer.Ordinal);
        marks["/lov/kort"].QuerySelector("circle").ShouldNotBeNull("what lasts a day is a dot");
        marks["/lov/lukket"].QuerySelector("path").ShouldNotBeNull();
        Ends(marks["/lov/lukket"]).ShouldBe((false, false));
        Ends(marks["/lov/apen"]).ShouldBe((false, true));
        Ends(marks["/lov/ukjent-start"]).ShouldBe((true, false));
        marks["/lov/lukket"].QuerySelector("title")!.TextContent.ShouldBe("Lukket lov: fra 1950 til 2000");
        marks.Keys.ShouldNotContain("/lov/uten-tid");
        page.Document.QuerySelector(".timeline-today").ShouldNotBeNull();
        (await samvirke.PageAsync("/tidslinje?fra=1960&til=1970")).MainText.ShouldContain("2 til begynte tidligere og er ikke avsluttet i perioden");
    }

    /// <summary>Whether the outline of a bar is pointed at its left and right.</summary>
    private static (bool Left, bool Right) Ends(IElement mark)
    {
        // M first H second L right … H … L left …: a straight end is one where the corner is no further out than the sides.
        var numbers = mark.QuerySelector("path")!.GetAttribute("d")!.Split(['M', 'H', 'L', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();
        return (numbers[^2] < numbers[0], numbers[3] > numbers[2]);
    }

    private static IEnumerable<(DateOnly Day, string Row)> Turns(JsonElement entry)
    {
        var address = $"/{Kind.Find(entry.Text("kind"))!.Segment}/{entry.Text("id")}";
        if (entry.GetProperty("validFrom").GetString() is { } from) yield return Turn(from, "begynner", "01-01");
        if (entry.GetProperty("validTo").GetString() is { } to) yield return Turn(to, "slutter", "12-31");

        (DateOnly, string) Turn(string date, string what, string edge)
        {
            var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return (day, $"{address} {what} {(date.EndsWith(edge, StringComparison.Ordinal) ? date[..4] : day.ToString("d. MMMM yyyy", new CultureInfo("nb-NO")))}");
        }
    }

    private static List<string> Rows(Page page) =>
    [
        .. page.Document.QuerySelectorAll(".timeline-table tbody tr")
            .Select(row => $"{row.QuerySelector("a")!.GetAttribute("href")} {row.Children[2].TextContent.Trim()} {row.Children[0].TextContent.Trim()}"),
    ];

    private static string? Value(Page page, string field) => page.Document.GetElementById(field)!.GetAttribute("value");

    private static int Year(Page page, string field) => int.Parse(Value(page, field)!, CultureInfo.InvariantCulture);

    private static int Length(Page page) => Year(page, "til") - Year(page, "fra") + 1;

    private static string? Move(Page page, string name) =>
        page.Document.QuerySelectorAll(".timeline-controls a").FirstOrDefault(link => link.TextContent == name)?.GetAttribute("href");
}

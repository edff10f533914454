using System.Net;
using System.Xml.Linq;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Changes;

/// <summary>The latest changes for readers of feeds.</summary>
[Collection(ChangedTests.Name)]
public sealed class FeedTests(ChangedServers servers)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Feed_OfTheLog_HasWhatAtomDemands(DatabaseKind kind)
    {
        var samvirke = await servers.OnAsync(kind);
        var feed = await FeedAsync(samvirke, "/endringer.atom");
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var each in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Uri.TryCreate(each.Element(Atom + "id")!.Value, UriKind.Absolute, out _).ShouldBeTrue();
            each.Element(Atom + "title")!.Value.ShouldNotBeNullOrWhiteSpace();
            DateTimeOffset.TryParse(each.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _).ShouldBeTrue();
        }

        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Select(entry => entry.Element(Atom + "title")!.Value)
            .ShouldBe(["Gruppen er lagt ned", "Ingenting", "Tilbudet i Alta manglet", "Ny leder etter vedtak i mai", "Registeret lastet fra tekst."]);
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
        entries.ShouldAllBe(entry => entry.Element(Atom + "author")!.Element(Atom + "name")!.Value == "Helsedirektoratet");
        entries[3].Element(Atom + "content")!.Value.ShouldContain("Lederen ble endret fra Helsedirektoratet til");
        entries[3].Element(Atom + "content")!.Value.ShouldContain("[fjernet: fire][satt inn: seks]");
        feed.ToString().ShouldNotContain(SmallLog.Author);
    }

    [Fact]
    public async Task Feed_ByItsLinks_LeadsToEachChange()
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        foreach (var entry in (await FeedAsync(samvirke, "/endringer.atom")).Elements(Atom + "entry"))
        {
            var address = new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value);
            var page = await samvirke.PageAsync(address.PathAndQuery);
            page.Document.QuerySelector(".change h3")!.Id.ShouldBe(address.Fragment[1..]);
        }
    }

    [Fact]
    public async Task Feed_WithChoices_IsThatOfThePage()
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/endringer?fra=2024-05-02&slag=tjeneste&omrade=kommune-5601", ("Cookie", "samvirke-lang=en"));
        var link = page.Document.QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href")!;
        link.ShouldBe("/endringer.atom?slag=tjeneste&omrade=kommune-5601&lang=en");
        var feed = await FeedAsync(samvirke, link);
        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("en");
        feed.Elements(Atom + "entry").Count().ShouldBe(3);
        (await FeedAsync(samvirke, "/endringer.atom?slag=lov&fra=2024-05-02")).Elements(Atom + "entry").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fra=i+fjor")]
    [InlineData("slag=romskip")]
    [InlineData("omrade=andeby")]
    [InlineData("eldre=x")]
    public async Task Feed_AskedForWrongly_IsAProblem(string query)
    {
        var samvirke = await servers.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync($"/endringer.atom?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    /// <summary>Reads a feed as strictly as the standard does.</summary>
    internal static async Task<XElement> FeedAsync(SamvirkeServer samvirke, string address)
    {
        using var answer = await samvirke.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }
}

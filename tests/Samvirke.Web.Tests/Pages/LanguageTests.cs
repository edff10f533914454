using AngleSharp.Dom;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>The reader's language is chosen once, kept, and what is in another language says so.</summary>
[Collection(NorwayTests.Name)]
public sealed class LanguageTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Language_ChosenInAddress_IsSpokenAndRemembered(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var chosen = await samvirke.PageAsync("/?lang=nn");
        chosen.Language.ShouldBe("nn");
        chosen.Heading.ShouldStartWith("Kven gjer kva");
        var cookie = chosen.Cookies.ShouldHaveSingleItem();
        cookie.ShouldStartWith("samvirke-lang=nn;");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        var later = await samvirke.PageAsync("/samhandlingsstruktur/kubu", ("Cookie", cookie.Split(';')[0]));
        later.Language.ShouldBe("nn");
        later.Heading.ShouldBe("Kjernegruppa for utsette barn og unge");
        later.MainText.ShouldContain("Har deltakar");
        later.Cookies.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", "")]
    [InlineData("/?lang=xx", "")]
    [InlineData("/?lang=se", "")]
    [InlineData("/", "samvirke-lang=qq")]
    public async Task Language_NotChosenOrNotSpoken_IsBokmål(string address, string cookie)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = cookie.Length == 0 ? await samvirke.PageAsync(address) : await samvirke.PageAsync(address, ("Cookie", cookie));
        page.Language.ShouldBe("nb");
        page.Heading.ShouldStartWith("Hvem gjør hva");
    }

    [Fact]
    public async Task LanguageLinks_OnAnyPage_LeadToTheSamePage()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/finn?q=politi&level=national&side=2&asOf=2024-06-01");
        foreach (var link in page.Document.QuerySelectorAll(".frame-languages a"))
        {
            var address = link.GetAttribute("href")!;
            address.ShouldBe($"/finn?q=politi&level=national&side=2&asOf=2024-06-01&lang={link.GetAttribute("lang")}");
            (await samvirke.PageAsync(address)).Language.ShouldBe(link.GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task Text_MissingInTheLanguageChosen_CarriesItsOwn()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var onlyBokmål = (await samvirke.EntriesAsync()).First(entry => entry.GetProperty("summary").TryGetProperty("nb", out _) && !entry.GetProperty("summary").TryGetProperty("en", out _));
        var segment = Register.Kinds.Kind.Find(onlyBokmål.Text("kind"))!.Segment;
        var page = await samvirke.PageAsync($"/{segment}/{onlyBokmål.Text("id")}?lang=en");
        page.Document.QuerySelector(".entry-summary > span[lang=nb]")!.TextContent.Trim().ShouldBe(onlyBokmål.GetProperty("summary").Text("nb"));
    }

    [Fact]
    public async Task NameInSámi_OfMunicipality_CarriesItsLanguage()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var area = (await samvirke.EntriesAsync("kind=area&limit=500")).First(entry => entry.GetProperty("name").TryGetProperty("se", out _));
        var page = await samvirke.PageAsync($"/omrade/{area.Text("id")}");
        page.Document.QuerySelectorAll(".entry-head [lang=se]").Select(name => name.TextContent).ShouldContain(area.GetProperty("name").Text("se"));
    }
}

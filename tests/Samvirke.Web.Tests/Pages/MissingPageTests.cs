using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>Addresses where nothing is.</summary>
[Collection(NorwayTests.Name)]
public sealed class MissingPageTests(NorwayServers norway)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Address_WithMisprint_SuggestsWhatWasMeant(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var page = await samvirke.PageAsync("/aktor/hdirr");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Vi finner ikke siden");
        page.Links("main").ShouldContain("/aktor/hdir");
        page.Faults().ShouldBeEmpty();
    }

    [Fact]
    public async Task Address_OfAHistoryWithMisprint_SuggestsWhatWasMeant()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/aktor/hdirr/historikk");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Links("main").ShouldContain("/aktor/hdir");
    }

    [Fact]
    public async Task Address_WithTheWrongKind_SuggestsTheEntry()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/lov/kubu");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Links("main").ShouldContain("/samhandlingsstruktur/kubu");
    }

    [Theory]
    [InlineData("/hdirr")]
    [InlineData("/aktor/hdir/mer")]
    [InlineData("/aktor/%F0%9F%A6%8A")]
    [InlineData("/aktor/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/wp-login.php")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/finnes-ikke")]
    public async Task Address_OfNothing_IsSaidCalmly(string address)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync(address);
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Vi finner ikke siden");
        page.Faults().ShouldBeEmpty();
        page.Html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Address_OfNothing_IsSaidInTheReadersLanguage()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync("/finst-ikkje", ("Cookie", "samvirke-lang=nn"))).Heading.ShouldBe("Vi finn ikkje sida");
        (await samvirke.PageAsync("/nowhere", ("Cookie", "samvirke-lang=en"))).Heading.ShouldBe("We cannot find the page");
    }
}

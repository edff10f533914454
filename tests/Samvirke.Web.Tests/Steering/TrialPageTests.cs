using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Steering;

/// <summary>A draft of an assignment is laid against the register before it is sent, and nothing of it is kept.</summary>
[Collection(NorwayTests.Name)]
public sealed class TrialPageTests(NorwayServers norway)
{
    private const string Page = "/oppdrag-proves";

    [Theory]
    [InlineData("nb", "Sier nesten det samme")]
    [InlineData("nn", "Seier nesten det same")]
    [InlineData("en", "Says nearly the same")]
    public async Task Draft_OfAnAssignmentThatExists_IsFoundWithReasonsAndSources(string language, string said)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var draft = $"{Page}?navn={Uri.EscapeDataString("Rådslag om russetid og fadderuker")}&tekst={Uri.EscapeDataString("Oppdrag om rådslag om russetid og fadderuker")}&til=hdir&targetGroup=adolescents&lang={language}";
        var page = await samvirke.PageAsync(draft);
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelector("#samme")!.TextContent.ShouldBe(said);
        page.Links("main").ShouldContain("/oppdrag/oppdrag-radslag-russetid/arbeid");
        page.Document.QuerySelectorAll("[aria-labelledby=samme] .source-mark").ShouldNotBeEmpty();
        page.Document.QuerySelector("#navn")!.GetAttribute("value").ShouldBe("Rådslag om russetid og fadderuker");
        page.Document.QuerySelector("#targetGroup-adolescents")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Theory]
    [InlineData("?navn=&tekst=", "Skriv hva oppdraget heter.", "Skriv hva som skal gjøres.")]
    [InlineData("?navn=Noe&tekst=Noe&frist=31.+juni+2027", "«31. juni 2027» er ingen dag.", "")]
    [InlineData("?navn=Noe&tekst=Noe&til=ingen", "Registeret har ingen «ingen».", "")]
    [InlineData("?navn=Noe%07&tekst=Noe", "styretegn", "")]
    public async Task Draft_ThatIsWrong_IsNamedAndKept(string query, string said, string and)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync(Page + query);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain(said);
        page.MainText.ShouldContain(and);
        page.Document.QuerySelector("#samme").ShouldBeNull();
    }

    [Fact]
    public async Task Receivers_StandByWhatTheyAre_TheStateFirst_AndOnlyThoseWithAChoiceStandOpen()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"{Page}?til=hdir&til=oslo-kommune&lang=nb");
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelectorAll("#til details > summary").Select(each => each.TextContent).ShouldBe(["Departementer", "Direktorater (1 valgt)", "Andre statlige virksomheter", "Statsforvaltere", "Kompetansesentre", "Andre (1 valgt)"]);
        page.Document.QuerySelectorAll("#til details[open] input[checked]").Select(each => each.GetAttribute("value")).ShouldBe(["hdir", "oslo-kommune"]);
        page.Document.QuerySelectorAll("#til details[open]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Draft_TooLongForAnAddress_IsCutAndSaidToBe()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"{Page}?navn=Noe&tekst={new string('a', 1600)}");
        page.MainText.ShouldContain("Teksten har 1600 tegn. Kort den ned til 1500");
        page.Document.QuerySelector("#tekst")!.TextContent.Length.ShouldBe(1500);
        (await samvirke.PageAsync(Page)).Faults().ShouldBeEmpty();
    }
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Steering;

/// <summary>The proposals of the national register: each has its page, and the register says what it knows of it.</summary>
[Collection(NorwayTests.Name)]
public sealed class FollowedNorwayTests(NorwayServers norway)
{
    private const string All = "/forslag-og-oppfolging";

    [Theory]
    [InlineData("nb", "kjenner vi ikke til at noe er gjort etter rapporten (1. juli 2024)")]
    [InlineData("nn", "kjenner vi ikkje til at noko er gjort etter rapporten (1. juli 2024)")]
    [InlineData("en", "nothing is known to have been done since the report (1 July 2024)")]
    public async Task List_InEachLanguage_HasTheProposalsAndTheChallenges(string language, string said)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"{All}?lang={language}");
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain(said);
        page.Document.QuerySelectorAll(".followed-table tbody tr").Length.ShouldBe(17);
        var challenges = await samvirke.PageAsync($"{All}?vis=utfordringer&lang={language}");
        challenges.Faults().ShouldBeEmpty();
        challenges.Document.QuerySelectorAll(".followed-table tbody tr").Length.ShouldBe(14);
    }

    [Fact]
    public async Task Proposals_EachHaveALivingPage_WithTheAgenciesThatHaveNotAnswered()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var pages = (await samvirke.PageAsync(All)).Links(".followed-table tbody th");
        pages.Count.ShouldBe(17);
        foreach (var address in pages)
        {
            var page = await samvirke.PageAsync(address);
            page.Status.ShouldBe(HttpStatusCode.OK, address);
            page.Faults().ShouldBeEmpty(address);
            page.Document.QuerySelectorAll("[aria-labelledby=svar] tbody tr").Length.ShouldBeGreaterThan(0, address);
            page.Links("main").ShouldContain(address.Replace(All, "/tiltaksforslag", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Page_OfTheDutyToCoordinate_TellsTheBillAndTheLawWithTheirSources()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"{All}/forslag-5-3-1");
        page.Links("[aria-labelledby=gjort]").ShouldBe(["/kilde/prop-82-l-2024-2025", "/lov/lov-2025-69-folkehelseloven"]);
        page.MainText.ShouldContain("Ingen kilde vi har, sier at det følger opp forslaget.");
        (await samvirke.PageAsync($"{All}/forslag-5-3-1?asOf=2024-01-01")).Links("[aria-labelledby=gjort]").ShouldNotContain("/lov/lov-2025-69-folkehelseloven");
    }
}

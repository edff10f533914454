using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>What the report's chapter 4 says is missing comes out of the register, on pages, by the API and from the command line alike.</summary>
[Collection(NorwayTests.Name)]
public sealed class GapsTests(NorwayServers norway)
{
    [Fact]
    public async Task Gaps_OfTheNation_HaveWhatTheReportSays()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var gaps = await samvirke.JsonAsync("/api/v1/gaps");
        var said = gaps.GetProperty("chain").EnumerateArray().Where(row => row.Text("standing") == "said").Select(row => (Anchor: row.GetProperty("anchor").Text("id"), Link: row.Text("link"))).ToList();
        said.ShouldContain(("plikt-forebygge-omsorgssvikt", "coordination"), "4.2.1");
        said.ShouldContain(("utfordring-4-2-5", "coordination"));
        said.ShouldContain(("plikt-forberede-loslatelse", "coordination"), "4.2.6");
        said.ShouldContain(("plikt-ungdomsplan", "service"), "4.2.7");
        said.ShouldContain(("utfordring-4-2-12", "coordination"));
        said.ShouldContain(("utfordring-4-2-13", "evidence"));
        said.ShouldContain(("utfordring-4-2-14", "evidence"));
        gaps.GetProperty("chain").EnumerateArray().TakeWhile(row => row.Text("standing") == "said").Count().ShouldBe(said.Count, "what sources say comes first");
        Rows(gaps).ShouldAllBe(row => row.GetProperty("reasons").GetArrayLength() > 0);
        gaps.GetProperty("transitions").EnumerateArray().First().GetProperty("transition").Text("id").ShouldBe("overgang-loslatelse");
    }

    [Fact]
    public async Task Gaps_OfAMunicipality_AreTheSameFromTheCommandLine()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["gaps", "--municipality", "3401", "--as-of", "2026-06-01", "--json"], Database = database.ConnectionString });
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var document = JsonDocument.Parse(answer.Output);
        JsonElement.DeepEquals(document.RootElement, await samvirke.JsonAsync("/api/v1/gaps?municipality=3401&asOf=2026-06-01")).ShouldBeTrue();
        var text = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["gaps", "--municipality", "3401"], Database = database.ConnectionString });
        text.Output.ShouldStartWith("Det som mangler: Kongsvinger");
        var unknown = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["gaps", "--municipality", "9999"], Database = database.ConnectionString });
        unknown.ExitCode.ShouldBe(2);
        unknown.ErrorLines.ShouldHaveSingleItem().ShouldContain("9999");
    }

    [Theory]
    [InlineData("municipality=9999", HttpStatusCode.NotFound)]
    [InlineData("county=99", HttpStatusCode.NotFound)]
    [InlineData("municipality=3401&county=34", HttpStatusCode.BadRequest)]
    [InlineData("asOf=snart", HttpStatusCode.BadRequest)]
    public async Task Gaps_OfSomethingUnknown_AreRefused(string query, HttpStatusCode status)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.JsonAsync($"/api/v1/gaps?{query}", status)).GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Page_OfAnUnknownMunicipality_SaysSoAndShowsTheCountry()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync("/hull?kommune=9999");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("Ingen kommune har nummeret «9999»");
        page.MainText.ShouldContain("Viser hele landet");
    }

    [Theory]
    [InlineData("/hull/ledd.csv", "id,Hva det gjelder,")]
    [InlineData("/hull/rutenett.csv?kommune=3401", "Alder,Arena,")]
    [InlineData("/hull/overganger.csv?lang=nn", "id,Overgang,")]
    public async Task Csv_OfEachPart_BeginsWithItsHeadings(string address, string headings)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').ShouldStartWith(headings);
    }

    private static IEnumerable<JsonElement> Rows(JsonElement gaps) => ((string[])["chain", "grid", "transitions"]).SelectMany(part => gaps.GetProperty(part).EnumerateArray());
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Analyses;

/// <summary>The choice between models: what the report's ratings carry, with any weights and with one's own.</summary>
[Collection(NorwayTests.Name)]
public sealed class ModelChoiceTests(NorwayServers norway)
{
    private const string Page = "/valg-av-modell";

    [Theory]
    [InlineData("nb", "Vurderingene avgjør ikke valget.")]
    [InlineData("nn", "Vurderingane avgjer ikkje valet.")]
    [InlineData("en", "The ratings do not decide the matter.")]
    public async Task Page_InEachLanguage_SaysHowFarTheRatingsDecide(string language, string said)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"{Page}?lang={language}");
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain(said);
        page.Links("main").ShouldContain("/organiseringsmodell/modell-2");
        page.Document.QuerySelectorAll("[aria-labelledby=vurderingene] tbody tr").Length.ShouldBe(6);
        page.Document.QuerySelectorAll("[aria-labelledby=vurderingene] .source-mark").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Weights_InTheAddress_AreUsedAndKept()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync($"{Page}?vekt-cross-sector=2,5&vekt-delivery=0");
        page.MainText.ShouldContain("Med disse vektene er Modell 3 best");
        page.Document.QuerySelector("#vekt-cross-sector")!.GetAttribute("value").ShouldBe("2,5");
        page.Links("main").ShouldContain(link => link.StartsWith($"{Page}.csv?vekt-cross-sector=2%2C5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?vekt-delivery=mye", "Skriv et tall fra 0 til 100", "mye")]
    [InlineData("?vekt-delivery=-3", "Skriv et tall fra 0 til 100", "-3")]
    [InlineData("?vekt-delivery=101", "Skriv et tall fra 0 til 100", "101")]
    [InlineData("?vekt-delivery=NaN", "Skriv et tall fra 0 til 100", "NaN")]
    [InlineData("?vekt-delivery=1e400", "Skriv et tall fra 0 til 100", "1e400")]
    [InlineData("?vekt-delivery=0", "Alle vektene er 0", "0")]
    public async Task Weights_ThatCannotBeUsed_AreNamedAndKept(string query, string said, string kept)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync(Page + query);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain(said);
        page.MainText.ShouldContain("Vurderingene avgjør ikke valget.");
        page.Document.QuerySelector("#vekt-delivery")!.GetAttribute("value").ShouldBe(kept);
        using var table = await samvirke.Client.GetAsync(new Uri($"{Page}.csv{query}", UriKind.Relative));
        table.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Table_OfThePage_HasARowForEachModel()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var lines = (await samvirke.Client.GetStringAsync(new Uri($"{Page}.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines[1].ShouldStartWith("modell-1,");
        lines.Skip(1).ShouldAllBe(line => line.Contains(",ja,", StringComparison.Ordinal));
    }
}

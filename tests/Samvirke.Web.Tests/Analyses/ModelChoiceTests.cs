using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
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
        var page = await samvirke.PageAsync($"{Page}?vekt-cross-sector=2,5&vekt-delivery=0&vekt-understanding=0&vekt-strategy=0&vekt-local-support=0&vekt-existing-structures=0");
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
    [InlineData("?vekt-delivery=0&vekt-cross-sector=0&vekt-understanding=0&vekt-strategy=0&vekt-local-support=0&vekt-existing-structures=0", "Alle vektene er 0", "0")]
    [InlineData("?vekt-delivery=3&vekt-moral=2", "«moral» er ikke et kriterium", "3")]
    public async Task Weights_ThatCannotBeUsed_AreNamedAndKept(string query, string said, string kept)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync(Page + query);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain(said);
        page.Document.QuerySelector("#vekt-delivery")!.GetAttribute("value").ShouldBe(kept);
        using var table = await samvirke.Client.GetAsync(new Uri($"{Page}.csv{query}", UriKind.Relative));
        table.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var document = await samvirke.Client.GetAsync(new Uri($"/api/v1/organisation-models/choice{query}", UriKind.Relative));
        document.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Weights_OfSomeCriteria_LeaveTheOthersOpen()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync($"{Page}?vekt-cross-sector=60&vekt-delivery=20")).MainText.ShouldContain("kan være best");
    }

    [Fact]
    public async Task Choose_FromTheCommandLine_IsWhatTheApiGives()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["choose", "--as-of", "2026-06-01", "--json"], Database = database.ConnectionString });
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var document = JsonDocument.Parse(answer.Output);
        JsonElement.DeepEquals(document.RootElement, await samvirke.JsonAsync("/api/v1/organisation-models/choice?asOf=2026-06-01")).ShouldBeTrue();
        var alternatives = document.RootElement.GetProperty("alternatives").EnumerateArray().ToList();
        alternatives.Select(each => each.GetProperty("id").GetString()).ShouldBe(["modell-1", "modell-2", "modell-3"]);
        // bench/peers/numpy_choice.py with four million draws.
        alternatives.Select(each => each.GetProperty("rankAcceptability")[0].GetDouble()).Zip([0.0703, 0.8672, 0.0625]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 0.005);
        alternatives.ShouldAllBe(each => Math.Abs(each.GetProperty("centralWeights").EnumerateArray().Sum(weight => weight.GetDouble()) - 1) < 1e-9);
        document.RootElement.GetProperty("dominance").GetArrayLength().ShouldBe(0);
        document.RootElement.GetProperty("verdict").GetString().ShouldBe("open");

        var text = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["choose"], Database = database.ConnectionString });
        text.Output.ShouldContain("Vurderingene avgjør ikke valget.");
        string[] none = [.. ((string[])["cross-sector", "understanding", "strategy", "local-support", "existing-structures"]).SelectMany(criterion => (string[])["--weight", $"{criterion}=0"])];
        var onDelivery = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["choose", "--json", "--weight", "delivery=1", .. none], Database = database.ConnectionString });
        onDelivery.Output.ShouldContain("\"verdict\": \"narrowed\"");
        foreach (var (wrong, said) in ((string[], string)[])[(["delivery=-1"], "skriv et tall fra 0 til 100"), (["moral=1"], "«moral»"), (["delivery"], "ID=POENG")])
        {
            var refused = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["choose", "--weight", .. wrong], Database = database.ConnectionString });
            refused.ExitCode.ShouldBe(2);
            refused.ErrorLines.ShouldHaveSingleItem().ShouldContain(said);
        }
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

using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Commands;

/// <summary><c>samvirke evaluate</c> carries out a plan on data without a database, and says what is wrong where.</summary>
public sealed class EvaluateTests : IDisposable
{
    private const string Plan = """{"method":"two-proportions","outcome":"drukket","treatment":"gruppe"}""";

    private readonly TestFolder folder = new();

    [Fact]
    public async Task Evaluate_OfTwoProportions_GivesEveryFieldOfTheContract()
    {
        // prop.test(c(9, 15), c(50, 50), correct = FALSE)
        var answer = await EvaluateAsync(Plan, Data(row => row < 50 ? $"{(row < 15 ? 1 : 0)};kontroll" : $"{(row < 59 ? 1 : 0)};tiltak"), "--json");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var json = JsonDocument.Parse(answer.Output);
        var root = json.RootElement;
        root.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["method", "estimand", "estimate", "standardError", "df", "statistic", "p", "interval", "level", "n", "clusters", "warnings", "refused", "checks", "sensitivity"]);
        root.GetProperty("checks").GetArrayLength().ShouldBe(0);
        root.GetProperty("estimate").GetDouble().ShouldBe(-0.12, 1e-12);
        root.GetProperty("p").GetDouble().ShouldBe(0.1600573, 1e-7);
        root.GetProperty("interval").EnumerateArray().Select(end => end.GetDouble()).ShouldBe([-0.28575317036, 0.04575317036], 1e-10);
        root.GetProperty("df").ValueKind.ShouldBe(JsonValueKind.Null);
        root.GetProperty("refused").ValueKind.ShouldBe(JsonValueKind.Null);
        root.GetProperty("n").GetInt32().ShouldBe(100);
    }

    [Fact]
    public async Task Evaluate_WithoutJson_SaysItOfAHundred()
    {
        var answer = await EvaluateAsync(Plan, Data(row => row < 50 ? $"{(row < 15 ? 1 : 0)};kontroll" : $"{(row < 59 ? 1 : 0)};tiltak"));
        answer.Output.ShouldContain("12 færre av 100");
    }

    [Fact]
    public async Task Evaluate_OfDataWithFlaws_SaysWhatToLookFor()
    {
        var data = Data(row => $"{(row % 10 == 0 && row < 50 ? "" : row % 3 / 2)};{(row < 50 ? "kontroll" : "tiltak")}");
        (await EvaluateAsync(Plan, data)).Output.ShouldContain("Se etter: «drukket» mangler hos 0 av 100 med tiltak og 10 av 100 med kontroll.");
        using var json = JsonDocument.Parse((await EvaluateAsync(Plan, data, "--json")).Output);
        json.RootElement.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("code").GetString()).ShouldBe(["values-missing", "uneven-attrition"]);
    }

    [Theory]
    [InlineData("rapport.docx", "nb", new byte[] { 0x50, 0x4B })]
    [InlineData("rapport.html", "nn", new byte[] { 0x3C, 0x21 })]
    public async Task Evaluate_WithAReport_WritesItBesideTheAnswer(string name, string language, byte[] beginning)
    {
        var file = Path.Combine(folder.Path, name);
        var answer = await EvaluateAsync(Plan, Data(row => $"{row % 3 / 2};{(row < 50 ? "kontroll" : "tiltak")}"), "--report", file, "--language", language);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain("av 100");
        (await File.ReadAllBytesAsync(file))[..2].ShouldBe(beginning);
    }

    [Theory]
    [InlineData("rapport.pdf", "nb", ".docx eller .html")]
    [InlineData("rapport.docx", "de", "nb eller nn eller en")]
    [InlineData("borte/rapport.docx", "nb", "mappen finnes")]
    public async Task Evaluate_WithAReportThatCannotBeWritten_SaysWhy(string name, string language, string why)
    {
        var answer = await EvaluateAsync(Plan, Data(row => $"{row % 3 / 2};{(row < 50 ? "kontroll" : "tiltak")}"), "--report", Path.Combine(folder.Path, name), "--language", language);
        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines.ShouldHaveSingleItem().ShouldContain(why);
    }

    [Fact]
    public async Task Evaluate_OfSeveralLevels_GivesAnEffectForEach()
    {
        var plan = """{"method":"linear","outcome":"drukket","treatment":"gruppe","reference":"a"}""";
        var answer = await EvaluateAsync(plan, Data(row => $"{row * 7 % 11};{(char)('a' + (row % 3))}"), "--json");
        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("effects").EnumerateArray().Select(effect => effect.GetProperty("term").GetString()).ShouldBe(["gruppe=b", "gruppe=c"]);
        json.RootElement.GetProperty("estimate").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Evaluate_ByGee_TellsTheWorkingCorrelation()
    {
        var plan = """{"method":"gee","outcome":"drukket","treatment":"gruppe","cluster":"skole","time":"år","correlation":"ar1","family":"binomial"}""";
        var data = "drukket;gruppe;skole;år\n" + string.Join('\n', Enumerable.Range(0, 240).Select(row => $"{((row * 7 % 11) + (row % 48 * 5 % 7) > 7 ? 1 : 0)};{row % 2};s{row % 48};{row / 48}"));
        var answer = await EvaluateAsync(plan, data, "--json");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("estimand").GetString().ShouldBe("log-odds-ratio");
        var correlation = json.RootElement.GetProperty("workingCorrelation");
        correlation.GetProperty("form").GetString().ShouldBe("ar1");
        correlation.GetProperty("parameter").GetDouble().ShouldBeInRange(-1, 1);
        (await EvaluateAsync(plan, data)).Output.ShouldContain("arbeidskorrelasjon ar1, parameter");
    }

    [Fact]
    public async Task Evaluate_OfAStaggeredStart_GivesEffectsByGroupAndTime()
    {
        var plan = """{"method":"staggered","outcome":"drukket","treatment":"start","unit":"kommune","time":"år"}""";
        var answer = await EvaluateAsync(plan, "kommune;år;start;drukket\n" + string.Join('\n', Enumerable.Range(0, 240).Select(row => $"k{row / 4};{2020 + (row % 4)};{(row / 4 % 3 == 0 ? 0 : 2020 + (row / 4 % 3))};{((row * 7919) + (row * row * 31)) % 101}")) + "\n", "--json");
        answer.ExitCode.ShouldBe(0, answer.Errors + answer.Output);
        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("estimand").GetString().ShouldBe("average-effect-on-treated");
        var staggered = json.RootElement.GetProperty("staggered");
        staggered.GetProperty("units").GetInt32().ShouldBe(60);
        staggered.GetProperty("groupTimes")[0].GetProperty("effect").GetProperty("interval").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Evaluate_OfDrawsThatRejectNothing_HasNoEnds()
    {
        var plan = """{"method":"linear","outcome":"drukket","treatment":"gruppe","cluster":"skole","inference":"randomisation"}""";
        var answer = await EvaluateAsync(plan, "drukket;gruppe;skole\n" + string.Join('\n', Enumerable.Range(0, 40).Select(row => $"{(row * 7 % 11) + (row % 4)};{row % 2};{row % 4}")) + "\n", "--json");
        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("interval")[0].ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("draws").GetProperty("all").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Evaluate_OfDataWithABirthNumber_NamesTheCellAndRepeatsNothing()
    {
        var answer = await EvaluateAsync(Plan, "drukket;gruppe;id\n1;a;4\n0;b;01810750045\n", "--json");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("rad 3, kolonnen «id»");
        (answer.Errors + answer.Output).ShouldNotContain("01810750045");
        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("refused").GetProperty("defects")[0].GetProperty("row").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task Evaluate_OfAPlanWithAFlaw_NamesItsPlace()
    {
        var answer = await EvaluateAsync("""{"method":"magic","outcome":"drukket","treatment":"gruppe"}""", "drukket;gruppe\n1;a\n");
        answer.ExitCode.ShouldBe(1);
        answer.ErrorLines.ShouldHaveSingleItem().ShouldContain("$.method");
    }

    [Fact]
    public async Task Evaluate_WithNobodyToCompareWith_SaysWhatIsNeeded()
    {
        var answer = await EvaluateAsync(Plan, "drukket;gruppe\n1;a\n0;a\n", "--json");
        answer.ExitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(answer.Output);
        var refused = json.RootElement.GetProperty("refused");
        refused.GetProperty("code").GetString().ShouldBe("no-comparison");
        refused.GetProperty("text").EnumerateObject().Select(text => text.Name).ShouldBe(["nb", "nn", "en"], ignoreOrder: true);
    }

    [Fact]
    public async Task Evaluate_OfAFileThatIsNotThere_SaysSoInOneLine()
    {
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["evaluate", Path.Combine(folder.Path, "borte.json"), "borte.csv"] });
        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines.ShouldHaveSingleItem().ShouldContain("borte.json");
    }

    public void Dispose() => folder.Dispose();

    private static string Data(Func<int, string> row) => "drukket;gruppe\n" + string.Join('\n', Enumerable.Range(0, 100).Select(row));

    private async Task<SamvirkeAnswer> EvaluateAsync(string plan, string data, params string[] options)
    {
        var (planFile, dataFile) = (Path.Combine(folder.Path, "plan.json"), Path.Combine(folder.Path, "data.csv"));
        await File.WriteAllTextAsync(planFile, plan);
        await File.WriteAllTextAsync(dataFile, data);
        return await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["evaluate", planFile, dataFile, .. options] });
    }
}

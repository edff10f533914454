using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Commands;

/// <summary><c>samvirke randomise</c> draws lots that anybody can draw again, and says what is wrong where.</summary>
public sealed class RandomiseTests : IDisposable
{
    private const string Plan = """{"unit":"skole","groups":["tiltak","sammenligning"],"strata":["fylke"],"balance":["elever"],"candidates":200,"seed":7}""";

    private readonly TestFolder folder = new();

    [Fact]
    public async Task Randomise_Twice_GivesTheSameLotsAndARecordOfThem()
    {
        var (one, other) = (await RandomiseAsync(Plan, Schools, "--json"), await RandomiseAsync(Plan, Schools, "--json"));
        one.ExitCode.ShouldBe(0, one.Errors);
        using var json = JsonDocument.Parse(one.Output);
        using var again = JsonDocument.Parse(other.Output);
        var root = json.RootElement;
        root.GetProperty("units").GetRawText().ShouldBe(again.RootElement.GetProperty("units").GetRawText());
        root.GetProperty("units").GetArrayLength().ShouldBe(12);
        root.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("units").GetInt32()).ShouldBe([6, 6]);
        root.GetProperty("seed").GetString().ShouldBe("7");
        root.GetProperty("planSha256").GetString()!.Length.ShouldBe(64);
        root.GetProperty("balance").GetProperty("imbalance").GetDouble().ShouldBeLessThanOrEqualTo(root.GetProperty("balance").GetProperty("limit").GetDouble());
    }

    [Fact]
    public async Task Randomise_WithoutJson_NamesEachGroup()
    {
        var answer = await RandomiseAsync("""{"unit":"skole","steps":3,"seed":1}""", Schools);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain("1 (4): ");
        answer.Output.ShouldContain("3 (4): ");
    }

    [Theory]
    [InlineData("""{"unit":"skole","groups":["a","b"]}""", "$.seed")]
    [InlineData("""{"unit":"skole","groups":["a","b"],"strata":["region"],"seed":1}""", "kolonnen «region»")]
    [InlineData("""{"unit":"fylke","groups":["a","b"],"seed":1}""", "står i to rader")]
    public async Task Randomise_OfWhatCannotBeDrawn_SaysWhyAndGivesNothing(string plan, string expected)
    {
        var answer = await RandomiseAsync(plan, Schools, "--json");
        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain(expected);
        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("units").GetArrayLength().ShouldBe(0);
        json.RootElement.GetProperty("refused").GetProperty("defects").GetArrayLength().ShouldBeGreaterThan(0);
    }

    public void Dispose() => folder.Dispose();

    private static string Schools => "skole;fylke;elever\n" + string.Join('\n', Enumerable.Range(0, 12).Select(place => $"s{place:00};f{place % 2};{place * 37 % 101}"));

    private async Task<SamvirkeAnswer> RandomiseAsync(string plan, string units, params string[] options)
    {
        var (planFile, unitFile) = (Path.Combine(folder.Path, "plan.json"), Path.Combine(folder.Path, "units.csv"));
        await File.WriteAllTextAsync(planFile, plan);
        await File.WriteAllTextAsync(unitFile, units);
        return await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["randomise", planFile, unitFile, .. options] });
    }
}

using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Commands;

/// <summary><c>samvirke check</c> says nothing of what is right, and where it is wrong.</summary>
public sealed class CheckTests
{
    [Fact]
    public async Task Check_OfTheNationalRegister_IsSilent()
    {
        (await CheckAsync()).ShouldBe(new SamvirkeAnswer(0, "", ""));
        (await CheckAsync(Repository.NationalRegister)).ShouldBe(new SamvirkeAnswer(0, "", ""));
    }

    [Fact]
    public async Task Check_WithCoverage_CountsWhatRestsOnEverySectionOfTheReport()
    {
        var answer = await CheckAsync("--coverage");
        answer.ExitCode.ShouldBe(0);
        var lines = answer.Output.Split('\n');
        var table = lines.SkipWhile(line => !line.StartsWith("rapport-2024:", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).ToList();
        table[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["avsnitt", "oppføringer", "relasjoner", "utsagn"]);
        var counts = table.Skip(2).Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToDictionary(cells => cells[0], cells => int.Parse(cells[^1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        // These sections are headings and nothing more.
        counts.Where(each => each.Value == 0).Select(each => each.Key).ShouldBe(["2.3", "3", "3.2"], ignoreOrder: true);
        counts["4.2.1"].ShouldBeGreaterThan(20);
        counts["i alt"].ShouldBe(counts.Where(each => each.Key != "i alt").Sum(each => each.Value));
    }

    [Fact]
    public async Task Check_OfTextWithDefects_NamesFileAndLineOfEach()
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "aktører.yaml");
        await File.WriteAllLinesAsync(file,
        [
            "- id: en",
            "  kind: actor",
            "  name: {nb: En}",
            "  steward: en",
            "  citations: [{source: borte, locator: \"1\"}]",
            "  details: {actorType: agency}",
            "- id: to",
            "  kind: enhjørning",
            "  name: {nb: To}",
            "  steward: en",
        ]);
        var answer = await CheckAsync(folder.Path);
        answer.ExitCode.ShouldBe(1);
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldAllBe(line => line.StartsWith(file + ":", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith($"{file}:5: ", StringComparison.Ordinal) && line.Contains("borte", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith($"{file}:8: ", StringComparison.Ordinal) && line.Contains("enhjørning", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.yaml", "- id: [")]
    [InlineData("a.yaml", "just words")]
    [InlineData("a.jsonl", "{\"id\": ")]
    [InlineData("a.jsonl", "[]")]
    public async Task Check_OfTextThatCannotBeRead_NamesFileAndLine(string name, string text)
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(file, text);
        var answer = await CheckAsync(folder.Path);
        answer.ExitCode.ShouldBe(1);
        answer.Output.ShouldMatch($"^{System.Text.RegularExpressions.Regex.Escape(file)}:[0-9]+: .+\n");
        answer.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Check_OfNoFolder_IsRefusedInOneLine()
    {
        using var folder = new TestFolder();
        foreach (var path in (string[])[Path.Combine(folder.Path, "borte"), folder.Path])
        {
            var answer = await CheckAsync(path);
            answer.ExitCode.ShouldBe(2);
            answer.ErrorLines.ShouldHaveSingleItem().ShouldContain(path);
        }
    }

    private static Task<SamvirkeAnswer> CheckAsync(params string[] folder) => SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["check", .. folder] });
}

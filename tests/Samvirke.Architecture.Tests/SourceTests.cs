using System.Globalization;

namespace Samvirke.Architecture.Tests;

/// <summary>What stands in the source files.</summary>
public sealed class SourceTests
{
    [Fact]
    public void PureProjects_Sources_ReachNoClockNoChanceAndNothingOutside()
    {
        var sources = SourceProject.All.Where(project => Arrows.Pure.Contains(project.Name)).SelectMany(project => project.Sources()).Where(IsCode).ToList();
        sources.ShouldNotBeEmpty();
        Lines(sources).Where(each => SourceRules.ReachesOut(each.Line)).Select(each => each.Place).ShouldBeEmpty();
    }

    [Fact]
    public void Types_All_HaveNamesThatSaySomething() =>
        Lines(Repository.Sources(".cs", ".razor")).Where(each => SourceRules.EmptyName(each.Line) is not null).Select(each => each.Place).ShouldBeEmpty();

    [Fact]
    public void BrowserTests_All_LeavePagesAndNeverCloseThem()
    {
        var sources = Repository.Sources(".cs").Where(file => file.StartsWith("tests/Samvirke.Browser.Tests/", StringComparison.Ordinal)).ToList();
        sources.ShouldNotBeEmpty();
        Lines(sources).Where(each => SourceRules.ClosesAPage(each.Line)).Select(each => each.Place).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("await page.CloseAsync();", true)]
    [InlineData("await chief.CloseAsync();", true)]
    [InlineData("page.Context.CloseAsync();", false)]
    [InlineData("await browser.CloseAsync();", false)]
    public void ClosesAPage_OfAPageAlone_IsSo(string line, bool closes) => SourceRules.ClosesAPage(line).ShouldBe(closes);

    [Fact]
    public void Files_WrittenByHand_AreNotLong() => Repository.Sources(".cs", ".razor", ".ts", ".mjs")
        .Where(file => !SourceRules.IsGenerated(file))
        .Select(file => (File: file, Lines: File.ReadLines(Repository.Full(file)).Count()))
        .Where(each => each.Lines > SourceRules.MostLines)
        .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.File} has {each.Lines} lines"))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("var now = DateTime.Now;")]
    [InlineData("var now = DateTimeOffset.UtcNow.Date;")]
    [InlineData("DateTime.Today")]
    [InlineData("clock ?? TimeProvider.System")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("new Random()")]
    [InlineData("Random.Shared.Next()")]
    [InlineData("File.ReadAllText(x)")]
    [InlineData("System.IO.File.ReadAllText(x)")]
    [InlineData("=> Directory.GetFiles(x);")]
    [InlineData("Console.WriteLine(x); // sic")]
    [InlineData("Environment.GetEnvironmentVariable(x)")]
    public void ReachesOut_LineThatDoes_IsFound(string line) => SourceRules.ReachesOut(line).ShouldBeTrue();

    [Theory]
    [InlineData("/// <summary>Never File.ReadAllText.</summary>")]
    [InlineData("x = 1; // as DateTime.Now would")]
    [InlineData("new Random(seed)")]
    [InlineData("defect.File.Length")]
    [InlineData("TextFile.Read()")]
    [InlineData("DateTime.NowAndThen")]
    public void ReachesOut_LineThatDoesNot_IsNot(string line) => SourceRules.ReachesOut(line).ShouldBeFalse();

    [Theory]
    [InlineData("internal static class Text" + "Helper", "Text" + "Helper")]
    [InlineData("public record struct Entry" + "Manager(int X)", "Entry" + "Manager")]
    [InlineData("interface IDate" + "Utils", "IDate" + "Utils")]
    [InlineData("abstract class Page" + "Base : ComponentBase", "Page" + "Base")]
    [InlineData("class Com" + "mon", "Com" + "mon")]
    public void EmptyName_OfAType_IsFound(string line, string name) => SourceRules.EmptyName(line).ShouldBe(name);

    [Theory]
    [InlineData("internal sealed class BaseForm")]
    [InlineData("sealed class Page : ComponentBase")]
    [InlineData("public sealed record Database")]
    public void EmptyName_OfOtherTypes_IsNone(string line) => SourceRules.EmptyName(line).ShouldBeNull();

    [Fact]
    public void IsGenerated_Migration_IsAndNothingElseIs()
    {
        SourceRules.IsGenerated("src/Samvirke.Storage.Sqlite/Migrations/1_Log.Designer.cs").ShouldBeTrue();
        SourceRules.IsGenerated("src/Samvirke.Storage/Log/LogStore.cs").ShouldBeFalse();
        SourceRules.IsGenerated("tests/Samvirke.Storage.Tests/Migrations/LogTests.cs").ShouldBeFalse();
    }

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private static IEnumerable<(string Place, string Line)> Lines(IEnumerable<string> files) => files
        .SelectMany(file => File.ReadLines(Repository.Full(file)).Select((line, i) => (string.Create(CultureInfo.InvariantCulture, $"{file}:{i + 1}: {line.Trim()}"), line)));
}

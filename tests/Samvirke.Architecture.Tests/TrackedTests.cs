using System.Globalization;
using System.Text;

namespace Samvirke.Architecture.Tests;

/// <summary>What git keeps, and what it must not.</summary>
public sealed class TrackedTests
{
    [GitFact]
    public void TrackedFiles_All_AreWrittenAndNotMade() => Repository.TrackedFiles.Where(TrackedRules.IsMade).ShouldBeEmpty();

    [GitFact]
    public void TrackedFiles_All_AreNoDatabases() =>
        Repository.TrackedFiles.Where(file => TrackedRules.IsDatabase(file, File.ReadAllBytes(Repository.Full(file)))).ShouldBeEmpty();

    [GitFact]
    public void TrackedFiles_All_NameNoMachineAndNoRegistry()
    {
        var texts = Repository.TrackedFiles.Where(IsText).ToList();
        texts.Count.ShouldBeGreaterThan(50);
        texts.SelectMany(Findings).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bin/Release/a.txt", true)]
    [InlineData("src/Samvirke.Web/obj/project.assets.json", true)]
    [InlineData("src/Samvirke.Web/Client/node_modules/d3/index.js", true)]
    [InlineData("lib/Samvirke.dll", true)]
    [InlineData("src/Samvirke.Web/Objects/bin.cs", false)]
    public void IsMade_Path_IsOrIsNot(string path, bool made) => TrackedRules.IsMade(path).ShouldBe(made);

    [Theory]
    [InlineData("samvirke.db", "", true)]
    [InlineData("a.db-wal", "", true)]
    [InlineData("a.bin", "SQLite format 3\0…", true)]
    [InlineData("docs/database.md", "# SQLite format 3", false)]
    public void IsDatabase_File_IsOrIsNot(string path, string content, bool database) => TrackedRules.IsDatabase(path, Encoding.UTF8.GetBytes(content)).ShouldBe(database);

    [Theory]
    [InlineData("cd /" + "tmp/x")]
    [InlineData("\"/" + "home/x/y\"")]
    [InlineData("(/" + "root/x)")]
    [InlineData("path=/" + "work/main")]
    [InlineData("C:\\" + "Users\\x")]
    [InlineData("https://api" + ".nuget.org/v3/index.json")]
    [InlineData("https://registry" + ".npmjs.org/d3")]
    [InlineData("http://deb" + ".debian.org/debian")]
    [InlineData("https://www.eksempel.no/home/om", false)]
    [InlineData("https://www.eksempel.no/tmp/", false)]
    [InlineData("src/work/x", false)]
    [InlineData("http.nuget", false)]
    public void Place_OfAMachineOrRegistry_IsFound(string line, bool found = true) => (TrackedRules.Place(line) is not null).ShouldBe(found);

    private static bool IsText(string file) => !File.ReadAllBytes(Repository.Full(file)).AsSpan().Contains((byte)0);

    private static IEnumerable<string> Findings(string file) => File.ReadLines(Repository.Full(file))
        .Select((line, i) => (Place: TrackedRules.Place(line), Number: i + 1))
        .Where(each => each.Place is not null)
        .Select(each => string.Create(CultureInfo.InvariantCulture, $"{file}:{each.Number}: {each.Place}"));
}

using System.Text.RegularExpressions;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Finding;

/// <summary>Vedlegg 1, heading by heading.</summary>
[Collection(NorwayTests.Name)]
public sealed partial class AppendixTests(NorwayServers norway)
{
    private const int First = 5, LongestHeading = 190;

    /// <summary>Headings over several structures, none of their own.</summary>
    private static readonly string[] Groups =
        ["Vedlegg 1", "Nasjonale samhandlingsstrukturer", "Lokale samhandlingsstrukturer", "Kommende samhandlingsstrukturer", "Kunnskapsproduksjon og -formidling"];

    [Fact]
    public async Task Search_ForHeadingOfTheAppendix_FindsWhatStandsUnderIt()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var headings = await HeadingsAsync(samvirke);
        headings.Count.ShouldBeGreaterThan(35);
        var missed = new List<string>();
        foreach (var (locator, title) in headings.Where(heading => !Groups.Contains(heading.Locator)))
        {
            var hits = await samvirke.HitsAsync(Remark().Replace(title.Split(". ")[0], ""));
            if (!hits.Take(First).Any(hit => hit.Cites("vedlegg-1", locator))) missed.Add(title);
        }

        missed.ShouldBeEmpty();
    }

    [AppendixFact]
    public async Task Sections_OfTheAppendix_AreItsHeadings()
    {
        var titles = (await HeadingsAsync(await norway.OnAsync(DatabaseKind.Sqlite))).Select(heading => heading.Title).ToHashSet(StringComparer.Ordinal);
        var lines = await File.ReadAllLinesAsync(AppendixFactAttribute.TextFile!);
        var text = lines.SkipWhile(line => line != "Vedlegg 1. Etablerte samhandlingsstrukturer").TakeWhile(line => !line.StartsWith('[')).ToList();
        titles.Except(text, StringComparer.Ordinal).ShouldBeEmpty("in the register and not in the text");
        text.Where(IsHeading).Except(titles, StringComparer.Ordinal).ShouldBeEmpty("in the text and not in the register");
    }

    /// <summary>Some headings end with a list of who takes part, after a full stop, or with a remark that is more than an abbreviation.</summary>
    [GeneratedRegex(@" \([^)]* [^)]*\)$", RegexOptions.None, 1000)]
    private static partial Regex Remark();

    private static bool IsHeading(string line) =>
        line.Length < LongestHeading && !string.IsNullOrWhiteSpace(line) && !line.TrimStart().StartsWith('•') && line[^1] is not ('.' or ':');

    private static async Task<IReadOnlyList<(string Locator, string Title)>> HeadingsAsync(SamvirkeProcess samvirke)
    {
        var appendix = await samvirke.JsonAsync("/api/v1/entries/vedlegg-1");
        return [.. appendix.GetProperty("details").GetProperty("sections").EnumerateArray().Select(section => (section.Text("locator"), section.Text("title")))];
    }
}

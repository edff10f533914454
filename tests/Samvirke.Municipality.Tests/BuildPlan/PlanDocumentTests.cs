using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Testing.Documents;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.BuildPlan;

public sealed partial class PlanDocumentTests
{
    [LibreOfficeFact]
    public async Task Docx_OpenedInLibreOffice_HasItsHeadingsTablesAndSources()
    {
        foreach (var sort in PlanSort.All)
        {
            var paper = PlanBuilding.Build(Kongsvinger.WithOwn, sort, Kongsvinger.Written(sort)).Paper;
            var docx = Kongsvinger.Docx(Kongsvinger.WithOwn, paper);
            Keep(sort, docx);
            var html = Encoding.UTF8.GetString(await LibreOffice.ConvertAsync(docx, "html:HTML:EmbedImages"));

            var headings = Heading().Matches(html).Select(match => Plain(match.Groups["text"].Value)).ToList();
            headings.ShouldContain(PaperTexts.Sources.In(Tongue.Nb).Text);
            foreach (var section in paper.Sections) headings.ShouldContain(Plain(section.Heading.In(Tongue.Nb).Text));
            Count(html, "<thead").ShouldBe(paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>().Count(), "each table has its row of headings");
            var text = Plain(html);
            foreach (var (source, locator) in Sources(paper)) text.ShouldContain(Plain($"{Kongsvinger.WithOwn.Snapshot.Find(source)!.Name.In(Tongue.Nb).Text}, {locator}"));
            html.ShouldContain($"<title>{paper.Title.In(Tongue.Nb).Text}</title>");
            html.ShouldContain("lang=\"nb-NO\"");
        }
    }

    [Fact]
    public void Docx_OfAWholePlan_TakesLessThanTwoSeconds()
    {
        var sort = PlanSort.All[0];
        Kongsvinger.Docx(Kongsvinger.WithOwn, PlanBuilding.Build(Kongsvinger.WithOwn, sort, Kongsvinger.Written(sort)).Paper);
        var clock = Stopwatch.StartNew();
        var basis = Kongsvinger.On(Kongsvinger.WithOwn.Snapshot);
        Kongsvinger.Docx(basis, PlanBuilding.Build(basis, sort, Kongsvinger.Written(sort)).Paper).ShouldNotBeEmpty();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    /// <summary>Where people who look at the pages want them.</summary>
    private static void Keep(PlanSort sort, byte[] docx)
    {
        if (Environment.GetEnvironmentVariable("SAMVIRKE_KEEP_PLANS") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, $"{sort.Name}.docx"), docx);
    }

    private static IEnumerable<(EntryId Source, string Locator)> Sources(Paper paper) => paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>()
        .SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell).SelectMany(text => text.Citations).Select(citation => (citation.Source, citation.Locator)).Distinct();

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    private static string Plain(string html) => Spaces().Replace(System.Net.WebUtility.HtmlDecode(Tag().Replace(html, "")), " ").Trim();


    [GeneratedRegex("<h[1-3][^>]*>(?<text>.*?)</h[1-3]>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.None, 5000)]
    private static partial Regex Spaces();
}

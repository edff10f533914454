using System.Net;
using Samvirke.Register.Kinds;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>No link of the site leads nowhere.</summary>
[Collection(NorwayTests.Name)]
public sealed class LinkTests(NorwayServers norway)
{
    private const int Sampled = 60;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Link_OnSampledPages_LeadsSomewhere(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var pages = await SampleAsync(samvirke);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var address in pages)
        {
            var page = await samvirke.PageAsync(address);
            foreach (var link in page.Links().Where(link => asked.Add(WithoutFragment(link))))
            {
                using var answer = await samvirke.SendAsync(HttpMethod.Get, WithoutFragment(link));
                if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Found) && !AsksToSignIn(answer)) broken.Add($"{address} → {link}: {answer.StatusCode}");
            }
        }

        broken.ShouldBeEmpty();
        asked.Count.ShouldBeGreaterThan(pages.Count);
    }

    [Fact]
    public async Task Link_ToPartOfPage_FindsItThere()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var address in (string[])["/", "/samhandlingsstruktur/kubu", "/kilde/vedlegg-1", "/tidslinje", "/tallene", "/rettelser", "/rapport/hull?kommune=3401"])
        {
            var page = await samvirke.PageAsync(address);
            var fragments = page.Document.QuerySelectorAll("a[href*='#']").Select(link => link.GetAttribute("href")!).Distinct(StringComparer.Ordinal).Take(10);
            foreach (var link in fragments)
            {
                var target = link.StartsWith('#') ? page : await samvirke.PageAsync(WithoutFragment(link));
                target.Document.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]).ShouldNotBeNull($"{address} → {link}");
            }
        }
    }

    /// <summary>The fixed pages and entries spread evenly over the register: the same ones each time.</summary>
    private static async Task<IReadOnlyList<string>> SampleAsync(SamvirkeProcess samvirke)
    {
        string[] fixedPages =
        [
            "/", "/finn", "/finn?q=politi", "/innsatser", "/hvem-gjor-hva", "/hva-sier-loven", "/hva-sier-loven?vis=forpliktet", "/hvor-motes-de",
            "/utfordringer-og-tiltak", "/utfordringer-og-tiltak?vis=forslag", "/hull?kommune=3401", "/hull?ledd=plan", "/analyser", "/rapport/nettverk", "/rapport/hull?kommune=3401", "/hull/rutenett?niva=universal", "/hull/overganger", "/hva-om/steg", "/hva-om?steg=sla-sammen.fritidserklaeringen-samarbeidsgruppe.fritidserklaeringen,fjern.slt", "/tidslinje?fra=2000&til=2010", "/tallene", "/rettelser?type=uenighet", "/endringer", "/samhandlingsstruktur/kubu/historikk",
            "/min-kommune", "/om", "/hjelp", "/api", "/kilde/vedlegg-1?avsnitt=BTI",
        ];
        var entries = await samvirke.EntriesAsync();
        var step = entries.Count / (Sampled - fixedPages.Length);
        return [.. fixedPages, .. entries.Where((_, i) => i % step == 0).Select(entry => $"/{Kind.Find(entry.Text("kind"))!.Segment}/{entry.Text("id")}")];
    }

    private static bool AsksToSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.SeeOther && answer.Headers.Location!.OriginalString.StartsWith("/logg-inn?", StringComparison.Ordinal);

    private static string WithoutFragment(string link) => link.Split('#')[0];
}

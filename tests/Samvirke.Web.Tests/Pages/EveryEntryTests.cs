using System.Net;
using Samvirke.Register.Kinds;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Pages;

/// <summary>Every entry has a page, and every page is what a page must be.</summary>
[Collection(NorwayTests.Name)]
public sealed class EveryEntryTests(NorwayServers norway)
{
    private static readonly string[] OtherPages =
    [
        "/", "/finn", "/finn?q=barnevern", "/finn?q=qqqqzzzz", "/innsatser", "/min-kommune", "/min-kommune?navn=Alta", "/min-kommune?navn=qqqq",
        "/om", "/hjelp", "/dato", "/tilgjengelighet", "/personvern", "/api", "/finnes-ikke-her", "/?asOf=i+dag",
        "/tidslinje", "/tidslinje?fra=1990&til=2010", "/tidslinje?fra=x", "/tallene", "/tallene?substance=cannabis", "/rettelser", "/rettelser?type=uenighet",
        "/kilde/vedlegg-1?avsnitt=SLT", .. Kind.All.Select(kind => $"/{kind.Segment}"),
    ];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task EntryPage_OfEveryEntry_IsWhole(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var entries = await samvirke.EntriesAsync();
        entries.Count.ShouldBeGreaterThan(1300);
        var faults = new List<string>();
        foreach (var entry in entries)
        {
            var page = await samvirke.PageAsync($"/{Kind.Find(entry.Text("kind"))!.Segment}/{entry.Text("id")}");
            if (page.Status != HttpStatusCode.OK) faults.Add($"{page.Address} answers {page.Status}");
            if (page.Heading != entry.GetProperty("name").Text("nb")) faults.Add($"{page.Address} is headed {page.Heading}");
            faults.AddRange(page.Faults().Select(fault => $"{page.Address} {fault}"));
        }

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public async Task OtherPage_InEveryLanguage_IsWhole(string language)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var address in OtherPages)
        {
            var page = await samvirke.PageAsync(address, ("Cookie", $"samvirke-lang={language}"));
            if (page.Status == HttpStatusCode.Found) continue;
            page.Language.ShouldBe(language, address);
            page.Faults().ShouldBeEmpty(address);
        }
    }
}

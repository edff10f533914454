using System.Collections.Immutable;
using System.Text.Json;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Changes;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Analyses;

/// <summary>What has changed in a report since an earlier day: one thing mended, one found, one as it was.</summary>
public sealed class ReportSinceTests
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Report_SinceADay_TellsWhatIsClosedAndNew(DatabaseKind kind)
    {
        await using var register = await ChangedAsync(kind);
        var samvirke = await register.ServeAsync();
        var page = await samvirke.PageAsync("/rapport/hull?siden=2024-05-01&lang=nb");
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("Siden 1. mai 2024: ett hull er tettet og ett er nytt. Ett er som før.");
        page.Document.QuerySelectorAll("h2").Select(heading => heading.TextContent.Trim()).Take(2).ShouldBe(["Tettet", "Nytt"]);
        page.Links(".paper-table").ShouldContain("/utfordring/utfordring-9");
        page.Links(".paper-table").ShouldNotContain("/utfordring/utfordring-7", "what is no longer in the register has no page");
        var report = await samvirke.JsonAsync("/rapport/hull.json?siden=2024-05-01");
        var comparison = report.GetProperty("comparison");
        comparison.GetProperty("resolved").EnumerateArray().Select(finding => finding.Text("key")).ShouldBe(["chain/utfordring-7/plan"]);
        comparison.GetProperty("new").EnumerateArray().Select(key => key.GetString()).ShouldBe(["chain/utfordring-9/evidence"]);
        using var csv = await samvirke.GetAsync("/rapport/hull.csv?siden=2024-05-01");
        csv.Content.Headers.ContentDisposition!.FileName!.ShouldStartWith("samvirke-hull-siden-2024-05-01-");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("chain/utfordring-7/plan,");
    }

    [Fact]
    public async Task Report_SinceToday_HasNothingNew()
    {
        await using var register = await ChangedAsync(DatabaseKind.Sqlite);
        var samvirke = await register.ServeAsync();
        (await samvirke.PageAsync("/rapport/hull?siden=2024-05-03&lang=nn")).MainText.ShouldContain("Sidan 3. mai 2024 er ingenting endra. To er som før.");
    }

    [Fact]
    public async Task Command_SinceADay_TellsTheSame()
    {
        await using var register = await ChangedAsync(DatabaseKind.Sqlite);
        var text = await register.RunAsync("gaps", "--since", "2024-05-01");
        text.ExitCode.ShouldBe(0, text.Errors);
        text.Output.ShouldStartWith("Siden 1. mai 2024: ett hull er tettet og ett er nytt. Ett er som før.");
        text.Output.ShouldContain("[chain/utfordring-9/evidence]");
        using var json = JsonDocument.Parse((await register.RunAsync("gaps", "--since", "2024-05-01", "--json")).Output);
        json.RootElement.GetProperty("new")[0].GetString().ShouldBe("chain/utfordring-9/evidence");
        (await register.RunAsync("gaps", "--since", "i fjor")).ErrorLines.ShouldHaveSingleItem().ShouldContain("i fjor");
    }

    /// <summary>On 1 May two things are said to be missing; on 3 May one of them no longer, and another instead.</summary>
    private static async Task<ChangedRegister> ChangedAsync(DatabaseKind kind)
    {
        var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(SmallLog.Day(1), "Registeret lastet fra tekst.", [SmallLog.Hdir, SmallLog.Source, Missing(7, "plan"), Missing(8, "funding")]);
        await register.PutAsync(SmallLog.Day(3), "En ny utfordring", Missing(9, "evidence"));
        await register.RemoveAsync(SmallLog.Day(3), "Planen er vedtatt", "utfordring-7");
        return register;
    }

    private static Entry Missing(int number, string link) => SmallLog.Challenge(number) with { Facets = FacetValues.Of(ImmutableArray.Create(new FacetTerms(Facet.Gap, [link]))) };
}

using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Confirming;

/// <summary>Readers see what nobody has stood by for too long, and how much of the register that is.</summary>
[Collection(DueTests.Name)]
public sealed class FreshnessPageTests(DueRegister due)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Entry_Overdue_SaysSoAndWhoAnswers(DatabaseKind kind)
    {
        using var reader = new Visiting((await due.OnAsync(kind)).Samvirke);
        var page = await reader.PageAsync("/tiltak/gammelt");
        page.Document.QuerySelector(".fresh-note")!.TextContent.ShouldContain("innen 1. mai 2021");
        page.Document.QuerySelector(".fresh-note")!.TextContent.ShouldContain("Etat svarer for oppføringen.");
        page.MainText.ShouldContain("Sist bekreftet 1. mai 2020");
        page.Document.QuerySelectorAll("form[method=post]").ShouldBeEmpty();
        page.Faults().ShouldBeEmpty();
        (await reader.PageAsync("/tiltak/gammelt?lang=nn")).MainText.ShouldContain("Det skulle vore gjort innan 1. mai 2021.");
        (await reader.PageAsync("/tiltak/gammelt?lang=en")).MainText.ShouldContain("by 1 May 2021");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Entry_NeverConfirmed_CountsFromTheDayItWasRevised(DatabaseKind kind)
    {
        using var reader = new Visiting((await due.OnAsync(kind)).Samvirke);
        var page = await reader.PageAsync("/kilde/kilden");
        page.Document.QuerySelector(".fresh-note").ShouldBeNull();
        page.MainText.ShouldContain("ikke bekreftet; sist endret");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Freshness_OfTheRegister_IsByOrganisationAndByKind(DatabaseKind kind)
    {
        using var reader = new Visiting((await due.OnAsync(kind)).Samvirke);
        var all = await reader.PageAsync("/ferskhet");
        all.Faults().ShouldBeEmpty();
        all.MainText.ShouldContain("16 % av 6 oppføringer er bekreftet i tide. 16 % er bekreftet det siste året.");
        Rows(all).ShouldBe(["Etat 4 1 25 % 3", "Nabo 2 0 0 % 2"]);
        all.Document.QuerySelectorAll("svg rect.fresh-part").Select(bar => bar.GetAttribute("width")).ShouldBe(["77.5", "0"]);
        all.Document.QuerySelector("footer")!.TextContent.ShouldContain("16 % av dem er bekreftet siste år");
        var sources = await reader.PageAsync("/ferskhet?slag=kilde");
        sources.MainText.ShouldContain("Du ser bare kilder: 100 % av 1 er bekreftet i tide.");
        Rows(sources).ShouldBe(["Etat 1 1 100 % 0"]);
        sources.Document.QuerySelector("option[selected]")!.TextContent.ShouldBe("Kilder");
        Rows(await reader.PageAsync("/ferskhet?slag=lov")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("romskip", "Vi kjenner ikke slaget «romskip», så du ser alle.")]
    [InlineData("<script>alert(1)</script>", "Vi kjenner ikke slaget «<script>alert(1)</script>»")]
    public async Task Freshness_OfAnUnknownKind_SaysSoAndShowsAll(string asked, string said)
    {
        using var reader = new Visiting((await due.OnAsync(DatabaseKind.Sqlite)).Samvirke);
        var page = await reader.PageAsync($"/ferskhet?slag={Uri.EscapeDataString(asked)}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain(said);
        page.Document.QuerySelector("main script").ShouldBeNull();
        Rows(page).Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2020-01-01")]
    [InlineData("9999-12-31")]
    public async Task Freshness_AtAnotherMoment_IsShown(string day)
    {
        using var reader = new Visiting((await due.OnAsync(DatabaseKind.Sqlite)).Samvirke);
        foreach (var address in (string[])[$"/ferskhet?recordedAt={day}", $"/ferskhet?asOf={day}", $"/tiltak?recordedAt={day}"])
        {
            (await reader.PageAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    private static IEnumerable<string> Rows(Serving.Page page) =>
        page.Document.QuerySelectorAll("main tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}

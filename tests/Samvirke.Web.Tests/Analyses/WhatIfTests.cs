using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Analyses;

/// <summary>What would follow, of the national register: on the page, by the API and from the command line alike.</summary>
[Collection(NorwayTests.Name)]
public sealed class WhatIfTests(NorwayServers norway)
{
    /// <summary>A pair with common participants, as the network's own table of such has it, shows what merging the two would mean.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Merge_OfTwoStructuresWithTheSameParticipants_ShowsItsConsequences(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var pair = (await samvirke.JsonAsync("/api/v1/network")).GetProperty("sameParticipants").EnumerateArray().First(each => !each.GetProperty("isPart").GetBoolean() || each.GetProperty("share").GetDouble() < 1);
        var (from, into) = (pair.Text("a"), pair.Text("b"));
        var before = await samvirke.JsonAsync("/api/v1/changes");
        var answer = await samvirke.JsonAsync($"/api/v1/what-if?steps=merge.{from}.{into}");
        var consequences = answer.GetProperty("consequences").EnumerateArray().ToList();
        var merged = consequences.Single(each => each.Text("kind") == "merged");
        merged.GetProperty("about").Text("id").ShouldBe(into);
        merged.GetProperty("others")[0].Text("id").ShouldBe(from);
        consequences.ShouldContain(each => each.Text("kind") == "same-members-gone");
        consequences.ShouldAllBe(each => each.GetProperty("reasons").GetArrayLength() > 0);
        var loads = answer.GetProperty("loads").EnumerateArray().ToList();
        loads.Count.ShouldBeGreaterThanOrEqualTo(2, "those who were in both are in one");
        loads.ShouldContain(load => load.GetProperty("after").GetProperty("structures").GetInt32() == load.GetProperty("before").GetProperty("structures").GetInt32() - 1);

        var page = await samvirke.PageAsync($"/hva-om?steg=sla-sammen.{from}.{into}");
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("Ingenting er endret");
        foreach (var reason in consequences.SelectMany(each => each.GetProperty("reasons").EnumerateArray())) page.MainText.ShouldContain(reason.GetProperty("text").Text("nb"));
        page.Document.QuerySelectorAll("[aria-labelledby=belastning] tbody tr").Length.ShouldBe(loads.Count);
        JsonElement.DeepEquals(before, await samvirke.JsonAsync("/api/v1/changes")).ShouldBeTrue("nothing is written");
        (await samvirke.JsonAsync($"/api/v1/entries/{from}")).Text("id").ShouldBe(from);
    }

    [Fact]
    public async Task Scenario_IsBuiltAQuestionAPage_AndTakenBackStepByStep()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync("/samhandlingsstruktur/slt")).Links("main").ShouldContain("/hva-om/steg?hva=slt");
        (await samvirke.PageAsync("/hva-om")).Links("main").ShouldContain("/hva-om/steg");
        (await samvirke.PageAsync("/hva-om/steg")).Links("main").ShouldContain("/hva-om/steg?gjor=sla-sammen");
        (await samvirke.PageAsync("/hva-om/steg?gjor=sla-sammen&q=fritidserklæringen")).Links("main").ShouldContain("/hva-om/steg?gjor=sla-sammen&hva=fritidserklaeringen");
        (await samvirke.PageAsync("/hva-om/steg?gjor=sla-sammen&hva=fritidserklaeringen")).Links("main").ShouldContain("/hva-om?steg=sla-sammen.fritidserklaeringen.fritidserklaeringen-samarbeidsgruppe");
        var one = "/hva-om?steg=sla-sammen.fritidserklaeringen.fritidserklaeringen-samarbeidsgruppe";
        (await samvirke.PageAsync(one)).Links("main").ShouldContain("/hva-om/steg?steg=sla-sammen.fritidserklaeringen.fritidserklaeringen-samarbeidsgruppe");
        (await samvirke.PageAsync($"{one.Replace("/hva-om", "/hva-om/steg", StringComparison.Ordinal)}&hva=slt")).Links("main").ShouldContain($"{one},fjern.slt");
        var two = await samvirke.PageAsync($"{one},fjern.slt");
        two.Document.QuerySelectorAll(".what-if-steps li > span").Length.ShouldBe(2);
        two.Document.QuerySelector(".what-if-steps li > span")!.TextContent.ShouldContain("slått sammen", Case.Sensitive, "the order of the address");
        two.Links("main").ShouldContain(one);
        two.Links("main").ShouldContain("/hva-om?steg=fjern.slt");
    }

    [Theory]
    [InlineData("gjor=avslutt&hva=slt&dato=2027-12-31", "/hva-om?steg=avslutt.slt.2027-12-31")]
    [InlineData("steg=fjern.kubu&gjor=legg-til&hva=slt&valg=legg-til.slt.level.national", "/hva-om?steg=fjern.kubu,legg-til.slt.level.national")]
    [InlineData("gjor=fjern&hva=slt", "/hva-om?steg=fjern.slt")]
    public async Task Answer_ToTheLastQuestion_LeadsToWhatFollows(string query, string address)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync($"/hva-om/steg?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.OriginalString.ShouldEndWith(address);
    }

    [Theory]
    [InlineData("/hva-om?steg=fjern.romskip", "Det går ikke slik")]
    [InlineData("/hva-om?steg=fjern.slt,fjern.slt", "ble tatt ut i steg 1")]
    [InlineData("/hva-om?steg=sla-sammen.slt.slt", "seg selv")]
    [InlineData("/hva-om?steg=tull", "«tull»")]
    [InlineData("/hva-om?steg=legg-til.slt.level.%3Cscript%3E", "finnes ikke under")]
    [InlineData("/hva-om/steg?gjor=avslutt&hva=slt&dato=snart", "«snart» er ingen dato")]
    [InlineData("/hva-om/steg?gjor=fjern&hva=romskip", "ingen oppføring «romskip»")]
    [InlineData("/hva-om/steg?gjor=sla-sammen&hva=slt&q=qqqqzzzz", "Ingen treff")]
    [InlineData("/hva-om?steg=avslutt.slt.2027-12-31", "1. januar 2028")]
    [InlineData("/hva-om?steg=legg-til.slt.gap.plan", "får ingen følger")]
    public async Task Page_WhateverTheAddressSays_AnswersCalmly(string address, string text)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var page = await samvirke.PageAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain(text);
    }

    [Fact]
    public async Task Page_OfManyAndLongSteps_AnswersCalmly()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync($"/hva-om?steg={string.Join(',', Enumerable.Repeat("fjern.slt", 60))}")).MainText.ShouldContain("høyst 20 steg");
        (await samvirke.PageAsync($"/hva-om?steg={new string('x', 5000)}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("steps=remove.romskip")]
    [InlineData("steps=tull")]
    [InlineData("steps=merge.slt.slt")]
    [InlineData("steps=remove.slt&asOf=snart")]
    public async Task Api_OfWhatCannotBe_IsAProblem(string query)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.JsonAsync($"/api/v1/what-if?{query}", HttpStatusCode.BadRequest)).GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task CommandLine_OfTheSame_IsTheSame()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart
        {
            Arguments = ["what-if", "--merge", "fritidserklaeringen", "fritidserklaeringen-samarbeidsgruppe", "--remove", "slt", "--as-of", "2026-06-01", "--json"],
            Database = database.ConnectionString,
        });
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var document = JsonDocument.Parse(answer.Output);
        JsonElement.DeepEquals(document.RootElement, await samvirke.JsonAsync("/api/v1/what-if?steps=merge.fritidserklaeringen.fritidserklaeringen-samarbeidsgruppe,remove.slt&asOf=2026-06-01")).ShouldBeTrue();
        var text = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["what-if", "--remove", "slt"], Database = database.ConnectionString });
        text.Output.ShouldStartWith("Hva om …");
        text.Output.ShouldContain("Møteplass som blir borte (1)");
        var unknown = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["what-if", "--remove", "romskip"], Database = database.ConnectionString });
        unknown.ExitCode.ShouldBe(2);
        unknown.ErrorLines.ShouldHaveSingleItem().ShouldContain("romskip");
    }

    [Fact]
    public async Task Page_InEachLanguage_SaysItInThatLanguage()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.PageAsync("/hva-om?steg=fjern.slt&lang=nn")).MainText.ShouldContain("Ingenting er endra");
        (await samvirke.PageAsync("/hva-om?steg=fjern.slt&lang=en")).MainText.ShouldContain("Nothing has been changed");
    }
}

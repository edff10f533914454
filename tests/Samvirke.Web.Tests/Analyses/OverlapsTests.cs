using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Analyses;

/// <summary>What the sources themselves say overlaps comes high out of the national register, by the API and from the command line alike.</summary>
[Collection(NorwayTests.Name)]
public sealed class OverlapsTests(NorwayServers norway)
{
    [Theory]
    [InlineData("folkehelsekoordinator", "slt-koordinator", 5, "4.2.1")]
    [InlineData("bti-koordinator", "slt-koordinator", 5, "4.2.1")]
    [InlineData("barnevernsloven-15-1", "folkehelseloven-5", 20, "4.2.1")]
    [InlineData("retningslinje-tidlig-oppdagelse-utsatte-barn", "rundskriv-barnevern-og-psykiske-helsetjenester", 30, "table 2")]
    public async Task Overlaps_ThatTheReportNames_ComeHigh(string a, string b, int within, string because)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var pairs = (await samvirke.JsonAsync($"/api/v1/overlaps?relation=overlaps&limit={within}")).GetProperty("pairs").EnumerateArray().ToList();
        var pair = pairs.FirstOrDefault(each => each.GetProperty("a").Text("id") == a && each.GetProperty("b").Text("id") == b);
        pair.ValueKind.ShouldBe(JsonValueKind.Object, because);
        pair.GetProperty("reasons").GetArrayLength().ShouldBeGreaterThan(1);
        pair.GetProperty("align").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Overlaps_ByPages_AreAllEachOnceTheLikeliestFirst()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var (seen, scores, next, total) = (new HashSet<string>(StringComparer.Ordinal), new List<double>(), "/api/v1/overlaps?relation=conflicts&limit=7", 0);
        while (next is not null)
        {
            var page = await samvirke.JsonAsync(next);
            total = page.GetProperty("total").GetInt32();
            foreach (var pair in page.GetProperty("pairs").EnumerateArray())
            {
                seen.Add($"{pair.GetProperty("a").Text("id")} {pair.GetProperty("b").Text("id")}").ShouldBeTrue();
                scores.Add(-pair.GetProperty("score").GetDouble());
            }

            next = page.GetProperty("next").GetString();
        }

        seen.Count.ShouldBe(total);
        scores.ShouldBeInOrder();
    }

    [Fact]
    public async Task Overlap_FromTheCommandLine_IsWhatTheApiGives()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["overlap", "--entry", "slt-koordinator", "--as-of", "2026-06-01", "--json"], Database = database.ConnectionString });
        answer.ExitCode.ShouldBe(0, answer.Errors);
        using var document = JsonDocument.Parse(answer.Output);
        JsonElement.DeepEquals(document.RootElement, await samvirke.JsonAsync("/api/v1/overlaps?entry=slt-koordinator&asOf=2026-06-01")).ShouldBeTrue();
        var text = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["overlap", "--relation", "overlaps", "--limit", "2"], Database = database.ConnectionString });
        text.Output.ShouldStartWith("Innsatser som henger sammen");
        text.Output.ShouldContain("Kan samordnes:");
        var unknown = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["overlap", "--relation", "liker"], Database = database.ConnectionString });
        unknown.ExitCode.ShouldBe(2);
        unknown.ErrorLines.ShouldHaveSingleItem().ShouldContain("liker");
    }

    [Theory]
    [InlineData("relation=liker")]
    [InlineData("entry=finnes-ikke")]
    [InlineData("kind=ting")]
    [InlineData("limit=0")]
    [InlineData("cursor=x")]
    [InlineData("asOf=snart")]
    public async Task Overlaps_OfSomethingUnknown_AreRefused(string query)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        (await samvirke.JsonAsync($"/api/v1/overlaps?{query}", HttpStatusCode.BadRequest)).GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }
}

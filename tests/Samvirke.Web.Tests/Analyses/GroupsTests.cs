using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Analyses;

/// <summary>What crowds the same place, and how efforts relate two by two, as pages and for programs.</summary>
[Collection(NorwayTests.Name)]
public sealed class GroupsTests(NorwayServers norway)
{
    [Theory]
    [InlineData("barnehageloven-46", "krisesenterloven-6", "sosialtjenesteloven-45")]
    [InlineData("psykisk-helsevernloven-4-1", "sosialtjenesteloven-28", "spesialisthelsetjenesteloven-2-5")]
    public async Task Groups_OfProvisionsWithTheSameDuty_ComeFirst(string one, string other, string third)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var first = (await samvirke.JsonAsync("/api/v1/groups?kind=provision")).GetProperty("groups").EnumerateArray().Take(5).ToList();
        var group = first.Single(each => each.GetProperty("members").EnumerateArray().Any(member => member.Text("id") == one));
        group.GetProperty("members").EnumerateArray().Select(member => member.Text("id")).ShouldContain(other);
        group.GetProperty("members").EnumerateArray().Select(member => member.Text("id")).ShouldContain(third);
        group.GetProperty("reasons").GetArrayLength().ShouldBeGreaterThan(2);
        group.GetProperty("name").Text("nb").ShouldStartWith("Bestemmelser: ");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Pages_OfGroupsAndPairs_LeadToEachMemberWithReasons(DatabaseKind database)
    {
        var samvirke = await norway.OnAsync(database);
        var list = await samvirke.PageAsync("/grupper?kind=bestemmelse");
        list.Faults().ShouldBeEmpty();
        var group = await samvirke.PageAsync(list.Links(".question-lines")[0]);
        group.Status.ShouldBe(HttpStatusCode.OK);
        group.Faults().ShouldBeEmpty();
        group.MainText.ShouldContain("Hva de har felles");
        group.Links("main table").Count.ShouldBeGreaterThan(2);
        var pairs = await samvirke.PageAsync("/overlapp");
        pairs.Faults().ShouldBeEmpty();
        var pair = await samvirke.PageAsync(pairs.Links(".question-lines")[0]);
        pair.Faults().ShouldBeEmpty();
        pair.MainText.ShouldContain("Hva som kan samordnes");
        pair.MainText.ShouldContain("Side om side");
    }

    [Theory]
    [InlineData("/grupper/000000000000")]
    [InlineData("/overlapp/slt-koordinator/slt-koordinator")]
    [InlineData("/overlapp/slt-koordinator/finnes-ikke")]
    public async Task Pages_OfWhatIsNotThere_SaySo(string address)
    {
        var page = await (await norway.OnAsync(DatabaseKind.Sqlite)).PageAsync(address);
        page.Status.ShouldBe(HttpStatusCode.Gone);
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("Vis alle");
    }

    [Fact]
    public async Task Groups_OfWhatIsNotKnown_AreRefusedByTheApiAndToldOnThePage()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync("/api/v1/groups?kind=romfart");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await samvirke.PageAsync("/grupper?kind=romfart&entry=borte")).MainText.ShouldContain("«romfart»");
        (await samvirke.PageAsync("/overlapp?relation=tull&entry=borte")).MainText.ShouldContain("«tull»");
    }

    [Fact]
    public async Task Csv_OfGroups_HasARowForEachMember()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync("/grupper.csv?asOf=2026-06-01");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var groups = (await samvirke.JsonAsync("/api/v1/groups?asOf=2026-06-01")).GetProperty("groups").EnumerateArray();
        lines.Length.ShouldBe(1 + groups.Sum(group => group.GetProperty("members").GetArrayLength()));
    }
}

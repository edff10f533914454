using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Figures;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Municipalities;

/// <summary>Attacks what a reader gets over the net, as the table for a spreadsheet and as JSON, of tables that a municipality has put out with a county and all that it is the sum of.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class FigureAttackTests
{
    private const string Figures = "/kommune/3901/tall";

    private static readonly ImmutableArray<string> Parts = ["3901", "3903", "3905"];

    private static readonly FigureAttack Attack = new(
        new Dictionary<string, ImmutableArray<string>> { ["39"] = Parts },
        new Dictionary<string, ImmutableArray<string>> { ["kjønn"] = ["Gutter", "Jenter"], ["trinn"] = ["8. trinn", "9. trinn"] });

    private static string Register => LocalFigureTests.Register.Replace("0301", "3901", StringComparison.Ordinal).Replace("4601", "3903", StringComparison.Ordinal) + """
        - id: tonsberg
          kind: area
          name: {nb: Tønsberg}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {areaType: municipality, number: "3905"}

        """;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Tightening_OfWhatReadersGet_LeavesEveryHiddenNumberOpen(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var coordinator = await server.MemberAsync("koordinator@example.no", "oslo-kommune", "contributor");
        using var reader = new Visiting(server.Samvirke);
        var random = new Random(20_261_123);
        var counts = (
            from year in Enumerable.Range(2021, 5)
            from area in Parts
            from sex in (string[])["Gutter", "Jenter"]
            from grade in (string[])["8. trinn", "9. trinn"]
            select new Count(year, area, sex, grade, random.Next(0, 15))).ToList();
        foreach (var year in counts.GroupBy(count => count.Year)) await PutOutAsync(coordinator, Table(year));

        var csv = SeenNumber.InCsv(await TextAsync(reader, $"{Figures}.csv"));
        var json = SeenNumber.InJson(await TextAsync(reader, $"{Figures}.json"));

        csv.ShouldBe(json, ignoreOrder: true);
        csv.Select(each => each.Year).Distinct().Count().ShouldBe(5);
        csv.Count(each => each.Area == "39" && each.Groups.Length == 0).ShouldBe(5, "the county is the sum of its municipalities");
        csv.Count(each => each.Number is null).ShouldBeGreaterThan(30);
        csv.ShouldAllBe(each => each.Number == null || each.Number >= 5);
        Attack.Narrow(csv).ShouldBeEmpty();
        Attack.Narrow(csv.Select(each => True(each, counts) is >= 5 and var number ? each with { Number = number } : each)).ShouldNotBeEmpty("the attack sees it where only small numbers are hidden");
    }

    private static string Table(IEnumerable<Count> counts) =>
        "kommunenummer;år;kjønn;trinn;Har prøvd\n" + string.Join('\n', counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Area};{count.Year};{count.Sex};{count.Grade};{count.Number}")));

    /// <summary>The number that stands behind what was seen.</summary>
    private static long True(SeenNumber seen, IEnumerable<Count> counts) => counts
        .Where(count => count.Year == seen.Year && (seen.Area == "39" || seen.Area == count.Area))
        .Where(count => seen.Groups.Split(';', StringSplitOptions.RemoveEmptyEntries).All(group => group == $"kjønn={count.Sex}" || group == $"trinn={count.Grade}"))
        .Sum(count => (long)count.Number);

    private static async Task PutOutAsync(Visiting coordinator, string table)
    {
        var preview = (await coordinator.PostFormAsync($"{Figures}/nytt", [.. LocalFigureTests.About, ("tabell", table), ("gjor", "les")])).Page;
        (await coordinator.PressAsync(preview, "tall", [.. LocalFigureTests.About, ("tabell", table), ("gjor", "legg-ut")])).Status.ShouldBe(HttpStatusCode.Found, preview.MainText);
    }

    private static async Task<string> TextAsync(Visiting reader, string address)
    {
        using var answer = await reader.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>A count as the municipality knows it.</summary>
    private sealed record Count(int Year, string Area, string Sex, string Grade, int Number);
}

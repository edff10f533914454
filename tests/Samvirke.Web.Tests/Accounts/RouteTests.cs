using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>Every address, walked by everybody who may come: only those whom the table lets in get in, and the table is the one in the operators' guide.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class RouteTests(AccountServers servers)
{
    /// <summary>A form that was kept for its sender when a session ran out: nobody has one here, which whoever may come is told.</summary>
    private const string KeptForm = "{Form}";

    /// <summary>What the register here has none of (efforts to judge, a municipality, a region, an assignment, a letter, a report with proposals, a programme, a model), which whoever may come is told.</summary>
    private static readonly string[] Passing =
    [
        KeptForm,
        "/overlapp/{One}/{Other}/vurder",
        "/grupper/{Key}/vurder",
        "/kommune/{Municipality}",
        "/municipalities/{number}",
        "/region/{Id}",
        "/regions/{id}",
        "/svar/{Asker}/{Wish:int}",
        "/brev/{Organisation}/{Key}",
        "/oppdrag/{Assignment}",
        "/oppdrag/{Id}/arbeid",
        "/modellvekter/versjoner",
        "/forslag-og-oppfolging/{Proposal}",
        "/forslag-og-oppfolging.",
        "/proposals-followed",
        "/programarbeid/{Organisation}/{Key}",
        "/programmes/{organisation}/{key}",
    ];

    private static readonly string Guide = Path.Combine(Repository.Home, "docs", "guides", "drift.md");

    [Fact]
    public async Task Routes_All_DeclareWhoMayComeAndStandInTheGuide()
    {
        var table = await TableAsync();
        table.Count.ShouldBeGreaterThan(30);
        table.Where(line => line.Contains("ikke oppgitt", StringComparison.Ordinal)).ShouldBeEmpty("every page and endpoint carries an Audience");
        var guide = await File.ReadAllLinesAsync(Guide);
        var stands = guide.SkipWhile(line => !line.StartsWith("| adresse |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'));
        stands.ShouldBe(table, "put the table that ./samvirke routes prints into docs/guides/drift.md");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Route_WalkedByEverybody_LetsInThoseWhomTheTableDoes(DatabaseKind kind)
    {
        var server = await servers.OnAsync(kind);
        var table = (await TableAsync()).Select(line => line.Trim('|', ' ').Split(" | ")).ToList();
        using var reader = new Visiting(server.Samvirke);
        using var platform = await server.AdministratorAsync();
        using var nobody = await server.MemberAsync("rute-ingen@example.no", "etat", "contributor");
        using var contributor = await server.MemberAsync("rute-bidrag@example.no", "etat", "contributor");
        using var editor = await server.MemberAsync("rute-redaktor@example.no", "etat", "editor");
        using var secretariat = await server.MemberAsync("rute-sekretariat@example.no", "etat", "secretariat");
        using var administrator = await server.MemberAsync("rute-admin@example.no", "etat", "administrator");
        var person = (await platform.PageAsync("/organisasjon/etat/folk")).Document.QuerySelector("a[aria-label$='rute-ingen@example.no']")!.GetAttribute("href")!;
        await platform.SendAsync(person, ("rolle", "ingen"));
        var member = (await platform.PageAsync("/organisasjon/etat/folk")).Document.QuerySelector("a[aria-label$='rute-bidrag@example.no']")!.GetAttribute("href")!.Split('/')[^1];
        var proposal = await ProposeAsync(contributor);
        Visiting[] people = [reader, nobody, contributor, editor, secretariat, administrator, platform];
        var faults = new List<string>();
        foreach (var row in table.Skip(2))
        {
            var address = Example(row[0].Trim('`').Replace("/endringsforslag/{Number:long}", proposal, StringComparison.Ordinal), member);
            for (var i = 0; i < people.Length; i++)
            {
                using var answer = await people[i].GetAsync(address);
                if (answer.StatusCode >= HttpStatusCode.InternalServerError) faults.Add($"{address} for {table[0][i + 2]}: {answer.StatusCode}");
                if (row[i + 2] == "ja" && answer.StatusCode == HttpStatusCode.NotFound && Passing.Any(each => row[0].Contains(each, StringComparison.OrdinalIgnoreCase))) continue;
                if (Entered(answer, address) != (row[i + 2] == "ja")) faults.Add($"{address} for {table[0][i + 2]}: {answer.StatusCode}, but the table says {row[i + 2]}");
                if (row[i + 2] == "ja") continue;
                var sent = await people[i].PostAsync(address, ("rolle", "administrator"));
                if (sent.Status is not (HttpStatusCode.SeeOther or HttpStatusCode.NotFound)) faults.Add($"POST {address} for {table[0][i + 2]}: {sent.Status}");
            }
        }

        await contributor.PostFormOfAsync(proposal, "trekk");
        faults.ShouldBeEmpty();
    }

    /// <summary>Proposes something, and gives the address of the proposal.</summary>
    private static async Task<string> ProposeAsync(Visiting contributor)
    {
        await contributor.SendAsync("/aktor/etat/endre/omtale", ("summary.nb", "Til rutene."));
        return (await contributor.SendAsync("/aktor/etat/endre/send", ("grunn", "Til rutene."))).Location!.Split('?')[0];
    }

    private static bool Entered(HttpResponseMessage answer, string address) => answer.StatusCode switch
    {
        HttpStatusCode.SeeOther => false,
        HttpStatusCode.NotFound => address == "/finnes-ikke",
        _ => true,
    };

    private static string Example(string pattern, string member) => pattern
        .Replace("{Segment:kind}", "aktor", StringComparison.Ordinal)
        .Replace("{Organisation}", "etat", StringComparison.OrdinalIgnoreCase)
        .Replace("{Person:guid}", member, StringComparison.Ordinal)
        .Replace("{documentName}", "v1", StringComparison.Ordinal)
        .Replace("{Number:long}", "1", StringComparison.Ordinal)
        .Replace("{Part}", "programmet", StringComparison.Ordinal)
        .Replace("{Past:long}", "1", StringComparison.Ordinal)
        .Replace("{PartSegment}", "navn", StringComparison.Ordinal)
        .Replace("{Name}", "hull", StringComparison.OrdinalIgnoreCase)
        .Replace("{One}", "etat", StringComparison.Ordinal)
        .Replace("{Other}", "etat", StringComparison.Ordinal)
        .Replace("{Plan}", "etat", StringComparison.Ordinal)
        .Replace("{Key}", "000000000000", StringComparison.OrdinalIgnoreCase)
        .Replace("{Number:int}", "1", StringComparison.Ordinal)
        .Replace("{Evaluation:int}", "1", StringComparison.Ordinal)
        .Replace("{Asker}", "3401", StringComparison.Ordinal)
        .Replace("{Wish:int}", "1", StringComparison.Ordinal)
        .Replace("{Municipality}", "3401", StringComparison.OrdinalIgnoreCase)
        .Replace("{Assignment}", "etat", StringComparison.OrdinalIgnoreCase)
        .Replace("{Place}", "1.1", StringComparison.Ordinal)
        .Replace("{Proposal}", "forslag-5-2-1", StringComparison.Ordinal)
        .Replace("{Agency}", "etat", StringComparison.OrdinalIgnoreCase)
        .Replace("{Meeting}", "2026-12-01-1", StringComparison.OrdinalIgnoreCase)
        .Replace("{Id}", "etat", StringComparison.OrdinalIgnoreCase);

    private static async Task<IReadOnlyList<string>> TableAsync()
    {
        var answer = await SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = ["routes"] });
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

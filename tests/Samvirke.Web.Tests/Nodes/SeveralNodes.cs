using Npgsql;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Changes;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Nodes;

/// <summary>Two nodes on one PostgreSQL server that belongs to the test alone.</summary>
internal sealed class SeveralNodes : IAsyncDisposable
{
    private const string Name = "samvirke";
    private readonly TestFolder folder = new();
    private bool isAKilled;

    private SeveralNodes(PostgresServer server) => Server = server;

    public PostgresServer Server { get; }

    public SamvirkeProcess A { get; private set; } = null!;

    public SamvirkeProcess B { get; private set; } = null!;

    public string Database => new NpgsqlConnectionStringBuilder(Server.ConnectionTo(Name)) { Timeout = 5, MaxPoolSize = 20 }.ConnectionString;

    public static async Task<SeveralNodes> StartAsync()
    {
        var nodes = new SeveralNodes(await PostgresServer.OwnAsync());
        try
        {
            await nodes.Server.ExecuteAsync($"CREATE DATABASE {Name}");
            nodes.A = await nodes.NodeAsync();
            nodes.B = await nodes.NodeAsync();
            return nodes;
        }
        catch
        {
            await nodes.DisposeAsync();
            throw;
        }
    }

    /// <summary>A node more, or one again.</summary>
    public async Task<SamvirkeProcess> NodeAsync()
    {
        var data = Path.Combine(folder.Path, "register");
        Directory.CreateDirectory(data);
        await File.WriteAllTextAsync(Path.Combine(data, "register.yaml"), NodeRegister.Text);
        return await SamvirkeProcess.StartAsync(Database, data, new Dictionary<string, string>(StringComparer.Ordinal) { ["SAMVIRKE_MAIL"] = Path.Combine(folder.Path, "post") }, Repository.TestNode);
    }

    public Task<SamvirkeAnswer> CommandAsync(params string[] arguments) => SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = arguments, Database = Database, Urls = B.Address.OriginalString });

    /// <summary>Ends node A by SIGKILL.</summary>
    public async Task KillAAsync()
    {
        await A.DisposeAsync();
        isAKilled = true;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in (SamvirkeProcess?[])[isAKilled ? null : A, B])
        {
            if (node is not null) await node.DisposeAsync();
        }

        NpgsqlConnection.ClearAllPools();
        await Server.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>The register of the nodes, and its entries with other names.</summary>
internal static class NodeRegister
{
    public const int Measures = 60;

    public static string Text { get; } = """
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}

        """ + string.Concat(Enumerable.Range(0, Measures).Select(i => $$"""
        - id: tiltak-{{i}}
          kind: measure
          name: {nb: Tiltak {{i}}}
          steward: etat
          citations: [{source: kilden, locator: "1"}]

        """));

    /// <summary>A measure with what is said of it.</summary>
    public static Entry Measure(int number, string summary) => new()
    {
        Id = new EntryId($"tiltak-{number}"),
        Kind = Samvirke.Register.Kinds.Kind.Measure,
        Name = new LocalizedText($"Tiltak {number}"),
        Summary = new LocalizedText(summary),
        Steward = new EntryId("etat"),
        Citations = [new Citation(new EntryId("kilden"), "1")],
    };

    /// <summary>What the node says of the measure.</summary>
    public static async Task<string> SummaryAsync(this SamvirkeServer node, int number) =>
        (await node.JsonAsync($"/api/v1/entries/tiltak-{number}")).GetProperty("summary").TryGetProperty("nb", out var summary) ? summary.GetString()! : "";

    /// <summary>Waits until the node says so, and tells how long that took.</summary>
    public static async Task<TimeSpan> EventuallyAsync(this SamvirkeServer node, int number, string summary)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (await node.SummaryAsync(number) != summary)
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(30)) throw new ShouldAssertException($"The node still says «{await node.SummaryAsync(number)}» and not «{summary}».");
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        return waited.Elapsed;
    }

    public static async Task<long> AcceptAsync(this SamvirkeServer node, int number, string summary)
    {
        var outcome = await node.PutAsync(Measure(number, summary));
        outcome.Text("outcome").ShouldBe("Accepted");
        return outcome.GetProperty("change").GetInt64();
    }
}

using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>A small register served on a database, with its first administrator.</summary>
internal sealed partial class AccountServer : IAsyncDisposable
{
    public const string Administrator = "sjef@example.no";
    public const string Password = "fjell og fjord i nord";

    private readonly TestFolder folder = new();
    private readonly TestDatabase database;

    private readonly Dictionary<string, string> settings;
    private readonly string register;
    private readonly bool isAlone;
    private readonly bool withTestAddresses;
    private bool isAdministratorMade;
    private Visiting? inviting;

    private AccountServer(TestDatabase database, string register, IReadOnlyDictionary<string, string>? more, int attemptsPerMinute, bool isAlone, bool withTestAddresses)
    {
        (this.database, this.register, this.isAlone, this.withTestAddresses) = (database, register, isAlone || more is not null, withTestAddresses);
        settings = new Dictionary<string, string>(more ?? new Dictionary<string, string>(StringComparer.Ordinal), StringComparer.Ordinal)
        {
            ["SAMVIRKE_MAIL"] = Mail,
            ["SAMVIRKE_ATTEMPTS_PER_MINUTE"] = $"{attemptsPerMinute}",
        };
    }

    public SamvirkeServer Samvirke { get; private set; } = null!;

    /// <summary>Everything that the program has written, when it has a process of its own.</summary>
    public string Output => Samvirke.ShouldBeOfType<SamvirkeProcess>().Output;

    public string Mail => Path.Combine(folder.Path, "post");

    /// <param name="kind">The database.</param>
    /// <param name="attemptsPerMinute">How often somebody may try to sign in.</param>
    /// <param name="settings">Other settings by name; it has a process of its own then.</param>
    /// <param name="register">The register as text.</param>
    /// <param name="isAlone">Whether it has a process of its own, for a test that ends it or reads what it writes.</param>
    /// <param name="withTestAddresses">Whether changes can be had accepted and letters sent by addresses of tests.</param>
    public static async Task<AccountServer> StartAsync(
        DatabaseKind kind, int attemptsPerMinute = 100_000, IReadOnlyDictionary<string, string>? settings = null, string register = Register, bool isAlone = false, bool withTestAddresses = false)
    {
        var server = new AccountServer(await TestDatabase.CreateAsync(kind), register, settings, attemptsPerMinute, isAlone, withTestAddresses);
        await server.ServeAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        StopInviting();
        await Samvirke.DisposeAsync();
        await database.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Ends the program and starts it again on the same database.</summary>
    public async Task RestartAsync()
    {
        StopInviting();
        await Samvirke.DisposeAsync();
        await ServeAsync();
    }

    /// <summary>Runs a command beside the server, on the same database.</summary>
    public Task<SamvirkeAnswer> CommandAsync(params string[] arguments) =>
        SamvirkeCommand.RunAsync(new SamvirkeStart { Arguments = arguments, Database = database.ConnectionString, Data = Data, Urls = Samvirke.Address.OriginalString });

    /// <summary>The first administrator, signed in; made when asked for the first time.</summary>
    public async Task<Visiting> AdministratorAsync()
    {
        var visiting = new Visiting(Samvirke);
        if (!isAdministratorMade)
        {
            if (await CreateAdministratorAsync() is { } said) await SetPasswordAsync(visiting, Link().Match(said).Value);
            isAdministratorMade = true;
        }

        await visiting.SignInAsync(Administrator, Password);
        return visiting;
    }

    /// <summary>Somebody invited to an organisation who has chosen a password and signed in.</summary>
    public async Task<Visiting> MemberAsync(string email, string organisation, string role)
    {
        inviting ??= await AdministratorAsync();
        var sent = await inviting.SendAsync($"/organisasjon/{organisation}/folk", ("epost", email), ("rolle", role));
        sent.Location.ShouldBe($"/organisasjon/{organisation}/folk?gjort=sendt", sent.Page.MainText);
        var visiting = new Visiting(Samvirke);
        await SetPasswordAsync(visiting, LinkTo(email));
        await visiting.SignInAsync(email, Password);
        return visiting;
    }

    /// <summary>The link in the last letter to the address.</summary>
    public string LinkTo(string email) => Link().Match(Letters(email)[^1]).Value;

    public IReadOnlyList<string> Letters(string email) => !Directory.Exists(Mail)
        ? []
        : [.. Directory.GetFiles(Mail, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(letter => letter.Contains($"To: <{email}>", StringComparison.Ordinal))];

    /// <summary>Everything that the database holds, as text.</summary>
    public async Task<string> DumpAsync()
    {
        var all = new StringBuilder();
        foreach (var table in await RowsAsync("SELECT name FROM sqlite_master WHERE type = 'table'")) all.AppendLine(table).AppendJoin('\n', await RowsAsync($"SELECT * FROM \"{table}\"")).AppendLine();
        return all.ToString();
    }

    /// <summary>What a question to the SQLite database answers, each row as text; also carries out what is no question.</summary>
    public async Task<List<string>> RowsAsync(string sql)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqliteCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : reader.GetValue(i).ToString())));
        return rows;
    }

    /// <summary>Makes every session a little older than a quarter of an hour.</summary>
    public Task AgeSessionsAsync()
    {
        StopInviting();
        return RowsAsync($"UPDATE sessions SET began_at = '{DateTime.UtcNow.AddMinutes(-16):yyyy-MM-ddTHH:mm:ss.ffffffZ}'");
    }

    public static async Task SetPasswordAsync(Visiting visiting, string link)
    {
        var sent = await visiting.SendAsync(link, ("nytt", Password));
        sent.Status.ShouldBe(HttpStatusCode.Found, sent.Page.MainText);
        sent.Location.ShouldBe("/logg-inn?lagret=1");
    }

    /// <summary>Lets whoever invites sign in anew for the next.</summary>
    private void StopInviting()
    {
        inviting?.Dispose();
        inviting = null;
    }

    private string Data => Path.Combine(folder.Path, "register");

    private async Task ServeAsync()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "register.yaml"), register);
        Samvirke = isAlone
            ? await SamvirkeProcess.StartAsync(database.ConnectionString, Data, settings, withTestAddresses ? Repository.TestNode : null)
            : await SharedSamvirke.StartAsync(database.ConnectionString, Data, settings, withTestAddresses);
    }

    /// <summary>What the command says; nothing when there is an administrator already.</summary>
    private async Task<string?> CreateAdministratorAsync()
    {
        if (Samvirke is SharedSamvirke shared) return await shared.CreateAdministratorAsync(Administrator);
        var made = await CommandAsync("admin", "create", "--email", Administrator);
        return made.ExitCode == 0 ? made.Output : null;
    }

    private const string Register = """
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: nabo
          kind: actor
          name: {nb: Nabo}
          steward: nabo
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}

        """;

    [GeneratedRegex(@"https?://\S+/nytt-passord\?\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}

/// <summary>One server on each database for all tests that do not end it.</summary>
public sealed class AccountServers : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, AccountServer> servers = [];

    internal async Task<AccountServer> OnAsync(DatabaseKind kind)
    {
        if (!servers.TryGetValue(kind, out var server)) servers.Add(kind, server = await AccountServer.StartAsync(kind, isAlone: true));
        return server;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var server in servers.Values) await server.DisposeAsync();
    }
}

/// <summary>The tests of the collection run one after the other and share the servers.</summary>
[CollectionDefinition(Name)]
public sealed class AccountTestCollection : ICollectionFixture<AccountServers>
{
    public const string Name = "Accounts";
}

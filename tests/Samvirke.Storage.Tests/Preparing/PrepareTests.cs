using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Samvirke.Storage.Preparing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Preparing;

public sealed class PrepareTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_Again_KeepsWhatIsThere(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await log.AppendAsync(Made.Put("a"));
        (await (await log.AgainAsync()).SnapshotAsync()).Snapshot.Entries.Length.ShouldBe(1);
    }

    /// <summary>Less than FULL could lose the last accepted changes when the power goes.</summary>
    [Fact]
    public async Task Prepare_Sqlite_WritesAheadAndWaitsForTheDisk()
    {
        await using var log = await OpenLog.CreateAsync(DatabaseKind.Sqlite);
        await using var connection = new SqliteConnection(log.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT journal_mode || ' ' || synchronous FROM pragma_journal_mode, pragma_synchronous";
        (await command.ExecuteScalarAsync()).ShouldBe("wal 2");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_ByManyAtOnce_IsReadyForAll(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var prepared = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RegisterDatabase.PrepareAsync(OpenLog.Target(database.ConnectionString), TimeProvider.System))));
        prepared.ShouldAllBe(each => each is Preparation.Ready);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_DatabaseOfANewerVersion_IsRefusedAndLeftAlone(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var known = await log.CountAsync("\"__EFMigrationsHistory\"");
        await log.ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Fremtid', '99.0')");
        (await RefusedAsync(log.ConnectionString, DatabaseFault.NewerVersion)).ShouldContain("29990101000000_Fremtid");
        (await log.CountAsync("\"__EFMigrationsHistory\"")).ShouldBe(known + 1);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_HeldByAnother_IsRefusedAsLocked(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await using var context = log.Context();
        var connection = Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database);
        await connection.OpenAsync();
        await using var holding = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = holding;
        command.CommandText = kind == DatabaseKind.Sqlite
            ? "INSERT INTO changes (number, author, organisation, reason, recorded_at) VALUES (1, '', '', '', '')"
            : string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({Storage.Log.PostgreSqlStore.MigratingLock})");
        await command.ExecuteNonQueryAsync();
        await RefusedAsync(log.ConnectionString, DatabaseFault.Locked);
        await holding.RollbackAsync();
        await log.AgainAsync();
    }

    [Fact]
    public async Task Prepare_FolderMissing_IsRefusedAndNotMade()
    {
        using var folder = new TestFolder();
        var missing = Path.Combine(folder.Path, "finnes-ikke");
        (await RefusedAsync($"Data Source={missing}/samvirke.db", DatabaseFault.FolderMissing)).ShouldContain(missing);
        Directory.Exists(missing).ShouldBeFalse();
    }

    [Fact]
    public async Task Prepare_FolderInPlaceOfFile_IsRefused()
    {
        using var folder = new TestFolder();
        await RefusedAsync($"Data Source={folder.Path}", DatabaseFault.NotADatabase);
    }

    [Theory]
    [InlineData("Dette er et brev og ingen database, men det er langt nok til å være en: ")]
    [InlineData("SQLite format 3\0 men så kommer det ikke noe mer som henger på greip etter det: ")]
    public async Task Prepare_FileThatIsNoDatabase_IsRefusedAndLeftAlone(string text)
    {
        using var folder = new TestFolder();
        var file = Path.Combine(folder.Path, "brev.db");
        var content = string.Concat(Enumerable.Repeat(text, 100));
        await File.WriteAllTextAsync(file, content);
        (await RefusedAsync($"Data Source={file}", DatabaseFault.NotADatabase)).ShouldContain(file);
        (await File.ReadAllTextAsync(file)).ShouldBe(content);
    }

    [Fact]
    public async Task Prepare_DamagedDatabase_IsRefused()
    {
        await using var log = await OpenLog.CreateAsync(DatabaseKind.Sqlite);
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(log.ConnectionString).DataSource;
        var bytes = await File.ReadAllBytesAsync(file);
        // The first page says which tables there are.
        Array.Fill(bytes, (byte)0xAB, 100, 3900);
        await File.WriteAllBytesAsync(file, bytes);
        await RefusedAsync(log.ConnectionString, DatabaseFault.NotADatabase);
    }

    [Fact]
    public async Task Prepare_ServerThatDoesNotAnswer_IsRefused()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        (await RefusedAsync($"Host=127.0.0.1;Port={port};Database=x;Username=sam;Password=hemmelig7", DatabaseFault.Unreachable)).ShouldContain($"127.0.0.1:{port}");
        await RefusedAsync("Host=finnes-ikke.invalid;Username=sam;Password=hemmelig7", DatabaseFault.Unreachable);
    }

    [Theory, OnPostgreSql]
    public async Task Prepare_WrongUserPasswordOrDatabase_IsRefused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var given = database.ConnectionString;
        await RefusedAsync(new NpgsqlConnectionStringBuilder(given) { Password = "hemmelig7" }.ConnectionString, DatabaseFault.WrongPassword);
        await RefusedAsync(new NpgsqlConnectionStringBuilder(given) { Password = null }.ConnectionString, DatabaseFault.WrongPassword);
        await RefusedAsync(new NpgsqlConnectionStringBuilder(given) { Username = "ingen", Password = "hemmelig7" }.ConnectionString, DatabaseFault.WrongPassword);
        (await RefusedAsync(new NpgsqlConnectionStringBuilder(given) { Database = "finnes-ikke" }.ConnectionString, DatabaseFault.NoSuchDatabase)).ShouldContain("finnes-ikke");
    }

    [Theory, OnPostgreSql]
    public async Task Prepare_UserWhoMayNotMakeTables_IsRefused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var user = $"leser_{settings.Database}";
        var server = await PostgresServer.SharedAsync();
        await server.ExecuteAsync($"CREATE ROLE {user} LOGIN PASSWORD 'hemmelig7'");
        try
        {
            (settings.Username, settings.Password) = (user, "hemmelig7");
            await RefusedAsync(settings.ConnectionString, DatabaseFault.NotAllowed);
        }
        finally
        {
            await server.ExecuteAsync($"DROP ROLE {user}");
        }
    }

    [Theory, OnPostgreSql]
    public async Task Prepare_ServerThatOnlyReads_IsRefused(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await log.ExecuteAsync($"ALTER DATABASE {new NpgsqlConnectionStringBuilder(log.ConnectionString).Database} SET default_transaction_read_only = on");
        NpgsqlConnection.ClearAllPools();
        await RefusedAsync(log.ConnectionString, DatabaseFault.ReadOnly);
    }

    /// <summary>The message of the refusal, which must be one line without the password.</summary>
    internal static async Task<string> RefusedAsync(string connectionString, DatabaseFault fault)
    {
        var prepared = await RegisterDatabase.PrepareAsync(OpenLog.Target(connectionString), TimeProvider.System, Short, CancellationToken.None);
        var refused = prepared.ShouldBeOfType<Preparation.Refused>();
        refused.Fault.ShouldBe(fault, refused.Message);
        refused.Message.ShouldNotContain('\n');
        refused.Message.ShouldNotContain("hemmelig7");
        refused.Message.ShouldEndWith(".");
        return refused.Message;
    }
}

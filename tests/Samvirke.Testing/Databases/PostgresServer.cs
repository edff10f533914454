using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Samvirke.Testing.Databases;

/// <summary>
/// A PostgreSQL server for tests: the one that <c>SAMVIRKE_TEST_POSTGRES</c> names (the user must be allowed to make databases), or one of this
/// process alone, started when first asked for. It ends with the process, however that ends, and its folder goes with it.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Setting = "SAMVIRKE_TEST_POSTGRES";
    private const string Installations = "/usr/lib/postgresql";

    private static readonly Lazy<Task<PostgresServer>> Shared = new(async () => Given is { } given ? new PostgresServer(given) : await StartAsync());

    private readonly string connectionString;
    private readonly Process? guard;

    private PostgresServer(string connectionString, Process? guard = null) => (this.connectionString, this.guard) = (connectionString, guard);

    /// <summary>Why there is no server to test on, or nothing when there is one.</summary>
    public static string? Missing => Given is null && Binaries() is null
        ? $"PostgreSQL is not installed in {Installations} (apt-get install postgresql), and {Setting} names no server."
        : null;

    private static string? Given => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } given ? given : null;

    /// <summary>The server that all tests of the process share.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>A server of one test alone, which may stop it; it ends when the test disposes of it, or with the process.</summary>
    public static Task<PostgresServer> OwnAsync() => StartAsync();

    /// <summary>Stops the server, as an operator would; whoever is connected is cut off.</summary>
    public Task StopAsync() => TellAsync("stop", "stopped");

    /// <summary>Starts it again with what it had.</summary>
    public Task StartAgainAsync() => TellAsync("start", "ready");

    public ValueTask DisposeAsync()
    {
        guard?.StandardInput.Close();
        guard?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A connection string to a database of the server.</summary>
    public string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder(connectionString) { Database = database }.ConnectionString;

    /// <summary>Runs a statement in the server's own database.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string? Binaries() => !Directory.Exists(Installations)
        ? null
        : Directory.GetDirectories(Installations)
            .Where(folder => File.Exists(Path.Combine(folder, "bin", "initdb")))
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault();

    private static async Task<PostgresServer> StartAsync()
    {
        var password = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var port = FreePort();
        var own = Process.Start(Guard(Binaries() ?? throw new InvalidOperationException(Missing), port, password))!;
        // The guard outlives the child that Process knows of; what is said between the two goes through these pipes.
        var answer = await own.StandardOutput.ReadLineAsync();
        if (answer != "ready") throw new InvalidOperationException($"PostgreSQL did not start: {answer} {await own.StandardError.ReadToEndAsync()}");
        return new PostgresServer(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = "postgres",
            Password = password,
            Database = "postgres",
        }.ConnectionString, own);
    }

    private async Task TellAsync(string word, string expected)
    {
        if (guard is null) throw new InvalidOperationException("The server is not ours to stop.");
        await guard.StandardInput.WriteLineAsync(word);
        await guard.StandardInput.FlushAsync();
        var answer = await guard.StandardOutput.ReadLineAsync();
        if (answer != expected) throw new InvalidOperationException($"PostgreSQL did not {word}: {answer}");
    }

    private static ProcessStartInfo Guard(string binaries, int port, string password)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Databases", "guard-postgres.sh");
        // In a session of its own, so that neither Ctrl-C nor the killing of a process tree takes the guard before the server.
        var start = new ProcessStartInfo("setsid")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["--fork", "sh", script, binaries, $"{port}", Path.GetTempPath()]) start.ArgumentList.Add(argument);
        start.Environment["PASSWORD"] = password;
        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

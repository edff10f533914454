using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samvirke.Testing.Databases;

/// <summary>The two databases that Samvirke runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>A new, empty database of a real kind for one test; gone when the test is done.</summary>
public abstract class TestDatabase(DatabaseKind kind, string connectionString) : IAsyncDisposable
{
    public DatabaseKind Kind { get; } = kind;

    /// <summary>As <c>SAMVIRKE_DATABASE</c> would name it.</summary>
    public string ConnectionString { get; } = connectionString;

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind) =>
        kind == DatabaseKind.Sqlite ? new SqliteFile(new TestFolder()) : await PostgreSqlDatabase.CreateAsync();

    public abstract ValueTask DisposeAsync();

    private sealed class SqliteFile(TestFolder folder)
        : TestDatabase(DatabaseKind.Sqlite, new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.Path, "samvirke.db") }.ConnectionString)
    {
        public override ValueTask DisposeAsync()
        {
            SqliteConnection.ClearAllPools();
            folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class PostgreSqlDatabase(PostgresServer server, string name) : TestDatabase(DatabaseKind.PostgreSql, server.ConnectionTo(name))
    {
        public static async Task<PostgreSqlDatabase> CreateAsync()
        {
            var server = await PostgresServer.SharedAsync();
            var name = $"samvirke_test_{Guid.NewGuid():N}";
            await server.ExecuteAsync($"CREATE DATABASE {name}");
            return new PostgreSqlDatabase(server, name);
        }

        public override async ValueTask DisposeAsync()
        {
            // Connections in pools would add up to more than the server takes.
            NpgsqlConnection.ClearAllPools();
            await server.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        }
    }
}

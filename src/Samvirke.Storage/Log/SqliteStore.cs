using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Changes;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Targets;
using SQLitePCL;

namespace Samvirke.Storage.Log;

/// <summary>The log in a SQLite file.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds something to dispose of only when its wait handle is asked for.")]
internal sealed class SqliteStore(DatabaseTarget.Sqlite target) : LogStore(Options(target.ConnectionString))
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public override string CountHistoryTables => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsHistory'";

    public static DbContextOptions<RegisterContext> Options(string connectionString) => new DbContextOptionsBuilder<RegisterContext>()
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly("Samvirke.Storage.Sqlite"))
        .Options;

    public override async Task<DbTransaction> BeginMigratingAsync(RegisterContext context, TimeSpan patience, CancellationToken cancellation)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        // Where nothing can be written, SQLite would begin a reading transaction and say nothing.
        if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1) throw new SqliteException("attempt to write a readonly database", raw.SQLITE_READONLY);
        connection.DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds);
        // WAL lets pages be read while a change is written. Foreign keys are off while tables are rebuilt; neither can be set in a transaction.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF;", cancellation);
        return connection.BeginTransaction(deferred: false);
    }

    public override async Task CheckMigratedAsync(DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1";
        if (await command.ExecuteScalarAsync(cancellation) is string table) throw new InvalidOperationException($"The migrations leave rows of {table} that point to nothing.");
    }

    public override Task<DbTransaction> BeginAppendingAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public override async ValueTask<IDisposable?> WaitForTurnAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        return new Turn(turn);
    }

    public override async Task InsertAsync(DbTransaction transaction, long change, ImmutableArray<Revision> revisions, ChangeDigest digest, CancellationToken cancellation)
    {
        await using var command = ((SqliteTransaction)transaction).Connection!.CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        command.CommandText = "INSERT INTO revisions (change_number, position, entry_id, action, payload) VALUES ($change, $position, $entry, $action, CAST($payload AS TEXT))";
        command.Parameters.Add("$change", SqliteType.Integer).Value = change;
        var position = command.Parameters.Add("$position", SqliteType.Integer);
        var entry = command.Parameters.Add("$entry", SqliteType.Text);
        var action = command.Parameters.Add("$action", SqliteType.Text);
        var payload = command.Parameters.Add("$payload", SqliteType.Blob);
        await command.PrepareAsync(cancellation);
        for (var i = 0; i < revisions.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var columns = Columns(revisions[i]);
            digest.Add(i, revisions[i].Id.Value, columns.Action, columns.Payload);
            position.Value = i;
            entry.Value = revisions[i].Id.Value;
            action.Value = columns.Action;
            payload.Value = columns.Payload as object ?? DBNull.Value;
            // SQLite works on this thread whichever way it is called.
            command.ExecuteNonQuery();
        }
    }

    /// <summary>SQLite tells other processes nothing.</summary>
    public override Task TellAsync(DbTransaction transaction, long change, CancellationToken cancellation) => Task.CompletedTask;

    public override Task ListenAsync(Action told, CancellationToken cancellation)
    {
        told();
        return Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
    }

    public override Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    /// <summary>SQLite lets a column hold a value of any type, which compares and sorts as others do not; what is not of the column's type is nothing here.</summary>
    public override string SealedLog => """
        SELECT c.number, s.hash,
            CASE typeof(c.recorded_at) WHEN 'text' THEN c.recorded_at END, CASE typeof(c.author) WHEN 'text' THEN c.author END,
            CASE typeof(c.organisation) WHEN 'text' THEN c.organisation END, CASE typeof(c.reason) WHEN 'text' THEN c.reason END,
            r.change_number, CASE typeof(r.position) WHEN 'integer' THEN r.position END, CASE typeof(r.entry_id) WHEN 'text' THEN r.entry_id END,
            CASE typeof(r.action) WHEN 'text' THEN r.action END, CASE typeof(r.payload) WHEN 'text' THEN r.payload END
        FROM changes AS c
        LEFT JOIN seals AS s ON s.change_number = c.number
        LEFT JOIN revisions AS r ON r.change_number = c.number
        ORDER BY c.number, r.position
        """;

    public override DateTimeOffset Time(DbDataReader row, int column) => UtcText.Read(row.GetString(column));

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}

using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;
using Samvirke.Register.Changes;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Targets;

namespace Samvirke.Storage.Log;

/// <summary>The log on a PostgreSQL server.</summary>
internal sealed class PostgreSqlStore(DatabaseTarget.PostgreSql target) : LogStore(Options(target.ConnectionString))
{
    /// <summary>Advisory locks of this database: any two numbers, the same in every version of Samvirke.</summary>
    public const long AppendingLock = 5_081_001, MigratingLock = 5_081_002;

    /// <summary>What the connection that listens is called in the server's own tables.</summary>
    public const string Listener = "samvirke-listener";

    private const string Channel = "samvirke_changes";

    /// <summary>Seconds between signs of life, without which a server that vanished would be listened to for ever.</summary>
    private const int KeepAlive = 5;

    /// <summary>A copy that only follows another server lets everything be read; better to know at start than at the first change.</summary>
    private const string RefuseReadOnly = """
        DO $$ BEGIN
            IF current_setting('transaction_read_only') = 'on' THEN RAISE EXCEPTION USING ERRCODE = 'read_only_sql_transaction'; END IF;
        END $$
        """;

    public override string CountHistoryTables => "SELECT COUNT(to_regclass('\"__EFMigrationsHistory\"'))";

    public static DbContextOptions<RegisterContext> Options(string connectionString) => new DbContextOptionsBuilder<RegisterContext>()
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly("Samvirke.Storage.PostgreSql"))
        .Options;

    public override async Task<DbTransaction> BeginMigratingAsync(RegisterContext context, TimeSpan patience, CancellationToken cancellation)
    {
        var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.Database.ExecuteSqlRawAsync(RefuseReadOnly, cancellation);
        var timeout = ((long)patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        await context.Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {timeout}, true)", cancellation);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({MigratingLock})", cancellation);
        return transaction.GetDbTransaction();
    }

    /// <summary>PostgreSQL has checked foreign keys all along.</summary>
    public override Task CheckMigratedAsync(DbTransaction transaction, CancellationToken cancellation) => Task.CompletedTask;

    public override async Task<DbTransaction> BeginAppendingAsync(DbConnection connection, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({AppendingLock})");
        await command.ExecuteNonQueryAsync(cancellation);
        return transaction;
    }

    public override ValueTask<IDisposable?> WaitForTurnAsync(CancellationToken cancellation) => ValueTask.FromResult<IDisposable?>(null);

    public override async Task InsertAsync(DbTransaction transaction, long change, ImmutableArray<Revision> revisions, ChangeDigest digest, CancellationToken cancellation)
    {
        var connection = (NpgsqlConnection)transaction.Connection!;
        await using var copy = await connection.BeginBinaryImportAsync("COPY revisions (change_number, position, entry_id, action, payload) FROM STDIN (FORMAT BINARY)", cancellation);
        for (var i = 0; i < revisions.Length; i++)
        {
            var (action, payload) = Columns(revisions[i]);
            digest.Add(i, revisions[i].Id.Value, action, payload);
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(change, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(i, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(revisions[i].Id.Value, NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(action, NpgsqlDbType.Text, cancellation);
            if (payload is null) await copy.WriteNullAsync(cancellation);
            else await copy.WriteAsync(payload, NpgsqlDbType.Text, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    public override async Task TellAsync(DbTransaction transaction, long change, CancellationToken cancellation)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT pg_notify('{Channel}', '{change}')");
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public override async Task ListenAsync(Action told, CancellationToken cancellation)
    {
        // A connection of its own: in a pool it would be lent to others between two changes.
        var own = new NpgsqlConnectionStringBuilder(target.ConnectionString) { Pooling = false, KeepAlive = KeepAlive, ApplicationName = Listener };
        await using var connection = new NpgsqlConnection(own.ConnectionString);
        connection.Notification += (_, _) => told();
        await connection.OpenAsync(cancellation);
        await using (var command = new NpgsqlCommand($"LISTEN {Channel}", connection)) await command.ExecuteNonQueryAsync(cancellation);
        // What was recorded until now was told to nobody here.
        told();
        while (true) await connection.WaitAsync(cancellation);
    }

    public override async Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancellation) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    public override string SealedLog => """
        SELECT c.number, s.hash, to_char(c.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.author, c.organisation, c.reason,
            r.change_number, r.position::bigint, r.entry_id, r.action, r.payload
        FROM changes AS c
        LEFT JOIN seals AS s ON s.change_number = c.number
        LEFT JOIN revisions AS r ON r.change_number = c.number
        ORDER BY c.number, r.position
        """;

    public override DateTimeOffset Time(DbDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);
}

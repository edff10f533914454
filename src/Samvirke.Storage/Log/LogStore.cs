using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Changes;
using Samvirke.Register.Text;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Targets;

namespace Samvirke.Storage.Log;

/// <summary>What the two databases do differently.</summary>
internal abstract class LogStore(DbContextOptions<RegisterContext> options)
{
    public static LogStore For(DatabaseTarget target) => target switch
    {
        DatabaseTarget.Sqlite sqlite => new SqliteStore(sqlite),
        DatabaseTarget.PostgreSql postgreSql => new PostgreSqlStore(postgreSql),
        _ => throw new InvalidOperationException($"A database of an unknown sort: {target.GetType().Name}"),
    };

    /// <summary>A context of its own for one piece of work.</summary>
    public RegisterContext Context() => new(options);

    /// <summary>Begins a transaction in which this process alone may change tables.</summary>
    /// <param name="context">An open context.</param>
    /// <param name="patience">How long to wait for others.</param>
    /// <param name="cancellation">Gives up.</param>
    public abstract Task<DbTransaction> BeginMigratingAsync(RegisterContext context, TimeSpan patience, CancellationToken cancellation);

    /// <summary>
    /// A question that answers how many tables of applied migrations there are: none or one.
    /// EF itself asks by letting a query fail, which ends a transaction.
    /// </summary>
    public abstract string CountHistoryTables { get; }

    /// <summary>Makes sure that changed tables hold together before they are kept.</summary>
    public abstract Task CheckMigratedAsync(DbTransaction transaction, CancellationToken cancellation);

    /// <summary>Begins a transaction in which this writer alone may append, so that numbers follow each other without gaps.</summary>
    public abstract Task<DbTransaction> BeginAppendingAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Keeps writers of this process in line without blocking their threads; disposed when the writer is done.</summary>
    public abstract ValueTask<IDisposable?> WaitForTurnAsync(CancellationToken cancellation);

    /// <summary>Adds the revisions of a change, many at a time, and to the digest of the change as they go by: they are written as text only once.</summary>
    public abstract Task InsertAsync(DbTransaction transaction, long change, ImmutableArray<Revision> revisions, ChangeDigest digest, CancellationToken cancellation);

    /// <summary>Lets those who listen know of the change, if and when its transaction is kept.</summary>
    public abstract Task TellAsync(DbTransaction transaction, long change, CancellationToken cancellation);

    /// <summary>Calls back whenever somebody may have added to the log, and once when it has begun to listen. Ends by an exception alone: when given up, or when
    /// the database is lost.</summary>
    public abstract Task ListenAsync(Action told, CancellationToken cancellation);

    /// <summary>Begins a transaction that only reads and sees the log as it is now, whatever is added meanwhile.</summary>
    public abstract Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>
    /// All of the log in order with its seals, as it is stored: number, hash, recorded_at as <see cref="UtcText"/> writes it, author, organisation, reason; and
    /// of each revision, if there is any: change_number, position, entry_id, action, payload.
    /// </summary>
    public abstract string SealedLog { get; }

    /// <summary>A moment read from the column <c>recorded_at</c>.</summary>
    public abstract DateTimeOffset Time(DbDataReader row, int column);

    /// <summary>The columns <c>action</c> and <c>payload</c> of a revision.</summary>
    internal static (string Action, byte[]? Payload) Columns(Revision revision) => revision switch
    {
        Revision.Put put => (StoredRevision.Put, EntryWriter.ToUtf8(put.Entry)),
        Revision.Remove => (StoredRevision.Remove, null),
        _ => throw new InvalidOperationException($"A revision of an unknown sort: {revision.GetType().Name}"),
    };
}

using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>
/// An FTS5 table in memory over terms that are already made. It keeps no texts. Any number of readers search at once, each on its
/// own connection.
/// </summary>
internal sealed class FullText : IDisposable
{
    // So much is gathered before it is written as a segment: a register of 100,000 entries makes two, which need no merging, and what was
    // gathered is small enough to be given back.
    private const long PendingBytes = 32L << 20;

    private static int created;

    private readonly string connectionString;
    private readonly SqliteConnection keeper;
    private readonly ConcurrentBag<Reader> readers = [];
    private readonly int entries;

    private FullText(string connectionString, SqliteConnection keeper, int entries)
    {
        this.connectionString = connectionString;
        this.keeper = keeper;
        this.entries = entries;
    }

    /// <summary>The columns in the order in which rows are written, which is that of <see cref="Place"/>; one column for all parts of compounds.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["name", "alias", "body", "related", "part"];

    /// <summary>Stands between two texts of a column, so that no phrase reaches across.</summary>
    public static string Boundary => "¦";

    /// <summary>Whether the table is gone.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>Writes the rows, the first for entry 0.</summary>
    public static FullText Build(int entries, IEnumerable<string[]> rows)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = $"file:/samvirke-search-{Environment.ProcessId}-{Interlocked.Increment(ref created)}?vfs=memdb",
            Pooling = false,
        }.ToString();
        var connection = new SqliteConnection(source);
        connection.Open();
        Execute(connection, "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        Execute(connection, $"CREATE VIRTUAL TABLE entry USING fts5({string.Join(", ", Columns)}, content = '', columnsize = 0, tokenize = \"ascii tokenchars '-.'\")");
        Execute(connection, $"INSERT INTO entry(entry, rank) VALUES ('hashsize', {PendingBytes})");
        Write(connection, rows);
        return new FullText(source, connection, entries);
    }

    /// <summary>The entries that match the expression.</summary>
    public EntrySet Find(string expression)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        var reader = readers.TryTake(out var idle) ? idle : new Reader(connectionString);
        var found = new EntrySet(entries);
        try
        {
            reader.Find(expression, found);
        }
        finally
        {
            readers.Add(reader);
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        IsDisposed = true;
        while (readers.TryTake(out var reader)) reader.Dispose();
        keeper.Dispose();
    }

    private static void Write(SqliteConnection connection, IEnumerable<string[]> rows)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO entry(rowid, {string.Join(", ", Columns)}) VALUES ($rowid, {string.Join(", ", Columns.Select(column => "$" + column))})";
        var rowid = insert.Parameters.Add("$rowid", SqliteType.Integer);
        var texts = Columns.Select(column => insert.Parameters.Add("$" + column, SqliteType.Text)).ToArray();
        var row = 0L;
        foreach (var columns in rows)
        {
            rowid.Value = row++;
            for (var i = 0; i < texts.Length; i++) texts[i].Value = columns[i];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A connection with its statement prepared.</summary>
    private sealed class Reader : IDisposable
    {
        private readonly SqliteConnection connection;
        private readonly SqliteCommand find;
        private readonly SqliteParameter expression;

        public Reader(string connectionString)
        {
            connection = new SqliteConnection(connectionString);
            connection.Open();
            Execute(connection, "PRAGMA query_only = ON");
            find = connection.CreateCommand();
            find.CommandText = "SELECT rowid FROM entry WHERE entry MATCH $expression";
            expression = find.Parameters.Add("$expression", SqliteType.Text);
        }

        public void Find(string match, EntrySet found)
        {
            expression.Value = match;
            using var rows = find.ExecuteReader();
            while (rows.Read()) found.Add((int)rows.GetInt64(0));
        }

        public void Dispose()
        {
            find.Dispose();
            connection.Dispose();
        }
    }
}

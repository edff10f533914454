using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samvirke.Storage.Targets;

/// <summary>Which database, as the setting <c>SAMVIRKE_DATABASE</c> names it. Its text (<c>ToString</c>) is fit for messages: it holds no password.</summary>
public abstract class DatabaseTarget
{
    private DatabaseTarget(string connectionString) => ConnectionString = connectionString;

    /// <summary>The connection string, which may hold a password: never in a message or a log.</summary>
    internal string ConnectionString { get; }

    /// <summary>Reads a connection string.</summary>
    public static TargetOutcome Parse(string? connectionString) => TargetText.Parse(connectionString);

    /// <summary>A file that this process opens itself.</summary>
    public sealed class Sqlite : DatabaseTarget
    {
        internal Sqlite(SqliteConnectionStringBuilder settings)
            : base(settings.ConnectionString) => File = Path.GetFullPath(settings.DataSource);

        /// <summary>The full path.</summary>
        public string File { get; }

        /// <summary>The folder of the file.</summary>
        public string Folder => Path.GetDirectoryName(File) ?? File;

        /// <inheritdoc/>
        public override string ToString() => File;
    }

    /// <summary>A database of a PostgreSQL server.</summary>
    public sealed class PostgreSql : DatabaseTarget
    {
        internal PostgreSql(NpgsqlConnectionStringBuilder settings)
            : base(settings.ConnectionString)
        {
            Server = $"{settings.Host}:{settings.Port}";
            User = settings.Username ?? Environment.UserName;
            Database = settings.Database ?? User;
        }

        /// <summary>Host and port.</summary>
        public string Server { get; }

        /// <summary>The database on the server.</summary>
        public string Database { get; }

        /// <summary>Who signs in.</summary>
        public string User { get; }

        /// <inheritdoc/>
        public override string ToString() => $"{Database} på {Server}";
    }
}

/// <summary>What came of reading a connection string: exactly one of the records below.</summary>
public abstract record TargetOutcome
{
    private TargetOutcome()
    {
    }

    /// <summary>The database that it names.</summary>
    public sealed record Found(DatabaseTarget Target) : TargetOutcome;

    /// <summary>It names none; one line for the person who wrote it, without what was written.</summary>
    public sealed record Refused(string Message) : TargetOutcome;
}

using Microsoft.Data.Sqlite;
using Npgsql;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Figures;
using Samvirke.Storage.Log;
using Samvirke.Storage.Proposals;
using Samvirke.Storage.Targets;
using Samvirke.Storage.Workbench;

namespace Samvirke.Storage.Preparing;

/// <summary>Opens the database that Samvirke keeps its log in.</summary>
public static class RegisterDatabase
{
    /// <summary>How long another process may hold the database before it is called locked.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Opens the database, makes it where it is a file that does not exist yet, and brings its tables up to date.</summary>
    /// <param name="target">Which database.</param>
    /// <param name="clock">What the log takes the time of new changes from.</param>
    /// <param name="cancellation">Gives up; what was begun is undone.</param>
    public static Task<Preparation> PrepareAsync(DatabaseTarget target, TimeProvider clock, CancellationToken cancellation = default) =>
        PrepareAsync(target, clock, Patience, cancellation);

    internal static async Task<Preparation> PrepareAsync(DatabaseTarget target, TimeProvider clock, TimeSpan patience, CancellationToken cancellation)
    {
        if (target is DatabaseTarget.Sqlite file && SqliteFaults.Before(file) is { } refused) return refused;
        try
        {
            var store = LogStore.For(target);
            return await Migrating.RunAsync(store, patience, cancellation) is { } unknown
                ? new Preparation.Refused(DatabaseFault.NewerVersion, $"Databasen {target} er laget av en nyere Samvirke (den har «{OneLine.Of(unknown)}», som denne utgaven ikke kjenner); bruk den nyere utgaven.")
                : new Preparation.Ready(new ChangeLog(store, clock), new AccountDatabase(store, clock), new ProposalStore(store, clock), new DraftStore(store, clock), new KeptFormStore(store, clock), new WorkbenchStore(store, clock), new FigureStore(store, clock), new FigureImports(store, clock));
        }
        catch (Exception error) when (Refusal(error, target) is { } refusal)
        {
            return refusal;
        }
    }

    /// <summary>EF wraps some errors of the server in one of its own.</summary>
    private static Preparation.Refused? Refusal(Exception error, DatabaseTarget target) => (error, target) switch
    {
        (SqliteException sqlite, DatabaseTarget.Sqlite at) => SqliteFaults.Of(sqlite, at),
        (NpgsqlException npgsql, DatabaseTarget.PostgreSql at) => PostgreSqlFaults.Of(npgsql, at),
        (InvalidOperationException { InnerException: NpgsqlException npgsql }, DatabaseTarget.PostgreSql at) => PostgreSqlFaults.Of(npgsql, at),
        _ => null,
    };
}

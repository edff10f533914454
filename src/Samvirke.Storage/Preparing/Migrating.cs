using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Samvirke.Storage.Log;
using Samvirke.Storage.Sealing;

namespace Samvirke.Storage.Preparing;

/// <summary>
/// Brings the tables up to date, all or nothing. EF's own way is not used: its lock on SQLite is a row that stays behind when the process
/// is killed, and then nobody gets in any more; a transaction leaves nothing behind.
/// </summary>
internal static class Migrating
{
    /// <summary>Applies what is missing. When the database has a migration that this version does not know, its name is returned and nothing is touched.</summary>
    public static async Task<string?> RunAsync(LogStore store, TimeSpan patience, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var connection = context.Database.GetDbConnection();
        // Opened here and not by EF, which would hide what went wrong behind advice to developers.
        await connection.OpenAsync(cancellation);
        await using var transaction = await store.BeginMigratingAsync(context, patience, cancellation);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await AppliedAsync(store, context, transaction, cancellation);
        if (applied.Find(migration => !known.Contains(migration)) is { } unknown) return unknown;
        if (applied.Count < known.Count)
        {
            await ApplyAsync(context, applied, transaction, cancellation);
            if (!applied.Exists(EarlierChanges.AreLeftBy)) await EarlierChanges.SealAsync(store, context, cancellation);
            await store.CheckMigratedAsync(transaction, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return null;
    }

    private static async Task<List<string>> AppliedAsync(LogStore store, RegisterContext context, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = Command(transaction, store.CountHistoryTables);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) == 0
            ? []
            : [.. await context.Database.GetAppliedMigrationsAsync(cancellation)];
    }

    private static async Task ApplyAsync(RegisterContext context, List<string> applied, DbTransaction transaction, CancellationToken cancellation)
    {
        var script = context.GetService<IMigrator>()
            .GenerateScript(applied.LastOrDefault() ?? Migration.InitialDatabase, toMigration: null, MigrationsSqlGenerationOptions.NoTransactions);
        await using var command = Command(transaction, script);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static DbCommand Command(DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
}

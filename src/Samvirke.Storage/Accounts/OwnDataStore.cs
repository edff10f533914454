using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables.Accounts;

namespace Samvirke.Storage.Accounts;

/// <summary>
/// All that is kept about one account, and how it goes. Which tables that is, is read from the model: whatever hangs on an account is shown to its owner and goes
/// with it, also what is added to Samvirke later.
/// </summary>
public sealed class OwnDataStore
{
    /// <summary>Sealed or secret: of no use to the owner, and of use to whoever else gets hold of the file.</summary>
    private static readonly string[] Secret = ["password_hash", "security_stamp", "concurrency_stamp", "hash", "subject_hash", "issuer_session", "normalized_email", "normalized_user_name"];

    private readonly LogStore store;

    internal OwnDataStore(LogStore store) => this.store = store;

    /// <summary>The rows about the account, by table; each row by column.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>> ReadAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var read = new SortedDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>(StringComparer.Ordinal);
        foreach (var (table, columns) in Tables(context.Model)) read[table] = await RowsAsync(context, table, columns, account, cancellation);
        return read;
    }

    /// <summary>Takes the account away, with all that hangs on it; not that of the only administrator of the platform. Whether it was done.</summary>
    public async Task<bool> DeleteAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        // Two who leave at the same moment see each other.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var administrators = context.Memberships.Where(membership => membership.Organisation == StoredMembership.Platform && membership.Until == null).Select(membership => membership.AccountId);
        var keys = await administrators.ToListAsync(cancellation);
        if (keys.Contains(account) && keys.Count == 1) return false;
        var email = await context.Accounts.Where(each => each.Id == account).Select(each => each.Email).SingleOrDefaultAsync(cancellation);
        await context.Letters.Where(letter => letter.Recipient == email).ExecuteDeleteAsync(cancellation);
        await context.Accounts.Where(each => each.Id == account).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Every table about accounts, with the columns that name one.</summary>
    private static IEnumerable<(string Table, string[] Columns)> Tables(IModel model)
    {
        yield return ("accounts", ["id"]);
        yield return ("audit", ["account_id", "concerns_id"]);
        foreach (var key in model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()).Where(key => key.PrincipalEntityType.ClrType == typeof(Account)))
        {
            yield return (key.DeclaringEntityType.GetTableName()!, [.. key.Properties.Select(property => property.GetColumnName())]);
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> RowsAsync(RegisterContext context, string table, string[] columns, Guid account, CancellationToken cancellation)
    {
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync(cancellation);
        await using var command = connection.CreateCommand();
        // Names of tables and columns are our own.
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE {string.Join(" OR ", columns.Select(column => $"\"{column}\" = @account"))}";
        var mapping = context.GetService<IRelationalTypeMappingSource>().FindMapping(typeof(Guid))!;
        command.Parameters.Add(mapping.CreateParameter(command, "@account", account, nullable: false));
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<IReadOnlyDictionary<string, object?>>();
        while (await reader.ReadAsync(cancellation)) rows.Add(Row(reader));
        return rows;
    }

    private static Dictionary<string, object?> Row(DbDataReader reader) => Enumerable.Range(0, reader.FieldCount)
        .Where(i => !Secret.Contains(reader.GetName(i), StringComparer.Ordinal))
        .ToDictionary(reader.GetName, i => reader.GetValue(i) switch
        {
            DBNull => null,
            byte[] bytes => Convert.ToBase64String(bytes),
            var value => value,
        }, StringComparer.Ordinal);
}

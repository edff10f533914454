using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Samvirke.Storage.Log;

/// <summary>Asks questions whose rows are read one by one; EF would make every payload a string first.</summary>
internal static class RowReading
{
    /// <summary>The rows in turn: each is gone when the next is asked for.</summary>
    public static async IAsyncEnumerable<DbDataReader> AskAsync(
        RegisterContext context,
        string sql,
        IEnumerable<(string Name, object Value)> values,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        // Reading a large log takes what it takes.
        command.CommandTimeout = 0;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) yield return rows;
    }

    /// <summary>The columns change_number, entry_id, action and payload from the ordinal on.</summary>
    public static RevisionRow Revision(DbDataReader row, int from) => new(
        row.GetInt64(from),
        row.GetString(from + 1),
        row.GetString(from + 2),
        row.IsDBNull(from + 3) ? null : row.GetFieldValue<byte[]>(from + 3));
}

using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Samvirke.Storage.Log;

/// <summary>Runs a question whose rows are read one by one; EF would make every payload a string first.</summary>
internal static class RowReading
{
    public static async Task<DbDataReader> AskAsync(RegisterContext context, string sql, IEnumerable<(string Name, object Value)> values, CancellationToken cancellation)
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

        return await command.ExecuteReaderAsync(cancellation);
    }

    /// <summary>The columns change_number, entry_id, action and payload from the ordinal on.</summary>
    public static RevisionRow Revision(DbDataReader row, int from) => new(
        row.GetInt64(from),
        row.GetString(from + 1),
        row.GetString(from + 2),
        row.IsDBNull(from + 3) ? null : row.GetFieldValue<byte[]>(from + 3));
}

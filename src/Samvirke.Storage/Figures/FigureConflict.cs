using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samvirke.Storage.Figures;

/// <summary>Whether a database let somebody else go first.</summary>
internal static class FigureConflict
{
    private const int Busy = 5;

    public static bool IsOne(Exception error)
    {
        for (Exception? each = error; each is not null; each = each.InnerException)
        {
            if (each is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } or SqliteException { SqliteErrorCode: Busy }) return true;
        }

        return false;
    }
}

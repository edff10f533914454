using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samvirke.Storage.Figures;

/// <summary>Two who write figures at the same moment: a database lets one of them go first.</summary>
internal static class FigureConflict
{
    private const int MostTries = 5;
    private const int Busy = 5;

    /// <summary>Does it; where somebody else went first, again, for what stands there may be another then.</summary>
    public static async Task<T> AgainAsync<T>(Func<Task<T>> once)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await once();
            }
            catch (Exception error) when (tries < MostTries && IsOne(error))
            {
                // Somebody wrote at the same moment: look again.
            }
        }
    }

    private static bool IsOne(Exception error)
    {
        for (Exception? each = error; each is not null; each = each.InnerException)
        {
            if (each is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } or SqliteException { SqliteErrorCode: Busy }) return true;
        }

        return false;
    }
}

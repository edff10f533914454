using Microsoft.Data.Sqlite;
using Samvirke.Storage.Targets;
using SQLitePCL;

namespace Samvirke.Storage.Preparing;

/// <summary>Turns the errors of SQLite into words for the person who runs Samvirke.</summary>
internal static class SqliteFaults
{
    /// <summary>What can be seen before the file is opened.</summary>
    public static Preparation.Refused? Before(DatabaseTarget.Sqlite target)
    {
        if (Directory.Exists(target.File)) return new(DatabaseFault.NotADatabase, $"Databasen {target} er en mappe, ikke en fil; oppgi en fil i mappen, som {Path.Combine(target.File, "samvirke.db")}.");
        if (!Directory.Exists(target.Folder)) return new(DatabaseFault.FolderMissing, $"Mappen {target.Folder} finnes ikke, så databasen {target} kan ikke lages; lag mappen eller oppgi en annen.");
        return null;
    }

    public static Preparation.Refused Of(SqliteException error, DatabaseTarget.Sqlite target) => error.SqliteErrorCode switch
    {
        raw.SQLITE_PERM or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN => CannotWrite(target),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(DatabaseFault.Locked, $"Databasen {target} er låst av en annen prosess; stopp den (kanskje en annen Samvirke eller et databaseverktøy) og prøv igjen."),
        raw.SQLITE_CORRUPT => new(DatabaseFault.NotADatabase, $"Databasen {target} er skadet; hent den tilbake fra sikkerhetskopi eller oppgi en annen fil."),
        raw.SQLITE_NOTADB => new(DatabaseFault.NotADatabase, $"Filen {target} er ikke en SQLite-database; oppgi en annen fil, eller flytt denne bort så en ny database kan lages."),
        raw.SQLITE_FULL => new(DatabaseFault.Other, $"Disken er full, så databasen {target} kan ikke skrives; frigjør plass og prøv igjen."),
        _ => new(DatabaseFault.Other, $"Databasen {target} kan ikke brukes; SQLite svarer: {OneLine.Of(error.Message)}"),
    };

    private static Preparation.Refused CannotWrite(DatabaseTarget.Sqlite target) => new(
        DatabaseFault.ReadOnly,
        File.Exists(target.File)
            ? $"Databasen {target} kan ikke skrives; gi brukeren «{Environment.UserName}» skrivetilgang til både filen og mappen den ligger i."
            : $"Databasen {target} kan ikke lages; gi brukeren «{Environment.UserName}» skrivetilgang til mappen {target.Folder}.");
}

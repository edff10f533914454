using Npgsql;
using Samvirke.Storage.Targets;

namespace Samvirke.Storage.Preparing;

/// <summary>Turns the errors of PostgreSQL and of the way to it into words for the person who runs Samvirke.</summary>
internal static class PostgreSqlFaults
{
    public static Preparation.Refused Of(NpgsqlException error, DatabaseTarget.PostgreSql target) => error switch
    {
        PostgresException answer => Of(answer, target),
        // The server asked for a password and the connection string has none.
        { InnerException: null } when !error.IsTransient => WrongPassword(target),
        _ => Unreachable(target, OneLine.Of((error.InnerException ?? error).Message)),
    };

    private static Preparation.Refused Of(PostgresException answer, DatabaseTarget.PostgreSql target) => answer.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => WrongPassword(target),
        PostgresErrorCodes.InvalidCatalogName => new(DatabaseFault.NoSuchDatabase, $"Databasen «{target.Database}» finnes ikke på PostgreSQL-tjeneren {target.Server}; lag den (createdb {target.Database}) eller rett «Database» i tilkoblingsstrengen."),
        PostgresErrorCodes.InsufficientPrivilege => new(DatabaseFault.NotAllowed, $"Brukeren «{target.User}» har ikke lov til å lage og endre tabeller i databasen {target}; gjør brukeren til eier av databasen."),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(DatabaseFault.ReadOnly, $"Databasen {target} kan bare leses (kanskje en kopi); oppgi tjeneren som kan skrives i «Host»."),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => Locked(target),
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.AdminShutdown =>
            Unreachable(target, OneLine.Of(answer.MessageText)),
        _ => new(DatabaseFault.Other, $"Databasen {target} kan ikke brukes; PostgreSQL svarer ({answer.SqlState}): {OneLine.Of(answer.MessageText)}"),
    };

    private static Preparation.Refused Locked(DatabaseTarget.PostgreSql target) =>
        new(DatabaseFault.Locked, $"Databasen {target} er låst av en annen prosess; stopp den (kanskje en annen Samvirke som oppdaterer tabellene) og prøv igjen.");

    private static Preparation.Refused WrongPassword(DatabaseTarget.PostgreSql target) =>
        new(DatabaseFault.WrongPassword, $"PostgreSQL-tjeneren {target.Server} godtar ikke brukeren «{target.User}» med det oppgitte passordet; rett «Username» og «Password» i tilkoblingsstrengen.");

    private static Preparation.Refused Unreachable(DatabaseTarget.PostgreSql target, string reason) =>
        new(DatabaseFault.Unreachable, $"Får ikke kontakt med PostgreSQL-tjeneren {target.Server} ({reason}); sjekk at den kjører, og at «Host» og «Port» i tilkoblingsstrengen stemmer.");
}

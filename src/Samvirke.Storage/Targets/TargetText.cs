using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samvirke.Storage.Targets;

/// <summary>Reads connection strings. Messages name the settings and never their values, which may be passwords.</summary>
internal static class TargetText
{
    private const string Forms = "skriv «Data Source=/sti/til/samvirke.db» for SQLite eller «Host=…;Database=…;Username=…;Password=…» for PostgreSQL";

    public static TargetOutcome Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Refused($"Databasen er ikke oppgitt; {Forms}.");
        var settings = new DbConnectionStringBuilder();
        try
        {
            settings.ConnectionString = text;
        }
        catch (ArgumentException)
        {
            return Refused($"Tilkoblingsstrengen til databasen har ikke formen «navn=verdi;navn=verdi»; {Forms}.");
        }

        return (settings.ContainsKey("Data Source"), settings.ContainsKey("Host")) switch
        {
            (true, false) => Sqlite(settings),
            (false, true) => PostgreSql(settings),
            (true, true) => Refused($"Tilkoblingsstrengen har både «Data Source» og «Host» og kan ikke gjelde to databaser; {Forms}."),
            _ => Refused($"Tilkoblingsstrengen har verken «Data Source» (SQLite) eller «Host» (PostgreSQL); {Forms}."),
        };
    }

    private static TargetOutcome Sqlite(DbConnectionStringBuilder given)
    {
        var settings = new SqliteConnectionStringBuilder();
        if (Fault(given, settings) is { } fault) return Refused($"{fault}; {Forms}.");
        if (settings.DataSource.Length == 0) return Refused($"«Data Source» er tom; {Forms}.");
        if (settings.Mode == SqliteOpenMode.Memory || settings.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase))
            return Refused("En SQLite-database i minnet tar ikke vare på noe; oppgi en fil, som «Data Source=/sti/til/samvirke.db».");
        if (settings.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return Refused("«Data Source» skal være en vanlig filsti, ikke en adresse som begynner med «file:».");
        if (settings.Mode == SqliteOpenMode.ReadOnly) return Refused("Databasen må kunne skrives; ta bort «Mode=ReadOnly» fra tilkoblingsstrengen.");
        if (settings.Password.Length > 0) return Refused("SQLite-databasen har ikke passord; ta bort «Password» fra tilkoblingsstrengen.");
        settings.ForeignKeys = true;
        return new TargetOutcome.Found(new DatabaseTarget.Sqlite(settings));
    }

    private static TargetOutcome PostgreSql(DbConnectionStringBuilder given)
    {
        var settings = new NpgsqlConnectionStringBuilder();
        if (Fault(given, settings) is { } fault) return Refused($"{fault}; {Forms}.");
        return string.IsNullOrWhiteSpace(settings.Host)
            ? Refused($"«Host» er tom; {Forms}.")
            : new TargetOutcome.Found(new DatabaseTarget.PostgreSql(settings));
    }

    /// <summary>
    /// Copies the settings one by one, so that the one that is wrong can be named. An unknown name is not repeated: it may be what
    /// follows a semicolon in a password.
    /// </summary>
    private static string? Fault(DbConnectionStringBuilder given, DbConnectionStringBuilder known)
    {
        var place = 0;
        foreach (string key in given.Keys)
        {
            place++;
            if (!known.ContainsKey(key)) return $"Innstilling nummer {place} i tilkoblingsstrengen er ukjent (et passord med semikolon må stå i anførselstegn)";
            try
            {
                known[key] = given[key];
            }
            catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidCastException)
            {
                return $"«{key}» i tilkoblingsstrengen har en verdi som ikke forstås";
            }
        }

        return null;
    }

    private static TargetOutcome.Refused Refused(string message) => new(message);
}

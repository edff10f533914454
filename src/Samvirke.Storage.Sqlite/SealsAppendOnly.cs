namespace Samvirke.Storage.Sqlite;

/// <summary>Triggers that keep seals from being altered, as <see cref="AppendOnly"/> does for the log. Part of the migration that makes the table, so frozen with it.</summary>
internal static class SealsAppendOnly
{
    private const string Refuse = "SELECT RAISE(ABORT, 'Loggen kan bare legges til: et segl kan verken endres eller slettes.');";

    public const string Up = $"""
        CREATE TRIGGER seals_no_update BEFORE UPDATE ON seals BEGIN {Refuse} END;
        CREATE TRIGGER seals_no_delete BEFORE DELETE ON seals BEGIN {Refuse} END;
        CREATE TRIGGER seals_no_replace BEFORE INSERT ON seals
            WHEN EXISTS (SELECT 1 FROM seals WHERE change_number = NEW.change_number) BEGIN {Refuse} END;
        """;
}

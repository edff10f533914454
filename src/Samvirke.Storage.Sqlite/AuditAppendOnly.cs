namespace Samvirke.Storage.Sqlite;

/// <summary>Triggers that keep the audit from being altered, as <see cref="AppendOnly"/> does for the log. Part of the migration that makes the table, so frozen with it.</summary>
internal static class AuditAppendOnly
{
    private const string Refuse = "SELECT RAISE(ABORT, 'Revisjonen kan bare legges til: en linje kan verken endres eller slettes.');";

    public const string Up = $"""
        CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN {Refuse} END;
        CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN {Refuse} END;
        CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit
            WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number) BEGIN {Refuse} END;
        """;
}

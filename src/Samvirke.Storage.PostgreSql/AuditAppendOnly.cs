namespace Samvirke.Storage.PostgreSql;

/// <summary>A trigger that keeps the audit from being altered, as <see cref="AppendOnly"/> does for the log. Part of the migration that makes the table, so frozen with it.</summary>
internal static class AuditAppendOnly
{
    public const string Up =
        "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_altering_the_log();";
}

namespace Samvirke.Storage.PostgreSql;

/// <summary>
/// Triggers that hold the log's promise in the database itself, whoever connects to it: it is added to and never altered.
/// Part of the first migration, so frozen with it.
/// </summary>
internal static class AppendOnly
{
    public const string Up = """
        CREATE FUNCTION refuse_altering_the_log() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'Loggen kan bare legges til: % er ikke lov på tabellen %.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;
        CREATE TRIGGER changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_altering_the_log();
        CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_altering_the_log();
        """;

    public const string Down = "DROP FUNCTION refuse_altering_the_log();";
}

using Samvirke.Register.Changes;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Sealing;

/// <summary>A log of six changes in a database whose guards somebody has taken away: triggers, foreign keys and checks.</summary>
internal static class TamperedLog
{
    public const int Changes = 6;

    /// <summary>Takes the guards of SQLite away: those that are no triggers for the length of one connection.</summary>
    private const string UnguardSqlite = """
        PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
        DROP TRIGGER IF EXISTS changes_no_update; DROP TRIGGER IF EXISTS changes_no_delete; DROP TRIGGER IF EXISTS changes_no_replace;
        DROP TRIGGER IF EXISTS revisions_no_update; DROP TRIGGER IF EXISTS revisions_no_delete; DROP TRIGGER IF EXISTS revisions_no_replace;
        DROP TRIGGER IF EXISTS seals_no_update; DROP TRIGGER IF EXISTS seals_no_delete; DROP TRIGGER IF EXISTS seals_no_replace;
        """;

    private const string UnguardPostgreSql = """
        ALTER TABLE changes DISABLE TRIGGER USER, DROP CONSTRAINT IF EXISTS ck_changes_number;
        ALTER TABLE revisions DISABLE TRIGGER USER, DROP CONSTRAINT IF EXISTS fk_revisions_changes, DROP CONSTRAINT IF EXISTS ck_revisions_payload;
        ALTER TABLE seals DISABLE TRIGGER USER, DROP CONSTRAINT IF EXISTS fk_seals_changes, DROP CONSTRAINT IF EXISTS ck_seals_hash;
        """;

    /// <summary>Two entries a change; the fourth also removes one.</summary>
    public static async Task<OpenLog> CreateAsync(DatabaseKind kind, Func<ProposedChange, ProposedChange>? alter = null)
    {
        var log = await OpenLog.CreateAsync(kind);
        for (var i = 1; i <= Changes; i++)
        {
            Revision[] revisions = [Made.Put($"a-{i}"), Made.Put($"b-{i}"), .. i == 4 ? [Made.Remove("a-1")] : (Revision[])[]];
            var change = Made.Change(revisions) with { Reason = $"grunn {i} \uFFFD" };
            await log.AppendAsync(alter is null ? change : alter(change));
            log.Clock.Now = log.Clock.Now.AddSeconds(1);
        }

        return log;
    }

    /// <summary>Does what the database would refuse.</summary>
    public static Task TamperAsync(this OpenLog log, string statements) =>
        log.ExecuteAsync($"{(log.Kind == DatabaseKind.Sqlite ? UnguardSqlite : UnguardPostgreSql)}\n{statements}");
}

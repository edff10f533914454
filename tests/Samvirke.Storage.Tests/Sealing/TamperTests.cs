using Samvirke.Storage.Sealing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Sealing;

/// <summary>Whatever somebody with the database's own tools does to the log is found, and named.</summary>
public sealed class TamperTests
{
    private const string InsertChange = "INSERT INTO changes (number, author, organisation, reason, recorded_at) SELECT 7, author, organisation, reason, recorded_at FROM changes WHERE number = 6;";
    private const string InsertRevision = "INSERT INTO revisions (change_number, position, entry_id, action, payload) SELECT 7, position, entry_id, action, payload FROM revisions WHERE change_number = 6;";
    private const string InsertSeal = "INSERT INTO seals (change_number, hash) SELECT 7, hash FROM seals WHERE change_number = 6;";
    private const string DeleteThird = "DELETE FROM seals WHERE change_number = 3; DELETE FROM revisions WHERE change_number = 3; DELETE FROM changes WHERE number = 3;";

    private static readonly (string Statements, long Change, LogFault Fault)[] OnBoth =
    [
        ("UPDATE revisions SET payload = replace(payload, 'Prøve', 'Prøvd') WHERE change_number = 3 AND position = 1", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET payload = payload || ' ' WHERE change_number = 1", 1, LogFault.ContentChanged),
        ("UPDATE revisions SET action = 'remove', payload = NULL WHERE change_number = 3 AND position = 0", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET payload = '' WHERE change_number = 4 AND action = 'remove'", 4, LogFault.ContentChanged),
        ("UPDATE revisions SET entry_id = 'a-4' WHERE change_number = 3 AND position = 0", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET position = 7 WHERE change_number = 3 AND position = 1", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET position = CASE position WHEN 0 THEN 9 ELSE 0 END WHERE change_number = 3 AND position = 0", 3, LogFault.ContentChanged),
        ("UPDATE changes SET reason = reason || '.' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET reason = '' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET author = 'konto-2' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET organisation = 'bufdir' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET organisation = organisation || substr(reason, 1, 1), reason = substr(reason, 2) WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET author = organisation, organisation = author WHERE number = 3", 3, LogFault.ContentChanged),
        ("DELETE FROM revisions WHERE change_number = 3 AND position = 1", 3, LogFault.ContentChanged),
        ("DELETE FROM revisions WHERE change_number = 3", 3, LogFault.ContentChanged),
        ("INSERT INTO revisions (change_number, position, entry_id, action, payload) SELECT 3, 2, 'c', action, payload FROM revisions WHERE change_number = 5 AND position = 0", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET payload = replace(payload, 'Prøve', 'Prøvd') WHERE change_number = 6", 6, LogFault.ContentOrSealChanged),
        (DeleteThird, 3, LogFault.ChangeMissing),
        ("DELETE FROM changes WHERE number = 3", 3, LogFault.ChangeMissing),
        ("DELETE FROM changes WHERE number = 6", 6, LogFault.Stray),
        (DeleteThird.Replace("= 3", "= 1", StringComparison.Ordinal), 1, LogFault.ChangeMissing),
        ($"{DeleteThird} {Renumber("number - 1", "> 3")}", 3, LogFault.ContentOrSealChanged),
        ($"{Renumber("99", "= 3")} {Renumber("3", "= 4")} {Renumber("4", "= 99")}", 3, LogFault.ContentOrSealChanged),
        ("DELETE FROM seals WHERE change_number = 3", 3, LogFault.SealMissing),
        ("DELETE FROM seals WHERE change_number = 6", 6, LogFault.SealMissing),
        ("UPDATE seals SET hash = (SELECT hash FROM seals WHERE change_number = 2) WHERE change_number = 3", 3, LogFault.SealChanged),
        ("UPDATE seals SET hash = (SELECT hash FROM seals WHERE change_number = 2) WHERE change_number = 6", 6, LogFault.ContentOrSealChanged),
        (InsertChange + InsertRevision, 7, LogFault.SealMissing),
        (InsertChange + InsertRevision + InsertSeal, 7, LogFault.ContentOrSealChanged),
        (InsertRevision, 7, LogFault.Stray),
        (InsertSeal, 7, LogFault.Stray),
        (InsertRevision.Replace(" 7,", " 0,", StringComparison.Ordinal), 0, LogFault.Stray),
        (InsertChange.Replace(" 7,", " -1,", StringComparison.Ordinal), -1, LogFault.Stray),
    ];

    private static readonly (string Statements, long Change, LogFault Fault)[] OnSqliteAlone =
    [
        ("UPDATE changes SET recorded_at = '2026-03-29T01:00:00.000001Z' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET recorded_at = CAST(recorded_at AS BLOB) WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET recorded_at = 'i går' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET reason = CAST(reason AS BLOB) WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET reason = CAST(x'6772756E6E203320FF' AS TEXT) WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET payload = CAST(payload AS BLOB) WHERE change_number = 3", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET position = 1.5 WHERE change_number = 3 AND position = 1", 3, LogFault.ContentChanged),
        ("UPDATE revisions SET change_number = 'tre' WHERE change_number = 3", 3, LogFault.ContentChanged),
        ("UPDATE seals SET hash = 'segl' WHERE change_number = 3", 3, LogFault.SealChanged),
    ];

    private static readonly (string Statements, long Change, LogFault Fault)[] OnPostgreSqlAlone =
    [
        ("UPDATE changes SET recorded_at = recorded_at + interval '1 microsecond' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET recorded_at = 'infinity' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE changes SET recorded_at = recorded_at - interval '4000 years' WHERE number = 3", 3, LogFault.ContentChanged),
        ("UPDATE seals SET hash = 'segl' WHERE change_number = 3", 3, LogFault.SealChanged),
        ("TRUNCATE changes, revisions CASCADE", 1, LogFault.Stray),
    ];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Verify_TamperedInAnyWay_NamesTheFirstChangeAndWhatIsWrong(DatabaseKind kind)
    {
        var missed = new List<string>();
        foreach (var (statements, change, fault) in OnBoth.Concat(kind == DatabaseKind.Sqlite ? OnSqliteAlone : OnPostgreSqlAlone))
        {
            await using var log = await TamperedLog.CreateAsync(kind);
            (await log.Log.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>();
            await log.TamperAsync(statements);
            var verification = await log.Log.VerifyAsync();
            if (verification != new LogVerification.Broken(change, fault)) missed.Add($"{statements}: {verification}, not {change} {fault}");
        }

        missed.ShouldBeEmpty();
    }

    private static string Renumber(string to, string which) =>
        $"UPDATE changes SET number = {to} WHERE number {which}; {RenumberParts("revisions", to, which)} {RenumberParts("seals", to, which)}";

    private static string RenumberParts(string table, string to, string which) =>
        $"UPDATE {table} SET change_number = {to.Replace("number", "change_number", StringComparison.Ordinal)} WHERE change_number {which};";
}

using System.Data.Common;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Log;

/// <summary>The databases themselves refuse to alter the log, whoever asks.</summary>
public sealed class AppendOnlyTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Log_Altered_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        string[] both =
        [
            "UPDATE changes SET reason = 'noe annet'", "DELETE FROM changes", "UPDATE revisions SET payload = '{}'", "DELETE FROM revisions",
            "UPDATE revisions SET position = position + 1", "UPDATE changes SET recorded_at = recorded_at",
            "UPDATE seals SET hash = hash", "DELETE FROM seals",
        ];
        string[] own = kind == DatabaseKind.PostgreSql
            ? ["TRUNCATE changes CASCADE", "TRUNCATE revisions", "TRUNCATE seals"]
            : [
                "INSERT OR REPLACE INTO changes SELECT number, author, organisation, 'noe annet', recorded_at FROM changes",
                "REPLACE INTO revisions (change_number, position, entry_id, action, payload) SELECT change_number, position, entry_id, action, '{}' FROM revisions",
                "REPLACE INTO revisions (change_number, position, entry_id, action, payload) SELECT change_number, position + 1, entry_id, action, '{}' FROM revisions",
                "REPLACE INTO seals (change_number, hash) SELECT change_number, randomblob(32) FROM seals",
            ];
        await using var log = await OpenLog.CreateAsync(kind);
        await log.AppendAsync(Made.Put("a", "navn"));
        var before = (await log.ReadAllAsync())[0].Recorded.Json();
        foreach (var statement in both.Concat(own))
        {
            var error = await Should.ThrowAsync<DbException>(log.ExecuteAsync(statement), statement);
            error.Message.ShouldContain("Loggen kan bare legges til", customMessage: statement);
        }

        (await log.ReadAllAsync()).ShouldHaveSingleItem().Recorded.Json().ShouldBe(before);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Log_RowsThatCannotBe_AreRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await log.AppendAsync(Made.Put("a"));
        string[] rows =
        [
            "VALUES (2, 0, 'a', 'put', '{}')", "VALUES (1, 0, 'b', 'put', '{}')", "VALUES (1, 1, 'a', 'put', '{}')",
            "VALUES (1, 1, 'b', 'put', NULL)", "VALUES (1, 1, 'b', 'remove', '{}')", "VALUES (1, 1, 'b', 'alter', '{}')",
        ];
        foreach (var row in rows) await Should.ThrowAsync<DbException>(log.ExecuteAsync($"INSERT INTO revisions (change_number, position, entry_id, action, payload) {row}"), row);
        (await log.CountAsync("revisions")).ShouldBe(1);
        var hash = kind == DatabaseKind.Sqlite ? "zeroblob(32)" : "decode(repeat('00', 32), 'hex')";
        await Should.ThrowAsync<DbException>(log.ExecuteAsync($"INSERT INTO seals (change_number, hash) VALUES (2, {hash})"), "a seal of no change");
        await log.ExecuteAsync($"INSERT INTO changes (number, author, organisation, reason, recorded_at) SELECT 2, author, organisation, reason, recorded_at FROM changes");
        await Should.ThrowAsync<DbException>(log.ExecuteAsync($"INSERT INTO seals (change_number, hash) VALUES (2, {hash.Replace("32", "31", StringComparison.Ordinal)})"), "a seal that is too short");
    }
}

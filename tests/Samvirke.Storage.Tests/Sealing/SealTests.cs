using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samvirke.Register.Changes;
using Samvirke.Storage.Log;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Tables;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Registers;

namespace Samvirke.Storage.Tests.Sealing;

public sealed class SealTests
{
    /// <summary>Each round makes a database, so there are few of them.</summary>
    private static readonly Config Rounds = Config.QuickThrowOnFailure.WithMaxTest(10);

    /// <summary>A seal that somebody noted years ago must still be found, whichever database the log has come to lie in.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_KnownChange_HasTheSealThatItAlwaysHad(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await log.AppendAsync(Made.Put("a", "Prøve"), Made.Remove("b"));
        (await SealsAsync(log)).ShouldBe([new Seal(1, "6bf4a1189193ca08aea56fd335262e0ee6af419257a7a903f380418945340231")]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public void Verify_AnyLog_IsWholeAndHasTheSealsOfTheForm(DatabaseKind kind) => Property(kind, async (log, changes, _) =>
    {
        var seals = ExpectedSeals.Of(changes).ToList();
        (await SealsAsync(log)).ShouldBe(seals);
        (await log.Log.VerifyAsync()).ShouldBe(new LogVerification.Whole(changes.Count, seals[^1]));
        foreach (var seal in seals) (await log.Log.VerifyAsync(Seal.Parse($"{seal}"))).ShouldBeOfType<LogVerification.Whole>();
    });

    [Theory, OnSqlite, OnPostgreSql]
    public void Verify_AnyLogWithOneLetterMore_IsBrokenThere(DatabaseKind kind) => Property(kind, async (log, changes, random) =>
    {
        var change = random.Next(changes.Count) + 1;
        var column = random.Next(3) switch { 0 => "reason", 1 => "author", _ => "organisation" };
        var statement = random.Next(2) == 0
            ? $"UPDATE changes SET {column} = {column} || 'x' WHERE number = {change}"
            : $"UPDATE revisions SET entry_id = entry_id || 'x' WHERE change_number = {change} AND position = 0";
        await log.TamperAsync(statement);
        (await log.Log.VerifyAsync()).ShouldBe(new LogVerification.Broken(change, change == changes.Count ? LogFault.ContentOrSealChanged : LogFault.ContentChanged), statement);
    });

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Verify_WhileChangesAreAppended_IsWhole(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !enough.IsCancellationRequested; i++) await log.AppendAsync(Made.Put("a", $"{i}"), Made.Put($"b-{i}"));
        });
        for (var i = 0; i < 25; i++) (await log.Log.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>();
        await enough.CancelAsync();
        await writing;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Verify_EmptyLog_IsWhole(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        (await log.Log.VerifyAsync()).ShouldBe(new LogVerification.Whole(0, null));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_AfterAChangeWithoutSeal_IsRefused(DatabaseKind kind)
    {
        await using var log = await TamperedLog.CreateAsync(kind);
        await log.TamperAsync("DELETE FROM seals WHERE change_number = 6");
        (await log.Log.AppendAsync(Made.Change(Made.Put("a")))).ShouldBe(new AppendOutcome.Unsealed(6));
        (await log.CountAsync("changes")).ShouldBe(6);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_LogFromBeforeTheSeals_SealsItAsItIs(DatabaseKind kind)
    {
        await using var now = await TamperedLog.CreateAsync(kind);
        var database = await TestDatabase.CreateAsync(kind);
        await CopyWithoutSealsAsync(await now.ReadAllAsync(), database.ConnectionString);
        await using var before = await OpenLog.CreateAsync(database);
        (await before.Log.VerifyAsync()).ShouldBe(await now.Log.VerifyAsync());
        (await SealsAsync(before)).ShouldBe(await SealsAsync(now));
        (await before.AppendAsync(Made.Put("c"))).Number.ShouldBe(TamperedLog.Changes + 1);
        (await before.Log.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>();
    }

    /// <summary>Only what was there when the table was made is sealed: a start must not put a seal on what somebody has slipped in.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Prepare_LogWithAChangeWithoutSeal_LeavesItUnsealed(DatabaseKind kind)
    {
        await using var log = await TamperedLog.CreateAsync(kind);
        await log.TamperAsync("DELETE FROM seals WHERE change_number = 6");
        (await (await log.AgainAsync()).VerifyAsync()).ShouldBe(new LogVerification.Broken(6, LogFault.SealMissing));
    }

    [Theory]
    [InlineData("12:AB0000000000000000000000000000000000000000000000000000000000CDEF", true)]
    [InlineData(" 1:ab0000000000000000000000000000000000000000000000000000000000cdef\n", true)]
    [InlineData("0:ab0000000000000000000000000000000000000000000000000000000000cdef", false)]
    [InlineData("-1:ab0000000000000000000000000000000000000000000000000000000000cdef", false)]
    [InlineData("1:ab0000000000000000000000000000000000000000000000000000000000cdeg", false)]
    [InlineData("1:ab0000000000000000000000000000000000000000000000000000000000cd", false)]
    [InlineData("99999999999999999999:ab0000000000000000000000000000000000000000000000000000000000cdef", false)]
    [InlineData("ab0000000000000000000000000000000000000000000000000000000000cdef", false)]
    [InlineData("1:", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Parse_Text_IsASealOrNothing(string? text, bool expected)
    {
        Seal.Parse(text)?.ToString().ShouldBe(text?.Trim().ToLowerInvariant());
        (Seal.Parse(text) is not null).ShouldBe(expected);
    }

    private static void Property(DatabaseKind kind, Func<OpenLog, List<RecordedChange>, Random, Task> holds) =>
        Prop.ForAll(RegisterArbitrary.UpTo(12), async register =>
        {
            await using var log = await OpenLog.CreateAsync(kind);
            var recorded = new List<RecordedChange>();
            foreach (var change in register.Changes(6))
            {
                recorded.Add(await log.AppendAsync(change));
                log.Clock.Now = log.Clock.Now.AddMilliseconds(recorded.Count % 3);
            }

            await holds(log, recorded, new Random(register.Seed));
        }).Check(Rounds);

    private static async Task<List<Seal>> SealsAsync(OpenLog log)
    {
        await using var context = log.Context();
        return [.. (await context.Seals.OrderBy(seal => seal.ChangeNumber).ToListAsync()).Select(seal => Seal.Of(seal.ChangeNumber, seal.Hash))];
    }

    /// <summary>The same changes in a database as the first version of Samvirke made it.</summary>
    private static async Task CopyWithoutSealsAsync(List<LoggedChange> changes, string connectionString)
    {
        var store = LogStore.For(OpenLog.Target(connectionString));
        await using var context = store.Context();
        await context.GetService<IMigrator>().MigrateAsync("ChangeLog");
        await context.Database.OpenConnectionAsync();
        await using var transaction = await store.BeginAppendingAsync(context.Database.GetDbConnection(), CancellationToken.None);
        await context.Database.UseTransactionAsync(transaction);
        using var digest = new ChangeDigest();
        foreach (var (number, recordedAt, change) in changes.Select(each => each.Recorded))
        {
            context.Changes.Add(new StoredChange { Number = number, RecordedAt = recordedAt, Author = change.Author, Organisation = change.Organisation, Reason = change.Reason });
            await context.SaveChangesAsync();
            await store.InsertAsync(transaction, number, change.Revisions, digest, CancellationToken.None);
        }

        await transaction.CommitAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Tables.Accounts;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Log;

/// <summary>A change is added only where it was judged, and together with what belongs to it.</summary>
public sealed class AppendTermsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_JudgedElsewhereThanTheLogEnds_TellsWhereItEnds(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        (await log.Log.AppendAsync(Made.Change(Made.Put("a")), new AppendTerms(Head: 1))).ShouldBe(new AppendOutcome.Moved(0));
        (await log.Log.AppendAsync(Made.Change(Made.Put("a")), new AppendTerms(Head: 0))).ShouldBeOfType<AppendOutcome.Recorded>();
        (await log.Log.AppendAsync(Made.Change(Made.Put("b")), new AppendTerms(Head: 0))).ShouldBe(new AppendOutcome.Moved(1));
        (await log.CountAsync("revisions")).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_WithWorkAlongside_KeepsBothOrNeither(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        (await log.Log.AppendAsync(Made.Change(Made.Put("a")), With("first", wanted: true))).ShouldBeOfType<AppendOutcome.Recorded>();
        (await log.Log.AppendAsync(Made.Change(Made.Put("b")), With("second", wanted: false))).ShouldBeOfType<AppendOutcome.Withheld>();
        await Should.ThrowAsync<DbUpdateException>(log.Log.AppendAsync(Made.Change(Made.Put("b")), With("first", wanted: true)));
        await Should.ThrowAsync<OperationCanceledException>(log.Log.AppendAsync(Made.Change(Made.Put("b")), new AppendTerms(Alongside: (_, _, _) => throw new OperationCanceledException())));
        (await log.CountAsync("changes")).ShouldBe(1);
        (await log.CountAsync("protection_keys")).ShouldBe(1);
        (await log.AppendAsync(Made.Put("b"))).Number.ShouldBe(2);
        (await log.Log.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>();
    }

    private static AppendTerms With(string key, bool wanted) => new(Alongside: async (context, change, cancellation) =>
    {
        change.Number.ShouldBeGreaterThan(0);
        context.ProtectionKeys.Add(new StoredProtectionKey { Name = key, Xml = "<key/>" });
        await context.SaveChangesAsync(cancellation);
        return wanted;
    });
}

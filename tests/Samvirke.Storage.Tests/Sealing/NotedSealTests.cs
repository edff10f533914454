using Samvirke.Storage.Sealing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Sealing;

/// <summary>Whoever can rewrite the whole log can rewrite its seals too; a seal that was noted elsewhere shows it.</summary>
public sealed class NotedSealTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Verify_LogWrittenAnewWithOtherSeals_IsNotTheOneThatWasNoted(DatabaseKind kind)
    {
        await using var log = await TamperedLog.CreateAsync(kind);
        await using var other = await TamperedLog.CreateAsync(kind, change => change.Reason.StartsWith("grunn 3", StringComparison.Ordinal) ? change with { Reason = "en annen grunn" } : change);
        var noted = await LastAsync(log);
        (await other.Log.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>();
        (await other.Log.VerifyAsync(noted)).ShouldBe(new LogVerification.Rewritten(noted, await LastAsync(other)));
        (await log.Log.VerifyAsync(noted)).ShouldBe(new LogVerification.Whole(6, noted));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Verify_LogWhoseEndIsGone_IsCutShort(DatabaseKind kind)
    {
        await using var log = await TamperedLog.CreateAsync(kind);
        var noted = await LastAsync(log);
        await log.TamperAsync("DELETE FROM seals WHERE change_number > 4; DELETE FROM revisions WHERE change_number > 4; DELETE FROM changes WHERE number > 4");
        (await log.Log.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>().Changes.ShouldBe(4);
        (await log.Log.VerifyAsync(noted)).ShouldBe(new LogVerification.CutShort(noted, 4));
    }

    /// <summary>Without it nothing tells which of the two is as it was when the change is the last.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Verify_LastChangeDoesNotFit_TheNotedSealTellsWhatWasChanged(DatabaseKind kind)
    {
        await using var content = await TamperedLog.CreateAsync(kind);
        var noted = await LastAsync(content);
        await content.TamperAsync("UPDATE changes SET reason = 'noe annet' WHERE number = 6");
        (await content.Log.VerifyAsync(noted)).ShouldBe(new LogVerification.Broken(6, LogFault.ContentChanged));

        await using var seal = await TamperedLog.CreateAsync(kind);
        await seal.TamperAsync("UPDATE seals SET hash = (SELECT hash FROM seals WHERE change_number = 2) WHERE change_number = 6");
        (await seal.Log.VerifyAsync(noted)).ShouldBe(new LogVerification.Broken(6, LogFault.SealChanged));
    }

    private static async Task<Seal> LastAsync(OpenLog log) => (await log.Log.VerifyAsync()).ShouldBeOfType<LogVerification.Whole>().Last!;
}

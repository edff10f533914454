using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Watching;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Watching;

/// <summary>What people follow, and whose turn it is to send a letter, on both databases.</summary>
public sealed class DigestStoreTests
{
    private static readonly DateTimeOffset Due = new(2026, 3, 30, 5, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Due.AddMinutes(10);

    /// <summary>A change, and a moment that goes with it.</summary>
    private static ToldThrough Told(long change) => new(change, Due.AddDays(-100).AddMinutes(change));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Claim_SeveralAtOnce_GivesTheLetterToOne(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (accounts, account) = await WithChoiceAsync(log, DigestRhythm.Daily);
        (await accounts.Digests.ClaimAsync(Due.AddSeconds(-1), Later, Told(9), default)).ShouldBeNull("it is not due yet");
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => accounts.Digests.ClaimAsync(Due, Later, Told(9), default))));
        var claimed = claims.OfType<ClaimedDigest>().ShouldHaveSingleItem();
        claimed.ShouldBe(new ClaimedDigest(account, "a@example.no", new DigestChoice(DigestRhythm.Daily, Tongue.Nn), Told(3), Told(9), Later));
        await accounts.Digests.DoneAsync(claimed, Due.AddDays(1), default);
        (await accounts.Digests.ClaimAsync(Due.AddHours(23), Due.AddHours(24), Told(12), default)).ShouldBeNull();
        var next = await accounts.Digests.ClaimAsync(Due.AddDays(1), Due.AddDays(2), Told(12), default);
        (next!.After, next.Through).ShouldBe((Told(9), Told(12)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Claim_AfterATryThatFailed_GivesTheSameLetterAgain(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (accounts, _) = await WithChoiceAsync(log, DigestRhythm.Weekly);
        (await accounts.Digests.ClaimAsync(Due, Later, Told(9), default)).ShouldNotBeNull();
        (await accounts.Digests.ClaimAsync(Later.AddSeconds(-1), Later.AddHours(1), Told(15), default)).ShouldBeNull("somebody has it");
        var again = await accounts.Digests.ClaimAsync(Later, Later.AddHours(1), Told(15), default);
        (again!.After, again.Through).ShouldBe((Told(3), Told(9)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Claim_OfAChoiceOlderThanMoments_TellsFromTheBeginning(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (accounts, _) = await WithChoiceAsync(log, DigestRhythm.Daily);
        await using (var context = accounts.Context()) await context.Digests.ExecuteUpdateAsync(row => row.SetProperty(digest => digest.SentUntil, (DateTimeOffset?)null));
        var claimed = await accounts.Digests.ClaimAsync(Due, Later, Told(9), default);
        (claimed!.After, claimed.Through).ShouldBe((new ToldThrough(3, DateTimeOffset.MinValue), Told(9)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Done_ByOneWhoseTimeHasPassed_ChangesNothing(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (accounts, _) = await WithChoiceAsync(log, DigestRhythm.Daily);
        var slow = await accounts.Digests.ClaimAsync(Due, Later, Told(9), default);
        var quick = await accounts.Digests.ClaimAsync(Later, Later.AddHours(1), Told(9), default);
        await accounts.Digests.DoneAsync(slow!, Due.AddYears(1), default);
        await accounts.Digests.DoneAsync(quick!, Due.AddDays(1), default);
        (await accounts.Digests.ClaimAsync(Due.AddDays(1), Due.AddDays(2), Told(9), default)).ShouldNotBeNull();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Choose_LettersAfterNone_TellsOfNothingOlder(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (accounts, account) = await WithChoiceAsync(log, DigestRhythm.Daily);
        await accounts.Digests.ChooseAsync(account, new DigestChoice(DigestRhythm.Weekly, Tongue.En), Due, Told(5), default);
        (await accounts.Digests.FindAsync(account, default)).ShouldBe(new DigestChoice(DigestRhythm.Weekly, Tongue.En));
        await accounts.Digests.ChooseAsync(account, new DigestChoice(DigestRhythm.Off, Tongue.En), Due, Told(6), default);
        (await accounts.Digests.ClaimAsync(Due, Later, Told(9), default)).ShouldBeNull();
        await accounts.Digests.ChooseAsync(account, new DigestChoice(DigestRhythm.Daily, Tongue.En), Due, Told(8), default);
        (await accounts.Digests.ClaimAsync(Due, Later, Told(9), default))!.After.ShouldBe(Told(8));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Choose_AnotherRhythm_ForgetsNothingThatWasNotTold(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (accounts, account) = await WithChoiceAsync(log, DigestRhythm.Weekly);
        await accounts.Digests.ChooseAsync(account, new DigestChoice(DigestRhythm.Daily, Tongue.Nb), Due, Told(8), default);
        (await accounts.Digests.ClaimAsync(Due, Later, Told(9), default))!.After.ShouldBe(Told(3));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Follow_OwnThings_AreSeenAndStoppedByOneselfOnly(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var (one, other) = (await MakeAsync(accounts, "a@example.no"), await MakeAsync(accounts, "b@example.no"));
        (await accounts.Watches.FollowAsync(one, "/aktor/hdir", 4, default)).ShouldBeTrue();
        (await accounts.Watches.FollowAsync(one, "/aktor/hdir", 7, default)).ShouldBeTrue();
        (await accounts.Watches.OfAsync(one, default)).ShouldBe([new Watch("/aktor/hdir", log.Clock.Now, 4)]);
        (await accounts.Watches.OfAsync(other, default)).ShouldBeEmpty();
        await accounts.Watches.StopAsync(other, "/aktor/hdir", default);
        (await accounts.Watches.HasAsync(one, "/aktor/hdir", default)).ShouldBeTrue();
        await accounts.Watches.StopAsync(one, "/aktor/hdir", default);
        (await accounts.Watches.HasAsync(one, "/aktor/hdir", default)).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Follow_MoreThanTheMost_IsRefused(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var account = await MakeAsync(accounts, "a@example.no");
        for (var i = 0; i < WatchStore.Most; i++) (await accounts.Watches.FollowAsync(account, $"/aktor/a-{i}", 1, default)).ShouldBeTrue();
        (await accounts.Watches.FollowAsync(account, "/aktor/en-til", 1, default)).ShouldBeFalse();
        (await accounts.Watches.FollowAsync(account, "/aktor/a-7", 1, default)).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Account_Deleted_TakesWhatItFollowsAlong(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (accounts, account) = await WithChoiceAsync(log, DigestRhythm.Daily);
        await accounts.Watches.FollowAsync(account, "/aktor/hdir", 4, default);
        await log.ExecuteAsync("DELETE FROM accounts");
        (await log.CountAsync("watches"), await log.CountAsync("digests")).ShouldBe((0, 0));
    }

    private static async Task<(AccountDatabase Accounts, Guid Account)> WithChoiceAsync(OpenLog log, DigestRhythm every)
    {
        var accounts = await OpenAsync(log);
        var account = await MakeAsync(accounts, "a@example.no");
        await accounts.Digests.ChooseAsync(account, new DigestChoice(every, Tongue.Nn), Due, Told(3), default);
        return (accounts, account);
    }

    private static async Task<AccountDatabase> OpenAsync(OpenLog log) =>
        (await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>().Accounts;

    private static async Task<Guid> MakeAsync(AccountDatabase accounts, string email)
    {
        await using var context = accounts.Context();
        var account = Account.Of(email, DateTimeOffset.UnixEpoch);
        (account.NormalizedEmail, account.NormalizedUserName, account.SecurityStamp) = (email.ToUpperInvariant(), account.UserName!.ToUpperInvariant(), "s");
        context.Add(account);
        await context.SaveChangesAsync();
        return account.Id;
    }
}

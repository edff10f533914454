using System.Data.Common;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Accounts;

/// <summary>The audit, tickets, codes, letters and what goes with an account, on both databases.</summary>
public sealed class SignInStoreTests
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Audit_Altered_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        await accounts.Audit.NoteAsync(new AuditEvent(AuditDeed.SignedIn, Guid.NewGuid(), From: "192.0.2.0/24"), default);
        string[] own = kind == DatabaseKind.PostgreSql ? ["TRUNCATE audit"] : ["REPLACE INTO audit (number, at, deed) SELECT number, at, 'signed-out' FROM audit"];
        foreach (var statement in (string[])["UPDATE audit SET deed = 'signed-out'", "DELETE FROM audit", .. own])
        {
            (await Should.ThrowAsync<DbException>(log.ExecuteAsync(statement), statement)).Message.ShouldContain("kan bare legges til", customMessage: statement);
        }

        (await accounts.Audit.ReadAsync(new AuditFilter(), 10, default)).ShouldHaveSingleItem().What.Deed.ShouldBe(AuditDeed.SignedIn);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Audit_Read_IsFilteredAndNewestFirst(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        await accounts.Audit.NoteAsync(new AuditEvent(AuditDeed.SignedIn, one), default);
        log.Clock.Now += TimeSpan.FromDays(1);
        await accounts.Audit.NoteAsync(new AuditEvent(AuditDeed.RoleGiven, other, one, new EntryId("etat"), "editor"), default);
        await accounts.Audit.NoteAsync(new AuditEvent(AuditDeed.SignInRefused), default);
        (await DeedsAsync(new AuditFilter())).ShouldBe([AuditDeed.SignInRefused, AuditDeed.RoleGiven, AuditDeed.SignedIn]);
        (await DeedsAsync(new AuditFilter { Person = one })).ShouldBe([AuditDeed.RoleGiven, AuditDeed.SignedIn]);
        (await DeedsAsync(new AuditFilter { Organisation = new EntryId("etat") })).ShouldBe([AuditDeed.RoleGiven]);
        (await DeedsAsync(new AuditFilter { Deed = AuditDeed.SignedIn })).ShouldBe([AuditDeed.SignedIn]);
        (await DeedsAsync(new AuditFilter { From = log.Clock.Now })).ShouldBe([AuditDeed.SignInRefused, AuditDeed.RoleGiven]);
        (await DeedsAsync(new AuditFilter { Until = log.Clock.Now })).ShouldBe([AuditDeed.SignedIn]);
        (await DeedsAsync(new AuditFilter { Below = 2 })).ShouldBe([AuditDeed.SignedIn]);
        await Should.ThrowAsync<ArgumentException>(accounts.Audit.NoteAsync(new AuditEvent(AuditDeed.Invited, Detail: "a@example.no"), default));

        async Task<IEnumerable<AuditDeed>> DeedsAsync(AuditFilter filter) => (await accounts.Audit.ReadAsync(filter, 10, default)).Select(line => line.What.Deed);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Ticket_SpentByManyAtOnce_IsSpentByOne(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => accounts.Tickets.SpendAsync("x", Quarter, default)));
        tries.Count(isFirst => isFirst).ShouldBe(1);
        log.Clock.Now += 3 * Quarter;
        (await accounts.Tickets.SpendAsync("y", Quarter, default)).ShouldBeTrue();
        (await log.CountAsync("spent_tickets")).ShouldBe(1, "the old one is forgotten");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task RecoveryCode_IsUsedOnceAndByItsOwnerOnly(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var (one, other) = (await log.AccountAsync("a@example.no"), await log.AccountAsync("b@example.no"));
        await accounts.RecoveryCodes.ReplaceAsync(one, ["old"], default);
        await accounts.RecoveryCodes.ReplaceAsync(one, ["x", "y"], default);
        (await accounts.RecoveryCodes.UseAsync(one, "old", default)).ShouldBeFalse();
        (await accounts.RecoveryCodes.UseAsync(other, "x", default)).ShouldBeFalse();
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => accounts.RecoveryCodes.UseAsync(one, "x", default)));
        tries.Count(isRight => isRight).ShouldBe(1);
        (await accounts.RecoveryCodes.CountAsync(one, default)).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Letter_WhoseTimeHasCome_IsTakenByOneAndComesBackWhenItFails(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        await accounts.Outbox.AddAsync("a@example.no", "s", "t", TimeSpan.Zero, default);
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => accounts.Outbox.TakeAsync(Quarter, default)));
        var letter = taken.OfType<WaitingLetter>().ShouldHaveSingleItem();
        (letter.Recipient, letter.Tries).ShouldBe(("a@example.no", 0));
        await accounts.Outbox.PutBackAsync(letter, TimeSpan.FromMinutes(1), default);
        (await accounts.Outbox.TakeAsync(Quarter, default)).ShouldBeNull();
        log.Clock.Now += TimeSpan.FromMinutes(1);
        (await accounts.Outbox.TakeAsync(Quarter, default))!.Tries.ShouldBe(1);
        log.Clock.Now += Quarter;
        (await accounts.Outbox.TakeAsync(Quarter, default)).ShouldNotBeNull("whoever took it died with it");
        await accounts.Outbox.RemoveAsync(letter.Id, default);
        (await log.CountAsync("letters")).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Delete_TakesWhatHangsOnTheAccount_AndNotTheLastAdministrator(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var (one, other) = (await log.AccountAsync("a@example.no"), await log.AccountAsync("b@example.no"));
        await accounts.Memberships.GrantAsync(one, new Membership(null, Role.Administrator), default);
        await accounts.Memberships.AppointAsync(one, "rus", default);
        await accounts.Sessions.BeginAsync(one, SignInWay.Issuer, "there", TimeSpan.FromHours(12), default);
        await accounts.RecoveryCodes.ReplaceAsync(one, ["x"], default);
        await accounts.Outbox.AddAsync("a@example.no", "s", "t", TimeSpan.Zero, default);
        await accounts.Audit.NoteAsync(new AuditEvent(AuditDeed.SignedIn, one), default);
        var data = await accounts.OwnData.ReadAsync(one, default);
        data["accounts"].ShouldHaveSingleItem()["email"].ShouldBe("a@example.no");
        data["accounts"][0].Keys.ShouldNotContain("security_stamp");
        (data["memberships"].Count, data["sessions"].Count, data["topic_stewards"].Count, data["audit"].Count, data["recovery_codes"].Count).ShouldBe((1, 1, 1, 1, 1));
        (await accounts.OwnData.ReadAsync(other, default))["memberships"].ShouldBeEmpty();
        (await accounts.OwnData.DeleteAsync(one, default)).ShouldBeFalse();
        await accounts.Memberships.GrantAsync(other, new Membership(null, Role.Administrator), default);
        (await accounts.OwnData.DeleteAsync(one, default)).ShouldBeTrue();
        foreach (var table in (string[])["sessions", "recovery_codes", "topic_stewards", "letters"]) (await log.CountAsync(table)).ShouldBe(0, table);
        (await log.CountAsync("accounts")).ShouldBe(1);
        (await log.CountAsync("audit")).ShouldBe(1, "the line stays, with a key to nobody");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Sessions_OfTheIssuer_EndTogether(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var one = await log.AccountAsync("a@example.no");
        await accounts.Sessions.BeginAsync(one, SignInWay.Issuer, "there", TimeSpan.FromHours(12), default);
        await accounts.Sessions.BeginAsync(one, SignInWay.Password, null, TimeSpan.FromHours(12), default);
        (await accounts.Sessions.EndIssuedAsync("elsewhere", default)).ShouldBeEmpty();
        (await accounts.Sessions.EndIssuedAsync("there", default)).ShouldBe([one]);
        (await log.CountAsync("sessions")).ShouldBe(1);
    }

    private static async Task<AccountDatabase> OpenAsync(OpenLog log) =>
        (await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>().Accounts;
}

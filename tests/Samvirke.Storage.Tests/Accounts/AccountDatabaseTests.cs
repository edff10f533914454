using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Accounts;

/// <summary>Accounts and what belongs to them, on both databases.</summary>
public sealed class AccountDatabaseTests
{
    private static readonly EntryId Hdir = new("hdir");
    private static readonly EntryId Udir = new("udir");
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Grant_AnotherRole_ReplacesTheOneBeforeAndKeepsItsHistory(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var person = await MakeAsync(accounts, "a@example.no");
        await accounts.Memberships.GrantAsync(person, new Membership(Hdir, Role.Contributor), default);
        log.Clock.Now += TimeSpan.FromDays(1);
        await accounts.Memberships.GrantAsync(person, new Membership(Hdir, Role.Editor), default);
        await accounts.Memberships.GrantAsync(person, new Membership(Hdir, Role.Editor), default);
        var member = (await accounts.Memberships.PeopleOfAsync(Hdir, default)).ShouldHaveSingleItem();
        (member.Account, member.Email, member.Role, member.Since, member.HasAnswered).ShouldBe((person, "a@example.no", Role.Editor, log.Clock.Now, false));
        (await log.CountAsync("memberships")).ShouldBe(2);
        var before = log.Clock.Now - TimeSpan.FromDays(1);
        var held = await accounts.Memberships.RolesInAsync(Hdir, default);
        held.ShouldBe([new HeldRole(person, Role.Editor, log.Clock.Now, null), new HeldRole(person, Role.Contributor, before, log.Clock.Now)]);
        (held[1].IsAt(before), held[1].IsAt(before.AddSeconds(-1)), held[1].IsAt(log.Clock.Now.AddSeconds(1)), held[0].IsAt(log.Clock.Now.AddYears(1))).ShouldBe((true, false, false, true));
        await accounts.Memberships.GrantAsync(person, new Membership(Udir, Role.Contributor), default);
        (await accounts.Memberships.StandingsAsync(person, default)).Select(standing => standing.Acting!.Value).ShouldBe([(Hdir, Role.Editor), (Udir, Role.Contributor)], ignoreOrder: true);
        await accounts.Memberships.EndAsync(person, Udir, default);
        (await accounts.Memberships.StandingsAsync(person, default)).ShouldHaveSingleItem();
        await accounts.Memberships.EndAsync(person, Hdir, default);
        (await accounts.Memberships.PeopleOfAsync(Hdir, default)).ShouldBeEmpty();
        (await accounts.Memberships.StandingsAsync(person, default)).ShouldBeEmpty();
        (await log.CountAsync("memberships")).ShouldBe(3);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Address_InAnotherCase_IsTheSameAndRefused(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        await MakeAsync(accounts, "a@example.no");
        await Should.ThrowAsync<DbUpdateException>(() => MakeAsync(accounts, "A@example.no"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Platform_HasNoOtherRoleThanAdministrator(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var person = await MakeAsync(accounts, "a@example.no");
        (await accounts.Memberships.HasPlatformAdministratorAsync(default)).ShouldBeFalse();
        await Should.ThrowAsync<DbUpdateException>(() => accounts.Memberships.GrantAsync(person, new Membership(null, Role.Editor), default));
        await accounts.Memberships.GrantAsync(person, new Membership(null, Role.Administrator), default);
        (await accounts.Memberships.HasPlatformAdministratorAsync(default)).ShouldBeTrue();
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Session_UntilItEnds_SaysWhatThePersonMayDoNow(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var person = await MakeAsync(accounts, "a@example.no");
        var session = await accounts.Sessions.BeginAsync(person, SignInWay.Password, null, Longest, default);
        (await FindAsync()).ShouldNotBeNull().Standing.Acting.ShouldBeNull();
        await accounts.Memberships.GrantAsync(person, new Membership(Hdir, Role.Editor), default);
        (await FindAsync())!.Standing.Acting.ShouldBe((Hdir, Role.Editor));
        await accounts.Memberships.GrantAsync(person, new Membership(Udir, Role.Contributor), default);
        (await FindAsync())!.Standing.Acting.ShouldBeNull("of two, one has to be chosen");
        await accounts.Sessions.ChooseAsync(session, Udir, default);
        await accounts.Memberships.AppointAsync(person, "alcohol", default);
        await accounts.Memberships.AppointAsync(person, "alcohol", default);
        var chosen = (await FindAsync())!;
        chosen.Standing.Acting.ShouldBe((Udir, Role.Contributor));
        chosen.Standing.Topics.ShouldBe(["alcohol"]);
        await accounts.Memberships.EndAsync(person, Udir, default);
        (await FindAsync())!.Standing.Acting.ShouldBe((Hdir, Role.Editor));
        log.Clock.Now += Longest + TimeSpan.FromMinutes(1);
        (await FindAsync()).ShouldBeNull("it has lasted too long");

        Task<OpenSession?> FindAsync() => accounts.Sessions.FindAsync(session, Longest, default);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Sessions_OfOnePerson_AreListedAndEndedTogether(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var accounts = await OpenAsync(log);
        var (person, other) = (await MakeAsync(accounts, "a@example.no"), await MakeAsync(accounts, "b@example.no"));
        var first = await accounts.Sessions.BeginAsync(person, SignInWay.Password, null, Longest, default);
        log.Clock.Now += TimeSpan.FromHours(1);
        var second = await accounts.Sessions.BeginAsync(person, SignInWay.Password, null, Longest, default);
        var others = await accounts.Sessions.BeginAsync(other, SignInWay.Password, null, Longest, default);
        (await accounts.Sessions.OfAsync(person, Longest, default)).Select(line => line.Session).ShouldBe([second, first]);
        log.Clock.Now += TimeSpan.FromHours(1);
        await accounts.Sessions.FindAsync(first, Longest, default);
        (await accounts.Sessions.OfAsync(person, Longest, default))[0].ShouldBe(new SessionLine(first, log.Clock.Now.AddHours(-2), log.Clock.Now));
        await accounts.Sessions.EndAllAsync(person, default);
        (await accounts.Sessions.FindAsync(second, Longest, default)).ShouldBeNull();
        (await accounts.Sessions.FindAsync(others, Longest, default)).ShouldNotBeNull();
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Keys_StoredByOneNode_AreReadByAnother(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        (await OpenAsync(log)).Keys.StoreElement(new XElement("key", new XAttribute("id", "1"), "æøå"), "key-1");
        (await OpenAsync(log)).Keys.GetAllElements().ShouldHaveSingleItem().ToString().ShouldBe("<key id=\"1\">æøå</key>");
    }

    private static async Task<AccountDatabase> OpenAsync(OpenLog log) =>
        (await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>().Accounts;

    private static async Task<Guid> MakeAsync(AccountDatabase accounts, string email)
    {
        var account = Account.Of(email, DateTimeOffset.UnixEpoch);
        (account.NormalizedUserName, account.NormalizedEmail, account.SecurityStamp) = (account.UserName!.ToUpperInvariant(), email.ToUpperInvariant(), "stamp");
        await using var context = accounts.Context();
        context.Add(account);
        await context.SaveChangesAsync();
        return account.Id;
    }
}

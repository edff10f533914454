using Samvirke.Municipality.KeepGrants;
using Samvirke.Register.Entries;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.KeepGrants;

/// <summary>What a municipality notes of its grants is kept, shared as it says, and never overwritten unseen.</summary>
public sealed class GrantBookTests
{
    private static readonly EntryId Alta = new("alta-kommune");
    private static readonly Grant Slt = new(new EntryId("tilskudd-slt"), "", true, null, "Ungdomslos", 2027, 500_000, null, GrantState.Applied, new DateOnly(2026, 12, 1), new DateOnly(2028, 4, 1), "Sendt.");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_ThenReadByOthers_ShowsWhatIsSharedWithThem(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (book, account) = await OpenAsync(database);
        foreach (var (shared, year) in ((SharedWith, int)[])[(SharedWith.Own, 2025), (SharedWith.Region, 2026), (SharedWith.Public, 2027)])
        {
            (await book.WriteAsync(Alta, KeptGrant.NewKey(), Slt with { Year = year }, shared, 0, account, default)).ShouldBeOfType<GrantOutcome.Kept>().Grant.Grant.ShouldBe(Slt with { Year = year });
        }

        (await Seen(Alta, SharedWith.Own)).ShouldBe([2027, 2026, 2025]);
        (await Seen(Alta, SharedWith.Region)).ShouldBe([2027, 2026]);
        (await Seen(Alta, SharedWith.Public)).ShouldBe([2027]);
        (await Seen(new EntryId("vardo-kommune"), SharedWith.Own)).ShouldBeEmpty();

        async Task<IEnumerable<int>> Seen(EntryId organisation, SharedWith least) => (await book.ReadAsync(organisation, least, default)).Select(kept => kept.Grant.Year);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_TwoAtOnce_TellsTheSecondWhatTheFirstWrote(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (book, account) = await OpenAsync(database);
        var key = KeptGrant.NewKey();
        await book.WriteAsync(Alta, key, Slt, SharedWith.Own, 0, account, default);
        var conflict = (await book.WriteAsync(Alta, key, Slt with { Got = 1 }, SharedWith.Own, 0, account, default)).ShouldBeOfType<GrantOutcome.Conflict>();
        (conflict.Version, conflict.Latest!.Grant).ShouldBe((1, Slt));
        (await book.WriteAsync(Alta, key, null, SharedWith.Own, 1, account, default)).ShouldBeOfType<GrantOutcome.TakenAway>();
        (await book.WriteAsync(Alta, key, Slt, SharedWith.Own, 1, account, default)).ShouldBeOfType<GrantOutcome.Conflict>().Latest.ShouldBeNull();
        (await book.ReadAsync(Alta, SharedWith.Own, default)).ShouldBeEmpty();
    }

    private static async Task<(GrantBook Book, Guid Account)> OpenAsync(TestDatabase database)
    {
        var target = DatabaseTarget.Parse(database.ConnectionString).ShouldBeOfType<TargetOutcome.Found>().Target;
        var ready = (await RegisterDatabase.PrepareAsync(target, TimeProvider.System)).ShouldBeOfType<Preparation.Ready>();
        await using var context = ready.Accounts.Context();
        var account = Account.Of("a@example.no", DateTimeOffset.UnixEpoch);
        (account.NormalizedEmail, account.NormalizedUserName, account.SecurityStamp) = ("A@EXAMPLE.NO", account.UserName!.ToUpperInvariant(), "x");
        context.Add(account);
        await context.SaveChangesAsync();
        return (new GrantBook(ready.Workbench), account.Id);
    }
}

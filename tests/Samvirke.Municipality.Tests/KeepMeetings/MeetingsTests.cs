using Samvirke.Municipality.KeepMeetings;
using Samvirke.Register.Entries;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.KeepMeetings;

/// <summary>Meetings as a municipality keeps them: versions, two at once, and who reads what.</summary>
public sealed class MeetingsTests
{
    private static readonly EntryId Alta = new("alta-kommune");
    private static readonly Meeting Plain = new(null, "Styringsgruppa", new DateOnly(2026, 12, 1), new TimeOnly(9, 0), new TimeOnly(10, 0), "", [], [], false);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_SeveralOnADay_KeepsEachAndSharesWhatIsShared(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (meetings, account) = await OpenAsync(database);

        foreach (var shared in Enum.GetValues<SharedWith>()) await meetings.AddAsync(Alta, Plain with { Title = $"{shared}" }, shared, account, default);

        (await Seen(SharedWith.Own)).ShouldBe([("2026-12-01-1", "Own"), ("2026-12-01-2", "Region"), ("2026-12-01-3", "Public")]);
        (await Seen(SharedWith.Region)).ShouldBe([("2026-12-01-2", "Region"), ("2026-12-01-3", "Public")]);
        (await Seen(SharedWith.Public)).ShouldBe([("2026-12-01-3", "Public")]);
        (await meetings.ReadAsync(new EntryId("vardo-kommune"), SharedWith.Own, default)).ShouldBeEmpty();

        async Task<IEnumerable<(string, string)>> Seen(SharedWith least) => (await meetings.ReadAsync(Alta, least, default)).Select(kept => (kept.Key, kept.Meeting.Title));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Finish_SeveralAtOnce_LosesNothingThatAnybodyDid(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (meetings, account) = await OpenAsync(database);
        var open = Enumerable.Range(1, 4).Select(i => New($"{i}") with { Responsible = "Rektor", State = i % 2 == 0 ? FollowUpState.UnderWay : FollowUpState.NotBegun });
        var key = (await meetings.AddAsync(Alta, Plain with { Decisions = [.. open, New("5")] }, SharedWith.Region, account, default)).Key;

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => Task.Run(() => meetings.FinishAsync(Alta, key, number, account, default))));

        outcomes.ShouldBe([new FollowUpOutcome.Kept(FollowUpState.NotBegun), new FollowUpOutcome.Kept(FollowUpState.UnderWay), new FollowUpOutcome.Kept(FollowUpState.NotBegun), new FollowUpOutcome.Kept(FollowUpState.UnderWay)]);
        var kept = (await meetings.ReadAsync(Alta, SharedWith.Region, default)).ShouldHaveSingleItem();
        (kept.Paper.Version, kept.Paper.SharedWith).ShouldBe((5, SharedWith.Region));
        kept.Meeting.Decisions.Select(decision => decision.State == FollowUpState.Done).ShouldBe([true, true, true, true, false]);
        (await meetings.FinishAsync(Alta, key, 1, account, default)).ShouldBeOfType<FollowUpOutcome.Outrun>("it is done already");
        (await meetings.FinishAsync(Alta, key, 5, account, default)).ShouldBeOfType<FollowUpOutcome.Outrun>("it was settled at the meeting");
        (await meetings.FinishAsync(Alta, key, 6, account, default)).ShouldBeOfType<FollowUpOutcome.Outrun>();
        (await meetings.ReopenAsync(Alta, key, 2, FollowUpState.UnderWay, account, default)).ShouldBe(new FollowUpOutcome.Kept(FollowUpState.Done));
        (await meetings.ReopenAsync(Alta, key, 2, FollowUpState.UnderWay, account, default)).ShouldBeOfType<FollowUpOutcome.Outrun>();
        (await meetings.VersionsAsync(Alta, key, default)).Select(version => version.Changes.Length).ShouldBe([1, 1, 1, 1, 1, 1]);
        await meetings.WriteAsync(Alta, key, null, SharedWith.Own, 6, account, default);
        (await meetings.FinishAsync(Alta, key, 2, account, default)).ShouldBeOfType<FollowUpOutcome.Outrun>();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_TwoAtOnce_TellsTheSecondWhatTheFirstWrote(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (meetings, account) = await OpenAsync(database);
        var key = (await meetings.AddAsync(Alta, Plain with { Decisions = [New("a"), New("b")] }, SharedWith.Own, account, default)).Key;
        await meetings.WriteAsync(Alta, key, Plain with { Decisions = [New("b") with { Number = 2 }, New("c")] }, SharedWith.Own, 1, account, default);

        var conflict = (await meetings.WriteAsync(Alta, key, Plain with { Title = "Noe annet" }, SharedWith.Public, 1, account, default)).ShouldBeOfType<MeetingOutcome.Conflict>();

        (conflict.Version, conflict.Latest!.Title).ShouldBe((2, "Styringsgruppa"));
        conflict.Latest.Decisions.Select(decision => (decision.Number, decision.What)).ShouldBe([(2, "b"), (3, "c")]);
        (await meetings.WriteAsync(Alta, key, Plain with { Decisions = [New("d")] }, SharedWith.Own, 2, account, default)).ShouldBe(new MeetingOutcome.Kept(key));
        (await meetings.ReadAsync(Alta, SharedWith.Own, default)).Single().Meeting.Decisions.Single().Number.ShouldBe(4, "3 was of another decision");
        (await meetings.WriteAsync(Alta, key, null, SharedWith.Own, 3, account, default)).ShouldBeOfType<MeetingOutcome.TakenAway>();
        (await meetings.ReadAsync(Alta, SharedWith.Own, default)).ShouldBeEmpty();
        (await meetings.WriteAsync(Alta, key, Plain, SharedWith.Own, 3, account, default)).ShouldBeOfType<MeetingOutcome.Conflict>().Latest.ShouldBeNull();
        (await meetings.AddAsync(Alta, Plain, SharedWith.Own, account, default)).Key.ShouldBe("2026-12-01-2", "a key is never used again");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_ManyAtOnce_KeepsAll(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (meetings, account) = await OpenAsync(database);

        var kept = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => meetings.AddAsync(Alta, Plain with { Title = $"{i}" }, SharedWith.Own, account, default)));

        kept.Select(each => each.Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
        (await meetings.ReadAsync(Alta, SharedWith.Own, default)).Select(each => each.Meeting.Title).Order(StringComparer.Ordinal).ShouldBe(["0", "1", "2", "3"]);
    }

    private static MeetingDecision New(string what) => new(0, what, "", null, FollowUpState.NotBegun);

    private static async Task<(Meetings Meetings, Guid Account)> OpenAsync(TestDatabase database)
    {
        var target = DatabaseTarget.Parse(database.ConnectionString).ShouldBeOfType<TargetOutcome.Found>().Target;
        var ready = (await RegisterDatabase.PrepareAsync(target, TimeProvider.System)).ShouldBeOfType<Preparation.Ready>();
        await using var context = ready.Accounts.Context();
        var account = Account.Of("a@example.no", DateTimeOffset.UnixEpoch);
        (account.NormalizedEmail, account.NormalizedUserName, account.SecurityStamp) = ("A@EXAMPLE.NO", account.UserName!.ToUpperInvariant(), "x");
        context.Add(account);
        await context.SaveChangesAsync();
        return (new Meetings(ready.Workbench), account.Id);
    }
}

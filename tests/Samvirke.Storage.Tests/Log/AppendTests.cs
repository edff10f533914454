using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Log;

public sealed class AppendTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_EmptyChange_IsRefused(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        (await log.Log.AppendAsync(Made.Change())).ShouldBeOfType<AppendOutcome.Empty>();
        (await log.Log.AppendAsync(new ProposedChange("a", "b", "c", default))).ShouldBeOfType<AppendOutcome.Empty>();
        (await log.Log.LastChangeAsync()).ShouldBe(RegisterSnapshot.Empty.Moment);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_SameEntryTwice_IsRefused(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var outcome = await log.Log.AppendAsync(Made.Change(Made.Put("a"), Made.Put("b"), Made.Remove("a")));
        outcome.ShouldBe(new AppendOutcome.EntryTwice(new EntryId("a")));
        (await log.CountAsync("revisions")).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_ReasonThatIsNoText_IsRefused(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        foreach (var text in (string[])["a\0b", "\u001B[2J", "\uD83D", "b\uDE00"])
        {
            (await log.Log.AppendAsync(Made.Change(Made.Put("a")) with { Reason = text })).ShouldBeOfType<AppendOutcome.NotText>();
            (await log.Log.AppendAsync(Made.Change(Made.Put("a")) with { Author = text })).ShouldBeOfType<AppendOutcome.NotText>();
            (await log.Log.AppendAsync(Made.Change(Made.Put("a")) with { Organisation = text })).ShouldBeOfType<AppendOutcome.NotText>();
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_ClockSetBack_IsNotRecordedBeforeTheChangeBefore(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var first = await log.AppendAsync(Made.Put("a"));
        log.Clock.Now = log.Clock.Now.AddHours(-1);
        var second = await log.AppendAsync(Made.Put("b"));
        second.RecordedAt.ShouldBe(first.RecordedAt);
        log.Clock.Now = log.Clock.Now.AddHours(2);
        (await log.AppendAsync(Made.Put("c"))).RecordedAt.ShouldBe(log.Clock.Now);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_ClockFinerThanMicroseconds_IsRecordedAsItIsReadBack(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        log.Clock.Now = new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(1_234_567);
        var recorded = await log.AppendAsync(Made.Put("a"));
        recorded.RecordedAt.Offset.ShouldBe(TimeSpan.Zero);
        (await log.ReadAllAsync())[0].Recorded.RecordedAt.ShouldBe(recorded.RecordedAt);
        (await log.Log.SnapshotAsync(recorded.RecordedAt)).Snapshot.Entries.Length.ShouldBe(1);
        (await log.Log.SnapshotAsync(recorded.RecordedAt.AddTicks(-1))).Snapshot.Entries.Length.ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_TwentyAtOnceThroughTwoLogs_NumbersWithoutGaps(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        ChangeLog[] logs = [log.Log, await log.AgainAsync()];
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(async () =>
        {
            var numbers = new List<long>();
            for (var i = 0; i < 5; i++)
            {
                var outcome = await logs[writer % 2].AppendAsync(Made.Change(Made.Put($"e-{writer}"), Made.Put($"f-{writer}-{i}")));
                numbers.Add(outcome.ShouldBeOfType<AppendOutcome.Recorded>().Change.Number);
            }

            return numbers;
        })));
        outcomes.SelectMany(numbers => numbers).Order().ShouldBe(Enumerable.Range(1, 100).Select(number => (long)number));
        foreach (var numbers in outcomes) numbers.ShouldBe(numbers.Order());
        var read = await log.ReadAllAsync();
        read.Select(change => change.Recorded.Number).ShouldBe(Enumerable.Range(1, 100).Select(number => (long)number));
        read.ShouldAllBe(change => change.Recorded.Change.Revisions.Length == 2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_CancelledInTheMiddle_LeavesNothing(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await log.AppendAsync(Made.Put("a"));
        using var cancellation = new CancellationTokenSource();
        // The clock is asked within the transaction, after the right to append has been won.
        log.Clock.Asked = cancellation.Cancel;
        await Should.ThrowAsync<OperationCanceledException>(log.Log.AppendAsync(Made.Change([.. Enumerable.Range(0, 5000).Select(i => Made.Put($"e-{i}"))]), cancellation.Token));
        log.Clock.Asked = null;
        (await log.CountAsync("changes")).ShouldBe(1);
        (await log.CountAsync("revisions")).ShouldBe(1);
        (await log.AppendAsync(Made.Put("b"))).Number.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Append_RevisionThatCannotBeWritten_LeavesNothingOfTheChange(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await Should.ThrowAsync<InvalidOperationException>(log.Log.AppendAsync(Made.Change([.. Enumerable.Range(0, 5000).Select(i => Made.Put($"e-{i}")), new Unknown(new EntryId("x"))])));
        (await log.CountAsync("changes")).ShouldBe(0);
        (await log.CountAsync("revisions")).ShouldBe(0);
        (await log.AppendAsync(Made.Put("b"))).Number.ShouldBe(1);
    }

    private sealed record Unknown(EntryId Id) : Revision(Id);
}

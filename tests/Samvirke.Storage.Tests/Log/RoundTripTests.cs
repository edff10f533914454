using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Registers;

namespace Samvirke.Storage.Tests.Log;

public sealed class RoundTripTests
{
    /// <summary>Each round makes a database, so there are few of them.</summary>
    private static readonly Config Rounds = Config.QuickThrowOnFailure.WithMaxTest(12);

    [Theory, OnSqlite, OnPostgreSql]
    public void Append_AnyChanges_AreReadBackAsTheyWere(DatabaseKind kind) => Property(kind, async (log, register) =>
    {
        var recorded = await AppendAllAsync(log, register);
        var read = await log.ReadAllAsync();
        read.SelectMany(change => change.Defects).ShouldBeEmpty();
        read.Select(change => change.Recorded.Json()).ShouldBe(recorded.Select(SameAs.Json));
    });

    [Theory, OnSqlite, OnPostgreSql]
    public void Snapshot_AtAnyMoment_EqualsTheReplayUpToIt(DatabaseKind kind) => Property(kind, async (log, register) =>
    {
        var recorded = await AppendAllAsync(log, register);
        foreach (var change in recorded)
        {
            var prefix = recorded.TakeWhile(each => each.RecordedAt <= change.RecordedAt);
            var snapshot = await log.Log.SnapshotAsync(change.RecordedAt);
            snapshot.Defects.ShouldBeEmpty();
            snapshot.Snapshot.Json().ShouldBe(SnapshotBuilder.Replay(prefix).Json());
        }

        (await log.Log.SnapshotAsync(recorded[0].RecordedAt.AddTicks(-10))).Snapshot.Json().ShouldBe(RegisterSnapshot.Empty.Json());
        (await log.Log.SnapshotAsync()).Snapshot.Json().ShouldBe(SnapshotBuilder.Replay(recorded).Json());
        (await log.Log.LastChangeAsync()).ShouldBe(SnapshotBuilder.Replay(recorded).Moment);
    });

    [Theory, OnSqlite, OnPostgreSql]
    public void History_OfAnyEntry_IsItsRevisionsInOrder(DatabaseKind kind) => Property(kind, async (log, register) =>
    {
        var recorded = await AppendAllAsync(log, register);
        foreach (var id in register.Entries().Select(entry => entry.Id))
        {
            var expected = recorded.SelectMany(change => change.Change.Revisions.Where(revision => revision.Id == id).Select(revision => $"{change.Number} {change.RecordedAt:O} {change.Change.Reason} {revision.Json()}"));
            var history = await log.Log.HistoryAsync(id);
            history.Select(each => $"{each.Number} {each.RecordedAt:O} {each.Reason} {each.Revision!.Json()}").ShouldBe(expected);
            history.ShouldAllBe(each => each.Defect == null);
        }
    });

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Read_Range_GivesTheChangesWithinIt(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        for (var i = 1; i <= 5; i++)
        {
            await log.AppendAsync(Made.Put("a", $"navn {i}"));
            log.Clock.Now = log.Clock.Now.AddSeconds(1);
        }

        var third = (await log.ReadAllAsync())[2].Recorded.RecordedAt;
        (await Numbers(log, new LogRange(After: 2))).ShouldBe([3, 4, 5]);
        (await Numbers(log, new LogRange(Through: 3))).ShouldBe([1, 2, 3]);
        (await Numbers(log, new LogRange(After: 1, RecordedThrough: third))).ShouldBe([2, 3]);
        (await Numbers(log, new LogRange(RecordedThrough: third.AddTicks(-1)))).ShouldBe([1, 2]);
        (await Numbers(log, new LogRange(After: 5))).ShouldBeEmpty();
        (await Numbers(log, new LogRange(RecordedThrough: third.AddYears(-1)))).ShouldBeEmpty();
    }

    private static async Task<List<long>> Numbers(OpenLog log, LogRange range) => [.. (await log.ReadAllAsync(range)).Select(change => change.Recorded.Number)];

    private static void Property(DatabaseKind kind, Func<OpenLog, RandomRegister, Task> holds) =>
        Prop.ForAll(RegisterArbitrary.UpTo(12), async register =>
        {
            await using var log = await OpenLog.CreateAsync(kind);
            await holds(log, register);
        }).Check(Rounds);

    /// <summary>Changes of which some are recorded at the same moment.</summary>
    private static async Task<List<Register.Changes.RecordedChange>> AppendAllAsync(OpenLog log, RandomRegister register)
    {
        var recorded = new List<Register.Changes.RecordedChange>();
        foreach (var change in register.Changes(8))
        {
            recorded.Add(await log.AppendAsync(change));
            log.Clock.Now = log.Clock.Now.AddMilliseconds(recorded.Count % 3);
        }

        return recorded;
    }
}

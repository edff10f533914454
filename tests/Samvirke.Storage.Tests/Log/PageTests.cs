using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Registers;

namespace Samvirke.Storage.Tests.Log;

/// <summary>The log a page at a time says what a walk through all of it says.</summary>
public sealed class PageTests
{
    /// <summary>Each round makes a database, so there are few of them.</summary>
    private static readonly Config Rounds = Config.QuickThrowOnFailure.WithMaxTest(8);

    [Theory, OnSqlite, OnPostgreSql]
    public void Pages_OfAnyLog_AreWhatAWalkFinds(DatabaseKind kind) =>
        Prop.ForAll(RegisterArbitrary.UpTo(8), async register =>
        {
            await using var log = await OpenLog.CreateAsync(kind);
            var changes = new List<RecordedChange>();
            foreach (var change in register.Changes(8)) changes.Add(await log.AppendAsync(change));
            var steps = Walk(changes);
            (await Told(log.Log.Pages.StepsAsync(0, 8, 100))).ShouldBe(steps.Select(Told));
            (await Told(log.Log.Pages.StepsAsync(2, 6, 2))).ShouldBe(steps.Where(step => step.Change is > 2 and <= 6 && changes[(int)step.Change - 1].Change.Revisions.Length <= 2).Select(Told));
            (await log.Log.Pages.HeadsAsync(1, 7, 4, newestFirst: true)).Select(head => (head.Number, head.Count)).ShouldBe(Heads(changes, [7, 6, 5, 4]));
            (await log.Log.Pages.HeadsAsync(1, 7, 4, newestFirst: false)).Select(head => (head.Number, head.Count)).ShouldBe(Heads(changes, [2, 3, 4, 5]));
            var touched = await log.Log.Pages.TouchedAsync(0, 8, 2).ToListAsync();
            touched.ShouldBe(steps.GroupBy(step => step.Change).SelectMany(change => change.Take(2)).Select(Touched));
            foreach (var id in steps.Select(step => step.Id).Distinct())
            {
                var history = await log.Log.Pages.HistoryAsync(id, 7, 3);
                history.Select(step => Told(new EntryStep(step.Number, id, step.Before, step.After)))
                    .ShouldBe(steps.Where(step => step.Id == id && step.Change <= 7).Reverse().Take(3).Select(Told));
            }
        }).Check(Rounds);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task LastBefore_AnyMoment_LeavesOutTheMomentItself(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var first = await log.AppendAsync(Made.Put("a"));
        log.Clock.Now = log.Clock.Now.AddSeconds(1);
        var second = await log.AppendAsync(Made.Put("b"));
        (await log.Log.Pages.LastBeforeAsync(first.RecordedAt)).ShouldBe(0);
        (await log.Log.Pages.LastBeforeAsync(second.RecordedAt)).ShouldBe(1);
        (await log.Log.Pages.LastBeforeAsync(second.RecordedAt.AddTicks(10))).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Pages_OfAnEntryThatCannotBeRead_SaySo(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await log.AppendAsync(Made.Put("a"));
        await log.ExecuteAsync("""INSERT INTO changes (number, recorded_at, author, organisation, reason) VALUES (2, '2026-05-01T00:00:00.000000Z', 'x', 'hdir', 'framtid')""");
        await log.ExecuteAsync("""INSERT INTO revisions (change_number, position, entry_id, action, payload) VALUES (2, 0, 'a', 'put', '{"id": "a", "kind": "unicorn"}')""");
        await log.ExecuteAsync("""INSERT INTO changes (number, recorded_at, author, organisation, reason) VALUES (3, '2026-05-02T00:00:00.000000Z', 'x', 'hdir', 'søppel')""");
        await log.ExecuteAsync("""INSERT INTO revisions (change_number, position, entry_id, action, payload) VALUES (3, 0, 'a', 'put', 'ikke json')""");
        var history = await log.Log.Pages.HistoryAsync(new EntryId("a"), 3, 10);
        history.Select(step => step.After.GetType().Name).ShouldBe(["Lost", "Lost", "Present"]);
        history.Select(step => step.Before.GetType().Name).ShouldBe(["Lost", "Present", "Absent"]);
        (await log.Log.Pages.TouchedAsync(0, 3, 10).ToListAsync()).Select(touched => touched.Kind).ShouldBe(["challenge", "unicorn", null]);
    }

    private static List<EntryStep> Walk(IEnumerable<RecordedChange> changes)
    {
        var states = new Dictionary<EntryId, LoggedState>();
        var steps = new List<EntryStep>();
        foreach (var change in changes)
        {
            foreach (var revision in change.Change.Revisions)
            {
                LoggedState after = revision is Revision.Put put ? new LoggedState.Present(put.Entry) : new LoggedState.Absent();
                steps.Add(new EntryStep(change.Number, revision.Id, states.GetValueOrDefault(revision.Id, new LoggedState.Absent()), after));
                states[revision.Id] = after;
            }
        }

        return steps;
    }

    private static TouchedEntry Touched(EntryStep step) => new(
        step.Change,
        step.Id,
        ((step.After as LoggedState.Present) ?? (step.Before as LoggedState.Present))?.Entry.Kind.Id,
        (step.Before, step.After) switch
        {
            (_, LoggedState.Absent) => Deed.Removed,
            (LoggedState.Absent, _) => Deed.Added,
            _ => Deed.Changed,
        });

    private static IEnumerable<(long Number, int Count)> Heads(List<RecordedChange> changes, IEnumerable<int> numbers) =>
        numbers.Select(number => ((long)number, changes[number - 1].Change.Revisions.Length));

    private static async Task<List<string>> Told(IAsyncEnumerable<EntryStep> steps) => await steps.Select(Told).ToListAsync();

    private static string Told(EntryStep step) => $"{step.Change} {step.Id} {Told(step.Before)} → {Told(step.After)}";

    private static string Told(LoggedState state) => state is LoggedState.Present present ? present.Entry.Json() : state.GetType().Name;
}

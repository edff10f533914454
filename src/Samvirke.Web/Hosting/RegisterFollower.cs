using Samvirke.Register.Changes;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;

namespace Samvirke.Web.Hosting;

/// <summary>Keeps the picture of now in step with the log: each change is shown once, in the order of the numbers.</summary>
internal sealed class RegisterFollower(ChangeLog log, RegisterReadings readings) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Shows changes that were just recorded, and those before them that are not shown yet.</summary>
    public async Task ShowAsync(IReadOnlyList<RecordedChange> changes)
    {
        await turn.WaitAsync();
        try
        {
            var shown = readings.Current.Snapshot;
            if (changes.Count == 0 || changes[^1].Number <= shown.Moment.Change) return;
            if (changes[0].Number == shown.Moment.Change + 1) Show(shown, changes);
            else await ReadOnAsync(CancellationToken.None);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Shows what the log has by now.</summary>
    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await ReadOnAsync(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task ReadOnAsync(CancellationToken cancellation)
    {
        var shown = readings.Current.Snapshot;
        var last = await log.LastChangeAsync(cancellation);
        // A register does not become empty: somebody is at work on its database.
        if (last == shown.Moment || last.Change == 0) return;
        if (last.Change <= shown.Moment.Change || (shown.Moment.Change > 0 && await log.RecordedAtAsync(shown.Moment.Change, cancellation) != shown.Moment.RecordedAt))
        {
            // Another log than the one that was read: restored from a copy, or taken over by a server that had not received the last changes.
            readings.Replace((await log.SnapshotAsync(cancellation: cancellation)).Snapshot);
            return;
        }

        var changes = new List<RecordedChange>();
        await foreach (var logged in log.ReadAsync(new LogRange(After: shown.Moment.Change), cancellation)) changes.Add(Understood(logged));
        if (changes.Count > 0) Show(shown, changes);
    }

    private void Show(RegisterSnapshot shown, IReadOnlyList<RecordedChange> changes) =>
        readings.Show(shown.After(changes), changes.SelectMany(change => change.Change.Revisions).Select(revision => revision.Id).ToHashSet());

    /// <summary>An entry that this version cannot read is not in its register, as it would not be after a start.</summary>
    private static RecordedChange Understood(LoggedChange change)
    {
        var lost = change.Defects.Where(defect => defect.Lost).Select(defect => new Revision.Remove(defect.Entry));
        return change.Recorded with { Change = change.Recorded.Change with { Revisions = [.. change.Recorded.Change.Revisions, .. lost] } };
    }
}

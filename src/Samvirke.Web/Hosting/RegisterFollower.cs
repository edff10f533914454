using Samvirke.Register.Changes;
using Samvirke.Storage.Log;

namespace Samvirke.Web.Hosting;

/// <summary>Keeps the picture of now in step with the log: each change is shown once, in the order of the numbers.</summary>
internal sealed class RegisterFollower(ChangeLog log, RegisterReadings readings) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Shows a change that was just recorded, and those before it that are not shown yet.</summary>
    public async Task ShowAsync(RecordedChange change)
    {
        await turn.WaitAsync();
        try
        {
            var shown = readings.Current.Snapshot;
            if (change.Number <= shown.Moment.Change) return;
            if (change.Number == shown.Moment.Change + 1) readings.Show(shown.After(change));
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
        var next = shown;
        await foreach (var change in log.ReadAsync(new LogRange(After: shown.Moment.Change), cancellation)) next = next.After(Understood(change));
        if (next != shown) readings.Show(next);
    }

    /// <summary>An entry that this version cannot read is not in its register, as it would not be after a start.</summary>
    private static RecordedChange Understood(LoggedChange change)
    {
        var lost = change.Defects.Where(defect => defect.Lost).Select(defect => new Revision.Remove(defect.Entry));
        return change.Recorded with { Change = change.Recorded.Change with { Revisions = [.. change.Recorded.Change.Revisions, .. lost] } };
    }
}

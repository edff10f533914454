using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Log;

/// <summary>Builds a snapshot from the last revision of each entry; the processors share the reading.</summary>
internal static class SnapshotReading
{
    private const int BatchSize = 256;

    /// <summary>The first part finds the last revisions in the index alone; only theirs are then fetched.</summary>
    private const string LastRevisions = """
        SELECT r.change_number, r.entry_id, r.action, r.payload, c.recorded_at
        FROM (SELECT entry_id, MAX(change_number) AS change_number FROM revisions WHERE change_number <= @through GROUP BY entry_id) AS last
        JOIN revisions AS r ON r.entry_id = last.entry_id AND r.change_number = last.change_number
        JOIN changes AS c ON c.number = r.change_number
        WHERE r.action = 'put'
        """;

    public static async Task<LoggedSnapshot> ReadAsync(LogStore store, DateTimeOffset? recordedAt, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var moment = await MomentReading.LastAsync(context, recordedAt, cancellation);
        var shared = new SharedStrings();
        var entries = new ConcurrentBag<List<(Entry, Revised)>>();
        var defects = new ConcurrentBag<StoredDefect>();
        await Parallel.ForEachAsync(BatchesAsync(store, context, moment.Change, cancellation), cancellation, (batch, _) =>
        {
            entries.Add(Read(batch, new PayloadReader(shared), defects));
            return ValueTask.CompletedTask;
        });
        return new LoggedSnapshot(
            RegisterSnapshot.OfRevised(entries.SelectMany(batch => batch), moment),
            [.. defects.OrderBy(defect => defect.Entry)]);
    }

    private static List<(Entry, Revised)> Read(List<(RevisionRow, Revised)> batch, PayloadReader payloads, ConcurrentBag<StoredDefect> defects)
    {
        var entries = new List<(Entry, Revised)>(batch.Count);
        foreach (var (row, revised) in batch)
        {
            var (revision, defect) = payloads.Read(row);
            if (revision is Revision.Put put) entries.Add((put.Entry, revised));
            if (defect is not null) defects.Add(defect);
        }

        return entries;
    }

    private static async IAsyncEnumerable<List<(RevisionRow, Revised)>> BatchesAsync(LogStore store, RegisterContext context, long through, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var changes = new Dictionary<long, Revised>();
        var batch = new List<(RevisionRow, Revised)>(BatchSize);
        await foreach (var row in RowReading.AskAsync(context, LastRevisions, [("through", through)], cancellation))
        {
            var revision = RowReading.Revision(row, 0);
            if (!changes.TryGetValue(revision.Change, out var revised)) changes.Add(revision.Change, revised = new Revised(revision.Change, store.Time(row, 4)));
            batch.Add((revision, revised));
            if (batch.Count < BatchSize) continue;
            yield return batch;
            batch = new List<(RevisionRow, Revised)>(BatchSize);
        }

        yield return batch;
    }
}

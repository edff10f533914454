using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Samvirke.Register.Changes;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Log;

/// <summary>Reads changes in the order of the log.</summary>
internal static class ChangeReading
{
    private const string Changes = """
        SELECT r.change_number, r.entry_id, r.action, r.payload, c.recorded_at, c.author, c.organisation, c.reason
        FROM changes AS c
        JOIN revisions AS r ON r.change_number = c.number
        WHERE c.number > @after AND c.number <= @through
        ORDER BY r.change_number, r.position
        """;

    public static async IAsyncEnumerable<LoggedChange> ReadAsync(LogStore store, LogRange range, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var context = store.Context();
        // What is recorded while the reader is under way is left for the next time.
        var last = await MomentReading.LastAsync(context, range.RecordedThrough, cancellation);
        var through = Math.Min(last.Change, range.Through ?? last.Change);
        var payloads = new PayloadReader(new SharedStrings());
        Pending? pending = null;
        await foreach (var row in RowReading.AskAsync(context, Changes, [("after", range.After), ("through", through)], cancellation))
        {
            var stored = RowReading.Revision(row, 0);
            if (pending?.Number != stored.Change)
            {
                if (pending is not null) yield return pending.Done();
                pending = Pending.Begin(stored.Change, row, store);
            }

            pending.Add(payloads.Read(stored));
        }

        if (pending is not null) yield return pending.Done();
    }

    /// <summary>A change some of whose revisions have been read.</summary>
    private sealed record Pending(long Number, DateTimeOffset RecordedAt, string Author, string Organisation, string Reason)
    {
        private readonly ImmutableArray<Revision>.Builder revisions = ImmutableArray.CreateBuilder<Revision>();
        private readonly ImmutableArray<StoredDefect>.Builder defects = ImmutableArray.CreateBuilder<StoredDefect>();

        public static Pending Begin(long number, DbDataReader row, LogStore store) =>
            new(number, store.Time(row, 4), row.GetString(5), row.GetString(6), row.GetString(7));

        public void Add((Revision? Revision, StoredDefect? Defect) read)
        {
            if (read.Revision is not null) revisions.Add(read.Revision);
            if (read.Defect is not null) defects.Add(read.Defect);
        }

        public LoggedChange Done() => new(
            new RecordedChange(Number, RecordedAt, new ProposedChange(Author, Organisation, Reason, revisions.DrainToImmutable())),
            defects.DrainToImmutable());
    }
}

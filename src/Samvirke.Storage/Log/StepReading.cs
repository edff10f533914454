using System.Data.Common;
using System.Runtime.CompilerServices;
using Samvirke.Register.Changes;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Log;

/// <summary>Reads what changes did, each entry with its state before.</summary>
internal static class StepReading
{
    /// <summary>The last revision of the same entry before this one is found in the index.</summary>
    public const string Previous = """
        LEFT JOIN revisions AS p ON p.entry_id = r.entry_id
            AND p.change_number = (SELECT MAX(b.change_number) FROM revisions AS b WHERE b.entry_id = r.entry_id AND b.change_number < r.change_number)
        """;

    private const string Steps = $"""
        SELECT r.change_number, r.entry_id, r.action, r.payload, p.action, p.payload
        FROM revisions AS r
        {Previous}
        WHERE r.change_number > @after AND r.change_number <= @through
            AND NOT EXISTS (SELECT 1 FROM revisions AS m WHERE m.change_number = r.change_number AND m.position = @most)
        ORDER BY r.change_number, r.position
        """;

    public static async IAsyncEnumerable<EntryStep> ReadAsync(LogStore store, long after, long through, int mostOfEach, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var context = store.Context();
        var payloads = new PayloadReader(new SharedStrings());
        await foreach (var row in RowReading.AskAsync(context, Steps, [("after", after), ("through", through), ("most", (long)mostOfEach)], cancellation))
        {
            var stored = RowReading.Revision(row, 0);
            var state = State(payloads, stored);
            yield return new EntryStep(stored.Change, new(stored.EntryId), Before(payloads, row, stored, 4), state);
        }
    }

    /// <summary>The state before, from the columns action and payload at the ordinal; no row is an entry that was not there.</summary>
    public static LoggedState Before(PayloadReader payloads, DbDataReader row, RevisionRow stored, int from) => row.IsDBNull(from)
        ? new LoggedState.Absent()
        : State(payloads, stored with { Action = row.GetString(from), Payload = row.IsDBNull(from + 1) ? null : row.GetFieldValue<byte[]>(from + 1) });

    public static LoggedState State(PayloadReader payloads, RevisionRow stored) => payloads.Read(stored).Revision switch
    {
        Revision.Put put => new LoggedState.Present(put.Entry),
        Revision.Remove => new LoggedState.Absent(),
        null => new LoggedState.Lost(),
        var other => throw new InvalidOperationException($"A revision of an unknown sort: {other.GetType().Name}"),
    };
}

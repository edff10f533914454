using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Log;

/// <summary>Reads what was done with one entry, newest first.</summary>
internal static class HistoryPageReading
{
    private const string Revisions = $"""
        SELECT r.change_number, r.entry_id, r.action, r.payload, p.action, p.payload, c.recorded_at, c.organisation, c.reason
        FROM revisions AS r
        JOIN changes AS c ON c.number = r.change_number
        {StepReading.Previous}
        WHERE r.entry_id = @entry AND r.change_number <= @through
        ORDER BY r.change_number DESC
        LIMIT @most
        """;

    public static async Task<ImmutableArray<HistoryStep>> ReadAsync(LogStore store, EntryId id, long through, int most, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var payloads = new PayloadReader(new SharedStrings());
        var history = ImmutableArray.CreateBuilder<HistoryStep>();
        await foreach (var row in RowReading.AskAsync(context, Revisions, [("entry", id.Value), ("through", through), ("most", (long)most)], cancellation))
        {
            var stored = RowReading.Revision(row, 0);
            var after = StepReading.State(payloads, stored);
            history.Add(new HistoryStep(stored.Change, store.Time(row, 6), row.GetString(7), row.GetString(8), StepReading.Before(payloads, row, stored, 4), after));
        }

        return history.ToImmutable();
    }
}

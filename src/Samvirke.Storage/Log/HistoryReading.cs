using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Log;

/// <summary>Reads what was done with one entry.</summary>
internal static class HistoryReading
{
    private const string Revisions = """
        SELECT r.change_number, r.entry_id, r.action, r.payload, c.recorded_at, c.author, c.organisation, c.reason
        FROM revisions AS r
        JOIN changes AS c ON c.number = r.change_number
        WHERE r.entry_id = @entry
        ORDER BY r.change_number
        """;

    public static async Task<ImmutableArray<LoggedRevision>> ReadAsync(LogStore store, EntryId id, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var payloads = new PayloadReader(new SharedStrings());
        var history = ImmutableArray.CreateBuilder<LoggedRevision>();
        await foreach (var row in RowReading.AskAsync(context, Revisions, [("entry", id.Value)], cancellation))
        {
            var stored = RowReading.Revision(row, 0);
            var (revision, defect) = payloads.Read(stored);
            history.Add(new LoggedRevision(stored.Change, store.Time(row, 4), row.GetString(5), row.GetString(6), row.GetString(7), revision, defect));
        }

        return history.ToImmutable();
    }
}
